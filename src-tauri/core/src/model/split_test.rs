//! Two versions held against each other.

use super::{ids::PlacementId, limits::SEGMENTS, live::within, money::Money, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One version and what came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Arm {
    /// People who met it.
    pub visitors: u32,
    /// Those who bought the main offer.
    pub buyers: u32,
    /// What they paid in all, if that is known.
    pub revenue: Option<Money>,
}

/// Both versions for some of the people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ArmsOfGroup {
    /// Who ("from the newsletter").
    pub name: String,
    /// The version without the change.
    pub a: Arm,
    /// The version with it.
    pub b: Arm,
}

/// A test of one change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct SplitTest {
    /// What is tried ("with the journal at checkout").
    pub name: String,
    /// The placement that version B has and version A has not, or has otherwise; none for another change.
    pub placement: Option<PlacementId>,
    /// The version without the change.
    pub a: Arm,
    /// The version with it.
    pub b: Arm,
    /// People planned for each version before it began; 0 where none were.
    pub planned: u32,
    /// Whether its evidence stays honest however often one looks.
    pub sequential: bool,
    /// Whether it is decided.
    pub decided: bool,
    /// The same for groups.
    pub groups: Vec<ArmsOfGroup>,
}

impl SplitTest {
    /// Refuses a test without a name, or counts that contradict each other.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::name(whose, "name of every test", &self.name)?;
        shape::count(whose, "groups of a test", self.groups.len(), SEGMENTS)?;
        self.a.check(whose)?;
        self.b.check(whose)?;
        self.groups.iter().try_for_each(|group| {
            shape::name(whose, "name of every group", &group.name)?;
            group.a.check(whose)?;
            group.b.check(whose)
        })
    }
}

impl Arm {
    fn check(&self, whose: &str) -> Result<(), Refusal> {
        within(whose, "buyers", self.buyers, "people who met it", self.visitors)?;
        self.revenue.map_or(Ok(()), |revenue| shape::amount(whose, "revenue of a test", revenue))
    }
}
