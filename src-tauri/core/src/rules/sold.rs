//! The offers a design sells, each of them once.

use super::ground::Ground;
use crate::model::offer::{Kind, Offer};

/// Gives the offers of a design for which something holds, the main one first, each once.
pub(super) fn offers<'a>(design: &Ground<'a>, holds: impl Fn(&Offer) -> bool) -> Vec<&'a Offer> {
    let mut all: Vec<&'a Offer> = Vec::new();
    let shown = design.main.into_iter().chain(design.placed.iter().map(|placed| placed.offer));
    for offer in shown {
        if holds(offer) && !all.iter().any(|known| known.id == offer.id) {
            all.push(offer);
        }
    }
    all
}

/// Tells whether a design sells care by a licensed practitioner.
pub(super) fn care(design: &Ground<'_>) -> bool {
    design.main.is_some_and(|main| clinical(main))
        || design.placed.iter().any(|placed| clinical(placed.offer))
}

/// Tells whether an offer is care by a licensed practitioner.
pub(super) fn clinical(offer: &Offer) -> bool {
    offer.kind == Kind::ClinicalService
}

/// Tells whether an offer is the main one of a design.
pub(super) fn is_main(design: &Ground<'_>, offer: &Offer) -> bool {
    design.main.is_some_and(|main| main.id == offer.id)
}

/// Gives the indices of the placements that show an offer.
pub(super) fn showings(design: &Ground<'_>, offer: &Offer) -> Vec<usize> {
    (0..design.placed.len()).filter(|index| design.placed[*index].offer.id == offer.id).collect()
}
