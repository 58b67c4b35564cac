//! What an extra before the payment may cost in sales of the main offer.

use crate::{belief::Belief, model::afterwards::Friction};
use num_rational::BigRational;
use num_traits::Zero;

/// How many people counted a belief in friction weighs as much as, at least and at most.
const WEIGHTS: (f64, f64) = (5.0, 1e6);
/// How many of them said yes, at least: with fewer, a belief would be all but none and now and then everybody.
const YES: f64 = 0.02;
/// The distance from the middle of a normal distribution that leaves 5 % above it.
const Z_ONE_SIDED: f64 = 1.644_853_626_951_472_2;

/// Gives the relative drop in main sales that wipes out what an extra adds to the average order: what it adds ÷ the order.
/// None where it adds nothing.
///
/// Source: 9.75 added to an order that comes to 409.75 with it is wiped out by a drop of 2.3795 %.
pub fn break_even(worth: &BigRational, order: &BigRational) -> Option<BigRational> {
    (*worth > BigRational::zero() && *order > BigRational::zero()).then(|| worth / order)
}

/// Gives a belief that lies at most so far from the likely share in nineteen of twenty cases; where none is likely there
/// is nothing that could lie on both sides of it.
pub(super) fn belief(facts: &Friction) -> Belief {
    let likely = facts.likely.share();
    let spread = (facts.at_most.share() - likely) / Z_ONE_SIDED;
    let weight = if spread > 0.0 { likely * (1.0 - likely) / (spread * spread) - 1.0 } else { WEIGHTS.1 };
    let least = WEIGHTS.0.max(YES / likely.max(1e-6));
    // A weight within its bounds fits.
    let weight = weight.max(least).min(WEIGHTS.1) as u32;
    Belief { prior: facts.likely, weight, seen: None, is_default: *facts == Friction::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{journey::expectation::whole, model::rate::Rate, statistics::beta};

    #[test]
    fn the_published_drop_comes_out() {
        let drop = break_even(&whole(975), &whole(40_975)).unwrap();
        assert_eq!(crate::exact::rounded(&(drop * whole(1_000_000))), 23_795);
        assert_eq!((break_even(&whole(0), &whole(1)), break_even(&whole(1), &whole(0))), (None, None));
    }

    #[test]
    fn a_belief_in_friction_seldom_lies_beyond_the_bad_case() {
        for (likely, at_most) in [(2, 5), (10, 20), (1, 5), (30, 60)] {
            let (likely, at_most) = (Rate::percent(likely), Rate::percent(at_most));
            let (a, b) = belief(&Friction { likely, at_most, source: String::new() }).shape();
            let high = beta::quantile(a, b, 0.95);
            assert!((high / at_most.share() - 1.0).abs() < 0.15, "{likely}, {at_most}: {high}");
        }
        let sure =
            belief(&Friction { likely: Rate::percent(5), at_most: Rate::percent(5), source: String::new() });
        assert_eq!(sure.weight, 1_000_000);
    }
}
