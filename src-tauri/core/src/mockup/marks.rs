//! Whose fact stands where on a page: the names by which an edit or a finding knows a record.

use crate::model::{
    ids::{OfferId, OutcomeId, PlacementId},
    stage::Stage,
};

/// The practice.
pub(super) const PRACTICE: &str = "practice";
/// The design the pages are of.
pub(super) const DESIGN: &str = "design";

/// Names an offer.
pub(super) fn offer(id: OfferId) -> String {
    format!("offer:{id}")
}

/// Names an extra.
pub(super) fn placement(id: PlacementId) -> String {
    format!("placement:{id}")
}

/// Names an outcome.
pub(super) fn outcome(id: OutcomeId) -> String {
    format!("outcome:{id}")
}

/// Names a stage.
pub(super) fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::SalesPage => "stage:sales_page",
        Stage::Cart => "stage:cart",
        Stage::Checkout => "stage:checkout",
        Stage::OneClick => "stage:one_click",
        Stage::ThankYou => "stage:thank_you",
        Stage::FollowUp => "stage:follow_up",
    }
}
