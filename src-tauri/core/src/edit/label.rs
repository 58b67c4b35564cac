//! What an edit is called in the history: a human name for every operation.

use super::Edit;
use crate::model::{
    ids::{DesignId, OfferId, PlacementId},
    library::Library,
    shape::quoted,
};

impl Edit {
    /// Names the edit for the history, in the words of the library before it.
    pub fn label(&self, library: &Library) -> String {
        let offer = |id: &OfferId| {
            library.offers.get(id).map_or_else(|| "an offer".into(), |offer| quoted(&offer.name))
        };
        let design = |id: &DesignId| {
            library.designs.get(id).map_or_else(|| "a design".into(), |design| quoted(&design.name))
        };
        let extra = |id: &PlacementId| {
            library.placements.get(id).map_or_else(|| "an extra".into(), |placement| library.label(placement))
        };
        match self {
            Self::ChangePractice { set } => format!("Change the practice’s {}", set.name()),
            Self::AddOutcome { outcome } => format!("Add the outcome {}", quoted(&outcome.words)),
            Self::RewordOutcome { words, .. } => format!("Reword an outcome to {}", quoted(words)),
            Self::RemoveOutcome { id } => {
                let words = library.outcomes.get(id).map_or("", |outcome| outcome.words.as_str());
                format!("Remove the outcome {}", quoted(words))
            }
            Self::AddOffer { offer } => format!("Add {} to the catalogue", quoted(&offer.name)),
            Self::ChangeOffer { id, set } => format!("Change the {} of {}", set.name(), offer(id)),
            Self::RemoveOffer { id } => format!("Remove {} from the catalogue", offer(id)),
            Self::AddDesign { design } => format!("Add the design {}", quoted(&design.name)),
            Self::ChangeDesign { id, set } => format!("Change the {} of {}", set.name(), design(id)),
            Self::RemoveDesign { id } => format!("Remove the design {}", design(id)),
            Self::AddPlacement { placement } => {
                format!("Place {} at the {}", offer(&placement.offer), placement.stage.name())
            }
            Self::MovePlacement { id, stage, .. } => match library.placements.get(id) {
                Some(placement) if placement.stage == *stage => {
                    format!("Reorder {} on the {}", extra(id), stage.name())
                }
                _ => format!("Move {} to the {}", extra(id), stage.name()),
            },
            Self::ChangePlacement { id, set } => format!("Change the {} of {} here", set.name(), extra(id)),
            Self::RemovePlacement { id } => format!("Take {} out of the design", extra(id)),
            Self::AddExemption { exemption } => format!("Silence “{}” with a reason", exemption.rule),
            Self::RemoveExemption { id } => {
                let rule = library.exemptions.get(id).map_or("a rule", |exemption| exemption.rule.as_str());
                format!("Let “{rule}” speak again")
            }
        }
    }
}
