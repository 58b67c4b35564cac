//! What a forecast rests on: visitors by source, and what is believed of every share.

use super::{friction, means};
use crate::{
    architecture::Architecture,
    belief::Belief,
    journey::expectation::Rates,
    model::{commission::Commission, live::Counts, rate::Rate, seen::Seen, stage::Stage},
};
use num_rational::BigRational;
use num_traits::Zero;

/// The share of visitors who buy where nobody said anything, of those who do not know the practitioner yet: 2 %.
pub const COLD_RATE: Rate = Rate::percent(2);
/// The same of those who do: 4 %.
pub const WARM_RATE: Rate = Rate::percent(4);
/// How many visitors counted either of them weighs as much as.
const MAIN_WEIGHT: u32 = 60;
/// The share of orders refunded where nobody said anything: 5 %, as much as 40 orders counted.
const REFUNDS: (Rate, u32) = (Rate::percent(5), 40);
/// The share of plans that end unpaid where nobody said anything. Our guess; no source stands behind it.
const UNPAID: (Rate, u32) = (Rate::percent(5), 20);
/// The share of subscribers who leave a month where nobody said anything. Our guess; no source stands behind it.
const LEAVING: (Rate, u32) = (Rate::percent(5), 20);

/// Visitors who come the same way.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// Its name; none for those whom no source names.
    pub(crate) name: Option<String>,
    /// Visitors a month.
    pub(crate) visits: u32,
    /// What it costs a month, in minor units.
    pub(crate) cost: i64,
    /// The share of them who buy.
    pub(crate) rate: Belief,
    /// What a partner gets for them.
    pub(crate) commission: Option<Commission>,
}

/// Everything a design's forecast rests on.
#[derive(Clone, Debug)]
pub(crate) struct Inputs {
    /// The sources of visitors; those whom no source names come first.
    pub(crate) sources: Vec<Source>,
    /// The share of yes at every placement.
    pub(crate) takes: Vec<Belief>,
    /// The share of buyers in every segment.
    pub(crate) segments: Vec<Rate>,
    /// The share of orders refunded.
    pub(crate) refunds: Belief,
    /// The share of plans that end unpaid.
    pub(crate) unpaid: Belief,
    /// The share of subscribers who leave a month.
    pub(crate) leaving: Belief,
    /// The share of main sales that each extra before the payment costs.
    pub(crate) friction: Belief,
    /// Extras before the payment.
    pub(crate) early: u32,
}

/// One value for everything a forecast rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    /// Visitors of every source, and the share of them who buy.
    pub(crate) visitors: Vec<(u32, Rate)>,
    /// Take rates and segments.
    pub(crate) rates: Rates,
    /// The share of orders refunded.
    pub(crate) refunds: Rate,
    /// The share of plans that end unpaid.
    pub(crate) unpaid: Rate,
    /// The share of subscribers who leave a month.
    pub(crate) leaving: Rate,
    /// The share of main sales that each extra before the payment costs.
    pub(crate) friction: Rate,
}

impl Inputs {
    /// Gathers what is believed.
    pub(crate) fn of(design: &Architecture<'_>) -> Self {
        let facts = design.design;
        let belief = |own, (rate, weight), seen| Belief::of(own, rate, weight, seen);
        let after = &facts.afterwards;
        Self {
            sources: sources(design),
            takes: design.placed.iter().map(|placed| design.take_belief(placed)).collect(),
            segments: facts.segments.iter().map(|segment| segment.share).collect(),
            refunds: refunds(design, refunds_seen(design)),
            unpaid: belief(after.unpaid.as_ref(), UNPAID, None),
            leaving: belief(after.leaving.as_ref(), LEAVING, None),
            friction: friction::belief(&facts.friction),
            early: early(design),
        }
    }

    /// Gives the means of all beliefs.
    pub(crate) fn means(&self) -> Point {
        Point {
            visitors: self.sources.iter().map(|source| (source.visits, source.rate.mean())).collect(),
            rates: Rates {
                takes: self.takes.iter().map(Belief::mean).collect(),
                segments: self.segments.clone(),
            },
            refunds: self.refunds.mean(),
            unpaid: self.unpaid.mean(),
            leaving: self.leaving.mean(),
            friction: self.friction.mean(),
        }
    }

    /// Gives what traffic costs a month, in minor units.
    pub(crate) fn cost(&self) -> i64 {
        self.sources.iter().map(|source| source.cost).sum()
    }

    /// Gives the visitors a month.
    pub(crate) fn visits(&self) -> u64 {
        self.sources.iter().map(|source| u64::from(source.visits)).sum()
    }
}

/// Gives the sources of visitors; those whom no source names come first.
pub(crate) fn sources(design: &Architecture<'_>) -> Vec<Source> {
    let facts = design.design;
    let main = |own, seen| Belief::of(own, COLD_RATE, MAIN_WEIGHT, seen);
    let rest = Source {
        name: None,
        visits: facts.visitors_per_month,
        cost: 0,
        commission: None,
        rate: main(facts.main_rate.as_ref(), facts.main_seen),
    };
    let named = facts.sources.iter().map(|source| {
        let default = if source.warm { WARM_RATE } else { COLD_RATE };
        Source {
            name: Some(source.name.clone()),
            visits: source.visits,
            cost: source.cost.map_or(0, |cost| cost.minor),
            commission: source.commission,
            rate: Belief::of(source.rate.as_ref(), default, MAIN_WEIGHT, source.seen),
        }
    });
    std::iter::once(rest).chain(named).collect()
}

/// Gives the buyers of a month as believed, of which nothing else is asked.
pub(crate) fn buyers(design: &Architecture<'_>) -> BigRational {
    let visitors: Vec<(u32, Rate)> =
        sources(design).iter().map(|source| (source.visits, source.rate.mean())).collect();
    means::buyers(&visitors, design.design.friction.likely, early(design))
}

/// Gives the shares of plans that end unpaid and of orders that are refunded, as believed.
pub(crate) fn losses(design: &Architecture<'_>) -> (Rate, Rate) {
    let unpaid = Belief::of(design.design.afterwards.unpaid.as_ref(), UNPAID.0, UNPAID.1, None);
    (unpaid.mean(), refunds(design, refunds_seen(design)).mean())
}

/// Weighs what is believed of refunds with what was counted.
fn refunds(design: &Architecture<'_>, seen: Option<Seen>) -> Belief {
    Belief::of(design.design.afterwards.refunds.as_ref(), REFUNDS.0, REFUNDS.1, seen)
}

/// Gives the share of orders that are refunded, as believed before any count.
pub(crate) fn refunds_uncounted(design: &Architecture<'_>) -> Rate {
    design.design.afterwards.refunds.as_ref().map_or(REFUNDS.0, |own| own.rate)
}

/// Gives the share of the sales of one extra that are refunded: what is believed of all orders, and what was counted of it.
pub(crate) fn refunds_of(design: &Architecture<'_>, counts: Counts) -> Rate {
    let seen = Seen { visitors: counts.accepted, buyers: counts.refunded };
    refunds(design, Some(seen)).mean()
}

/// Counts the extras a visitor meets before paying.
fn early(design: &Architecture<'_>) -> u32 {
    let before = design.placed.iter().filter(|placed| placed.placement.stage <= Stage::Checkout);
    u32::try_from(before.count()).unwrap_or(u32::MAX)
}

/// Gives the orders counted and those of them refunded, where the most orders were counted.
fn refunds_seen(design: &Architecture<'_>) -> Option<Seen> {
    let counts = design.placed.iter().filter_map(|placed| placed.placement.live.as_ref()?.counts);
    let seen = counts.map(|counts| Seen {
        visitors: counts.accepted.saturating_add(counts.without),
        buyers: counts.refunded.saturating_add(counts.without_refunded),
    });
    seen.max_by_key(|seen| seen.visitors).filter(|seen| !seen.visitors.is_zero())
}
