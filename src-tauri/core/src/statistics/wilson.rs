//! The interval of one share.

use super::Z_95;

/// Gives the 95 % interval of a share seen `x` times in `n`; everything from 0 to 1 where nothing was seen.
///
/// Source: Wilson 1927, the score interval; its ends are kept within 0 and 1.
pub fn interval(x: u32, n: u32) -> (f64, f64) {
    if n == 0 {
        return (0.0, 1.0);
    }
    let (count, z2) = (f64::from(n), Z_95 * Z_95);
    let share = f64::from(x) / count;
    let middle = (share + z2 / (2.0 * count)) / (1.0 + z2 / count);
    let inner = share * (1.0 - share) / count + z2 / (4.0 * count * count);
    let half = Z_95 * inner.max(0.0).sqrt() / (1.0 + z2 / count);
    // At either end the formula leaves dust beside the exact bound.
    let low = if x == 0 { 0.0 } else { (middle - half).max(0.0) };
    let high = if x >= n { 1.0 } else { (middle + half).min(1.0) };
    (low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_intervals_come_out() {
        let published = [
            (81, 263, 0.25528852, 0.36620958),
            (15, 148, 0.0623864, 0.16048724),
            (0, 20, 0.0, 0.16112516),
            (1, 29, 0.00611321, 0.17175522),
            (18, 20, 0.69896635, 0.97213352),
            (30, 30, 0.88648661, 1.0),
            (10, 10, 0.7224672, 1.0),
            (145, 1000, 0.12453494, 0.16818206),
        ];
        for (x, n, low, high) in published {
            let found = interval(x, n);
            assert!((found.0 - low).abs() < 1e-8 && (found.1 - high).abs() < 1e-8, "{x}/{n}: {found:?}");
        }
    }

    #[test]
    fn nothing_seen_says_nothing() {
        assert_eq!(interval(0, 0), (0.0, 1.0));
    }
}
