//! How sure one can be that a share lies below a line, having seen some.

use statrs::function::beta::checked_beta_reg;

/// Gives the chance that the true share lies below `line` after `x` yes among `n`; 0 where the line is none or the counts
/// contradict each other.
///
/// Source: Jeffreys' prior, Beta(½, ½), updated by the counts.
pub fn below(x: u32, n: u32, line: f64) -> f64 {
    if x > n || !(0.0..=1.0).contains(&line) {
        return 0.0;
    }
    let (yes, no) = (f64::from(x), f64::from(n - x));
    match line {
        1.0 => 1.0,
        _ => checked_beta_reg(yes + 0.5, no + 0.5, line).map_or(0.0, |share| share.clamp(0.0, 1.0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_come_out() {
        let vectors = [
            (2, 60, 0.1, 0.97126402),
            (3, 100, 0.1, 0.99593088),
            (10, 100, 0.1, 0.48205018),
            (0, 30, 0.1, 0.98842604),
            (0, 29, 0.1, 0.98696444),
            (1, 40, 0.1, 0.96114223),
            (5, 120, 0.08, 0.94935026),
            (25, 100, 0.2, 0.10776151),
        ];
        for (x, n, line, chance) in vectors {
            let found = below(x, n, line);
            assert!((found - chance).abs() < 1e-8, "{x}/{n} below {line}: {found}");
        }
    }

    #[test]
    fn the_ends_are_no_trouble() {
        assert_eq!(below(0, 0, 0.0), 0.0);
        assert_eq!(below(0, 0, 1.0), 1.0);
        assert_eq!(below(2, 1, 0.5), 0.0);
    }
}
