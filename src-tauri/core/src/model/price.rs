//! What a buyer pays for an offer: once, in a plan, or by subscription.

use super::{currency::Currency, limits::INSTALMENTS, money::Money, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// How often a plan or a subscription charges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Interval {
    /// Every week.
    Week,
    /// Every month.
    Month,
    /// Every quarter.
    Quarter,
    /// Every year.
    Year,
}

impl Interval {
    /// Gives the word after "every" or "per".
    pub fn word(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }
}

/// A time of trial before a subscription's full charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Trial {
    /// Its length in days, 1 to 365.
    pub days: u16,
    /// What it costs; zero for a free one.
    pub price: Money,
}

/// What a buyer pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "pay", rename_all = "snake_case", deny_unknown_fields)]
pub enum Price {
    /// All at once.
    OneTime {
        /// The whole price.
        amount: Money,
    },
    /// In equal instalments, the first of them today.
    Plan {
        /// How many instalments, 2 to 60.
        instalments: u16,
        /// Each of them.
        amount: Money,
        /// How far apart they are.
        every: Interval,
    },
    /// Again and again until the buyer stops.
    Subscription {
        /// Each charge.
        amount: Money,
        /// How far apart they are.
        every: Interval,
        /// A trial before the first full charge.
        #[serde(default)]
        trial: Option<Trial>,
    },
}

impl Price {
    /// Makes a one-time price.
    pub const fn once(amount: Money) -> Self {
        Self::OneTime { amount }
    }

    /// Gives the currency it is in.
    pub fn currency(&self) -> Currency {
        match self {
            Self::OneTime { amount } | Self::Plan { amount, .. } | Self::Subscription { amount, .. } => {
                amount.currency
            }
        }
    }

    /// Gives what is charged on the day of the purchase.
    pub fn today(&self) -> Money {
        match *self {
            Self::OneTime { amount }
            | Self::Plan { amount, .. }
            | Self::Subscription { amount, trial: None, .. } => amount,
            Self::Subscription { trial: Some(trial), .. } => trial.price,
        }
    }

    /// Gives what the buyer still owes after today: the open instalments of a plan, else nothing.
    pub fn later(&self) -> Money {
        match *self {
            Self::Plan { instalments, amount, .. } => amount.times(i64::from(instalments) - 1),
            _ => Money::zero(self.currency()),
        }
    }

    /// Gives what the purchase commits the buyer to: a plan in full, a subscription for its first charge.
    pub fn committed(&self) -> Money {
        Money::new(self.today().minor + self.later().minor, self.currency())
    }

    /// Gives the amount by which prices are compared: the committed one, but a trial counts as its full charge.
    pub fn comparable(&self) -> Money {
        match *self {
            Self::Subscription { amount, .. } => amount,
            _ => self.committed(),
        }
    }

    /// Gives the same way of paying with the comparable amount brought to `target` (a plan rounds down per instalment).
    pub fn scaled_to(&self, target: Money) -> Self {
        match *self {
            Self::OneTime { .. } => Self::OneTime { amount: target },
            Self::Plan { instalments, every, .. } => {
                let each = Money::new(target.minor / i64::from(instalments.max(1)), target.currency);
                Self::Plan { instalments, amount: each, every }
            }
            Self::Subscription { every, trial, .. } => Self::Subscription { amount: target, every, trial },
        }
    }

    /// Refuses amounts, counts and currencies that cannot be.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        match *self {
            Self::OneTime { amount } => shape::amount(whose, "price", amount),
            Self::Plan { instalments, amount, .. } => {
                shape::range(
                    whose,
                    "number of instalments",
                    u64::from(instalments),
                    2,
                    u64::from(INSTALMENTS),
                )?;
                shape::amount(whose, "instalment", amount)
            }
            Self::Subscription { amount, trial, .. } => {
                shape::amount(whose, "price", amount)?;
                let Some(trial) = trial else { return Ok(()) };
                shape::range(whose, "days of trial", u64::from(trial.days), 1, 365)?;
                shape::amount(whose, "trial price", trial.price)?;
                shape::same_currency(whose, amount.currency, trial.price.currency)
            }
        }
    }
}

/// Writes the price as a buyer reads it: `$39`, `3 × $140 monthly`, `$19 a month after 7 days free`.
impl fmt::Display for Price {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OneTime { amount } => amount.fmt(out),
            Self::Plan { instalments, amount, every } => {
                write!(out, "{instalments} × {amount}, one every {}", every.word())
            }
            Self::Subscription { amount, every, trial: None } => write!(out, "{amount} a {}", every.word()),
            Self::Subscription { amount, every, trial: Some(trial) } if trial.price.minor == 0 => {
                write!(out, "{amount} a {} after {} days free", every.word(), trial.days)
            }
            Self::Subscription { amount, every, trial: Some(trial) } => {
                write!(out, "{amount} a {} after {} days for {}", every.word(), trial.days, trial.price)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn usd(minor: i64) -> Money {
        Money::new(minor, Currency::USD)
    }

    #[test]
    fn a_plan_owes_its_open_instalments() {
        let plan = Price::Plan { instalments: 3, amount: usd(14_000), every: Interval::Month };
        assert_eq!((plan.today(), plan.later(), plan.committed()), (usd(14_000), usd(28_000), usd(42_000)));
        assert_eq!(plan.scaled_to(usd(30_000)).committed(), usd(30_000));
    }

    #[test]
    fn a_trial_is_charged_today_and_the_full_price_compared() {
        let trial = Some(Trial { days: 7, price: usd(0) });
        let price = Price::Subscription { amount: usd(1900), every: Interval::Month, trial };
        assert_eq!((price.today(), price.committed(), price.comparable()), (usd(0), usd(0), usd(1900)));
        assert_eq!(price.to_string(), "$19 a month after 7 days free");
    }
}
