//! What an offer is good for: the outcomes it supports, those of a set's parts included.

use crate::model::{ids::OutcomeId, library::Library, offer::Offer};
use crate::rules::parts;

/// Tells whether two offers support an outcome in common.
pub(in crate::rules) fn shared(library: &Library, one: &Offer, other: &Offer) -> usize {
    if !one.is_bundle() && !other.is_bundle() {
        return one.outcomes.iter().filter(|outcome| other.outcomes.contains(outcome)).count();
    }
    let other = outcomes(library, other);
    outcomes(library, one).iter().filter(|outcome| other.contains(outcome)).count()
}

/// Gives the outcomes an offer supports, each once.
pub(crate) fn outcomes(library: &Library, offer: &Offer) -> Vec<OutcomeId> {
    if !offer.is_bundle() {
        return offer.outcomes.clone();
    }
    let mut all = Vec::new();
    for id in parts::delivered(library, offer) {
        for outcome in library.offers.get(&id).iter().flat_map(|part| &part.outcomes) {
            if !all.contains(outcome) {
                all.push(*outcome);
            }
        }
    }
    all
}

/// Gives the words of the outcomes an offer supports.
pub(in crate::rules) fn words<'l>(library: &'l Library, offer: &Offer) -> Vec<&'l str> {
    outcomes(library, offer)
        .iter()
        .filter_map(|id| library.outcomes.get(id))
        .map(|outcome| outcome.words.as_str())
        .collect()
}
