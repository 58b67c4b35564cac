//! How far a believed share may lie from its mean.

use crate::{belief::Belief, model::rate::Rate};
use statrs::function::beta::checked_beta_reg;

/// Gives the share below which a Beta(a, b) distribution has so much of its weight; an end where a or b is nothing.
///
/// Source: the regularised incomplete beta function, inverted by halving until nine places are certain.
pub fn quantile(a: f64, b: f64, below: f64) -> f64 {
    if a <= 0.0 || below <= 0.0 {
        return 0.0;
    }
    if b <= 0.0 || below >= 1.0 {
        return 1.0;
    }
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    while high - low > 1e-9 {
        let middle = f64::midpoint(low, high);
        match checked_beta_reg(a, b, middle) {
            Ok(share) if share < below => low = middle,
            _ => high = middle,
        }
    }
    f64::midpoint(low, high)
}

/// Gives the ends between which a believed share lies in nine of ten cases.
pub fn band(belief: &Belief) -> (Rate, Rate) {
    let (a, b) = belief.shape();
    (Rate::nearest(quantile(a, b, 0.05)), Rate::nearest(quantile(a, b, 0.95)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bands_of_the_defaults_come_out() {
        let published = [
            (1.2, 58.8, 0.002, 0.056),
            (2.4, 57.6, 0.009, 0.088),
            (0.6, 19.4, 0.000, 0.106),
            (0.8, 19.2, 0.001, 0.127),
            (4.0, 16.0, 0.075, 0.359),
            (2.0, 18.0, 0.019, 0.226),
            (2.4, 17.6, 0.028, 0.255),
            (2.0, 38.0, 0.009, 0.116),
        ];
        for (a, b, low, high) in published {
            let found = (quantile(a, b, 0.05), quantile(a, b, 0.95));
            assert!(
                (found.0 - low).abs() < 6e-4 && (found.1 - high).abs() < 6e-4,
                "Beta({a}, {b}): {found:?}"
            );
        }
    }

    #[test]
    fn jeffreys_intervals_come_out() {
        for (x, n, low, high) in [
            (81.0, 263.0, 0.25452193, 0.3656475),
            (18.0, 20.0, 0.71614674, 0.97862751),
            (4.0, 200.0, 0.0067876, 0.04684657),
        ] {
            let (a, b) = (x + 0.5, n - x + 0.5);
            let found = (quantile(a, b, 0.025), quantile(a, b, 0.975));
            assert!((found.0 - low).abs() < 1e-7 && (found.1 - high).abs() < 1e-7, "{x} of {n}: {found:?}");
        }
    }

    #[test]
    fn a_share_that_is_sure_has_no_band() {
        assert_eq!((quantile(0.0, 20.0, 0.9), quantile(20.0, 0.0, 0.1)), (0.0, 1.0));
    }
}
