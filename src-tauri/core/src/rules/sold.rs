//! What a design sells: the main offer and every extra, each at the price that holds there.

use super::{ground::Ground, parts};
use crate::{
    architecture::Architecture,
    model::{
        offer::{Kind, Offer},
        price::Price,
    },
};

/// Days in which a consumer in the EU or the United Kingdom may go back on a purchase made at a distance.
///
/// The law draws this line, so no house can move it.
pub(super) const WITHDRAWAL_DAYS: u16 = 14;

/// An offer that a design sells.
#[derive(Clone, Copy)]
pub(super) struct Sold<'d> {
    /// The offer.
    pub(super) offer: &'d Offer,
    /// The price that holds for it here.
    pub(super) price: Price,
    /// The placement that shows it; none for the main offer.
    pub(super) index: Option<usize>,
}

/// Gives what a design sells, the main offer first. An offer shown twice comes twice.
pub(super) fn all<'d>(design: &'d Architecture<'_>) -> impl Iterator<Item = Sold<'d>> {
    let main = design.main.zip(design.main_price());
    let main = main.map(|(offer, price)| Sold { offer, price, index: None });
    let placed = design.placed.iter().enumerate();
    main.into_iter().chain(placed.map(|(index, placed)| Sold {
        offer: placed.offer,
        price: placed.price,
        index: Some(index),
    }))
}

impl Sold<'_> {
    /// Tells whether a consumer may go back on it: it costs something, the practitioner sells it, and it is no care.
    pub(super) fn may_be_withdrawn(&self) -> bool {
        self.offer.kind != Kind::ClinicalService
            && self.offer.partner.is_none()
            && self.price.comparable().minor > 0
    }
}

/// Gives the offers that stand on a page of a design and for which something holds, the main one first, each once.
pub(super) fn shown<'a>(design: &Ground<'a>, holds: impl Fn(&Offer) -> bool) -> Vec<&'a Offer> {
    let mut all: Vec<&'a Offer> = Vec::new();
    for offer in design.main.into_iter().chain(design.placed.iter().map(|placed| placed.offer)) {
        if holds(offer) && !all.iter().any(|known| known.id == offer.id) {
            all.push(offer);
        }
    }
    all
}

/// Gives the offers a buyer can get in a design and for which something holds: those shown, then the parts of sets.
pub(super) fn offers<'a>(design: &Ground<'a>, holds: impl Fn(&Offer) -> bool) -> Vec<&'a Offer> {
    let mut all = shown(design, &holds);
    for set in shown(design, Offer::is_bundle) {
        let delivered = parts::delivered(design.library, set).into_iter().skip(1);
        for part in delivered.filter_map(|id| design.library.offers.get(&id)) {
            if holds(part) && !all.iter().any(|known| known.id == part.id) {
                all.push(part);
            }
        }
    }
    all
}

/// Tells whether a design sells care by a licensed practitioner.
pub(super) fn care(design: &Ground<'_>) -> bool {
    !offers(design, clinical).is_empty()
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
