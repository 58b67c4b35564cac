//! What a partner gets for the buyers they send.

use super::rate::Rate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a partner's share is taken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum ShareOf {
    /// Everything on the receipt.
    WholeOrder,
    /// The main offer alone.
    MainOffer,
}

/// A partner's share of what the buyers they send pay and keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Commission {
    /// The share.
    pub share: Rate,
    /// What it is taken of.
    pub of: ShareOf,
}
