//! The offers of a library, read for relevance and kept read while they stay as they are.

use super::{
    reading::Reading,
    side::{Shown, Side},
};
use crate::{
    model::{
        ids::{OfferId, OutcomeId},
        library::Library,
        offer::Offer,
        outcome::Outcome,
        placement::Placement,
    },
    rules::{goal, parts},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Offers kept read; a library beyond it is read anew from time to time.
const KEPT: usize = 2_000;

/// Offers read before. It saves time and changes nothing: a reading counts only for the very records it was made from.
static READ: Mutex<BTreeMap<OfferId, Kept>> = Mutex::new(BTreeMap::new());

/// A reading and the records it was made from. Holding them keeps them from being changed in place.
struct Kept {
    offer: Arc<Offer>,
    outcomes: Vec<Arc<Outcome>>,
    contains: Vec<OfferId>,
    reading: Arc<Reading>,
}

/// Reads an offer of a library, or finds it read.
pub fn reading(library: &Library, offer: &Arc<Offer>) -> Arc<Reading> {
    let outcomes: Vec<&Arc<Outcome>> =
        goal::outcomes(library, offer).iter().filter_map(|id| library.outcomes.get(id)).collect();
    let contains =
        if offer.is_bundle() { parts::delivered(library, offer)[1..].to_vec() } else { Vec::new() };
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(kept) = read.get(&offer.id)
        && Arc::ptr_eq(&kept.offer, offer)
        && kept.outcomes.len() == outcomes.len()
        && kept.outcomes.iter().zip(&outcomes).all(|(kept, now)| Arc::ptr_eq(kept, now))
        && kept.contains == contains
    {
        return Arc::clone(&kept.reading);
    }
    let reading = Arc::new(read_anew(offer, &outcomes, &contains));
    if read.len() >= KEPT {
        read.clear();
    }
    let outcomes = outcomes.into_iter().map(Arc::clone).collect();
    let kept = Kept { offer: Arc::clone(offer), outcomes, contains, reading: Arc::clone(&reading) };
    read.insert(offer.id, kept);
    reading
}

fn read_anew(offer: &Offer, outcomes: &[&Arc<Outcome>], contains: &[OfferId]) -> Reading {
    let outcomes: Vec<(OutcomeId, &str)> =
        outcomes.iter().map(|outcome| (outcome.id, outcome.words.as_str())).collect();
    Reading::of(&Side {
        id: offer.id,
        name: &offer.name,
        kind: offer.kind,
        line: &offer.line,
        tier: offer.tier,
        price: offer.price.comparable().minor,
        outcomes: &outcomes,
        problem: &offer.problem,
        benefit: &offer.benefit_line,
        audience: &offer.audience,
        inside: &offer.inside,
        contains,
        prerequisites: &offer.timing.prerequisites,
        moment: offer.timing.moment,
    })
}

impl Shown {
    /// Gives where a placement is shown.
    pub fn of(placement: &Placement) -> Self {
        Self { stage: placement.stage, after_days: placement.follow_up.map_or(0, |sent| sent.after_days) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        edit::{Edit, OfferField},
        testing::example,
    };

    const TEXT: &str = "main: Confidence Reset, programme, $400, outcome steady confidence\ncheckout: Journal, journal, $39, outcome steady confidence, checkbox";

    #[test]
    fn an_offer_is_read_once_until_it_or_an_outcome_of_it_changes() {
        let (library, _) = example::read(TEXT).unwrap();
        let journal = library.offers.values().find(|offer| offer.name == "Journal").unwrap();
        let first = reading(&library, journal);
        assert!(Arc::ptr_eq(&first, &reading(&library, journal)));
        let set = OfferField::BenefitLine("Keep what you began.".to_owned());
        let changed = library.apply(&Edit::ChangeOffer { id: journal.id, set }).unwrap();
        let second = reading(&changed, changed.offer(journal.id).unwrap());
        assert!(!Arc::ptr_eq(&first, &second));
        let outcome = library.outcomes.values().next().unwrap();
        let worded = Edit::RewordOutcome { id: outcome.id, words: "a calm voice in the room".to_owned() };
        let reworded = changed.apply(&worded).unwrap();
        let third = reading(&reworded, reworded.offer(journal.id).unwrap());
        assert!(!Arc::ptr_eq(&second, &third));
    }
}
