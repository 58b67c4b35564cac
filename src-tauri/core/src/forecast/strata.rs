//! Values of uncertain shares for a row of equally likely cases: the same on every machine, and true to every mean.
//!
//! Each belief is cut into as many slices of equal weight as there are cases, and every case takes the mean of another
//! slice (a Latin hypercube). Which one is decided by a fixed shuffle, so that nothing depends on chance or on a clock.

use crate::belief::Belief;

/// How many cases a band rests on.
pub(crate) const CASES: usize = 251;
/// Points at which a density is looked at.
const POINTS: usize = 1024;
/// How many standard deviations, or powers of e in a tail, a density is followed.
const REACH: f64 = 9.0;

/// The values of some beliefs, case by case.
#[derive(Debug, Default)]
pub(crate) struct Strata {
    known: Vec<((f64, f64), Vec<f64>)>,
}

impl Strata {
    /// Gives the values of a belief in every case. What it is about decides how they are shuffled, so that two designs can
    /// share the cases of a belief.
    pub(crate) fn draw(&mut self, belief: &Belief, about: &[u8]) -> Vec<f64> {
        let shape = belief.shape();
        let (a, b) = shape;
        let mean = belief.mean().share();
        if a <= 0.0 || b <= 0.0 {
            return vec![mean; CASES];
        }
        let slices = match self.known.iter().find(|(known, _)| *known == shape) {
            Some((_, slices)) => slices,
            None => {
                self.known.push((shape, slices(a, b, mean)));
                &self.known[self.known.len() - 1].1
            }
        };
        shuffled(hashed(about)).into_iter().map(|slice| slices[slice]).collect()
    }
}

/// Gives the means of the slices of a Beta(a, b) distribution, smallest first, their own mean brought to `mean`.
///
/// The density is followed over the log-odds, where it is smooth whatever a and b are.
fn slices(a: f64, b: f64, mean: f64) -> Vec<f64> {
    let (middle, spread) = ((a / b).ln(), (1.0 / a + 1.0 / b).sqrt());
    let (low, high) = (middle - REACH * spread - REACH / a, middle + REACH * spread + REACH / b);
    let step = (high - low) / (POINTS - 1) as f64;
    let weigh = |point: usize| {
        let odds = low + step * point as f64;
        // The logarithms of the share and of its rest, without cancellation in either tail.
        let (share, rest) = (-softplus(-odds), -softplus(odds));
        (share.exp(), a * share + b * rest)
    };
    let points: Vec<(f64, f64)> = (0..POINTS).map(weigh).collect();
    let most = points.iter().map(|(_, log)| *log).fold(f64::NEG_INFINITY, f64::max);
    let (mut weight, mut moment) = (vec![0.0], vec![0.0]);
    for pair in points.windows(2) {
        let [one, other] = [pair[0], pair[1]].map(|(share, log)| (share, (log - most).exp()));
        weight.push(weight[weight.len() - 1] + one.1 + other.1);
        moment.push(moment[moment.len() - 1] + one.0 * one.1 + other.0 * other.1);
    }
    let all = weight[POINTS - 1];
    let mut at = 0;
    let mut reached = 0.0;
    let mut means = Vec::with_capacity(CASES);
    for case in 1..=CASES {
        let sought = all * case as f64 / CASES as f64;
        while at + 2 < POINTS && weight[at + 1] < sought {
            at += 1;
        }
        let part = ((sought - weight[at]) / (weight[at + 1] - weight[at])).clamp(0.0, 1.0);
        let here = moment[at] + part * (moment[at + 1] - moment[at]);
        means.push((here - reached) * CASES as f64 / all);
        reached = here;
    }
    let own = means.iter().sum::<f64>() / CASES as f64;
    // The trapezoids err in the sixth place or beyond; what is left of it is shared out.
    means.iter_mut().for_each(|share| *share = (*share * mean / own).min(1.0));
    means
}

/// Gives ln(1 + eˣ).
fn softplus(x: f64) -> f64 {
    if x > 0.0 { x + (-x).exp().ln_1p() } else { x.exp().ln_1p() }
}

/// Gives a number for what a belief is about.
///
/// Source: the hash FNV-1a (Fowler, Noll and Vo).
fn hashed(about: &[u8]) -> u64 {
    let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    about.iter().fold(0xcbf2_9ce4_8422_2325, mix)
}

/// Shuffles the cases, for each number another way.
///
/// Source: Fisher and Yates' shuffle over SplitMix64 (Steele, Lea and Flood 2014).
fn shuffled(number: u64) -> Vec<usize> {
    let mut state = number;
    let mut next = move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    };
    let mut cases: Vec<usize> = (0..CASES).collect();
    for last in (1..CASES).rev() {
        // The remainder is below the number of cases.
        cases.swap(last, (next() % (last as u64 + 1)) as usize);
    }
    cases
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{assumption::Assumption, rate::Rate},
        statistics::beta,
    };

    #[test]
    fn slices_keep_the_mean_and_follow_the_quantiles() {
        for (a, b) in [(4.0, 16.0), (0.6, 19.4), (1.2, 58.8), (20.0, 0.5), (8_000.0, 12_000.0)] {
            let mean = a / (a + b);
            let slices = slices(a, b, mean);
            let own = slices.iter().sum::<f64>() / CASES as f64;
            assert!((own - mean).abs() < 1e-12, "{a}, {b}: {own}");
            for case in [25_usize, 125, 225] {
                let middle = beta::quantile(a, b, (case as f64 + 0.5) / CASES as f64);
                assert!(
                    (slices[case] / middle - 1.0).abs() < 5e-3,
                    "{a}, {b}, {case}: {} {middle}",
                    slices[case]
                );
            }
        }
    }

    #[test]
    fn every_case_takes_another_slice_and_two_beliefs_go_their_own_ways() {
        let (one, other) = (shuffled(hashed(b"main")), shuffled(hashed(b"refunds")));
        let mut sorted = one.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, (0..CASES).collect::<Vec<_>>());
        let middle = (CASES - 1) as f64 / 2.0;
        let along = |one: &[usize], other: &[usize]| -> f64 {
            one.iter().zip(other).map(|(a, b)| (*a as f64 - middle) * (*b as f64 - middle)).sum()
        };
        assert!((along(&one, &other) / along(&one, &one)).abs() < 0.15);
    }

    #[test]
    fn what_is_sure_is_the_same_in_every_case() {
        let sure = Belief::of(Some(&Assumption::of(Rate::percent(100))), Rate::percent(2), 20, None);
        assert!(Strata::default().draw(&sure, b"main").iter().all(|share| *share == 1.0));
    }
}
