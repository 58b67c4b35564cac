//! A number the user believes, how firmly, and where it comes from.

use super::{limits::BELIEF_WEIGHT, rate::Rate, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A believed share with its weight and its source in the user's words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Assumption {
    /// The share.
    pub rate: Rate,
    /// How many people counted would weigh as much as this belief; none for the weak default.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub weight: Option<u32>,
    /// Where it comes from ("last spring's launch"); may be empty.
    #[serde(default)]
    pub source: String,
}

impl Assumption {
    /// Makes a belief of the default weight, without a source.
    pub const fn of(rate: Rate) -> Self {
        Self { rate, weight: None, source: String::new() }
    }

    /// Refuses a weight beyond its range, or a source that is too long.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        let weight = u64::from(self.weight.unwrap_or(1));
        shape::range(whose, "weight of the rate", weight, 1, u64::from(BELIEF_WEIGHT))?;
        shape::line(whose, "source of the rate", &self.source)
    }
}
