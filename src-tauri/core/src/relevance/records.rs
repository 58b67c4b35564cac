//! The offers of a library, read for relevance and kept read while they stay as they are.

use super::{
    judge::{Senses, judge, judge_result},
    reading::Reading,
    side::{Shown, Side},
    verdict::Verdict,
};
use crate::{
    model::{
        ids::{OfferId, OutcomeId},
        library::{Library, Table},
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
    /// The table those outcomes were last found in.
    table: Table<OutcomeId, Outcome>,
    contains: Vec<OfferId>,
    reading: Arc<Reading>,
    /// The main offer it was last held against, and whether its words spoke against it there.
    against: Option<(Arc<Reading>, bool)>,
    /// The main offer whose result it was last held against, and the verdict.
    serves: Option<(Arc<Reading>, Verdict)>,
}

/// Reads an offer of a library, or finds it read.
pub fn reading(library: &Library, offer: &Arc<Offer>) -> Arc<Reading> {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(&kept(&mut read, library, offer).reading)
}

/// Gives those of some extras whose words speak against them beside a main offer, at one stage or another.
pub fn words_speak_against<'o, Key>(
    library: &Library,
    main: &Arc<Offer>,
    extras: impl Iterator<Item = (Key, &'o Arc<Offer>)>,
) -> Vec<Key> {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    let main = Arc::clone(&kept(&mut read, library, main).reading);
    let mut speaks = |offer: &Arc<Offer>| {
        let extra = kept(&mut read, library, offer);
        match &extra.against {
            Some((known, speak)) if Arc::ptr_eq(known, &main) => *speak,
            _ => {
                let stages = [Shown::FIRST, Shown::LAST];
                let against =
                    |shown| judge(&main, &extra.reading, shown, None, Senses::All).is_against_by_words();
                let speak = stages.into_iter().any(against);
                extra.against = Some((Arc::clone(&main), speak));
                speak
            }
        }
    };
    extras.filter(|(_, offer)| speaks(offer)).map(|(key, _)| key).collect()
}

/// Judges by facts and words whether an extra serves the result of a main offer, or finds it judged.
pub fn serves_result(library: &Library, main: &Arc<Offer>, extra: &Arc<Offer>) -> Verdict {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    let main = Arc::clone(&kept(&mut read, library, main).reading);
    let extra = kept(&mut read, library, extra);
    match &extra.serves {
        Some((known, verdict)) if Arc::ptr_eq(known, &main) => *verdict,
        _ => {
            let verdict = judge_result(&main, &extra.reading, None).verdict;
            extra.serves = Some((main, verdict));
            verdict
        }
    }
}

/// Finds an offer read, or reads it.
fn kept<'r>(read: &'r mut BTreeMap<OfferId, Kept>, library: &Library, offer: &Arc<Offer>) -> &'r mut Kept {
    let known = read.get(&offer.id).filter(|kept| Arc::ptr_eq(&kept.offer, offer));
    // While no outcome has changed, an offer without parts cannot mean anything else than it did.
    if !offer.is_bundle() && known.is_some_and(|kept| Arc::ptr_eq(&kept.table, &library.outcomes)) {
        return read.get_mut(&offer.id).expect("it was found just now");
    }
    let goals = goal::outcomes(library, offer);
    let outcomes = || goals.iter().filter_map(|id| library.outcomes.get(id));
    let contains =
        if offer.is_bundle() { parts::delivered(library, offer)[1..].to_vec() } else { Vec::new() };
    let same =
        known.is_some_and(|kept| same_records(&kept.outcomes, outcomes()) && kept.contains == contains);
    if !same {
        if read.len() >= KEPT {
            read.clear();
        }
        let outcomes: Vec<Arc<Outcome>> = outcomes().map(Arc::clone).collect();
        let reading = Arc::new(read_anew(offer, &outcomes, &contains));
        let table = Arc::clone(&library.outcomes);
        let offer_read = Arc::clone(offer);
        let (against, serves) = (None, None);
        let kept = Kept { offer: offer_read, outcomes, table, contains, reading, against, serves };
        read.insert(offer.id, kept);
    }
    let kept = read.get_mut(&offer.id).expect("it was there or has just been put there");
    kept.table = Arc::clone(&library.outcomes);
    kept
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
        model::{currency::Currency, money::Money, price::Price, record::Record},
    };
    use uuid::Uuid;

    /// A library whose ids no other test has, since readings are kept for all of them together.
    fn library(own: u128) -> (Library, OfferId, OfferId) {
        let id = |number: u128| Uuid::from_u128(0xFEED << 64 | own << 8 | number);
        let outcome = Outcome { id: id(1).into(), words: "steady confidence".to_owned() };
        let offer = |number, name: &str| Offer {
            outcomes: vec![outcome.id],
            ..Offer::new(id(number).into(), name.to_owned(), Price::once(Money::new(4_000, Currency::USD)))
        };
        let (reset, journal) = (offer(2, "Confidence Reset"), offer(3, "Journal"));
        let ids = (reset.id, journal.id);
        let offers = [reset, journal].map(|offer| Record::Offer(Arc::new(offer)));
        let records = offers.into_iter().chain([Record::Outcome(Arc::new(outcome))]);
        (Library::from_records(records).unwrap(), ids.0, ids.1)
    }

    #[test]
    fn an_offer_is_read_once_until_it_or_an_outcome_of_it_changes() {
        let (library, _, journal) = library(1);
        let read = |library: &Library| reading(library, library.offer(journal).unwrap());
        let first = read(&library);
        assert!(Arc::ptr_eq(&first, &read(&library)));
        let set = OfferField::BenefitLine("Keep what you began.".to_owned());
        let changed = library.apply(&Edit::ChangeOffer { id: journal, set }).unwrap();
        let second = read(&changed);
        assert!(!Arc::ptr_eq(&first, &second));
        let id = *library.outcomes.keys().next().unwrap();
        let words = "a calm voice in the room".to_owned();
        let reworded = changed.apply(&Edit::RewordOutcome { id, words }).unwrap();
        assert!(!Arc::ptr_eq(&second, &read(&reworded)));
    }

    #[test]
    fn words_that_speak_against_an_extra_are_read_anew_when_they_change() {
        let (library, reset, journal) = library(2);
        let against = |library: &Library| -> Vec<u8> {
            let (main, extra) = (library.offer(reset).unwrap(), library.offer(journal).unwrap());
            words_speak_against(library, main, [(7, extra)].into_iter())
        };
        assert!(against(&library).is_empty());
        let set = OfferField::Audience("Therapists and counsellors".to_owned());
        let changed = library.apply(&Edit::ChangeOffer { id: journal, set }).unwrap();
        assert_eq!(against(&changed), vec![7_u8]);
        assert_eq!(against(&changed), vec![7_u8]);
        assert!(against(&library).is_empty());
    }
}
