//! A share of people, in parts per million: exact to add, multiply and compare.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// A share between none and all, in parts per million.
#[derive(
    Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(try_from = "u32", into = "u32")]
#[ts(type = "number")]
#[schemars(extend("maximum" = 1_000_000))]
pub struct Rate(u32);

/// Says that a number is no share.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{ppm} parts per million is more than everybody; a rate is at most 1,000,000")]
pub struct RateTooHigh {
    /// The number as given.
    pub ppm: u32,
}

impl Rate {
    /// Parts in a whole.
    pub const WHOLE: u32 = 1_000_000;

    /// Makes a rate from whole percent, 0 to 100; more counts as everybody.
    pub const fn percent(percent: u32) -> Self {
        Self(if percent > 100 { Self::WHOLE } else { percent * 10_000 })
    }

    /// Makes a rate from parts per million; more than a million counts as everybody.
    pub const fn per_million(ppm: u32) -> Self {
        Self(if ppm > Self::WHOLE { Self::WHOLE } else { ppm })
    }

    /// Gives the parts per million, 0 to 1,000,000.
    pub const fn ppm(self) -> u32 {
        self.0
    }

    /// Gives the share as a number between 0 and 1, for bands and charts; never for money that is told exactly.
    pub fn share(self) -> f64 {
        f64::from(self.0) / f64::from(Self::WHOLE)
    }

    /// Makes a rate of a number, rounded to the nearest part per million; less than none counts as none, more than
    /// everybody as everybody, and what is no number as none.
    pub fn nearest(share: f64) -> Self {
        // Between none and a million, so that the rounded number fits; what is no number becomes none.
        Self((share * f64::from(Self::WHOLE)).round().clamp(0.0, f64::from(Self::WHOLE)) as u32)
    }

    /// Gives the share that is left: everybody else.
    pub const fn rest(self) -> Self {
        Self(Self::WHOLE - self.0)
    }
}

impl TryFrom<u32> for Rate {
    type Error = RateTooHigh;

    fn try_from(ppm: u32) -> Result<Self, RateTooHigh> {
        if ppm <= Self::WHOLE { Ok(Self(ppm)) } else { Err(RateTooHigh { ppm }) }
    }
}

impl From<Rate> for u32 {
    fn from(rate: Rate) -> Self {
        rate.0
    }
}

/// Writes the share in percent with as many places as it needs: `20 %`, `2.5 %`.
impl fmt::Display for Rate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.0 / 10_000, self.0 % 10_000);
        if part == 0 {
            write!(out, "{whole}\u{a0}%")
        } else {
            write!(out, "{whole}.{}\u{a0}%", format!("{part:04}").trim_end_matches('0'))
        }
    }
}

impl fmt::Debug for Rate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} ppm", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_read_in_percent() {
        assert_eq!(Rate::percent(20).to_string(), "20\u{a0}%");
        assert_eq!(Rate::try_from(25_000).unwrap().to_string(), "2.5\u{a0}%");
        assert_eq!(Rate::percent(30).rest(), Rate::percent(70));
        assert!(Rate::try_from(1_000_001).is_err());
    }

    #[test]
    fn a_number_becomes_the_nearest_rate_whatever_it_is() {
        let all = [0.25, -0.5, 7.0, f64::NAN, f64::INFINITY, 0.000_000_4].map(Rate::nearest);
        assert_eq!(all.map(Rate::ppm), [250_000, 0, Rate::WHOLE, 0, Rate::WHOLE, 0]);
        assert!((Rate::percent(29).share() - 0.29).abs() < 1e-15);
    }
}
