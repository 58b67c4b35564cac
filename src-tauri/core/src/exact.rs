//! An exact number with its rounded twin, so that a screen can show one and a check compare the other.

use crate::model::{currency::Currency, money::Money};
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::{BigRational, Ratio};
use num_traits::{Signed, ToPrimitive, Zero};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An exact fraction, and the same in parts per million, rounded half to even.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Exact {
    /// The fraction in lowest terms: `3/16`, or `5` where it is whole.
    pub fraction: String,
    /// The number times 1,000,000, rounded half to even; saturates at the ends of `i64`.
    pub millionths: i64,
}

impl From<BigRational> for Exact {
    fn from(number: BigRational) -> Self {
        let millionths = rounded(&(&number * BigInt::from(1_000_000)));
        Self { fraction: number.to_string(), millionths }
    }
}

impl Exact {
    /// Makes an exact number from a fraction of small whole numbers.
    pub fn from_small(number: Ratio<i64>) -> Self {
        big(number).into()
    }
}

/// An exact amount of money, and the same rounded to the minor unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ExactMoney {
    /// The exact number of minor units in lowest terms: `163900/4` is written `40975`.
    pub fraction: String,
    /// The amount rounded half to even to the minor unit.
    pub rounded: Money,
}

impl ExactMoney {
    /// Makes an exact amount from a fraction of minor units.
    pub fn new(minor: &BigRational, currency: Currency) -> Self {
        Self { fraction: minor.to_string(), rounded: Money::new(rounded(minor), currency) }
    }
}

/// Widens a fraction of small numbers.
pub fn big(number: Ratio<i64>) -> BigRational {
    BigRational::new(BigInt::from(*number.numer()), BigInt::from(*number.denom()))
}

/// Rounds half to even; saturates at the ends of `i64`.
pub fn rounded(number: &BigRational) -> i64 {
    let two = BigInt::from(2);
    let (floor, rest) = number.numer().div_mod_floor(number.denom());
    let twice = &rest * &two;
    let up = twice > *number.denom() || (twice == *number.denom() && !(&floor % &two).is_zero());
    let whole = if up { floor + 1 } else { floor };
    whole.to_i64().unwrap_or(if whole.is_negative() { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_to_the_even_neighbour() {
        let half = |numer: i64| rounded(&big(Ratio::new(numer, 2)));
        assert_eq!([half(1), half(3), half(5), half(-1), half(-3)], [0, 2, 2, 0, -2]);
        assert_eq!(rounded(&big(Ratio::new(2, 3))), 1);
    }
}
