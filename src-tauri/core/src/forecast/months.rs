//! How a month may turn out: the exact sum over its buyers in every case, and all cases together.

use super::receipts::{Shares, Worths};
use crate::statistics::power::{Steps, power};
use statrs::function::erf::erfc;

/// Steps a month's sum is told in, at most; the mean stays exact.
const STEPS: f64 = 256.0;
/// Up to so many buyers a month's sum is added up; beyond, a normal distribution of its mean and spread is as good.
const ADDED_UP: f64 = 200.0;
/// How many standard deviations beyond the mean these steps reach; what lies beyond takes further ones.
const REACH: f64 = 4.0;
/// Where a normal distribution ends, in standard deviations.
const ENDS: f64 = 7.0;

/// Visitors of whom each buys with the same chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Crowd {
    /// How many come.
    pub(crate) visitors: u32,
    /// The chance that one of them buys.
    pub(crate) buys: f64,
}

impl Crowd {
    /// Makes one crowd of several; where they differ, one whose buyers have the same mean and nearly the same spread.
    pub(crate) fn of(sources: impl Iterator<Item = (u32, f64)>) -> Self {
        let (mut mean, mut square) = (0.0, 0.0);
        for (visitors, buys) in sources {
            mean += f64::from(visitors) * buys;
            square += f64::from(visitors) * buys * buys;
        }
        if mean <= 0.0 || square <= 0.0 {
            return Self { visitors: 0, buys: 0.0 };
        }
        // A count of visitors that lies within the limits of the model.
        let visitors = (mean * mean / square).round().clamp(1.0, 1e9) as u32;
        Self { visitors, buys: (mean / f64::from(visitors)).min(1.0) }
    }

    /// Gives the crowd of which only a share stays.
    pub(crate) fn thinned(self, share: f64) -> Self {
        Self { buys: self.buys * share, ..self }
    }

    /// Gives the buyers expected.
    pub(crate) fn buyers(self) -> f64 {
        f64::from(self.visitors) * self.buys
    }
}

/// A month in one case.
#[derive(Clone, Debug)]
enum Month {
    /// Added up: the weight of what lies at or below every step, the first step, and the unit of a step.
    Added { up_to: Vec<f64>, first: usize, unit: f64 },
    /// A normal distribution.
    Normal { mean: f64, spread: f64 },
}

/// A month in one case, and what comes on top in it, whatever the buyers do.
#[derive(Clone, Debug)]
pub(crate) struct MonthOf {
    month: Month,
    on_top: f64,
}

impl MonthOf {
    /// Sums up a crowd whose buyers leave what is distributed in some way, on the mean so much each.
    pub(crate) fn sum(
        crowd: Crowd,
        worths: &Worths<'_>,
        shares: &Shares<'_>,
        each: f64,
        on_top: f64,
    ) -> Self {
        Self { month: month(crowd, worths, shares, each), on_top }
    }

    /// Counts the buyers of a crowd.
    pub(crate) fn count(crowd: Crowd) -> Self {
        let month = if crowd.buyers() <= ADDED_UP && crowd.buys <= 0.5 {
            added(power(&[1.0 - crowd.buys, crowd.buys], crowd.visitors), 1.0)
        } else {
            Month::Normal { mean: crowd.buyers(), spread: (crowd.buyers() * (1.0 - crowd.buys)).sqrt() }
        };
        Self { month, on_top: 0.0 }
    }
}

/// A month in all cases, each as likely as another.
#[derive(Clone, Debug, Default)]
pub(crate) struct Months {
    cases: Vec<MonthOf>,
}

impl Months {
    /// Adds a case.
    pub(crate) fn add(&mut self, case: MonthOf) {
        self.cases.push(case);
    }

    /// Gives the chance that a month comes to at most so much.
    pub(crate) fn at_most(&self, amount: f64) -> f64 {
        let each = self.cases.iter().map(|MonthOf { month, on_top }| month.at_most(amount - on_top));
        each.sum::<f64>() / self.cases.len().max(1) as f64
    }

    /// Gives the amount below which a month lies with a chance, rounded to whole units of money or people.
    pub(crate) fn quantile(&self, chance: f64) -> i64 {
        let ends = self.cases.iter().map(|MonthOf { month, on_top }| {
            let (low, high) = month.ends();
            (on_top + low, on_top + high)
        });
        let (mut low, mut high) =
            ends.fold((f64::INFINITY, f64::NEG_INFINITY), |all, one| (all.0.min(one.0), all.1.max(one.1)));
        if low >= high {
            return if low.is_finite() { low.round() as i64 } else { 0 };
        }
        low -= 1.0;
        while high - low > 0.25 {
            let middle = f64::midpoint(low, high);
            if middle <= low || middle >= high {
                break;
            }
            if self.at_most(middle) < chance { low = middle } else { high = middle }
        }
        high.round() as i64
    }
}

impl Month {
    fn at_most(&self, amount: f64) -> f64 {
        match self {
            Self::Added { up_to, first, unit } => {
                // A hair more, so that a whole step is reached in spite of the last digit.
                let step = (amount / unit + 1e-9).floor();
                if step < *first as f64 {
                    return 0.0;
                }
                let at = (step - *first as f64).min((up_to.len() - 1) as f64) as usize;
                up_to[at]
            }
            Self::Normal { mean, spread } if *spread > 0.0 => {
                0.5 * erfc((mean - amount) / (spread * std::f64::consts::SQRT_2))
            }
            Self::Normal { mean, .. } => f64::from(u8::from(amount >= *mean)),
        }
    }

    fn ends(&self) -> (f64, f64) {
        match self {
            Self::Added { up_to, first, unit } => {
                (*first as f64 * unit, (first + up_to.len() - 1) as f64 * unit)
            }
            Self::Normal { mean, spread } => (mean - ENDS * spread, mean + ENDS * spread),
        }
    }
}

fn month(crowd: Crowd, worths: &Worths<'_>, shares: &Shares<'_>, mean: f64) -> Month {
    let buyers = crowd.buyers();
    if buyers <= 0.0 {
        return added(Steps { chance: vec![1.0], first: 0 }, 1.0);
    }
    if buyers <= ADDED_UP && crowd.buys <= 0.5 && worths.least() >= 0 {
        let reach = buyers * mean + REACH * spread(crowd, worths, shares, mean);
        let unit = (reach / STEPS).ceil().max(worths.unit() as f64);
        // Amounts of money lie far below the largest whole number.
        let part = worths.distribution(shares, unit as i64);
        let mut visit: Vec<f64> = part.iter().map(|weight| weight * crowd.buys).collect();
        visit[0] += 1.0 - crowd.buys;
        return added(power(&visit, crowd.visitors), unit);
    }
    Month::Normal { mean: buyers * mean, spread: spread(crowd, worths, shares, mean) }
}

/// Gives the spread of a month's sum: that of its orders, and that of how many there are.
fn spread(crowd: Crowd, worths: &Worths<'_>, shares: &Shares<'_>, mean: f64) -> f64 {
    let each = worths.variance(shares) + (1.0 - crowd.buys).max(0.0) * mean * mean;
    (crowd.buyers() * each).sqrt()
}

fn added(steps: Steps, unit: f64) -> Month {
    let mut sum = 0.0;
    let up_to = steps.chance.iter().map(|chance| {
        sum += chance;
        sum
    });
    Month::Added { up_to: up_to.collect(), first: steps.first, unit }
}
