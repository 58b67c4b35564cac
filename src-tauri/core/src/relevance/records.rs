//! The offers of a library, read for relevance and kept read while they stay as they are.

use super::{
    judge::{Senses, judge},
    reading::Reading,
    side::{Shown, Side},
};
use crate::{
    model::{
        ids::{OfferId, OutcomeId},
        library::Library,
        limits::FOLLOW_UP_DAYS,
        offer::Offer,
        outcome::Outcome,
        placement::Placement,
        stage::Stage,
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
    /// The main offer it was last held against, and whether its words spoke against it there.
    against: Option<(Arc<Reading>, bool)>,
}

/// Reads an offer of a library, or finds it read.
pub fn reading(library: &Library, offer: &Arc<Offer>) -> Arc<Reading> {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(&kept(&mut read, library, offer).reading)
}

/// Tells whether the words of an extra speak against it beside a main offer, at one stage or another.
pub fn words_speak_against(library: &Library, main: &Arc<Offer>, extra: &Arc<Offer>) -> bool {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    let main = Arc::clone(&kept(&mut read, library, main).reading);
    let extra = kept(&mut read, library, extra);
    match &extra.against {
        Some((known, speak)) if Arc::ptr_eq(known, &main) => *speak,
        _ => {
            let stages = [Shown::FIRST, Shown::LAST];
            let against =
                |shown| judge(&main, &extra.reading, shown, None, Senses::All).is_against_by_words();
            let speak = stages.into_iter().any(against);
            extra.against = Some((main, speak));
            speak
        }
    }
}

/// Finds an offer read, or reads it.
fn kept<'r>(read: &'r mut BTreeMap<OfferId, Kept>, library: &Library, offer: &Arc<Offer>) -> &'r mut Kept {
    let goals = goal::outcomes(library, offer);
    let outcomes = || goals.iter().filter_map(|id| library.outcomes.get(id));
    let contains =
        if offer.is_bundle() { parts::delivered(library, offer)[1..].to_vec() } else { Vec::new() };
    let same = read.get(&offer.id).is_some_and(|kept| {
        Arc::ptr_eq(&kept.offer, offer)
            && same_records(&kept.outcomes, outcomes())
            && kept.contains == contains
    });
    if !same {
        if read.len() >= KEPT {
            read.clear();
        }
        let outcomes: Vec<Arc<Outcome>> = outcomes().map(Arc::clone).collect();
        let reading = Arc::new(read_anew(offer, &outcomes, &contains));
        let kept = Kept { offer: Arc::clone(offer), outcomes, contains, reading, against: None };
        read.insert(offer.id, kept);
    }
    read.get_mut(&offer.id).expect("it was there or has just been put there")
}

fn same_records<'o>(kept: &[Arc<Outcome>], now: impl Iterator<Item = &'o Arc<Outcome>>) -> bool {
    let mut kept = kept.iter();
    let all = now.into_iter().all(|outcome| kept.next().is_some_and(|kept| Arc::ptr_eq(kept, outcome)));
    all && kept.next().is_none()
}

fn read_anew(offer: &Offer, outcomes: &[Arc<Outcome>], contains: &[OfferId]) -> Reading {
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
    /// The first place of the way.
    const FIRST: Self = Self { stage: Stage::SalesPage, after_days: 0 };
    /// The last place of the way.
    const LAST: Self = Self { stage: Stage::FollowUp, after_days: FOLLOW_UP_DAYS };

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
