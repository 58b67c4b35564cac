//! All journeys of a design, one by one, as long as they can be listed.

use super::{
    receipt::Receipt,
    walk::{Meeting, Walk},
};
use crate::{
    architecture::{Answer, Architecture},
    exact::Exact,
    model::{
        ids::{PlacementId, SegmentId},
        limits::LISTED_JOURNEYS,
        rate::Rate,
        stage::Stage,
    },
};
use num_rational::BigRational;
use num_traits::One;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A placement met, and the answer given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Met {
    /// The placement.
    pub placement: PlacementId,
    /// Its stage.
    pub stage: Stage,
    /// Whether the buyer said yes.
    pub yes: bool,
}

/// Whether the buyer of a journey is in a segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Membership {
    /// The segment.
    pub segment: SegmentId,
    /// Whether the buyer is in it.
    pub inside: bool,
}

/// One buyer's way through a design.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Journey {
    /// The placements met with the answers, in order.
    pub steps: Vec<Met>,
    /// The segments that mattered on the way.
    pub segments: Vec<Membership>,
    /// The stages seen, in order.
    pub pages: Vec<Stage>,
    /// What the buyer leaves with.
    pub receipt: Receipt,
    /// How likely this way is among buyers, under the assumptions.
    pub probability: Exact,
    /// The practitioner's minutes it costs.
    pub minutes: Exact,
}

impl Architecture<'_> {
    /// Lists journeys, a yes before a no at each placement, up to `most` (at most [`LISTED_JOURNEYS`]).
    pub fn journeys(&self, most: usize) -> Vec<Journey> {
        self.answering(&[Answer::Yes, Answer::No], most.min(LISTED_JOURNEYS))
    }

    /// Lists up to `most` journeys of buyers who give some of these answers and no other.
    pub(super) fn answering(&self, answers: &[Answer], most: usize) -> Vec<Journey> {
        let mut found = Vec::new();
        self.go_on(0, Walk::start(self), BigRational::one(), (answers, most), &mut found);
        found
    }

    fn go_on(
        &self,
        index: usize,
        walk: Walk,
        chance: BigRational,
        (answers, most): (&[Answer], usize),
        found: &mut Vec<Journey>,
    ) {
        if found.len() >= most {
            return;
        }
        if index == self.placed.len() {
            found.push(self.journey(&walk, chance));
            return;
        }
        match walk.meeting(self, index) {
            Meeting::Passed => self.go_on(index + 1, walk, chance, (answers, most), found),
            Meeting::Asks(segment) => {
                for inside in [true, false] {
                    let share = self.share(segment);
                    let share = fraction(if inside { share } else { share.rest() });
                    let settled = walk.settled(segment, inside);
                    self.go_on(index, settled, &chance * share, (answers, most), found);
                }
            }
            Meeting::Met => {
                for &answer in answers {
                    let rate = self.take_rate(&self.placed[index]);
                    let rate = fraction(if answer == Answer::Yes { rate } else { rate.rest() });
                    let answered = walk.answered(self, index, answer);
                    self.go_on(index + 1, answered, &chance * rate, (answers, most), found);
                }
            }
        }
    }

    /// Gives the believed share of buyers in a segment of this design.
    pub(super) fn share(&self, id: SegmentId) -> Rate {
        let known = self.design.segments.iter().find(|segment| segment.id == id);
        known.map_or(Rate::percent(0), |segment| segment.share)
    }

    pub(super) fn journey(&self, walk: &Walk, chance: BigRational) -> Journey {
        let met = walk.answers.iter().zip(&self.placed).filter_map(|(answer, placed)| {
            let placement = placed.placement;
            answer.map(|answer| Met {
                placement: placement.id,
                stage: placement.stage,
                yes: answer == Answer::Yes,
            })
        });
        let steps: Vec<Met> = met.collect();
        let seen = |stage: &Stage| {
            matches!(stage, Stage::SalesPage | Stage::Checkout | Stage::ThankYou)
                || steps.iter().any(|step| step.stage == *stage)
        };
        Journey {
            pages: Stage::ALL.into_iter().filter(seen).collect(),
            segments: walk.segments.iter().map(|&(segment, inside)| Membership { segment, inside }).collect(),
            receipt: walk.receipt(self),
            probability: Exact::from(chance),
            minutes: Exact::from_small(walk.minutes(self)),
            steps,
        }
    }
}

/// Gives a rate as an exact fraction.
pub(crate) fn fraction(rate: Rate) -> BigRational {
    BigRational::new(rate.ppm().into(), Rate::WHOLE.into())
}
