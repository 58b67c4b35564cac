//! The words a buyer reads where an offer is shown.

use super::{refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Copy for one showing of an offer; an empty text means "as the page has it by default".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Copy {
    /// The line that names what is shown.
    pub headline: String,
    /// Why it helps, in a few sentences.
    pub body: String,
    /// The words of the yes ("Yes, add the journal").
    pub accept_label: String,
    /// The words of the no ("No thanks").
    pub decline_label: String,
}

impl Copy {
    /// Refuses texts that are too long or hold unprintable signs.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::line(whose, "headline", &self.headline)?;
        shape::text(whose, "copy", &self.body)?;
        shape::line(whose, "words of the yes", &self.accept_label)?;
        shape::line(whose, "words of the no", &self.decline_label)
    }
}
