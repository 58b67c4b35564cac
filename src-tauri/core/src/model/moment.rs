//! When an offer is of use, and what comes before it.

use super::{ids::OfferId, limits::PREREQUISITES, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// When a buyer of the main offer can use an extra.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// From the first day, beside the main offer.
    WithMain,
    /// Some days in, once the first steps are made.
    WithinDays,
    /// Only later, when the main offer has done its work.
    Later,
}

/// How an offer lies in time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Timing {
    /// When it is of use beside a main offer; none where that is not settled.
    pub moment: Option<Moment>,
    /// What a buyer must have before it is of use.
    pub prerequisites: Vec<OfferId>,
    /// Days from the order until it begins; none where it begins at once.
    pub starts_after_days: Option<u16>,
    /// Days from the order until the first result is felt.
    pub first_value_days: Option<u16>,
    /// Days it lasts.
    pub lasts_days: Option<u16>,
}

impl Timing {
    /// Refuses days beyond ten years, and a prerequisite named twice.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::count(whose, "prerequisites", self.prerequisites.len(), PREREQUISITES)?;
        shape::distinct(whose, &self.prerequisites)?;
        let days = [
            ("days until it begins", self.starts_after_days),
            ("days until the first result", self.first_value_days),
            ("days it lasts", self.lasts_days),
        ];
        days.into_iter()
            .try_for_each(|(field, days)| shape::range(whose, field, days.map_or(0, u64::from), 0, 3_650))
    }
}
