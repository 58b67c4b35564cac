//! What the user meant, as data: the only way into a library.

mod apply;
pub mod compose;
mod field;
mod fields;
mod label;
pub(crate) mod seats;

pub use fields::{DesignField, OfferField, PlacementField, PracticeField};

use crate::model::{
    design::Design,
    exemption::Exemption,
    ids::{DesignId, ExemptionId, OfferId, OutcomeId, PlacementId},
    offer::Offer,
    outcome::Outcome,
    placement::Placement,
    stage::Stage,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One edit of a library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "edit", rename_all = "snake_case", deny_unknown_fields)]
pub enum Edit {
    /// Sets one fact of the practice.
    ChangePractice {
        /// The fact and its new value.
        set: PracticeField,
    },
    /// Adds an outcome.
    AddOutcome {
        /// The outcome.
        outcome: Outcome,
    },
    /// Puts an outcome in other words.
    RewordOutcome {
        /// The outcome.
        id: OutcomeId,
        /// The new words.
        words: String,
    },
    /// Takes an outcome away, also from the offers that support it.
    RemoveOutcome {
        /// The outcome.
        id: OutcomeId,
    },
    /// Adds an offer to the catalogue.
    AddOffer {
        /// The offer.
        offer: Box<Offer>,
    },
    /// Sets one fact of an offer.
    ChangeOffer {
        /// The offer.
        id: OfferId,
        /// The fact and its new value.
        set: OfferField,
    },
    /// Takes an offer out of the catalogue; refused while a design or a bundle uses it.
    RemoveOffer {
        /// The offer.
        id: OfferId,
    },
    /// Adds a design without placements.
    AddDesign {
        /// The design.
        design: Box<Design>,
    },
    /// Sets one fact of a design.
    ChangeDesign {
        /// The design.
        id: DesignId,
        /// The fact and its new value.
        set: DesignField,
    },
    /// Takes a design away with its placements and exemptions.
    RemoveDesign {
        /// The design.
        id: DesignId,
    },
    /// Shows an offer at a stage, at the given position or the last one.
    AddPlacement {
        /// The placement.
        placement: Box<Placement>,
    },
    /// Moves a placement to a position of a stage.
    MovePlacement {
        /// The placement.
        id: PlacementId,
        /// The stage it goes to.
        stage: Stage,
        /// Its new place among that stage's others, from 0; beyond the last is the last.
        position: u32,
    },
    /// Sets one fact of a placement.
    ChangePlacement {
        /// The placement.
        id: PlacementId,
        /// The fact and its new value.
        set: PlacementField,
    },
    /// Takes a placement away; what waited for its answer takes over its trigger.
    RemovePlacement {
        /// The placement.
        id: PlacementId,
    },
    /// Silences a rule at a place with a reason.
    AddExemption {
        /// The exemption.
        exemption: Exemption,
    },
    /// Lets a silenced rule speak again.
    RemoveExemption {
        /// The exemption.
        id: ExemptionId,
    },
}
