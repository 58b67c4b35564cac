//! Extras a buyer sees at the same time, and how to spread them.

use crate::rules::{
    finding::Fix,
    goal, longest,
    meta::{Threshold, Unit},
    relocate::{self, Moves},
    removal, sentence,
};
use crate::{
    architecture::{Architecture, Placed},
    model::{stage::Stage, trigger::Trigger},
};

/// From how many extras on a page is a pile.
pub(in crate::rules) const AT_STAGE: Threshold = Threshold {
    key: "pileup_at_stage",
    name: "Extras on one page that make a pile",
    default: 3,
    unit: Unit::Count,
    origin: "Bluedoor AI glossary: “three or four extras at once”",
};

/// A page or message: a stage and, in a follow-up, its day.
pub(in crate::rules) type Page = (Stage, u16);

/// Gives the page a placement stands on.
pub(in crate::rules) fn page(placed: &Placed<'_>) -> Page {
    let (stage, day, _) = placed.placement.order();
    (stage, day)
}

/// Gives the pages with more than one placement. One-click pages follow one another and never show two at once.
pub(in crate::rules) fn shared_pages(design: &Architecture<'_>) -> Vec<Page> {
    let mut pages: Vec<Page> = design
        .placed
        .windows(2)
        .filter(|two| page(&two[0]) == page(&two[1]))
        .map(|two| page(&two[0]))
        .collect();
    pages.dedup();
    pages.retain(|(stage, _)| *stage != Stage::OneClick);
    pages
}

/// Gives the most placements that some way shows together on a page.
pub(in crate::rules) fn most_together(design: &Architecture<'_>, on: Page) -> Vec<usize> {
    longest::longest(design, |index| page(&design.placed[index]) == on && !steps_in(design, index))
}

/// Tells whether a placement steps into the place of another on the same page, after a no to it.
fn steps_in(design: &Architecture<'_>, index: usize) -> bool {
    let placed = &design.placed[index];
    matches!(placed.placement.trigger, Trigger::AfterNo { .. })
        && placed.waits_for.is_some_and(|met| page(&design.placed[met]) == page(placed))
}

/// Orders placements by how much they belong beside the main offer: shared outcomes, then words of benefit, then as
/// they stand.
pub(in crate::rules) fn by_worth(design: &Architecture<'_>, indices: &mut [usize]) {
    let worth = |index: usize| {
        let offer = design.placed[index].offer;
        let outcomes = design.main.map_or(0, |main| goal::shared(design.library, main, offer));
        (outcomes, !offer.benefit_line.trim().is_empty())
    };
    indices.sort_by(|one, two| worth(*two).cmp(&worth(*one)).then(one.cmp(two)));
}

/// Chooses what stays on a page so that no way shows two together; gives what stays and what must go.
fn choose(design: &Architecture<'_>, on: Page) -> (Vec<usize>, Vec<usize>) {
    let here = |index: &usize| page(&design.placed[*index]) == on && !steps_in(design, *index);
    let mut here: Vec<usize> = (0..design.placed.len()).filter(here).collect();
    by_worth(design, &mut here);
    let (mut kept, mut gone) = (Vec::new(), Vec::new());
    for index in here {
        let crowds = kept.iter().any(|other| design.together(*other, index));
        if crowds { gone.push(index) } else { kept.push(index) }
    }
    gone.sort_unstable();
    (kept, gone)
}

/// Writes the fixes that leave one placement on a page: moving the others on, or taking them out.
pub(in crate::rules) fn spread(design: &Architecture<'_>, on: Page) -> Vec<Fix> {
    let (kept, gone) = choose(design, on);
    let stays = sentence::names(design, &kept);
    let mut moves = Moves::of(design);
    let seats: Option<Vec<_>> = gone.iter().map(|index| moves.later(*index)).collect();
    let moved = seats.and_then(|seats| {
        let list: Vec<String> =
            gone.iter().zip(seats).map(|(index, seat)| moved_to(design, *index, seat)).collect();
        Fix::ask(format!("Keep {stays} here and move {}", sentence::row(&list)), moves.into_edits())
    });
    moved.into_iter().chain(removal::take_out_with_followers(design, &gone)).collect()
}

fn moved_to(design: &Architecture<'_>, index: usize, seat: Page) -> String {
    format!("{} to {}", sentence::name(&design.placed[index]), relocate::place(seat))
}

/// Gives the longest way through the placements that count once those given are gone.
pub(in crate::rules) type Way<'w> = &'w dyn Fn(&[usize]) -> Vec<usize>;

/// Writes the fixes that leave `most` placements on every way, the longest of which is given: moving the last ones past the receipt, or taking them
/// out. What may be moved is for `movable` to say; a fix is missing where the model would refuse it.
pub(in crate::rules) fn thin_out(
    design: &Architecture<'_>,
    longest: &[usize],
    way: Way<'_>,
    most: usize,
    movable: impl Fn(usize) -> bool,
    with: impl Fn(usize) -> Vec<usize>,
) -> Vec<Fix> {
    let (mut gone, mut moves, mut list) = (Vec::new(), Moves::of(design), Vec::new());
    let mut met = longest.to_vec();
    let moved = loop {
        if met.len() <= most {
            break Fix::ask(format!("Move {}", sentence::row(&list)), moves.into_edits());
        }
        let mut last_first = met.iter().copied().rev().filter(|index| movable(*index));
        let seated = last_first.find_map(|index| {
            let seat = moves.to(index, Stage::ThankYou).or_else(|| moves.to_follow_up(index, 14));
            seat.map(|seat| (index, seat))
        });
        let Some((index, seat)) = seated else { break None };
        list.push(moved_to(design, index, seat));
        gone.push(index);
        met = way(&gone);
    };
    let (mut gone, mut met) = (Vec::new(), longest.to_vec());
    while let Some(index) = met.get(most..).and_then(<[usize]>::last).copied() {
        gone.extend(removal::with_followers(design, &with(index)));
        gone.sort_unstable();
        gone.dedup();
        met = way(&gone);
    }
    moved.into_iter().chain(removal::take_out_with_followers(design, &gone)).collect()
}
