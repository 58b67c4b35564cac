//! The practitioner's own time that a sale costs.

use super::{
    limits::{DELIVERY_MINUTES, GROUP_RUNS, SEATS},
    refusal::Refusal,
    shape,
};
use num_rational::Ratio;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Delivery effort: one-to-one minutes per sale, and group minutes per run shared by its seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Delivery {
    /// Minutes spent with or for one buyer.
    pub one_to_one_minutes: u32,
    /// Minutes of one group run, whoever attends.
    pub group_minutes: u32,
    /// Seats a group run has; at least 1.
    pub group_seats: u32,
    /// Group runs a year that are held whoever comes; 0 where a run begins once it is full.
    pub group_runs_a_year: u16,
}

impl Default for Delivery {
    fn default() -> Self {
        Self { one_to_one_minutes: 0, group_minutes: 0, group_seats: 1, group_runs_a_year: 0 }
    }
}

impl Delivery {
    /// Makes an effort of one-to-one minutes only.
    pub const fn one_to_one(minutes: u32) -> Self {
        Self { one_to_one_minutes: minutes, group_minutes: 0, group_seats: 1, group_runs_a_year: 0 }
    }

    /// Gives the minutes one more sale costs: one-to-one, and its seat's share of a full group run; nothing of a run
    /// that is held whoever comes.
    pub fn minutes_per_sale(&self) -> Ratio<i64> {
        let alone = Ratio::from(i64::from(self.one_to_one_minutes));
        match self.group_runs_a_year {
            0 => alone + Ratio::new(i64::from(self.group_minutes), i64::from(self.group_seats.max(1))),
            _ => alone,
        }
    }

    /// Refuses efforts beyond the limits.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        let most = u64::from(DELIVERY_MINUTES);
        shape::range(whose, "one-to-one minutes", u64::from(self.one_to_one_minutes), 0, most)?;
        shape::range(whose, "group minutes", u64::from(self.group_minutes), 0, most)?;
        let runs = u64::from(self.group_runs_a_year);
        shape::range(whose, "group runs a year", runs, 0, u64::from(GROUP_RUNS))?;
        shape::range(whose, "seats per group run", u64::from(self.group_seats), 1, u64::from(SEATS))
    }
}
