//! Exact means and distributions held against a simulation of random designs, within its own error.

use crate::{
    architecture::Architecture,
    forecast::{
        base::Base,
        months::{Crowd, MonthOf, Months},
        receipts::{Flow, Shares, Worths},
    },
    testing::{choices::Choices, random_library},
};
use num_traits::ToPrimitive;
use proptest::prelude::*;

/// Buyers simulated for each design.
const BUYERS: usize = 2_000;

/// Numbers between 0 and 1 that come back the same; SplitMix64.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn exact_means_and_months_agree_with_a_simulation(
        numbers in prop::collection::vec(any::<u32>(), 0..400),
        seed in any::<u64>(),
    ) {
        let (library, id) = random_library::library(&mut Choices::of(numbers));
        let design = Architecture::of(&library, id).unwrap();
        let Ok(base) = Base::of(&design) else { return Ok(()) };
        let mut chance = Chance(seed);
        let orders: Vec<f64> =
            (0..BUYERS).map(|_| design.one_order(&mut |rate| chance.next() < rate.share()) as f64).collect();
        let (mean, spread) = moments(&orders);
        let exact = base.means.each.order.to_f64().unwrap();
        let error = spread / (BUYERS as f64).sqrt();
        prop_assert!((mean - exact).abs() <= 5.0 * error + 1e-6 * exact.abs() + 1e-6, "{mean} for {exact} ± {error}");

        let takes: Vec<f64> = base.point.rates.takes.iter().map(|rate| rate.share()).collect();
        let segments: Vec<f64> = base.point.rates.segments.iter().map(|rate| rate.share()).collect();
        let shares = Shares { takes: &takes, segments: &segments };
        let worths = Worths::new(&design, &base.graph, |item| design.committed(item), |_| 0);
        let crowd = Crowd { visitors: 60, buys: 0.1 };
        let mut months = Months::default();
        let mean = worths.mean(&Flow::of(&base.graph, &shares));
        months.add(MonthOf::sum(crowd, &worths, &shares, mean, 0.0));
        let month = |chance: &mut Chance| -> f64 {
            (0..crowd.visitors)
                .filter(|_| chance.next() < crowd.buys)
                .collect::<Vec<_>>()
                .into_iter()
                .map(|_| orders[(chance.next() * BUYERS as f64) as usize])
                .sum()
        };
        let simulated: Vec<f64> = (0..BUYERS).map(|_| month(&mut chance)).collect();
        let step = simulated.iter().copied().fold(0.0, f64::max) / 256.0;
        for tenth in [1_usize, 5, 9] {
            let part = tenth as f64 / 10.0;
            let found = months.quantile(part) as f64;
            // The simulated share at or below the exact quantile, a step wider on either side for the grid.
            let share = |edge: f64| simulated.iter().filter(|sum| **sum <= edge).count() as f64 / BUYERS as f64;
            let error = 5.0 * (part * (1.0 - part) / BUYERS as f64).sqrt() + 0.02;
            prop_assert!(share(found + step + 1.0) >= part - error, "{found} holds too little of {part}");
            prop_assert!(share(found - step - 1.0) <= part + error, "{found} holds too much of {part}");
        }
    }
}

fn moments(values: &[f64]) -> (f64, f64) {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / count;
    (mean, variance.sqrt())
}
