//! Which placements can be met on one and the same way, told without listing every way.

use super::{Architecture, Placed};
use crate::model::{
    ids::{OfferId, SegmentId},
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
    /// Earlier placements that were not taken, met or not.
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
}

impl Ways {
    pub(super) fn of(placed: &[Placed<'_>]) -> Self {
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
                let earlier = placed[..index].iter().enumerate();
                own.not_taken
                    .extend(earlier.filter(|(_, met)| gives(met, this.offer.id)).map(|(met, _)| met));
            }
            needs.push(own);
        }
        Self { needs }
    }
}

/// Tells whether a yes to a placement puts an offer in the basket, alone or as part of a bundle.
fn gives(placed: &Placed<'_>, offer: OfferId) -> bool {
    placed.offer.id == offer || placed.offer.contains.contains(&offer)
}

impl Architecture<'_> {
    /// Tells whether some way meets both placements. Basket thresholds are taken to be within reach.
    pub fn together(&self, one: usize, other: usize) -> bool {
        self.ways.needs[one].fits(&self.ways.needs[other]) && self.consistent(one) && self.consistent(other)
    }

    /// Tells whether some way meets `earlier`, answers so, and afterwards meets `later`.
    pub fn met_after(&self, later: usize, earlier: usize, answer: Answer) -> bool {
        let mut answered = self.ways.needs[earlier].clone();
        answered.answers.push((earlier, answer));
        earlier < later && self.ways.needs[later].fits(&answered) && self.consistent(later)
    }

    /// Tells whether nothing that must hold for a placement contradicts itself: its triggers, its segments, its own
    /// hiding, and segments that hold for everybody or nobody.
    pub fn consistent(&self, index: usize) -> bool {
        let needs = &self.ways.needs[index];
        needs.fits(needs) && needs.segments.iter().all(|(id, inside)| self.occurs(*id, *inside))
    }

    fn occurs(&self, id: SegmentId, inside: bool) -> bool {
        let segment = self.design.segments.iter().find(|segment| segment.id == id);
        segment.is_some_and(
            |segment| if inside { segment.share.ppm() > 0 } else { segment.share.rest().ppm() > 0 },
        )
    }

    /// Finds the way on which the placements that `counts` picks weigh most, and gives those met on it.
    ///
    /// Exact over triggers and segments; basket thresholds are taken to be within reach.
    pub fn most_met(&self, counts: impl Fn(usize, &Placed<'_>) -> bool) -> Vec<usize> {
        let mut segments: Vec<SegmentId> =
            self.placed.iter().filter_map(|placed| placed.placement.trigger.asks_segment()).collect();
        segments.sort_unstable();
        segments.dedup();
        // Beyond this many segments their combinations are not told apart and the answer is an upper bound.
        const TOLD_APART: usize = 6;
        segments.truncate(TOLD_APART);
        (0..1_u32 << segments.len())
            .map(|bits| {
                let holds = |placed: &Placed<'_>| match placed.placement.trigger {
                    Trigger::When { condition: Condition::InSegment { segment } } => segments
                        .iter()
                        .position(|known| *known == segment)
                        .is_none_or(|at| bits >> at & 1 == 1),
                    Trigger::When { condition: Condition::NotInSegment { segment } } => segments
                        .iter()
                        .position(|known| *known == segment)
                        .is_none_or(|at| bits >> at & 1 == 0),
                    _ => true,
                };
                self.heaviest(&counts, &holds)
            })
            .max_by_key(Vec::len)
            .unwrap_or_default()
    }

    fn heaviest(
        &self,
        counts: &dyn Fn(usize, &Placed<'_>) -> bool,
        holds: &dyn Fn(&Placed<'_>) -> bool,
    ) -> Vec<usize> {
        let mut met: Vec<Vec<usize>> = vec![Vec::new(); self.placed.len()];
        let mut all = Vec::new();
        // Children come after the placement they wait for, so going backwards every child is finished first.
        let mut yes: Vec<Vec<usize>> = vec![Vec::new(); self.placed.len()];
        let mut no = yes.clone();
        for (index, placed) in self.placed.iter().enumerate().rev() {
            if !holds(placed) || !self.consistent(index) {
                continue;
            }
            let (after_yes, after_no) = (std::mem::take(&mut yes[index]), std::mem::take(&mut no[index]));
            let mut way = if after_yes.len() >= after_no.len() { after_yes } else { after_no };
            if counts(index, placed) {
                way.push(index);
            }
            met[index] = way;
            match (placed.placement.trigger, placed.waits_for) {
                (Trigger::AfterYes { .. }, Some(parent)) => yes[parent].append(&mut met[index]),
                (Trigger::AfterNo { .. }, Some(parent)) => no[parent].append(&mut met[index]),
                _ => all.append(&mut met[index]),
            }
        }
        all.sort_unstable();
        all
    }
}
