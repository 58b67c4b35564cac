//! What is known of an extra since buyers meet it: counts typed in by hand or taken from orders.

use super::{date::Date, limits::SEGMENTS, rate::Rate, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How often something was shown and taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Counts {
    /// How often it was shown.
    pub shown: u32,
    /// How often it was taken.
    pub accepted: u32,
    /// Orders with it that were refunded.
    pub refunded: u32,
    /// Orders without it.
    pub without: u32,
    /// Orders without it that were refunded.
    pub without_refunded: u32,
}

/// The same counts for some of the buyers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct GroupCounts {
    /// Who ("from the newsletter").
    pub name: String,
    /// How often it was shown to them.
    pub shown: u32,
    /// How often they took it.
    pub accepted: u32,
}

/// How often an extra was bought together with the main offer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Together {
    /// Orders looked at.
    pub orders: u32,
    /// Orders with the main offer.
    pub with_main: u32,
    /// Orders with the extra.
    pub with_extra: u32,
    /// Orders with both.
    pub both: u32,
    /// Pairs of offers that were looked at, this one among them.
    pub pairs: u32,
}

/// What is known of a placement since it is live.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Live {
    /// The first day buyers met it.
    pub since: Date,
    /// The day it was last looked at.
    #[serde(default)]
    pub reviewed: Option<Date>,
    /// The day its price, words or place were changed without a test.
    #[serde(default)]
    pub changed: Option<Date>,
    /// The counts; none where nobody counts.
    #[serde(default)]
    pub counts: Option<Counts>,
    /// The counts by segment or channel.
    #[serde(default)]
    pub groups: Vec<GroupCounts>,
    /// How often it went together with the main offer; none where nobody looked.
    #[serde(default)]
    pub together: Option<Together>,
    /// The take rate below which it is not worth its place; none for the house's own.
    #[serde(default)]
    pub floor: Option<Rate>,
}

impl Live {
    /// Makes what is known on the first day.
    pub fn since(since: Date) -> Self {
        let (counts, groups, together) = (None, Vec::new(), None);
        Self { since, reviewed: None, changed: None, counts, groups, together, floor: None }
    }

    /// Refuses counts that contradict each other.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        if let Some(counts) = self.counts {
            within(whose, "taken", counts.accepted, "shown", counts.shown)?;
            within(whose, "refunded", counts.refunded, "taken", counts.accepted)?;
            within(whose, "refunded without it", counts.without_refunded, "sold without it", counts.without)?;
        }
        if let Some(seen) = self.together {
            within(whose, "orders with both", seen.both, "orders with the extra", seen.with_extra)?;
            within(whose, "orders with both", seen.both, "orders with the main offer", seen.with_main)?;
            within(whose, "orders with the extra", seen.with_extra, "orders", seen.orders)?;
            within(whose, "orders with the main offer", seen.with_main, "orders", seen.orders)?;
            let either = u64::from(seen.with_main) + u64::from(seen.with_extra) - u64::from(seen.both);
            shape::range(whose, "orders with one or the other", either, 0, u64::from(seen.orders))?;
        }
        shape::count(whose, "groups counted", self.groups.len(), SEGMENTS)?;
        self.groups.iter().try_for_each(|group| {
            shape::name(whose, "name of every group", &group.name)?;
            within(whose, "taken", group.accepted, "shown", group.shown)
        })
    }
}

/// Refuses a part that is more than its whole.
pub(super) fn within(
    whose: &str,
    part: &'static str,
    of_part: u32,
    whole: &'static str,
    of_whole: u32,
) -> Result<(), Refusal> {
    if of_part <= of_whole {
        return Ok(());
    }
    Err(Refusal::MoreThanWhole { whose: whose.to_owned(), part, of_part, whole, of_whole })
}
