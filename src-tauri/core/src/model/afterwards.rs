//! What is believed of the time after a sale, and of what an extra before it may cost.

use super::{assumption::Assumption, rate::Rate, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What becomes of orders, plans and subscriptions once they are sold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Afterwards {
    /// The share of orders that are refunded; otherwise a weak default.
    pub refunds: Option<Assumption>,
    /// The share of buyers on a plan who stop paying before its end; otherwise a weak default.
    pub unpaid: Option<Assumption>,
    /// The share of subscribers who leave each month; otherwise a weak default.
    pub leaving: Option<Assumption>,
}

/// The share of main sales that each extra shown before the payment may cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Friction {
    /// The share believed.
    pub likely: Rate,
    /// The share in a bad case, at least the one believed.
    pub at_most: Rate,
    /// Where that comes from; may be empty.
    pub source: String,
}

impl Default for Friction {
    /// Gives none, and 5 % in a bad case: a range to keep in sight, not a measured one.
    fn default() -> Self {
        Self { likely: Rate::percent(0), at_most: Rate::percent(5), source: String::new() }
    }
}

impl Afterwards {
    /// Refuses beliefs that cannot be.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        let all = [&self.refunds, &self.unpaid, &self.leaving];
        all.into_iter().flatten().try_for_each(|believed| believed.check(whose))
    }
}

impl Friction {
    /// Refuses a bad case that is better than the likely one.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::line(whose, "source of the friction", &self.source)?;
        let (likely, most) = (u64::from(self.likely.ppm()), u64::from(self.at_most.ppm()));
        shape::range(whose, "likely friction in parts per million", likely, 0, most)
    }
}
