//! The interval of the difference between two shares.

use super::wilson;

/// Gives the 95 % interval of `x1 / n1 − x2 / n2`; everything from −1 to 1 where one side has seen nothing.
///
/// Source: Newcombe 1998 (Statistics in Medicine 17:873–890), method 10, from two score intervals.
pub fn difference(x1: u32, n1: u32, x2: u32, n2: u32) -> (f64, f64) {
    if n1 == 0 || n2 == 0 {
        return (-1.0, 1.0);
    }
    let (p1, p2) = (f64::from(x1) / f64::from(n1), f64::from(x2) / f64::from(n2));
    let ((low1, high1), (low2, high2)) = (wilson::interval(x1, n1), wilson::interval(x2, n2));
    let middle = p1 - p2;
    let low = middle - (p1 - low1).hypot(high2 - p2);
    let high = middle + (high1 - p1).hypot(p2 - low2);
    (low.max(-1.0), high.min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_intervals_come_out() {
        let published = [
            (56, 70, 48, 80, 0.05243147, 0.33387265),
            (9, 10, 3, 10, 0.17052272, 0.80901797),
            (6, 7, 2, 7, 0.05822793, 0.80624964),
            (5, 56, 0, 29, -0.03813715, 0.19256001),
            (0, 10, 0, 20, -0.16112516, 0.2775328),
            (0, 10, 0, 10, -0.2775328, 0.2775328),
            (10, 10, 0, 20, 0.67908604, 1.0),
            (10, 10, 0, 10, 0.60750935, 1.0),
            (7, 34, 1, 34, 0.01892144, 0.34036869),
            (145, 1000, 120, 1000, -0.00476191, 0.05478465),
            (30, 100, 20, 100, -0.02024936, 0.21673435),
            (20119, 45489, 20034, 44700, -0.01239191, 0.00058210),
            (8279, 45489, 8502, 44700, -0.01328194, -0.00312130),
        ];
        for (x1, n1, x2, n2, low, high) in published {
            let found = difference(x1, n1, x2, n2);
            assert!(
                (found.0 - low).abs() < 1e-8 && (found.1 - high).abs() < 1e-8,
                "{x1}/{n1} − {x2}/{n2}: {found:?}"
            );
        }
    }

    #[test]
    fn refunds_that_rise_are_told_from_refunds_that_do_not() {
        let (low, high) = difference(14, 100, 30, 900);
        assert!((low - 0.050204).abs() < 1e-6 && (high - 0.188637).abs() < 1e-6);
        let (low, high) = difference(5, 100, 45, 900);
        assert!((low + 0.032769).abs() < 1e-6 && (high - 0.062988).abs() < 1e-6);
    }

    #[test]
    fn a_side_that_has_seen_nothing_leaves_everything_open() {
        assert_eq!(difference(0, 0, 3, 10), (-1.0, 1.0));
        assert_eq!(difference(3, 10, 0, 0), (-1.0, 1.0));
    }
}
