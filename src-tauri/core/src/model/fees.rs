//! What every charge costs.

use super::rate::Rate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a payment provider keeps of each charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Fees {
    /// The share of the amount.
    pub share: Rate,
    /// What is kept of every charge, in minor units of the practice's currency.
    pub fixed_minor: u32,
}

impl Default for Fees {
    /// Gives 2.9 % and 0.30, what common providers take; remembered, to be replaced by one's own.
    fn default() -> Self {
        Self { share: Rate::per_million(29_000), fixed_minor: 30 }
    }
}
