//! Moving placements to the next empty stage: checkout, one-click page, thank-you page, then a follow-up.

use crate::rules::{finding::Fix, pricing, sentence};
use crate::{
    architecture::{Architecture, Placed},
    edit::{Edit, PlacementField},
    model::{
        copy::Copy,
        limits::FOLLOW_UP_DAYS,
        money::Money,
        placement::{Effect, FollowUp, Presentation},
        relation::Relation,
        stage::Stage,
    },
};

/// The days a follow-up keeps away from the next one.
const APART: u16 = 7;
/// The words of the no on a page of its own.
pub(in crate::rules) const NO_BEFORE_RECEIPT: &str = "No thanks, take me to my receipt";
/// The words of the no elsewhere.
pub(in crate::rules) const NO: &str = "No thanks";

/// A place on the way: a stage and, in a follow-up, its day.
type Seat = (Stage, u16);

/// Moves that the model will take, written down one after the other.
#[derive(Debug)]
pub(in crate::rules) struct Moves<'d, 'a> {
    design: &'d Architecture<'a>,
    moved: Vec<(usize, Seat)>,
    edits: Vec<Edit>,
}

impl<'d, 'a> Moves<'d, 'a> {
    /// Starts with every placement where it stands.
    pub(in crate::rules) fn of(design: &'d Architecture<'a>) -> Self {
        Self { design, moved: Vec::new(), edits: Vec::new() }
    }

    /// Moves a placement to the next empty stage after its own; tells whether there was one it can go to.
    pub(in crate::rules) fn later(&mut self, index: usize) -> Option<Seat> {
        let (from, _) = self.seat(index);
        let stages = [Stage::Checkout, Stage::OneClick, Stage::ThankYou];
        let page = stages.into_iter().filter(|stage| *stage > from && self.is_empty(*stage));
        let seats: Vec<Seat> = page.map(|stage| (stage, 0)).collect();
        let seat = seats.into_iter().find(|seat| self.can_go(index, *seat));
        let seat = seat.or_else(|| self.follow_up_from(index, FollowUp::default().after_days))?;
        self.go(index, seat);
        Some(seat)
    }

    /// Moves a placement to a stage, if that is empty and it can go there.
    pub(in crate::rules) fn to(&mut self, index: usize, stage: Stage) -> Option<Seat> {
        let seat = (stage, 0);
        (self.is_empty(stage) && self.can_go(index, seat)).then(|| self.go(index, seat))?;
        Some(seat)
    }

    /// Moves a placement to the first free day of follow-ups from a day on.
    #[allow(clippy::wrong_self_convention, reason = "“to” a stage, as in `to` beside it")]
    pub(in crate::rules) fn to_follow_up(&mut self, index: usize, from_day: u16) -> Option<Seat> {
        let seat = self.follow_up_from(index, from_day)?;
        self.go(index, seat);
        Some(seat)
    }

    /// Gives the edits so far.
    pub(in crate::rules) fn into_edits(self) -> Vec<Edit> {
        self.edits
    }

    fn seat(&self, index: usize) -> Seat {
        let moved = self.moved.iter().find(|(other, _)| *other == index).map(|(_, seat)| *seat);
        moved.unwrap_or_else(|| {
            let (stage, day, _) = self.design.placed[index].placement.order();
            (stage, day)
        })
    }

    fn is_empty(&self, stage: Stage) -> bool {
        (0..self.design.placed.len()).all(|index| self.seat(index).0 != stage)
    }

    /// Finds a free day that comes before what waits for the placement.
    fn follow_up_from(&self, index: usize, from_day: u16) -> Option<Seat> {
        let mut taken: Vec<u16> = (0..self.design.placed.len())
            .filter(|other| *other != index)
            .map(|other| self.seat(other))
            .filter(|(stage, _)| *stage == Stage::FollowUp)
            .map(|(_, day)| day)
            .collect();
        taken.sort_unstable();
        let free = taken
            .into_iter()
            .fold(from_day, |day, other| if other.abs_diff(day) < APART { other + APART } else { day });
        (free <= FOLLOW_UP_DAYS)
            .then_some((Stage::FollowUp, free))
            .filter(|seat| self.can_go(index, *seat) && self.can_arrive(index))
    }

    /// Tells whether a placement can become a follow-up at all: it arrives on a usual day, and only then gets its own.
    fn can_arrive(&self, index: usize) -> bool {
        let there = self.design.placed[index].placement.stage == Stage::FollowUp;
        there || self.can_go(index, (Stage::FollowUp, FollowUp::default().after_days))
    }

    /// Tells whether a placement stays after what it depends on and before what depends on it, at a seat whose last
    /// place it takes.
    fn can_go(&self, index: usize, to: Seat) -> bool {
        let design = self.design;
        let depends = |one: usize, other: usize| {
            let placement = design.placed[one].placement;
            let id = design.placed[other].placement.id;
            placement.trigger.waits_for() == Some(id)
                || placement.effect == Effect::Replaces { placement: id }
        };
        (0..design.placed.len()).filter(|other| *other != index).all(|other| {
            (!depends(other, index) || self.seat(other) > to)
                && (!depends(index, other) || self.seat(other) <= to)
        })
    }

    fn go(&mut self, index: usize, (stage, day): Seat) {
        let placed = &self.design.placed[index];
        let (placement, id) = (placed.placement, placed.placement.id);
        self.edits.push(Edit::MovePlacement { id, stage, position: u32::MAX });
        let mut set = |set: PlacementField| self.edits.push(Edit::ChangePlacement { id, set });
        let arrives = placement.follow_up.unwrap_or_default();
        if stage == Stage::FollowUp && arrives.after_days != day {
            set(PlacementField::FollowUp(Some(FollowUp { after_days: day, ..arrives })));
        }
        let presentation = presentation(self.design, placed, stage);
        if presentation != placement.presentation {
            set(PlacementField::Presentation(presentation));
        }
        if let Some(copy) = with_a_no(placed, stage, placement.relation) {
            set(PlacementField::Copy(copy));
        }
        self.moved.retain(|(other, _)| *other != index);
        self.moved.push((index, (stage, day)));
    }
}

/// Writes the fix that moves a placement to the first of some stages that is empty and that it can go to.
pub(in crate::rules) fn to_one_of(design: &Architecture<'_>, index: usize, stages: &[Stage]) -> Option<Fix> {
    stages.iter().find_map(|stage| {
        let mut moves = Moves::of(design);
        let seat = moves.to(index, *stage)?;
        moved(design, index, seat, moves)
    })
}

/// Writes the fix that moves a placement to the first free day of follow-ups from a day on.
pub(in crate::rules) fn to_follow_up(design: &Architecture<'_>, index: usize, from_day: u16) -> Option<Fix> {
    let mut moves = Moves::of(design);
    let seat = moves.to_follow_up(index, from_day)?;
    moved(design, index, seat, moves)
}

fn moved(design: &Architecture<'_>, index: usize, seat: Seat, moves: Moves<'_, '_>) -> Option<Fix> {
    let label = format!("Move {} to {}", sentence::name(&design.placed[index]), place(seat));
    Fix::ask(label, moves.into_edits())
}

/// Gives how a placement is best shown at a stage.
pub(in crate::rules) fn presentation(
    design: &Architecture<'_>,
    placed: &Placed<'_>,
    stage: Stage,
) -> Presentation {
    match stage {
        Stage::OneClick => Presentation::FullPage,
        Stage::FollowUp => Presentation::Email,
        Stage::Checkout if suits_a_box(design, placed) => Presentation::Checkbox,
        Stage::Checkout | Stage::ThankYou => Presentation::Card,
        Stage::SalesPage | Stage::Cart => match placed.placement.presentation {
            kept @ (Presentation::BoughtTogether | Presentation::ThresholdNudge) => kept,
            _ => Presentation::Card,
        },
    }
}

/// Tells whether a placement is small and simple enough for a box to tick.
fn suits_a_box(design: &Architecture<'_>, placed: &Placed<'_>) -> bool {
    let main = design.main_price().map_or(Money::zero(design.design.currency), |price| price.comparable());
    let placement = placed.placement;
    placement.relation == Relation::CrossSell
        && placement.effect == Effect::Adds
        && placement.asks_for.is_empty()
        && crate::rules::words::count(&placement.copy.body) <= 40
        && !pricing::above(placed.price.comparable(), main, pricing::BOX_PERMILLE)
}

/// Gives the copy with words of a no, where a stage or relation needs them and there are none.
pub(in crate::rules) fn with_a_no(placed: &Placed<'_>, stage: Stage, relation: Relation) -> Option<Copy> {
    let placement = placed.placement;
    let needs = stage == Stage::OneClick || relation == Relation::Downsell;
    let words = if stage == Stage::OneClick { NO_BEFORE_RECEIPT } else { NO };
    (needs && placement.copy.decline_label.trim().is_empty())
        .then(|| Copy { decline_label: words.to_owned(), ..placement.copy.clone() })
}

/// Says where a seat is: `the thank-you page`, `a follow-up on day 14`.
pub(in crate::rules) fn place(seat: Seat) -> String {
    match seat {
        (Stage::FollowUp, day) => format!("a follow-up on day {day}"),
        (stage, _) => format!("the {}", stage.name()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::example;

    fn to_the_first_day(reminder: &str) -> Option<Result<(), String>> {
        let text = format!(
            "main: Confidence Reset, programme, $400
            checkout: Confidence Journal, journal, $39
            day {reminder}: Practice Cards, card deck, $19, after no to Confidence Journal"
        );
        let (library, design) = example::read(&text).unwrap();
        let fix = to_follow_up(&Architecture::of(&library, design).unwrap(), 0, 0)?;
        Some(library.apply_all(&fix.edits).map(drop).map_err(|refusal| refusal.to_string()))
    }

    #[test]
    fn a_follow_up_is_proposed_only_where_the_model_lets_it_arrive() {
        assert_eq!(to_the_first_day("21"), Some(Ok(())));
        assert_eq!(to_the_first_day("7"), None, "it would arrive on day 14, after what waits for it");
    }
}
