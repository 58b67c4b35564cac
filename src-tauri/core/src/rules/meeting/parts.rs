//! What an offer delivers: itself and, for a set, its parts and their parts.

use crate::model::{ids::OfferId, library::Library, money::Money, offer::Offer};

/// Gives everything an offer delivers, itself first.
pub(crate) fn delivered(library: &Library, offer: &Offer) -> Vec<OfferId> {
    let mut all = vec![offer.id];
    let mut next = 0;
    while let Some(id) = all.get(next).copied() {
        next += 1;
        for part in library.offers.get(&id).iter().flat_map(|offer| &offer.contains) {
            if !all.contains(part) {
                all.push(*part);
            }
        }
    }
    all
}

/// Gives the first thing that both of two offers deliver.
pub(in crate::rules) fn overlap(library: &Library, one: &Offer, other: &Offer) -> Option<OfferId> {
    if one.id == other.id {
        return Some(one.id);
    }
    if !one.is_bundle() && !other.is_bundle() {
        return None;
    }
    let (one, other) = (delivered(library, one), delivered(library, other));
    one.into_iter().find(|id| other.contains(id))
}

/// Gives what a set's parts cost one by one, save those that `skip` names; none where a part is in another currency.
pub(in crate::rules) fn sum_of_parts(
    library: &Library,
    set: &Offer,
    skip: impl Fn(OfferId) -> bool,
) -> Option<Money> {
    let currency = set.price.currency();
    let mut sum = Money::zero(currency);
    for part in set.contains.iter().filter(|part| !skip(**part)) {
        let price = library.offers.get(part)?.price.comparable();
        if price.currency != currency {
            return None;
        }
        sum.minor = sum.minor.saturating_add(price.minor);
    }
    Some(sum)
}
