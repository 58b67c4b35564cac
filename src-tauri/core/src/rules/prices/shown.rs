//! The offers a design shows, each once, and those shown beside a crossed-out price.

use crate::{
    architecture::Architecture,
    model::{money::Money, offer::Offer},
};
use std::sync::Arc;

/// An offer shown beside a crossed-out price that is higher than what it costs.
pub(in crate::rules) struct CrossedOut<'a> {
    /// The offer.
    pub(in crate::rules) offer: &'a Arc<Offer>,
    /// The lowest price it is shown at.
    pub(in crate::rules) price: Money,
    /// The crossed-out price.
    pub(in crate::rules) was: Money,
}

/// Gives the offers a design shows that count, each once, the main offer first.
pub(in crate::rules) fn offers<'a>(
    design: &Architecture<'a>,
    counts: impl Fn(&Offer) -> bool,
) -> Vec<&'a Arc<Offer>> {
    let mut all: Vec<&Arc<Offer>> = Vec::new();
    for offer in design.main.into_iter().chain(design.placed.iter().map(|placed| placed.offer)) {
        if counts(offer) && !all.iter().any(|known| known.id == offer.id) {
            all.push(offer);
        }
    }
    all
}

/// Gives the offers shown beside a crossed-out price, each once.
pub(in crate::rules) fn crossed_out<'a>(design: &Architecture<'a>) -> Vec<CrossedOut<'a>> {
    let mut all: Vec<CrossedOut<'a>> = Vec::new();
    let main = design.main.zip(design.main_price());
    for (offer, price) in
        main.into_iter().chain(design.placed.iter().map(|placed| (placed.offer, placed.price)))
    {
        let Some(was) = offer.display.compare_at else { continue };
        let price = price.comparable();
        match all.iter_mut().find(|known| known.offer.id == offer.id) {
            Some(known) if known.price.minor <= price.minor => {}
            Some(known) => known.price = price,
            None => all.push(CrossedOut { offer, price, was }),
        }
    }
    all.retain(|shown| shown.was.minor > shown.price.minor);
    all
}
