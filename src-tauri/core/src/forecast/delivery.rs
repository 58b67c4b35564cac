//! Delivery in a working week against the hours that are free: one measure for figures, gauge, decisions and the rule book.

use super::{figure::Measure, inputs};
use crate::{
    architecture::Architecture,
    exact::big,
    journey::{expectation::whole, graph::Graph},
    model::{currency::Currency, offer::Offer, rate::Rate},
};
use num_rational::{BigRational, Ratio};
use num_traits::Zero;

/// Weeks in a year.
pub(super) const WEEKS: i64 = 52;
/// Months in a year.
const MONTHS: i64 = 12;

/// What delivery takes beside the time for each buyer, and the weeks it can be done in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Workload {
    /// Minutes a year for group runs that are held whoever comes.
    pub(crate) held: i64,
    /// Whether other group runs are shared by their seats, as if every one were full.
    pub(crate) shared: bool,
    /// Weeks of the year that are not off; at least one, so that work has a week to be told of.
    pub(crate) weeks: i64,
}

impl Workload {
    /// Looks at everything a design sells, and at the weeks off.
    pub(crate) fn of(design: &Architecture<'_>) -> Self {
        let off = design.library.practice.weeks_off.iter().filter(|week| i64::from(**week) <= WEEKS);
        let off = i64::try_from(off.count()).unwrap_or(WEEKS);
        let mut load = Self { held: 0, shared: false, weeks: (WEEKS - off).max(1) };
        let mut known = Vec::new();
        for part in sold(design).flat_map(|offer| parts(design, offer)) {
            let delivery = part.delivery;
            let runs = i64::from(delivery.group_runs_a_year);
            load.shared |= runs == 0 && delivery.group_minutes > 0;
            if runs > 0 && !known.contains(&part.id) {
                known.push(part.id);
                load.held += runs * i64::from(delivery.group_minutes);
            }
        }
        load
    }

    /// Gives the minutes of a year in which so many buyers come a month, at so many minutes each.
    pub(crate) fn in_a_year(&self, buyers: &BigRational, each: &BigRational) -> BigRational {
        buyers * each * whole(MONTHS) + whole(self.held)
    }

    /// Gives the hours of a working week: a year's, spread over the weeks that are not off.
    pub(crate) fn in_a_week(&self, buyers: &BigRational, each: &BigRational) -> BigRational {
        self.in_a_year(buyers, each) / whole(self.weeks * 60)
    }

    /// Gives the hours of an average month.
    pub(crate) fn in_a_month(&self, buyers: &BigRational, each: &BigRational) -> BigRational {
        self.in_a_year(buyers, each) / whole(MONTHS * 60)
    }

    /// Gives the buyers a month whom one more hour in every working week serves; none where they take no time.
    pub(crate) fn served_by_an_hour(&self, each: &BigRational) -> Option<BigRational> {
        (!each.is_zero()).then(|| whole(self.weeks * 60) / (whole(MONTHS) * each))
    }
}

/// What delivery takes, and what is free for it: what the rule book asks.
pub struct Delivered {
    buyers: BigRational,
    each: BigRational,
    load: Workload,
    hours: BigRational,
    free: BigRational,
    currency: Currency,
}

impl Delivered {
    /// Weighs delivery against free hours; none where everything every buyer could take would still fit.
    pub fn of(design: &Architecture<'_>) -> Option<Self> {
        design.main?;
        let load = Workload::of(design);
        let minutes = i64::from(design.library.practice.weekly_minutes);
        let free = i128::from(minutes * load.weeks - load.held) * i128::from(Rate::WHOLE);
        if millionths_of_buyers(design) * most_minutes(design) * i128::from(MONTHS) <= free {
            return None;
        }
        let graph = Graph::of(design).ok()?;
        let each = design.minutes_per_buyer(&graph, &design.rates());
        let buyers = inputs::buyers(design);
        let hours = load.in_a_week(&buyers, &each);
        let free = big(Ratio::new(minutes, 60));
        Some(Self { buyers, each, load, hours, free, currency: design.design.currency })
    }

    /// Tells whether more is sold than can be delivered.
    pub fn is_too_much(&self) -> bool {
        self.hours > self.free && !self.buyers.is_zero()
    }

    /// Gives the hours delivery takes in a working week, as people read them.
    pub fn hours(&self) -> String {
        self.told(&self.hours)
    }

    /// Gives the hours that are free in it.
    pub fn free(&self) -> String {
        self.told(&self.free)
    }

    /// Says who takes that time: buyers, each for so long, and group runs that are held whoever comes.
    pub fn whose(&self) -> String {
        if self.each.is_zero() {
            return format!("Group runs held whoever comes take {} a year.", self.load.held_hours());
        }
        let buyers = Measure::Count.tell(&self.buyers, self.currency).text;
        let each = self.told(&(&self.each / whole(60)));
        format!("{buyers} buyers a month, each with {each} of your time on average{}.", self.load.runs())
    }

    fn told(&self, hours: &BigRational) -> String {
        Measure::Hours.tell(hours, self.currency).text
    }
}

impl Workload {
    /// Says what group runs take that are held whoever comes, to follow a sentence about buyers.
    pub(super) fn runs(&self) -> String {
        if self.held == 0 {
            return String::new();
        }
        format!(", and {} a year for group runs held whoever comes", self.held_hours())
    }

    fn held_hours(&self) -> String {
        // A count of hours has no currency; any serves.
        Measure::Hours.tell(&big(Ratio::new(self.held, 60)), Currency::USD).text
    }
}

/// Gives everything a design sells, the main offer first.
fn sold<'d, 'a>(design: &'d Architecture<'a>) -> impl Iterator<Item = &'a Offer> + use<'d, 'a> {
    let placed = design.placed.iter().map(|placed| &**placed.offer);
    design.main.map(|main| &**main).into_iter().chain(placed)
}

/// Gives an offer and everything it contains.
pub(super) fn parts<'a>(design: &Architecture<'a>, offer: &'a Offer) -> Vec<&'a Offer> {
    let mut all = vec![offer];
    let mut next = 0;
    while let Some(one) = all.get(next) {
        next += 1;
        let inside = one.contains.iter().filter_map(|part| design.library.offers.get(part));
        let inside: Vec<&Offer> = inside.map(|part| &**part).collect();
        all.extend(inside);
    }
    all
}

/// Gives the buyers of a month, friction aside, times a million.
fn millionths_of_buyers(design: &Architecture<'_>) -> i128 {
    let sources = inputs::sources(design);
    sources.iter().map(|source| i128::from(source.visits) * i128::from(source.rate.mean().ppm())).sum()
}

/// Gives the minutes of a buyer who takes everything, rounded up offer by offer.
fn most_minutes(design: &Architecture<'_>) -> i128 {
    sold(design).map(|offer| i128::from(design.library.minutes_per_sale(offer).ceil().to_integer())).sum()
}
