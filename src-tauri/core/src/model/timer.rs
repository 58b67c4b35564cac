//! A deadline shown to buyers.

use super::{date::Date, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whom a deadline holds for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum TimerScope {
    /// Everybody, on one day.
    #[default]
    Everybody,
    /// Each visitor anew.
    EachVisitor,
    /// Each visit anew.
    EachVisit,
}

/// A countdown or a last day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Timer {
    /// Whom it holds for.
    pub scope: TimerScope,
    /// The last day the terms hold.
    pub ends_on: Option<Date>,
    /// Why they end then ("the group begins").
    pub reason: String,
    /// How often the day was moved back after it was shown.
    pub moved: u16,
    /// The first day the same terms were offered again, if they were.
    pub again_from: Option<Date>,
}

impl Timer {
    /// Refuses a reason that is too long.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::line(whose, "reason of the deadline", &self.reason)?;
        shape::range(whose, "times the deadline moved", u64::from(self.moved), 0, 1_000)
    }
}
