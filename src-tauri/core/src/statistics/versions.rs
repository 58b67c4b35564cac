//! How sure one can be that one of two versions is better, and what choosing the wrong one would cost.

use statrs::function::{beta::ln_beta, erf::erfc};

/// Where a running weight is scaled down.
const LARGE: f64 = 1e200;
/// Beyond so many terms a normal distribution of the difference stands in; both are the same there to four places.
const TERMS: f64 = 1e6;

/// What two counts say about the shares behind them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Versions {
    /// The chance that B's share is higher than A's.
    pub b_is_better: f64,
    /// What choosing B costs on average where A is better: points of the share, over all cases.
    pub loss_of_b: f64,
    /// The same of choosing A.
    pub loss_of_a: f64,
}

/// A Beta distribution: as if so many had said yes, and so many no.
#[derive(Clone, Copy)]
struct Shape {
    yes: f64,
    no: f64,
}

impl Versions {
    /// Weighs A's yes among so many against B's; contradictory counts are taken as far as they make sense.
    ///
    /// Source: prior Beta(1, 1); the closed form of the chance (Evan Miller) and of the expected loss (Chris Stucchio,
    /// Bayesian A/B testing, 2014).
    pub fn of((yes_a, n_a): (u32, u32), (yes_b, n_b): (u32, u32)) -> Self {
        let shape = |yes: u32, n: u32| Shape {
            yes: f64::from(yes) + 1.0,
            no: f64::from(n.saturating_sub(yes)) + 1.0,
        };
        let (a, b) = (shape(yes_a, n_a), shape(yes_b, n_b));
        let (a_more, b_more) = (Shape { yes: a.yes + 1.0, ..a }, Shape { yes: b.yes + 1.0, ..b });
        let loss = |mine: f64, mine_ahead: f64, other: f64, other_ahead: f64| {
            (mine * mine_ahead - other * other_ahead).clamp(0.0, 1.0)
        };
        let (ahead_of_b, ahead_of_a) = (1.0 - ahead(a_more, b), 1.0 - ahead(a, b_more));
        Self {
            b_is_better: ahead(a, b),
            loss_of_b: loss(a.mean(), ahead_of_b, b.mean(), ahead_of_a),
            loss_of_a: loss(b.mean(), 1.0 - ahead_of_a, a.mean(), 1.0 - ahead_of_b),
        }
    }
}

impl Shape {
    fn mean(self) -> f64 {
        self.yes / (self.yes + self.no)
    }

    fn variance(self) -> f64 {
        let all = self.yes + self.no;
        self.yes * self.no / (all * all * (all + 1.0))
    }

    fn turned(self) -> Self {
        Self { yes: self.no, no: self.yes }
    }
}

/// Gives the chance that B's share is higher than A's, by whichever of four equal sums is shortest.
fn ahead(a: Shape, b: Shape) -> f64 {
    let least = a.yes.min(a.no).min(b.yes).min(b.no);
    let chance = if least > TERMS {
        let spread = (2.0 * (a.variance() + b.variance())).sqrt();
        0.5 * erfc((a.mean() - b.mean()) / spread)
    } else if least == b.yes {
        summed(a, b)
    } else if least == a.yes {
        1.0 - summed(b, a)
    } else if least == a.no {
        summed(b.turned(), a.turned())
    } else {
        1.0 - summed(a.turned(), b.turned())
    };
    chance.clamp(0.0, 1.0)
}

/// Sums B(a + i, b + d) ÷ ((d + i) B(1 + i, d) B(a, b)) over i from 0 to c − 1, for A = Beta(a, b) and B = Beta(c, d): the
/// chance that B's share is higher. Every term follows from the one before it.
fn summed(a: Shape, b: Shape) -> f64 {
    let no = a.no + b.no;
    // The terms are kept beside their common factor, which may be too small for a float.
    let mut factor = ln_beta(a.yes, no) - ln_beta(a.yes, a.no);
    let (mut term, mut sum, mut at) = (1.0, 0.0, 0.0);
    while at < b.yes {
        sum += term;
        term *= (a.yes + at) / (a.yes + at + no) * (b.no + at) / (1.0 + at);
        if sum > LARGE || term > LARGE {
            (sum, term, factor) = (sum / LARGE, term / LARGE, factor + LARGE.ln());
        }
        at += 1.0;
    }
    (sum.ln() + factor).exp()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_vectors_come_out() {
        for (a, b, better, loss_of_b, loss_of_a) in [
            ((120, 1000), (145, 1000), 0.95019691, 0.00031584, 0.02526594),
            ((100, 200), (120, 200), 0.97758636, 0.00041316, 0.09942306),
            ((20, 100), (30, 100), 0.9476031, 0.0013456, 0.09938481),
            ((5, 50), (5, 50), 0.5, 0.02447378, 0.02447378),
            ((0, 10), (0, 10), 0.5, 0.03985507, 0.03985507),
            ((3, 40), (9, 40), 0.96663775, 0.00107444, 0.14393158),
            ((50, 500), (70, 500), 0.97392525, 0.00020459, 0.04004523),
        ] {
            let found = Versions::of(a, b);
            let near = |found: f64, wanted: f64| (found - wanted).abs() < 1e-7;
            assert!(
                near(found.b_is_better, better)
                    && near(found.loss_of_b, loss_of_b)
                    && near(found.loss_of_a, loss_of_a),
                "{a:?} {b:?}: {found:?}"
            );
        }
    }

    #[test]
    fn large_counts_agree_with_a_normal_distribution_and_with_each_other() {
        let found = Versions::of((20_034, 44_700), (20_119, 45_489));
        assert!((found.b_is_better - 0.037_204_572).abs() < 1e-4, "{found:?}");
        let huge = Versions::of((2_003_400, 4_470_000), (2_003_900, 4_470_000));
        let same = Versions::of((2_000_000_000, 4_000_000_000), (2_000_000_000, 4_000_000_000));
        assert!((huge.b_is_better - 0.633).abs() < 2e-3 && (same.b_is_better - 0.5).abs() < 1e-9, "{huge:?}");
    }

    proptest! {
        #[test]
        fn any_counts_give_chances_and_losses_that_fit_together(counts in prop::array::uniform4(0_u32..5_000)) {
            let [x, n, y, m] = counts;
            let found = Versions::of((x, n), (y, m));
            let turned = Versions::of((y, m), (x, n));
            let all = [found.b_is_better, found.loss_of_a, found.loss_of_b];
            prop_assert!(all.iter().all(|one| (0.0..=1.0).contains(one)), "{found:?}");
            prop_assert!((found.b_is_better + turned.b_is_better - 1.0).abs() < 1e-9);
            let mean = |yes: u32, n: u32| (f64::from(yes) + 1.0) / (f64::from(yes) + f64::from(n.saturating_sub(yes)) + 2.0);
            prop_assert!((found.loss_of_a - found.loss_of_b - (mean(y, m) - mean(x, n))).abs() < 1e-9);
        }
    }
}
