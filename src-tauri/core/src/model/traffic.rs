//! Where visitors of a sales page come from.

use super::{
    assumption::Assumption, commission::Commission, limits::VISITORS_PER_MONTH, money::Money,
    refusal::Refusal, seen::Seen, shape,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One source of visitors: a newsletter, an advertisement, a directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct TrafficSource {
    /// Its name ("newsletter").
    pub name: String,
    /// Visitors it brings a month.
    #[serde(default)]
    pub visits: u32,
    /// What it costs a month, in the design's currency; none where it costs nothing.
    #[serde(default)]
    pub cost: Option<Money>,
    /// Whether they know the practitioner already; the default share who buy is higher then.
    #[serde(default)]
    pub warm: bool,
    /// The believed share of them who buy; otherwise a weak default.
    #[serde(default)]
    pub rate: Option<Assumption>,
    /// How many were counted; none where nobody counts.
    #[serde(default)]
    pub seen: Option<Seen>,
    /// What a partner who sends them gets of what they pay; none where nobody does.
    #[serde(default)]
    pub commission: Option<Commission>,
}

impl TrafficSource {
    /// Makes a source of so many visitors a month, of which nothing else is known.
    pub fn new(name: String, visits: u32) -> Self {
        Self { name, visits, cost: None, warm: false, rate: None, seen: None, commission: None }
    }

    /// Refuses a source without a name, or numbers that cannot be.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::name(whose, "name of every source of visitors", &self.name)?;
        let source = &shape::quoted(&self.name);
        shape::range(source, "visits a month", u64::from(self.visits), 0, u64::from(VISITORS_PER_MONTH))?;
        if let Some(cost) = self.cost {
            shape::amount(source, "cost a month", cost)?;
        }
        if let Some(believed) = &self.rate {
            believed.check(source)?;
        }
        self.seen.map_or(Ok(()), |seen| seen.check(source))
    }
}
