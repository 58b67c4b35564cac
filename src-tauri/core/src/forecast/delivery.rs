//! Delivery in an average working week against the hours that are free, alone: what the rule book asks.

use super::{base::Base, figure::Measure, inputs, means::Means};
use crate::{
    architecture::Architecture,
    journey::expectation::whole,
    model::{currency::Currency, rate::Rate},
};
use num_rational::BigRational;
use num_traits::Zero;

/// Weeks in a year.
const WEEKS: i64 = 52;

/// What delivery takes, and what is free for it.
pub struct Delivered {
    means: Means,
    hours: BigRational,
    free: BigRational,
    currency: Currency,
}

impl Delivered {
    /// Weighs delivery against free hours; none where everything every buyer could take would still fit.
    pub fn of(design: &Architecture<'_>) -> Option<Self> {
        let practice = &design.library.practice;
        let off = i64::try_from(practice.weeks_off.len()).unwrap_or(WEEKS).min(WEEKS - 1);
        let free = i128::from(practice.weekly_minutes) * i128::from(WEEKS - off) * i128::from(Rate::WHOLE);
        if millionths_of_buyers(design) * most_minutes(design) * 12 <= free {
            return None;
        }
        let means = Base::of(design).ok()?.means();
        let hours = means.hours() * whole(WEEKS) / whole(WEEKS - off);
        let free = whole(i64::from(practice.weekly_minutes)) / whole(60);
        Some(Self { means, hours, free, currency: design.design.currency })
    }

    /// Tells whether more is sold than can be delivered.
    pub fn is_too_much(&self) -> bool {
        self.hours > self.free && !self.hours.is_zero()
    }

    /// Gives the hours delivery takes in a working week, as people read them.
    pub fn hours(&self) -> String {
        self.told(&self.hours)
    }

    /// Gives the hours that are free in it.
    pub fn free(&self) -> String {
        self.told(&self.free)
    }

    /// Gives the buyers of a month.
    pub fn buyers(&self) -> String {
        Measure::Count.tell(&self.means.buyers, self.currency).text
    }

    /// Gives the hours each of them takes.
    pub fn each(&self) -> String {
        self.told(&(&self.means.each.minutes / whole(60)))
    }

    fn told(&self, hours: &BigRational) -> String {
        Measure::Hours.tell(hours, self.currency).text
    }
}

/// Gives the buyers of a month, friction aside, times a million.
fn millionths_of_buyers(design: &Architecture<'_>) -> i128 {
    let sources = inputs::sources(design);
    sources.iter().map(|source| i128::from(source.visits) * i128::from(source.rate.mean().ppm())).sum()
}

/// Gives the minutes of a buyer who takes everything, rounded up offer by offer.
fn most_minutes(design: &Architecture<'_>) -> i128 {
    let offers = design.main.into_iter().chain(design.placed.iter().map(|placed| placed.offer));
    offers.map(|offer| i128::from(design.library.minutes_per_sale(offer).ceil().to_integer())).sum()
}
