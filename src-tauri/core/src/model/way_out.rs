//! How easy a no is to find.

use super::{refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the no of a placement is drawn beside its yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct WayOut {
    /// The size of its letters, in thousandths of those of the yes.
    pub size_permille: u16,
    /// The contrast to what it stands on, in hundredths: 450 is 4.5 to 1.
    pub contrast_hundredths: u16,
    /// Seconds until it appears.
    pub after_seconds: u16,
    /// Whether one must scroll to see it.
    pub needs_scroll: bool,
}

impl Default for WayOut {
    fn default() -> Self {
        Self { size_permille: 1_000, contrast_hundredths: 700, after_seconds: 0, needs_scroll: false }
    }
}

impl WayOut {
    /// Refuses sizes and contrasts that no page has.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::range(whose, "size of the no in thousandths", u64::from(self.size_permille), 0, 5_000)?;
        let contrast = u64::from(self.contrast_hundredths);
        shape::range(whose, "contrast of the no in hundredths", contrast, 100, 2_100)?;
        shape::range(whose, "seconds until the no appears", u64::from(self.after_seconds), 0, 600)
    }
}
