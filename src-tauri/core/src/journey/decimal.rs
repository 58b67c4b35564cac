//! Weights of ways in exact arithmetic: short decimals while they fit, fractions of any length where they do not.

use super::list::fraction;
use crate::model::rate::Rate;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};

/// The weight of a way. Every operation is exact, or says that it cannot be.
pub(crate) trait Weight: Clone + Sized {
    /// Gives no weight at all.
    fn none() -> Self;
    /// Gives the weight of everybody.
    fn all() -> Self;
    /// Gives a share of the weight.
    fn share(&self, rate: Rate) -> Option<Self>;
    /// Gives the weight times a whole number.
    fn times(&self, number: i64) -> Option<Self>;
    /// Gives two weights together.
    fn plus(&self, other: &Self) -> Option<Self>;
    /// Writes the weight as a fraction.
    fn exact(&self) -> BigRational;
}

/// A number of at most 38 digits, so many of them behind the point. It never keeps an idle zero that a rate brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    digits: i128,
    places: u32,
}

impl Weight for Decimal {
    fn none() -> Self {
        Self { digits: 0, places: 0 }
    }

    fn all() -> Self {
        Self { digits: 1, places: 0 }
    }

    fn share(&self, rate: Rate) -> Option<Self> {
        let (mut part, mut places) = (i128::from(rate.ppm()), 6);
        while places > 0 && part % 10 == 0 {
            (part, places) = (part / 10, places - 1);
        }
        let digits = self.digits.checked_mul(part)?;
        Some(if digits == 0 { Self::none() } else { Self { digits, places: self.places + places } })
    }

    fn times(&self, number: i64) -> Option<Self> {
        Some(Self { digits: self.digits.checked_mul(i128::from(number))?, places: self.places })
    }

    fn plus(&self, other: &Self) -> Option<Self> {
        let places = self.places.max(other.places);
        let at = |one: &Self| one.digits.checked_mul(10_i128.checked_pow(places - one.places)?);
        Some(Self { digits: at(self)?.checked_add(at(other)?)?, places })
    }

    fn exact(&self) -> BigRational {
        // Most are short, and short numbers are brought to lowest terms faster before they grow long.
        let whole = 10_i128.checked_pow(self.places);
        match whole {
            Some(whole) => {
                let common = num_integer::gcd(self.digits, whole);
                let (top, bottom) = (self.digits / common, whole / common);
                BigRational::new_raw(BigInt::from(top), BigInt::from(bottom))
            }
            None => BigRational::new(self.digits.into(), BigInt::from(10).pow(self.places)),
        }
    }
}

impl Weight for BigRational {
    fn none() -> Self {
        Zero::zero()
    }

    fn all() -> Self {
        One::one()
    }

    fn share(&self, rate: Rate) -> Option<Self> {
        Some(self * fraction(rate))
    }

    fn times(&self, number: i64) -> Option<Self> {
        Some(self * BigInt::from(number))
    }

    fn plus(&self, other: &Self) -> Option<Self> {
        Some(self + other)
    }

    fn exact(&self) -> BigRational {
        self.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_and_fractions_agree_as_long_as_decimals_fit() {
        let rates = [200_000, 29_000, 333_333, 1_000_000, 1, 0].map(Rate::per_million);
        for rate in rates {
            for other in rates {
                fn weigh<W: Weight>(rate: Rate, other: Rate) -> Option<BigRational> {
                    let both = W::all().share(rate)?.share(other)?;
                    Some(both.plus(&W::all().share(other.rest())?)?.times(-39)?.exact())
                }
                assert_eq!(weigh::<Decimal>(rate, other), weigh::<BigRational>(rate, other));
            }
        }
    }

    #[test]
    fn a_decimal_that_does_not_fit_says_so() {
        let third = Rate::per_million(333_333);
        let mut weight = Some(Decimal::all());
        for _ in 0..8 {
            weight = weight.and_then(|weight| weight.share(third));
        }
        assert_eq!(weight, None);
    }
}
