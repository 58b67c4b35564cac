//! How many people a test of two shares asks for.

use statrs::distribution::{ContinuousCDF, Normal};

/// How often a test may see a difference where there is none: one in twenty, on either side.
const ALPHA: f64 = 0.05;
/// How often a test finds a difference that is there: four in five.
const POWER: f64 = 0.8;

/// Gives the people each of two versions needs to tell a share from one larger by `more`; none where either is no share,
/// or nothing is to be told.
///
/// Source: Evan Miller's form, (z(α/2) √(2p(1−p)) + z(β) √(p(1−p) + (p+δ)(1−p−δ)))² ÷ δ².
pub fn per_arm(share: f64, more: f64) -> Option<f64> {
    let other = share + more;
    if !(0.0..=1.0).contains(&share) || !(0.0..=1.0).contains(&other) || more == 0.0 {
        return None;
    }
    let normal = Normal::standard();
    let (alpha, beta) = (normal.inverse_cdf(1.0 - ALPHA / 2.0), normal.inverse_cdf(POWER));
    let (spread, other_spread) = (share * (1.0 - share), other * (1.0 - other));
    let root = alpha * (2.0 * spread).sqrt() + beta * (spread + other_spread).sqrt();
    Some(root * root / (more * more))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_sizes_come_out() {
        for (share, more, size) in [
            (0.20, 0.05, 1030.2193),
            (0.10, 0.02, 3622.6164),
            (0.25, 0.05, 1198.3366),
            (0.30, 0.10, 336.6412),
            (0.03, 0.01, 4781.6475),
            (0.05, 0.025, 1272.5669),
        ] {
            let found = per_arm(share, more).unwrap();
            assert!((found - size).abs() < 5e-5, "{share} + {more}: {found}");
        }
    }

    #[test]
    fn what_is_no_test_has_no_size() {
        assert_eq!((per_arm(0.2, 0.0), per_arm(0.9, 0.2), per_arm(f64::NAN, 0.1)), (None, None, None));
    }
}
