//! How many were counted, and how many of them said yes.

use super::{live::within, refusal::Refusal};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Two counts: those who could, and those who did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// Those who came.
    pub visitors: u32,
    /// Those of them who bought.
    pub buyers: u32,
}

impl Seen {
    /// Refuses more buyers than visitors.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        within(whose, "buyers", self.buyers, "visitors", self.visitors)
    }
}
