//! The median and the slow end of many rounds.

use std::time::{Duration, Instant};

const ROUNDS: usize = 2_000;

/// How long something takes, in microseconds.
pub struct Figures {
    /// Half of the rounds are faster.
    pub p50: f64,
    /// One in a hundred is slower.
    pub p99: f64,
}

impl Figures {
    /// Sums up the rounds.
    pub fn of(mut rounds: Vec<Duration>) -> Self {
        rounds.sort_unstable();
        let at = |permille: usize| rounds[rounds.len() * permille / 1_000].as_secs_f64() * 1e6;
        Self { p50: at(500), p99: at(990) }
    }
}

/// Measures after a warm-up of a tenth of the rounds.
pub fn measure(mut run: impl FnMut()) -> Figures {
    (0..ROUNDS / 10).for_each(|_| run());
    let round = |_| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    Figures::of((0..ROUNDS).map(round).collect())
}
