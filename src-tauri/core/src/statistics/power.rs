//! The distribution of a sum of many equal parts.

/// What is left out at the upper end of a distribution.
const NEGLIGIBLE: f64 = 1e-13;
/// Above this, a row of growing numbers is scaled down.
const LARGE: f64 = 1e200;
/// How far a mean or a variance may lie from what is known of them, relative to the spread.
const TOLERANCE: f64 = 1e-9;

/// Weights of a sum at whole steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// The weight of every step, from `first` on; they sum to one.
    pub chance: Vec<f64>,
    /// The first step that has any weight worth telling.
    pub first: usize,
}

/// Gives the distribution of the sum of `count` independent parts, each with the given weights at steps from 0 on, which
/// sum to one.
///
/// Source: the recurrence for powers of a series that follows from f · (fⁿ)′ = n · f′ · fⁿ (Euler; Knuth, Seminumerical
/// Algorithms, 4.7). The work is the number of steps times the number of weights above nothing. It is exact in itself,
/// but where the end it starts from has little weight, roundings grow: then it starts from the other end, and where
/// neither serves, the sum is doubled again and again. Which one served is seen from the mean and the variance.
pub fn power(part: &[f64], count: u32) -> Steps {
    let ends =
        part.iter().position(|weight| *weight > 0.0).zip(part.iter().rposition(|weight| *weight > 0.0));
    let Some((lowest, highest)) = ends.filter(|_| count > 0) else {
        return Steps { chance: vec![1.0], first: 0 };
    };
    let part = &part[lowest..=highest];
    let base = lowest.saturating_mul(count as usize);
    let width = (part.len() - 1).saturating_mul(count as usize);
    let known = Moments::of(part).times(f64::from(count));
    let upwards = || recurrence(part, count, width);
    let downwards = || {
        let turned: Vec<f64> = part.iter().rev().copied().collect();
        let mut found = recurrence(&turned, count, width);
        found.first = width + 1 - found.first - found.chance.len();
        found.chance.reverse();
        found
    };
    // From an end with most of the weight, no rounding grows.
    let sound = |found: &Steps| part[0] >= 0.5 || known.close_to(&found.moments());
    let (one, other): (&dyn Fn() -> Steps, &dyn Fn() -> Steps) =
        if part[0] >= part[part.len() - 1] { (&upwards, &downwards) } else { (&downwards, &upwards) };
    let mut found = one();
    if !sound(&found) {
        found = other();
    }
    if !sound(&found) {
        found = doubled(part, count);
    }
    found.first += base;
    found
}

/// The mean and the variance of a sum.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Moments {
    mean: f64,
    variance: f64,
}

impl Moments {
    fn of(weights: &[f64]) -> Self {
        let mean: f64 = weights.iter().enumerate().map(|(at, weight)| at as f64 * weight).sum();
        let spread = |(at, weight): (usize, &f64)| (at as f64 - mean).powi(2) * weight;
        Self { mean, variance: weights.iter().enumerate().map(spread).sum() }
    }

    fn times(self, count: f64) -> Self {
        Self { mean: self.mean * count, variance: self.variance * count }
    }

    fn close_to(self, other: &Self) -> bool {
        let spread = self.variance.sqrt().max(1e-6);
        (self.mean - other.mean).abs() <= TOLERANCE * spread.max(self.mean * 1e-3)
            && (self.variance - other.variance).abs() <= TOLERANCE * spread * spread
    }
}

impl Steps {
    fn moments(&self) -> Moments {
        let own = Moments::of(&self.chance);
        Moments { mean: own.mean + self.first as f64, ..own }
    }
}

/// Follows the recurrence upwards from a part whose weight at 0 is above nothing.
fn recurrence(part: &[f64], count: u32, last: usize) -> Steps {
    let others = Others::of(part, f64::from(count));
    let width = part.len() - 1;
    let mut row = vec![1.0_f64];
    let (mut sum, mut quiet) = (1.0_f64, 0);
    for step in 1..=last {
        let at = step as f64;
        let weight = (others.weigh(at, &row) / at).max(0.0);
        row.push(weight);
        sum += weight;
        if weight > LARGE {
            row.iter_mut().for_each(|weight| *weight /= LARGE);
            sum /= LARGE;
        }
        // Once the weights of a whole part's width are nothing beside the sum, so are those behind them.
        quiet = if weight < sum * NEGLIGIBLE { quiet + 1 } else { 0 };
        if quiet > width {
            break;
        }
    }
    trimmed(row, sum)
}

/// Steps added up side by side, so that a processor need not wait for one before it begins the next.
const LANES: usize = 4;

/// What the weights of a part beside the first say about the next weight of the sum.
enum Others {
    /// Most steps have weight: by step from the widest to the narrowest, their shares, and these times step and count.
    Dense { shares: Vec<f64>, all: Vec<f64> },
    /// Few have: the same with each step.
    Sparse(Vec<(usize, f64, f64)>),
}

impl Others {
    fn of(part: &[f64], times: f64) -> Self {
        let weigh = |step: usize| {
            let share = part[step] / part[0];
            (step, share, step as f64 * (times + 1.0) * share)
        };
        let above = (1..part.len()).filter(|step| part[*step] > 0.0);
        if above.clone().count() * 2 < part.len() {
            return Self::Sparse(above.map(weigh).collect());
        }
        let (shares, all) = (1..part.len()).rev().map(weigh).map(|(_, share, all)| (share, all)).unzip();
        Self::Dense { shares, all }
    }

    /// Weighs the sum at a step by the weights before it.
    fn weigh(&self, step: f64, row: &[f64]) -> f64 {
        match self {
            Self::Sparse(others) => others
                .iter()
                .take_while(|(gain, ..)| *gain <= row.len())
                .map(|(gain, share, all)| (all - step * share) * row[row.len() - gain])
                .sum(),
            Self::Dense { shares, all } => {
                let reach = row.len().min(shares.len());
                let (shares, all) = (&shares[shares.len() - reach..], &all[all.len() - reach..]);
                dot(shares, all, &row[row.len() - reach..], step)
            }
        }
    }
}

/// Sums (all − step × share) × weight.
fn dot(shares: &[f64], all: &[f64], row: &[f64], step: f64) -> f64 {
    let mut lanes = [0.0; LANES];
    let chunks = shares.chunks_exact(LANES).zip(all.chunks_exact(LANES)).zip(row.chunks_exact(LANES));
    for ((shares, all), row) in chunks {
        for lane in 0..LANES {
            lanes[lane] += (all[lane] - step * shares[lane]) * row[lane];
        }
    }
    let from = shares.len() / LANES * LANES;
    let rest = (from..shares.len()).map(|at| (all[at] - step * shares[at]) * row[at]);
    lanes.iter().sum::<f64>() + rest.sum::<f64>()
}

fn trimmed(mut row: Vec<f64>, sum: f64) -> Steps {
    let least = sum * NEGLIGIBLE * 1e-3;
    let first = row.iter().position(|weight| *weight > least).unwrap_or(0);
    let end = row.iter().rposition(|weight| *weight > least).map_or(row.len(), |last| last + 1);
    row.truncate(end);
    row.drain(..first);
    row.iter_mut().for_each(|weight| *weight /= sum);
    Steps { chance: row, first }
}

/// Doubles the sum again and again. Every weight is a sum of products above nothing, so that no rounding grows.
fn doubled(part: &[f64], count: u32) -> Steps {
    let mut whole = Steps { chance: vec![1.0], first: 0 };
    let mut power = Steps { chance: part.to_vec(), first: 0 };
    let mut left = count;
    loop {
        if left & 1 == 1 {
            whole = together(&whole, &power);
        }
        left >>= 1;
        if left == 0 {
            return whole;
        }
        power = together(&power, &power);
    }
}

fn together(one: &Steps, other: &Steps) -> Steps {
    let mut sum = vec![0.0; one.chance.len() + other.chance.len() - 1];
    for (at, weight) in one.chance.iter().enumerate().filter(|(_, weight)| **weight > 0.0) {
        for (place, more) in sum[at..].iter_mut().zip(&other.chance) {
            *place += weight * more;
        }
    }
    let all = sum.iter().sum();
    let mut found = trimmed(sum, all);
    found.first += one.first + other.first;
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Sums part by part.
    fn added(part: &[f64], count: u32) -> Vec<f64> {
        let mut sum = vec![1.0];
        for _ in 0..count {
            let mut next = vec![0.0; sum.len() + part.len() - 1];
            for (at, weight) in sum.iter().enumerate() {
                for (step, share) in part.iter().enumerate() {
                    next[at + step] += weight * share;
                }
            }
            sum = next;
        }
        sum
    }

    fn assert_agrees(part: &[f64], count: u32) {
        let (found, wanted) = (power(part, count), added(part, count));
        for (step, weight) in wanted.iter().enumerate() {
            let own =
                step.checked_sub(found.first).and_then(|at| found.chance.get(at)).copied().unwrap_or(0.0);
            assert!((own - weight).abs() < 1e-8, "{count} × {part:?} at {step}: {own} for {weight}");
        }
    }

    #[test]
    fn powers_agree_with_sums_made_part_by_part() {
        let parts: [&[f64]; 9] = [
            &[0.98, 0.015, 0.005],
            &[0.0, 0.0, 0.7, 0.0, 0.2, 0.1],
            &[0.5, 0.5],
            &[0.1, 0.9],
            &[0.05, 0.05, 0.05, 0.25, 0.4, 0.2],
            &[0.002, 0.002, 0.9, 0.05, 0.046],
            &[0.001, 0.5, 0.499],
            &[1.0],
            &[0.0, 1.0],
        ];
        for part in parts {
            for count in [0, 1, 2, 12, 200] {
                assert_agrees(part, count);
            }
        }
    }

    #[test]
    fn nothing_overflows_where_the_lowest_sum_is_all_but_impossible() {
        let found = power(&[0.01, 0.0, 0.99], 5_000);
        assert!((found.moments().mean / 9_900.0 - 1.0).abs() < 1e-9, "{:?}", found.moments());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn powers_of_any_part_agree(weights in prop::collection::vec(0_u32..1_000, 1..9), count in 0_u32..120) {
            let all = f64::from(weights.iter().sum::<u32>());
            prop_assume!(all > 0.0);
            let part: Vec<f64> = weights.into_iter().map(|weight| f64::from(weight) / all).collect();
            assert_agrees(&part, count);
        }
    }
}
