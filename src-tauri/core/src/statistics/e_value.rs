//! The evidence against a take rate of at least a floor that stays honest however often one looks.

use statrs::function::beta::{checked_beta_reg, ln_beta};

/// Gives how many times better `x` yes among `n` fit a rate below `floor` than one at it; 0 where the floor is none or
/// all, or the counts contradict each other.
///
/// Jeffreys' mixture cut to rates from 0 to the floor, over the likelihood at the floor. Each part of it has a mean of
/// at most 1 whenever the true rate is at least the floor, so by Ville's inequality the chance that it *ever* reaches 20
/// is at most 5 %, looking after every single showing. Never above 1 where the share seen is at least the floor.
pub fn below_floor(x: u32, n: u32, floor: f64) -> f64 {
    if x > n || !(floor > 0.0 && floor < 1.0) {
        return 0.0;
    }
    let (yes, no) = (f64::from(x), f64::from(n - x));
    let (a, b) = (yes + 0.5, no + 0.5);
    let Ok(inside) = checked_beta_reg(a, b, floor) else { return 0.0 };
    if inside <= 0.0 {
        return 0.0;
    }
    // The mixture's own weight below the floor, B(½, ½) times I(½, ½), is an arc.
    let weight = 2.0 * floor.sqrt().asin();
    let ln_likelihood = yes * floor.ln() + no * (-floor).ln_1p();
    (ln_beta(a, b) + inside.ln() - ln_likelihood - weight.ln()).exp()
}

/// Gives the fewest showings at which not a single yes is evidence of at least `line` against a floor; none where no
/// number of showings a count can hold is.
pub fn fewest_showings(floor: f64, line: f64) -> Option<u32> {
    let enough = |n: u32| below_floor(0, n, floor) >= line;
    if !enough(u32::MAX) {
        return None;
    }
    let (mut few, mut many) = (0, u32::MAX);
    // The evidence of none among n grows with n.
    while few < many {
        let between = few + (many - few) / 2;
        if enough(between) { many = between } else { few = between + 1 }
    }
    Some(few)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_come_out() {
        let vectors = [
            (0, 10, 0.1, 2.117_812_7),
            (0, 30, 0.1, 11.676_816),
            (0, 60, 0.1, 197.394_73),
            (2, 60, 0.1, 3.347_383_2),
            (1, 100, 0.1, 468.355_85),
            (3, 150, 0.1, 685.152_84),
            (10, 100, 0.1, 0.186_750_34),
            (20, 100, 0.1, 0.041_903_07),
            (5, 120, 0.08, 1.572_587_3),
        ];
        for (x, n, floor, e) in vectors {
            let found = below_floor(x, n, floor);
            assert!(((found - e) / e).abs() < 5e-8, "{x}/{n} at {floor}: {found}");
        }
    }

    #[test]
    fn the_fewest_showings_that_can_tell_come_out() {
        let fewest = [(0.02, 188), (0.03, 125), (0.05, 74), (0.08, 46), (0.1, 36), (0.15, 24), (0.2, 17)];
        for (floor, n) in fewest {
            assert_eq!(fewest_showings(floor, 20.0), Some(n), "{floor}");
        }
        assert_eq!(fewest_showings(0.0, 20.0), None);
    }

    #[test]
    fn the_most_yes_that_still_retire_come_out() {
        let most = [(40, 0), (60, 0), (80, 1), (100, 2), (150, 5), (200, 8), (300, 15), (400, 23), (600, 38)];
        for (n, x) in most {
            assert!(below_floor(x, n, 0.1) >= 20.0, "{x}/{n}");
            assert!(below_floor(x + 1, n, 0.1) < 20.0, "{}/{n}", x + 1);
        }
    }

    #[test]
    fn a_share_at_the_floor_or_above_is_never_evidence_and_nothing_is_not_a_number() {
        for n in [0, 1, 7, 100, 20_000, 3_000_000, u32::MAX] {
            for floor in [0.0, 1e-6, 0.02, 0.1, 0.5, 0.999, 1.0] {
                for x in [0, n / 100, n / 10, n / 2, n] {
                    let e = below_floor(x, n, floor);
                    assert!(e >= 0.0, "{x}/{n} at {floor}: {e}");
                    let reached = n == 0 || f64::from(x) / f64::from(n) >= floor;
                    assert!(!reached || e <= 1.0 + 1e-9, "{x}/{n} at {floor}: {e}");
                }
            }
        }
        assert_eq!(below_floor(3, 2, 0.1), 0.0);
    }
}
