//! The relation that the catalogue's facts give an offer beside a main offer.

use crate::model::{offer::Offer, relation::Relation};

/// Derives the relation: parts sold as one are a bundle; the same line is an upsell one tier or a higher price up and a
/// downsell otherwise; everything else is a cross-sell. Without a main offer a bundle is a bundle, all else a cross-sell.
pub fn derive(main: Option<&Offer>, offer: &Offer) -> Relation {
    match main {
        Some(main) if offer.id != main.id && offer.same_line(main) => {
            let dearer = offer.price.comparable().minor > main.price.comparable().minor;
            if offer.tier > main.tier || (offer.tier == main.tier && dearer) {
                Relation::Upsell
            } else {
                Relation::Downsell
            }
        }
        _ if offer.is_bundle() => Relation::Bundle,
        _ => Relation::CrossSell,
    }
}
