//! A number the user believes, and where it comes from.

use super::{rate::Rate, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A believed share with its source in the user's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Assumption {
    /// The share.
    pub rate: Rate,
    /// Where it comes from ("last spring's launch"); may be empty.
    #[serde(default)]
    pub source: String,
}

impl Assumption {
    /// Refuses a source that is too long.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::line(whose, "source of the rate", &self.source)
    }
}
