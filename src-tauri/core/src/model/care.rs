//! What touches people's health in an offer, and what is said because of it.

use super::{refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether an offer touches mental health, and the notes that belong to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Care {
    /// Whether it touches wellbeing: anxiety, stress, grief, trauma, mood, self-esteem.
    pub wellbeing: bool,
    /// Whether it is used alone, at one's own pace.
    pub self_paced: bool,
    /// Whether a client's care needs it.
    pub indicated: bool,
    /// What it is not, and when other help is better, as the pages say it.
    pub scope_note: String,
    /// Where to turn in a crisis, as the pages say it.
    pub crisis_note: String,
    /// Sessions it holds; 0 where it holds none.
    pub sessions: u16,
    /// What happens to sessions that are not used, as the page says it.
    pub unused_sessions: String,
}

impl Care {
    /// Refuses texts that are too long.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::text(whose, "scope note", &self.scope_note)?;
        shape::text(whose, "crisis note", &self.crisis_note)?;
        shape::range(whose, "sessions", u64::from(self.sessions), 0, 1_000)?;
        shape::text(whose, "words on unused sessions", &self.unused_sessions)
    }
}
