//! Whether people were split as they should have been.

use statrs::function::erf::erfc;

/// Gives the chi-square of two counts that should be alike, and the chance of a split at least as lopsided; 0 and 1
/// where nobody came.
///
/// Source: Pearson's test with one degree of freedom, whose tail is `erfc(√(χ² / 2))`.
pub fn even_split(one: u32, other: u32) -> (f64, f64) {
    let (one, other) = (f64::from(one), f64::from(other));
    if one + other == 0.0 {
        return (0.0, 1.0);
    }
    let chi = (one - other) * (one - other) / (one + other);
    (chi, erfc((chi / 2.0).sqrt()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_famous_lopsided_split_is_found_and_an_even_one_is_not() {
        let (chi, p) = even_split(44_700, 45_489);
        assert!((chi - 6.902_404_95).abs() < 1e-8, "{chi}");
        assert!((p - 0.008_607_987_81).abs() < 1e-11, "{p}");
        assert!(even_split(5_010, 4_990).1 > 0.8);
    }

    #[test]
    fn nobody_and_everybody_are_no_trouble() {
        assert_eq!(even_split(0, 0), (0.0, 1.0));
        assert_eq!(even_split(u32::MAX, 0).1, 0.0);
    }
}
