//! The share of yes a placement is believed to get, and where that belief comes from.

use crate::{
    architecture::{Architecture, Placed},
    belief::Belief,
    model::{rate::Rate, relation::Relation, seen::Seen, stage::Stage},
};

/// Gives the default share for a placement: the mean of a weak prior worth about 20 observations, halved where the
/// practitioner is a therapist, because fewer people should be asked.
///
/// Source: the forecast defaults of the product's statistics sheet; no controlled study stands behind any of them.
pub fn default_rate(stage: Stage, relation: Relation, therapist: bool) -> Rate {
    let percent = match (stage, relation) {
        (Stage::SalesPage, _) => 3,
        (Stage::Cart, _) => 4,
        (Stage::Checkout, _) => 20,
        (Stage::OneClick, Relation::Downsell) => 12,
        (Stage::OneClick, _) => 10,
        (Stage::ThankYou | Stage::FollowUp, _) => 4,
    };
    let full = Rate::percent(percent);
    if therapist { Rate::try_from(full.ppm() / 2).unwrap_or(full) } else { full }
}

/// How many people counted a default take rate weighs as much as.
pub const DEFAULT_TAKE_WEIGHT: u32 = 20;

impl Architecture<'_> {
    /// Gives what is believed of the share of yes at a placement: the practitioner's own belief or the stage's default,
    /// updated by what was counted since buyers meet it.
    pub fn take_belief(&self, placed: &Placed<'_>) -> Belief {
        let placement = placed.placement;
        let default = default_rate(placement.stage, placement.relation, self.library.practice.is_therapist());
        let counts = placement.live.as_ref().and_then(|live| live.counts);
        let seen = counts.map(|counts| Seen { visitors: counts.shown, buyers: counts.accepted });
        Belief::of(placement.take_rate.as_ref(), default, DEFAULT_TAKE_WEIGHT, seen)
    }

    /// Gives the mean share of yes believed of a placement.
    pub fn take_rate(&self, placed: &Placed<'_>) -> Rate {
        self.take_belief(placed).mean()
    }
}
