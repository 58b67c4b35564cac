//! Larger wishes written as lists of edits: duplicating an offer or a design.

use super::Edit;
use crate::model::{
    ids::{DesignId, OfferId, PlacementId},
    library::Library,
    placement::Effect,
    refusal::Refusal,
    trigger::Trigger,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Writes the edits that copy an offer under a new id and name.
pub fn duplicate_offer(
    library: &Library,
    id: OfferId,
    name: String,
    fresh: &mut dyn FnMut() -> Uuid,
) -> Result<Vec<Edit>, Refusal> {
    let mut offer = (**library.offer(id)?).clone();
    offer.id = OfferId::from(fresh());
    offer.name = name;
    offer.archived = false;
    Ok(vec![Edit::AddOffer { offer: Box::new(offer) }])
}

/// Writes the edits that copy a design with its placements; triggers and effects point within the copy.
pub fn duplicate_design(
    library: &Library,
    id: DesignId,
    name: String,
    fresh: &mut dyn FnMut() -> Uuid,
) -> Result<Vec<Edit>, Refusal> {
    let mut design = (**library.design(id)?).clone();
    design.id = DesignId::from(fresh());
    design.name = name;
    design.archived = false;
    // What was counted belongs to the original; a copy is a plan.
    design.tests = Vec::new();
    let copy = design.id;
    let placed = library.placements_of(id);
    let twins: BTreeMap<PlacementId, PlacementId> =
        placed.iter().map(|placement| (placement.id, PlacementId::from(fresh()))).collect();
    let twin = |id: PlacementId| twins.get(&id).copied().unwrap_or(id);
    let mut edits = vec![Edit::AddDesign { design: Box::new(design) }];
    for original in placed {
        let mut placement = (**original).clone();
        placement.id = twin(original.id);
        placement.design = copy;
        placement.live = None;
        placement.trigger = match placement.trigger {
            Trigger::AfterYes { placement } => Trigger::AfterYes { placement: twin(placement) },
            Trigger::AfterNo { placement } => Trigger::AfterNo { placement: twin(placement) },
            other => other,
        };
        if let Effect::Replaces { placement: target } = placement.effect {
            placement.effect = Effect::Replaces { placement: twin(target) };
        }
        edits.push(Edit::AddPlacement { placement: Box::new(placement) });
    }
    Ok(edits)
}
