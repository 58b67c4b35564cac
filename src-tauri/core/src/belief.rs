//! What is believed of a share: a prior worth some people counted, what was counted, and the two together.

use crate::model::{assumption::Assumption, rate::Rate, seen::Seen};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a believed share comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The weak default; nobody said anything.
    Default,
    /// The practitioner's own belief.
    Own,
    /// Counts, which have updated the belief before them.
    Counted,
}

/// A believed share. Its uncertainty is that of a Beta distribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Belief {
    /// The share believed before anything was counted.
    pub prior: Rate,
    /// How many people counted that belief weighs as much as.
    pub weight: u32,
    /// What was counted since.
    pub seen: Option<Seen>,
    /// Whether the prior is the weak default.
    pub is_default: bool,
}

impl Belief {
    /// Weighs the practitioner's own belief, or else the default of a weight, with what was counted.
    pub fn of(own: Option<&Assumption>, default: Rate, weight: u32, seen: Option<Seen>) -> Self {
        let seen = seen.filter(|seen| seen.visitors > 0 && seen.buyers <= seen.visitors);
        Self {
            prior: own.map_or(default, |own| own.rate),
            weight: own.and_then(|own| own.weight).unwrap_or(weight).max(1),
            seen,
            is_default: own.is_none(),
        }
    }

    /// Tells where the share comes from.
    pub fn basis(&self) -> Basis {
        match (self.seen, self.is_default) {
            (Some(_), _) => Basis::Counted,
            (None, true) => Basis::Default,
            (None, false) => Basis::Own,
        }
    }

    /// Gives the mean, rounded half to even to parts per million: (weight × prior + yes) ÷ (weight + counted).
    ///
    /// Source: the beta-binomial update, Gelman et al., Bayesian Data Analysis.
    pub fn mean(&self) -> Rate {
        let Some(seen) = self.seen else { return self.prior };
        let whole = u64::from(Rate::WHOLE);
        let yes = u64::from(self.weight) * u64::from(self.prior.ppm()) + u64::from(seen.buyers) * whole;
        let all = u64::from(self.weight) + u64::from(seen.visitors);
        let (floor, rest) = (yes / all, yes % all);
        let up = rest * 2 > all || (rest * 2 == all && floor % 2 == 1);
        Rate::per_million(u32::try_from(floor + u64::from(up)).unwrap_or(Rate::WHOLE))
    }

    /// Gives the two parameters of its Beta distribution: as if so many had said yes, and so many no.
    pub fn shape(&self) -> (f64, f64) {
        let prior = self.prior.share();
        let weight = f64::from(self.weight);
        let (yes, no) = self.seen.map_or((0, 0), |seen| (seen.buyers, seen.visitors - seen.buyers));
        (weight * prior + f64::from(yes), weight * (1.0 - prior) + f64::from(no))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_update_the_belief_they_meet() {
        let seen = Some(Seen { visitors: 30, buyers: 10 });
        let belief = Belief::of(None, Rate::percent(20), 20, seen);
        // (20 × 20 % + 10) ÷ 50 = 28 %.
        assert_eq!((belief.mean(), belief.basis()), (Rate::percent(28), Basis::Counted));
        assert_eq!(belief.shape(), (14.0, 36.0));
    }

    #[test]
    fn a_belief_without_counts_stays_what_it_is() {
        let own = Assumption { weight: Some(60), ..Assumption::of(Rate::percent(2)) };
        let belief = Belief::of(Some(&own), Rate::percent(4), 20, None);
        assert_eq!((belief.mean(), belief.basis(), belief.weight), (Rate::percent(2), Basis::Own, 60));
        assert_eq!(Belief::of(None, Rate::percent(4), 20, None).basis(), Basis::Default);
    }

    #[test]
    fn a_mean_between_two_parts_per_million_goes_to_the_nearer() {
        let seen = Some(Seen { visitors: 2, buyers: 1 });
        // (1 × 0 + 1) ÷ 3.
        assert_eq!(Belief::of(None, Rate::percent(0), 1, seen).mean(), Rate::per_million(333_333));
    }
}
