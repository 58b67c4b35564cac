//! One record of a library, whatever its kind, and the key that names it.

use super::{
    design::Design,
    exemption::Exemption,
    ids::{DesignId, ExemptionId, OfferId, OutcomeId, PlacementId},
    offer::Offer,
    outcome::Outcome,
    placement::Placement,
    practice::Practice,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// The name of a record: its kind and id. There is one practice.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum Key {
    /// The practice.
    Practice,
    /// An outcome.
    Outcome(OutcomeId),
    /// An offer.
    Offer(OfferId),
    /// A design.
    Design(DesignId),
    /// A placement.
    Placement(PlacementId),
    /// An exemption.
    Exemption(ExemptionId),
}

/// A record, shared between the libraries before and after an edit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "kind", content = "record", rename_all = "snake_case")]
#[ts(rename = "AnyRecord")]
pub enum Record {
    /// The practice.
    Practice(Arc<Practice>),
    /// An outcome.
    Outcome(Arc<Outcome>),
    /// An offer.
    Offer(Arc<Offer>),
    /// A design.
    Design(Arc<Design>),
    /// A placement.
    Placement(Arc<Placement>),
    /// An exemption.
    Exemption(Arc<Exemption>),
}

impl Record {
    /// Gives its key.
    pub fn key(&self) -> Key {
        match self {
            Self::Practice(_) => Key::Practice,
            Self::Outcome(record) => Key::Outcome(record.id),
            Self::Offer(record) => Key::Offer(record.id),
            Self::Design(record) => Key::Design(record.id),
            Self::Placement(record) => Key::Placement(record.id),
            Self::Exemption(record) => Key::Exemption(record.id),
        }
    }
}
