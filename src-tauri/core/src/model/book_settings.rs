//! How the practitioner reads the rule book: other thresholds, other weights.

use super::{limits::BOOK_SETTINGS, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How much a rule weighs in this house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Like a broken definition.
    Error,
    /// Like a known mistake.
    Warning,
    /// Like good practice.
    Advice,
    /// Not at all.
    Off,
}

/// Thresholds and levels that differ from the book's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct BookSettings {
    /// Thresholds by their key.
    pub thresholds: BTreeMap<String, i64>,
    /// Levels by the rule's id.
    pub levels: BTreeMap<String, Level>,
}

impl BookSettings {
    /// Refuses more settings than there can be rules for, and numbers that no threshold takes.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::count(whose, "thresholds", self.thresholds.len(), BOOK_SETTINGS)?;
        shape::count(whose, "levels of rules", self.levels.len(), BOOK_SETTINGS)?;
        self.levels
            .keys()
            .chain(self.thresholds.keys())
            .try_for_each(|key| shape::name(whose, "key", key))?;
        self.thresholds.values().try_for_each(|value| {
            let value = u64::try_from(*value).unwrap_or(u64::MAX);
            shape::range(whose, "threshold", value, 0, 1_000_000_000)
        })
    }
}
