//! Whether two things go together more often than by chance.

use statrs::function::factorial::ln_binomial;

/// Gives the chance that at least `both` of `a` and `b` among `all` fall together, were they unconnected; 1 where the
/// counts contradict each other.
///
/// Source: Fisher's exact test, one-sided ("greater"), the tail of the hypergeometric distribution.
pub fn at_least(both: u32, a: u32, b: u32, all: u32) -> f64 {
    let least = (u64::from(a) + u64::from(b)).saturating_sub(u64::from(all));
    let most = u64::from(a.min(b));
    let both = u64::from(both);
    if a > all || b > all || both > most || both <= least {
        return 1.0;
    }
    let (a, b, all) = (u64::from(a), u64::from(b), u64::from(all));
    let chance = |k: u64| (ln_binomial(a, k) + ln_binomial(all - a, b - k) - ln_binomial(all, b)).exp();
    // From `k` on upwards each term is the one before times this.
    let next = |k: u64| (a - k) as f64 * (b - k) as f64 / ((k + 1) as f64 * (all + k + 1 - a - b) as f64);
    // The lower tail is summed where it is the smaller one, so that no sum runs across the middle.
    let middle = a as f64 * b as f64 / all as f64;
    let tail = if both as f64 > middle {
        let (mut term, mut sum) = (chance(both), 0.0);
        for k in both..=most {
            sum += term;
            if term < sum * f64::EPSILON {
                break;
            }
            term *= if k < most { next(k) } else { 0.0 };
        }
        sum
    } else {
        let (mut term, mut sum) = (chance(both - 1), 0.0);
        for k in (least..both).rev() {
            sum += term;
            if k == least || term < sum * f64::EPSILON {
                break;
            }
            term /= next(k - 1);
        }
        1.0 - sum
    };
    tail.clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives the chance for a table of four counts.
    fn greater([[both, only_a], [only_b, neither]]: [[u32; 2]; 2]) -> f64 {
        at_least(both, both + only_a, both + only_b, both + only_a + only_b + neither)
    }

    #[test]
    fn published_chances_come_out() {
        let published = [
            ([[2, 7], [8, 2]], 0.999_014_916_972),
            ([[5, 1], [10, 10]], 0.165_217_391_304),
            ([[5, 15], [20, 20]], 0.984_908_666_534),
            ([[5, 16], [20, 25]], 0.972_349_019_563),
            ([[10, 5], [10, 1]], 0.978_260_869_565),
            ([[5, 0], [1, 4]], 0.023_809_523_81),
            ([[0, 2], [6, 4]], 1.0),
            ([[100, 2], [1000, 5]], 0.979_790_445_315),
            ([[30, 70], [20, 80]], 0.070_603_373_153),
            ([[8, 2], [1, 9]], 0.002_738_747_321),
        ];
        for (table, chance) in published {
            let found = greater(table);
            assert!((found - chance).abs() < 1e-11, "{table:?}: {found}");
        }
    }

    #[test]
    fn baskets_of_a_grocer_come_out() {
        let bought = |both, a, b| at_least(both, a, b, 9_835);
        let near = |found: f64, chance: f64, digits: f64| ((found - chance) / chance).abs() < digits;
        assert!(near(bought(19, 21, 792), 2.403_244e-19, 1e-6));
        assert!(near(bought(736, 2_513, 1_903), 1.443_89e-45, 1e-5));
        assert!(near(bought(69, 160, 1_072), 6.170_03e-26, 1e-5));
        assert!(near(bought(394, 1_715, 2_513), 0.996_986_84, 1e-8));
        assert!(near(bought(201, 792, 2_513), 0.560_833_14, 1e-8));
    }

    #[test]
    fn counts_at_the_edges_are_no_trouble() {
        assert_eq!(at_least(0, 0, 0, 0), 1.0);
        assert_eq!(at_least(1, 0, 0, 0), 1.0);
        assert_eq!(at_least(10, 10, 10, 10), 1.0);
        let far = at_least(1_000_000, 2_000_000, 2_000_000, 4_000_000_000);
        assert_eq!(far, 0.0);
    }
}
