//! Extras a buyer sees at the same time, and how to spread them.

use super::{
    finding::Fix,
    goal,
    relocate::{self, Moves},
    removal, sentence,
};
use crate::{
    architecture::{Architecture, Placed},
    model::{shape::quoted, stage::Stage, trigger::Trigger},
};

/// A page or message: a stage and, in a follow-up, its day.
pub(super) type Page = (Stage, u16);

/// Gives the page a placement stands on.
pub(super) fn page(placed: &Placed<'_>) -> Page {
    let (stage, day, _) = placed.placement.order();
    (stage, day)
}

/// Gives the pages with more than one placement. One-click pages follow one another and never show two at once.
pub(super) fn shared_pages(design: &Architecture<'_>) -> Vec<Page> {
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
pub(super) fn most_together(design: &Architecture<'_>, on: Page) -> Vec<usize> {
    design.most_met(|index, placed| page(placed) == on && !steps_in(design, index))
}

/// Tells whether a placement steps into the place of another on the same page, after a no to it.
fn steps_in(design: &Architecture<'_>, index: usize) -> bool {
    let placed = &design.placed[index];
    matches!(placed.placement.trigger, Trigger::AfterNo { .. })
        && placed.waits_for.is_some_and(|met| page(&design.placed[met]) == page(placed))
}

/// Orders placements by how much they belong beside the main offer: shared outcomes, then words of benefit, then as
/// they stand.
pub(super) fn by_worth(design: &Architecture<'_>, indices: &mut [usize]) {
    let worth = |index: usize| {
        let offer = design.placed[index].offer;
        let outcomes = design.main.map_or(0, |main| goal::shared(design.library, main, offer));
        (outcomes, !offer.benefit_line.trim().is_empty())
    };
    indices.sort_by(|one, two| worth(*two).cmp(&worth(*one)).then(one.cmp(two)));
}

/// Chooses what stays on a page so that no way shows two together; gives what stays and what must go.
fn choose(design: &Architecture<'_>, on: Page) -> (Vec<usize>, Vec<usize>) {
    let mut here: Vec<usize> = (0..design.placed.len())
        .filter(|index| page(&design.placed[*index]) == on && !steps_in(design, *index))
        .collect();
    by_worth(design, &mut here);
    let (mut kept, mut gone) = (Vec::new(), Vec::new());
    for index in here {
        if kept.iter().any(|other| design.together(*other, index)) {
            gone.push(index)
        } else {
            kept.push(index)
        }
    }
    gone.sort_unstable();
    (kept, gone)
}

/// Writes the fixes that leave one placement on a page: moving the others on, or taking them out.
pub(super) fn spread(design: &Architecture<'_>, on: Page) -> Vec<Fix> {
    let (kept, gone) = choose(design, on);
    let stays = sentence::names(design, &kept);
    let mut moves = Moves::of(design);
    let seats: Option<Vec<_>> = gone.iter().map(|index| moves.later(*index)).collect();
    let moved = seats.and_then(|seats| {
        let to = |(index, seat): (&usize, &(Stage, u16))| {
            format!("{} to {}", quoted(&design.placed[*index].offer.name), relocate::place(*seat))
        };
        let list: Vec<String> = gone.iter().zip(&seats).map(to).collect();
        Fix::ask(format!("Keep {stays} here and move {}", sentence::row(&list)), moves.into_edits())
    });
    let out = removal::take_out(design, &gone);
    moved.into_iter().chain(out).collect()
}

/// Writes the fix that moves as many of some placements past a stage as it takes to leave `most` of them on every way.
///
/// Those that stand last go first. None where the model would refuse the moves.
pub(super) fn thin_out(
    design: &Architecture<'_>,
    counts: impl Fn(usize) -> bool,
    most: usize,
) -> Option<Fix> {
    let mut gone: Vec<usize> = Vec::new();
    let mut moves = Moves::of(design);
    let mut list = Vec::new();
    loop {
        let met = design.most_met(|index, _| counts(index) && !gone.contains(&index));
        if met.len() <= most {
            break;
        }
        let mut tried = met.into_iter().rev();
        let (index, seat) = tried.find_map(|index| {
            let seat = moves.to(index, Stage::ThankYou);
            seat.or_else(|| moves.to_follow_up(index, 14)).map(|seat| (index, seat))
        })?;
        list.push(format!("{} to {}", quoted(&design.placed[index].offer.name), relocate::place(seat)));
        gone.push(index);
    }
    Fix::ask(format!("Move {}", sentence::row(&list)), moves.into_edits())
}
