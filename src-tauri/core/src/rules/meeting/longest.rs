//! The most placements that one buyer can meet, hiding from owners considered.

use crate::architecture::Architecture;

/// Gives the most placements, of those that count, that some way meets.
///
/// Without hiding from owners the architecture knows it outright. With it, sets of up to 24 are searched; beyond that
/// the answer may be smaller than the truth, never larger.
pub(in crate::rules) fn longest(design: &Architecture<'_>, counts: impl Fn(usize) -> bool) -> Vec<usize> {
    const SEARCHED: usize = 24;
    let met = design.most_met(|index, _| counts(index));
    if all_together(design, &met) {
        return met;
    }
    let mut candidates: Vec<usize> =
        (0..design.placed.len()).filter(|index| counts(*index) && design.consistent(*index)).collect();
    if candidates.len() > SEARCHED {
        candidates = met;
        candidates.truncate(SEARCHED);
    }
    let fits: Vec<u32> =
        candidates.iter().map(|one| mask(&candidates, |other| design.together(*one, other))).collect();
    let mut best = 0;
    grow(&fits, 0, mask(&candidates, |_| true), &mut best);
    candidates.iter().enumerate().filter(|(at, _)| best >> at & 1 == 1).map(|(_, index)| *index).collect()
}

fn all_together(design: &Architecture<'_>, met: &[usize]) -> bool {
    let hiding = design.placed.iter().any(|placed| placed.placement.hide_if_owned);
    let with_later =
        |(at, one): (usize, &usize)| met[at + 1..].iter().all(|other| design.together(*one, *other));
    !hiding || met.iter().enumerate().all(with_later)
}

fn mask(candidates: &[usize], holds: impl Fn(usize) -> bool) -> u32 {
    candidates.iter().enumerate().filter(|(_, index)| holds(**index)).fold(0, |mask, (at, _)| mask | 1 << at)
}

/// Grows a set in which all fit together from what is still open, keeping the largest found.
fn grow(fits: &[u32], chosen: u32, open: u32, best: &mut u32) {
    if chosen.count_ones() > best.count_ones() {
        *best = chosen;
    }
    if open == 0 || chosen.count_ones() + open.count_ones() <= best.count_ones() {
        return;
    }
    let at = open.trailing_zeros();
    let rest = open & !(1 << at);
    grow(fits, chosen | 1 << at, rest & fits[at as usize], best);
    grow(fits, chosen, rest, best);
}
