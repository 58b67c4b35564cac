//! What a design sells: the main offer and every extra, each at the price that holds there.

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
