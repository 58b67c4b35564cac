//! "Not here, because …": a rule silenced at one place with a written reason.

use super::{
    date::Date,
    ids::{DesignId, ExemptionId, OfferId, PlacementId},
    stage::Stage,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a finding or an exemption is about.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(tag = "what", content = "id", rename_all = "snake_case")]
pub enum Subject {
    /// The practice behind it.
    Practice,
    /// A whole design.
    Design(DesignId),
    /// One stage of a design.
    Stage(Stage),
    /// One placement.
    Placement(PlacementId),
    /// An offer of the catalogue.
    Offer(OfferId),
}

/// A rule silenced at one place of one design.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Exemption {
    /// Its id.
    pub id: ExemptionId,
    /// The rule's id ("bump-price-high").
    pub rule: String,
    /// The design it holds in.
    pub design: DesignId,
    /// The place it silences.
    pub subject: Subject,
    /// Why, in the practitioner's words; never empty.
    pub reason: String,
    /// The day it was written.
    #[serde(default)]
    pub written: Option<Date>,
}
