//! When a price is charged, and who still pays by then.

use super::cash::MONTHS;
use crate::{
    journey::list::fraction,
    model::{
        price::{Interval, Price},
        rate::Rate,
    },
};
use num_rational::BigRational;
use num_traits::One;

/// Most charges of a subscription that are followed.
const CHARGES: i64 = 52;
/// Days counted as a month.
pub(super) const MONTH_DAYS: u16 = 30;

/// A charge after the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    /// The month it falls in; the order falls in month 0.
    pub(crate) month: usize,
    /// How much it is, in minor units.
    pub(crate) minor: i64,
    /// Who pays it.
    pub(crate) by: Payers,
}

/// Who still pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Payers {
    /// Those on a plan who did not stop yet: at the nth of some open instalments.
    OnPlan {
        /// Which instalment after the first.
        nth: u16,
        /// How many are open after the first.
        open: u16,
    },
    /// Those who did not leave in so many months.
    Subscribed {
        /// Months since they joined.
        months: u16,
    },
}

impl Payers {
    /// Gives their share of those who began, exactly.
    pub(crate) fn exactly(self, unpaid: Rate, leaving: Rate) -> BigRational {
        match self {
            Self::OnPlan { nth, open } => {
                BigRational::one() - fraction(unpaid) * BigRational::new(nth.into(), open.into())
            }
            Self::Subscribed { months } => fraction(leaving.rest()).pow(i32::from(months)),
        }
    }

    /// Gives it nearly.
    pub(crate) fn nearly(self, unpaid: f64, leaving: f64) -> f64 {
        match self {
            Self::OnPlan { nth, open } => 1.0 - unpaid * f64::from(nth) / f64::from(open),
            Self::Subscribed { months } => (1.0 - leaving).powi(i32::from(months)),
        }
    }
}

/// Gives the charges of a price after the first that fall within twelve months, if it is bought in some month.
pub(crate) fn dues(price: Price, bought: usize) -> Vec<Due> {
    let due = |month: usize, minor: i64, by: Payers| {
        (month < MONTHS && minor > 0).then_some(Due { month, minor, by })
    };
    match price {
        Price::OneTime { .. } => Vec::new(),
        Price::Plan { instalments, amount, every } => {
            let open = instalments.saturating_sub(1);
            let nth = |nth: u16| {
                due(bought + months(every, nth.into()), amount.minor, Payers::OnPlan { nth, open })
            };
            (1..=open).filter_map(nth).collect()
        }
        Price::Subscription { amount, every, trial } => {
            let tried = trial.map_or(0, |trial| usize::from(trial.days / MONTH_DAYS));
            let first = i64::from(trial.is_none());
            let nth = |nth: i64| {
                let since = tried + months(every, nth);
                let months = u16::try_from(since).unwrap_or(u16::MAX);
                due(bought + since, amount.minor, Payers::Subscribed { months })
            };
            (first..=CHARGES).filter_map(nth).collect()
        }
    }
}

/// Gives the months from the first charge to the nth after it.
fn months(every: Interval, nth: i64) -> usize {
    let months = match every {
        Interval::Week => nth * 12 / 52,
        Interval::Month => nth,
        Interval::Quarter => nth * 3,
        Interval::Year => nth * 12,
    };
    usize::try_from(months).unwrap_or(usize::MAX / 2)
}
