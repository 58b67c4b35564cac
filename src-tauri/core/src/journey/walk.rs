//! One buyer on the way: what was answered so far, and what that makes of the next placement.

use super::graph::Item;
use crate::{
    architecture::{Answer, Architecture, Placed},
    model::{
        ids::{OfferId, SegmentId},
        offer::Offer,
        placement::Effect,
        trigger::{Condition, Trigger},
    },
};

/// What stands on the receipt in one place: the main offer's, or a placement's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// The main offer's place.
    Main,
    /// The place of the placement with this index.
    Own(usize),
}

/// Whether a placement is met, or a fact must be settled first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meeting {
    /// It is met.
    Met,
    /// It is passed by.
    Passed,
    /// It depends on whether the buyer is in a segment, which is not settled yet.
    Asks(SegmentId),
}

/// A buyer's answers so far.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Walk {
    /// The answer at each placement; none where it was not met, not yet, or is forgotten.
    pub(super) answers: Vec<Option<Answer>>,
    /// The segments settled so far.
    pub(super) segments: Vec<(SegmentId, bool)>,
    /// What the basket commits to so far, in minor units.
    pub(super) committed: i64,
}

impl Walk {
    /// Starts a walk with the main offer in the basket.
    pub(super) fn start(design: &Architecture<'_>) -> Self {
        let committed = design.main_price().map_or(0, |price| price.committed().minor);
        Self { answers: vec![None; design.placed.len()], segments: Vec::new(), committed }
    }

    fn inside(&self, segment: SegmentId) -> Option<bool> {
        self.segments.iter().find(|(known, _)| *known == segment).map(|(_, inside)| *inside)
    }

    /// Tells whether a placement is met on the way so far.
    pub(super) fn meeting(&self, design: &Architecture<'_>, index: usize) -> Meeting {
        let placed = &design.placed[index];
        let answered = |wanted: Answer| placed.waits_for.is_some_and(|met| self.answers[met] == Some(wanted));
        let met = match placed.placement.trigger {
            Trigger::Always => true,
            Trigger::AfterYes { .. } => answered(Answer::Yes),
            Trigger::AfterNo { .. } => answered(Answer::No),
            Trigger::When { condition: Condition::InSegment { segment } } => match self.inside(segment) {
                Some(inside) => inside,
                None => return Meeting::Asks(segment),
            },
            Trigger::When { condition: Condition::NotInSegment { segment } } => match self.inside(segment) {
                Some(inside) => !inside,
                None => return Meeting::Asks(segment),
            },
            Trigger::When { condition: Condition::BasketAtLeast { amount } } => {
                self.committed >= amount.minor
            }
            Trigger::When { condition: Condition::BasketBelow { amount } } => self.committed < amount.minor,
        };
        let spared = placed.placement.hide_if_owned && self.owns(design, placed.offer.id, index);
        if met && !spared { Meeting::Met } else { Meeting::Passed }
    }

    /// Tells whether an offer stands on the receipt before a placement, alone or within a bundle.
    fn owns(&self, design: &Architecture<'_>, offer: OfferId, before: usize) -> bool {
        let gives = |standing: &Offer| standing.id == offer || standing.contains.contains(&offer);
        let main = self.standing(design, Slot::Main, before).is_none()
            && design.main.is_some_and(|main| gives(main));
        main || (0..before).any(|index| {
            let own = slot(design, index);
            gives(design.placed[index].offer) && self.standing(design, own, before) == Some(index)
        })
    }

    /// Gives the placement that stands in a slot before another is met; none where the main offer does, or nothing.
    pub(super) fn standing(&self, design: &Architecture<'_>, sought: Slot, before: usize) -> Option<usize> {
        (0..before)
            .rev()
            .find(|index| self.answers[*index] == Some(Answer::Yes) && slot(design, *index) == sought)
    }

    /// Gives the item that a yes at a placement takes away.
    pub(super) fn gone(&self, design: &Architecture<'_>, index: usize) -> Option<Item> {
        if design.placed[index].placement.effect == Effect::Adds {
            return None;
        }
        match self.standing(design, slot(design, index), index) {
            Some(standing) => Some(Item::Placed(standing)),
            None => design.main.map(|_| Item::Main),
        }
    }

    /// Gives the way on after an answer.
    pub(super) fn answered(&self, design: &Architecture<'_>, index: usize, answer: Answer) -> Self {
        let mut next = self.clone();
        if answer == Answer::Yes {
            let gone = self.gone(design, index).map_or(0, |item| design.committed(item));
            next.committed += design.placed[index].price.committed().minor - gone;
        }
        next.answers[index] = Some(answer);
        next
    }

    /// Gives the way on once a segment is settled.
    pub(super) fn settled(&self, segment: SegmentId, inside: bool) -> Self {
        let mut next = self.clone();
        next.segments.push((segment, inside));
        next.segments.sort_unstable();
        next
    }
}

/// Gives the slot a placement's offer takes on the receipt.
pub(super) fn slot(design: &Architecture<'_>, index: usize) -> Slot {
    match design.placed[index].placement.effect {
        Effect::Adds => Slot::Own(index),
        Effect::ReplacesMain => Slot::Main,
        Effect::Replaces { placement } => match design.index_of(placement) {
            Some(target) if target < index => slot(design, target),
            _ => Slot::Own(index),
        },
    }
}

/// Tells whether a yes to a placement can put an offer on the receipt.
pub(super) fn gives(placed: &Placed<'_>, offer: OfferId) -> bool {
    placed.offer.id == offer || placed.offer.contains.contains(&offer)
}
