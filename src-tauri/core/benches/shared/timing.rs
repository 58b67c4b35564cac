//! How long something takes.

use std::time::Instant;

/// Gives the microseconds of every round, the fastest first; a tenth as many rounds go before, unmeasured.
pub fn measured(rounds: usize, mut run: impl FnMut()) -> Vec<f64> {
    (0..rounds.div_ceil(10)).for_each(|_| run());
    let time = |_| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64() * 1e6
    };
    let mut times: Vec<f64> = (0..rounds).map(time).collect();
    times.sort_unstable_by(f64::total_cmp);
    times
}
