//! Which placements can be met on one and the same way, told without listing every way.

use super::{Architecture, Placed};
use crate::model::{
    ids::{OfferId, SegmentId},
    placement::Effect,
    segment::Segment,
    trigger::{Condition, Trigger},
};

/// What a buyer says to a placement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Answer {
    /// Yes, it is taken.
    Yes,
    /// No thanks.
    No,
}

/// What must hold on every way that meets a placement.
#[derive(Clone, Debug, Default)]
struct Needs {
    /// Earlier placements met, with the answer given.
    answers: Vec<(usize, Answer)>,
    /// Earlier placements that were not taken, met or not: what they give would still be owned.
    not_taken: Vec<usize>,
    /// Segments the buyer is in, or is not.
    segments: Vec<(SegmentId, bool)>,
}

impl Needs {
    fn fits(&self, other: &Self) -> bool {
        let answered_otherwise = |(index, answer): &(usize, Answer)| {
            other.answers.iter().any(|(met, given)| met == index && given != answer)
        };
        let taken = |one: &Self, two: &Self| {
            one.not_taken.iter().any(|index| two.answers.contains(&(*index, Answer::Yes)))
        };
        let other_segment =
            |(segment, inside): &(SegmentId, bool)| other.segments.contains(&(*segment, !inside));
        !self.answers.iter().any(answered_otherwise)
            && !taken(self, other)
            && !taken(other, self)
            && !self.segments.iter().any(other_segment)
    }
}

/// The needs of every placement.
#[derive(Clone, Debug, Default)]
pub(super) struct Ways {
    needs: Vec<Needs>,
    /// Whether nothing that must hold for a placement contradicts itself.
    consistent: Vec<bool>,
}

impl Ways {
    pub(super) fn of(placed: &[Placed<'_>], segments: &[Segment]) -> Self {
        let mut needs: Vec<Needs> = Vec::with_capacity(placed.len());
        for (index, this) in placed.iter().enumerate() {
            let mut own = this.waits_for.and_then(|met| needs.get(met).cloned()).unwrap_or_default();
            match this.placement.trigger {
                Trigger::AfterYes { .. } => own.answers.extend(this.waits_for.map(|met| (met, Answer::Yes))),
                Trigger::AfterNo { .. } => own.answers.extend(this.waits_for.map(|met| (met, Answer::No))),
                Trigger::When { condition: Condition::InSegment { segment } } => {
                    own.segments.push((segment, true))
                }
                Trigger::When { condition: Condition::NotInSegment { segment } } => {
                    own.segments.push((segment, false))
                }
                Trigger::Always | Trigger::When { .. } => {}
            }
            if this.placement.hide_if_owned {
                let given =
                    |met: &usize| gives(&placed[*met], this.offer.id) && !replaced(placed, *met, index);
                own.not_taken.extend((0..index).filter(given));
            }
            needs.push(own);
        }
        let possible = |needs: &Needs| {
            needs.fits(needs) && needs.segments.iter().all(|(id, inside)| occurs(segments, *id, *inside))
        };
        let consistent = needs.iter().map(possible).collect();
        Self { needs, consistent }
    }
}

/// Tells whether a yes to a placement puts an offer in the basket, alone or as part of a bundle.
fn gives(placed: &Placed<'_>, offer: OfferId) -> bool {
    placed.offer.id == offer || placed.offer.contains.contains(&offer)
}

/// Tells whether what a placement gives may have been replaced again before a later one is met.
fn replaced(placed: &[Placed<'_>], met: usize, before: usize) -> bool {
    let own = line(placed, met);
    (met + 1..before)
        .any(|between| placed[between].placement.effect != Effect::Adds && line(placed, between) == own)
}

/// Gives the placement whose line on the receipt a placement takes; none for the main offer's.
fn line(placed: &[Placed<'_>], index: usize) -> Option<usize> {
    match placed[index].placement.effect {
        Effect::Adds => Some(index),
        Effect::ReplacesMain => None,
        Effect::Replaces { placement } => {
            let target = placed[..index].iter().position(|earlier| earlier.placement.id == placement);
            target.map_or(Some(index), |target| line(placed, target))
        }
    }
}

impl Architecture<'_> {
    /// Tells whether some way meets both placements. Basket thresholds are taken to be within reach.
    pub fn together(&self, one: usize, other: usize) -> bool {
        self.ways.needs[one].fits(&self.ways.needs[other]) && self.consistent(one) && self.consistent(other)
    }

    /// Tells whether some way meets `earlier`, answers so, and afterwards meets `later`.
    pub fn met_after(&self, later: usize, earlier: usize, answer: Answer) -> bool {
        if earlier >= later || !self.consistent(later) {
            return false;
        }
        let (before, needs) = (&self.ways.needs[earlier], &self.ways.needs[later]);
        let otherwise = needs.answers.iter().any(|(met, given)| *met == earlier && *given != answer);
        let not_taken = answer == Answer::Yes && needs.not_taken.contains(&earlier);
        !otherwise && !not_taken && needs.fits(before)
    }

    /// Tells whether nothing that must hold for a placement contradicts itself: its triggers, its segments, its own
    /// hiding, and segments that hold for everybody or nobody.
    pub fn consistent(&self, index: usize) -> bool {
        self.ways.consistent[index]
    }

    /// Finds the way that meets most of the placements that `counts` picks, and gives those met on it.
    ///
    /// Exact over triggers and segments: what a buyer answers here, and whether they belong to one group, binds nothing
    /// elsewhere, so each branch and each group is decided alone. Basket thresholds are taken to be within reach.
    pub fn most_met(&self, counts: impl Fn(usize, &Placed<'_>) -> bool) -> Vec<usize> {
        let size = self.placed.len();
        let counted: Vec<bool> =
            self.placed.iter().enumerate().map(|(index, placed)| counts(index, placed)).collect();
        let mut after = vec![[0_u32; 2]; size];
        let mut groups: Vec<(SegmentId, [u32; 2])> = Vec::new();
        // Children come after the placement they wait for, so going backwards every child is finished first.
        for (index, placed) in self.placed.iter().enumerate().rev() {
            let [yes, no] = after[index];
            let weight = yes.max(no) + u32::from(counted[index]);
            if weight == 0 || !self.consistent(index) {
                continue;
            }
            match (branch(placed), asked(placed)) {
                (Some((parent, side)), _) => after[parent][side] += weight,
                (None, Some((segment, side))) => match groups.iter_mut().find(|(known, _)| *known == segment)
                {
                    Some((_, weights)) => weights[side] += weight,
                    None => groups.push((segment, if side == 0 { [weight, 0] } else { [0, weight] })),
                },
                (None, None) => {}
            }
        }
        let heavier = |[first, second]: [u32; 2]| usize::from(second > first);
        let mut met = vec![false; size];
        for (index, placed) in self.placed.iter().enumerate() {
            let on_the_way = match (branch(placed), asked(placed)) {
                (Some((parent, side)), _) => met[parent] && heavier(after[parent]) == side,
                (None, Some((segment, side))) => {
                    let group = groups.iter().find(|(known, _)| *known == segment);
                    group.is_some_and(|(_, weights)| heavier(*weights) == side)
                }
                (None, None) => true,
            };
            met[index] = on_the_way && self.consistent(index);
        }
        (0..size).filter(|index| met[*index] && counted[*index]).collect()
    }
}

/// Tells whether anybody is inside a segment, or outside of it.
fn occurs(segments: &[Segment], id: SegmentId, inside: bool) -> bool {
    let segment = segments.iter().find(|segment| segment.id == id);
    segment
        .is_some_and(|segment| if inside { segment.share.ppm() > 0 } else { segment.share.rest().ppm() > 0 })
}

/// Gives the placement whose answer is waited for, and which answer: 0 for a yes, 1 for a no.
fn branch(placed: &Placed<'_>) -> Option<(usize, usize)> {
    match placed.placement.trigger {
        Trigger::AfterYes { .. } => placed.waits_for.map(|met| (met, 0)),
        Trigger::AfterNo { .. } => placed.waits_for.map(|met| (met, 1)),
        Trigger::Always | Trigger::When { .. } => None,
    }
}

/// Gives the segment asked about, and which side of it is meant: 0 for inside, 1 for outside.
fn asked(placed: &Placed<'_>) -> Option<(SegmentId, usize)> {
    match placed.placement.trigger {
        Trigger::When { condition: Condition::InSegment { segment } } => Some((segment, 0)),
        Trigger::When { condition: Condition::NotInSegment { segment } } => Some((segment, 1)),
        _ => None,
    }
}
