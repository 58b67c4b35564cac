//! The share of yes a placement is believed to get, and where that belief comes from.

use crate::{
    architecture::{Architecture, Placed},
    model::{rate::Rate, relation::Relation, stage::Stage},
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

/// Gives the default share of sales-page visitors who buy: 2 % of cold traffic.
pub const DEFAULT_MAIN_RATE: Rate = Rate::percent(2);

impl Architecture<'_> {
    /// Gives the share of yes assumed for a placement: the practitioner's own, or the stage's default.
    pub fn take_rate(&self, placed: &Placed<'_>) -> Rate {
        let therapist = self.library.practice.is_therapist();
        match &placed.placement.take_rate {
            Some(believed) => believed.rate,
            None => default_rate(placed.placement.stage, placed.placement.relation, therapist),
        }
    }
}
