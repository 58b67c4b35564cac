//! Which extras speak of the result a main offer is bought for, kept in mind while their words stay as they are.

use crate::rules::{goal, words::Stems};
use crate::{
    architecture::Placed,
    model::{
        ids::{OutcomeId, PlacementId},
        library::{Library, Table},
        limits::PLACEMENTS_PER_DESIGN,
        offer::Offer,
        outcome::Outcome,
        placement::Placement,
    },
};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

/// What was found of the design looked at last. It saves time and changes nothing: an answer counts only for the very
/// records it was given for, beside the same result.
static KEPT: Mutex<Kept> = Mutex::new(Kept { result: Vec::new(), answers: BTreeMap::new(), of: None });

struct Kept {
    /// The stems of the result.
    result: Vec<String>,
    answers: BTreeMap<PlacementId, Answer>,
    of: Option<Read>,
}

/// A main offer's result, and the records it was read from.
struct Read {
    main: Arc<Offer>,
    outcomes: Table<OutcomeId, Outcome>,
    stems: Arc<Stems>,
}

/// Gives the stems of what a main offer is bought for: its outcomes, its benefit line and its name.
pub(in crate::rules) fn result(library: &Library, main: &Arc<Offer>) -> Arc<Stems> {
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    // What a set is bought for lies in its parts, and they may change beside it.
    let known = kept.of.as_ref().filter(|known| {
        !main.is_bundle() && Arc::ptr_eq(&known.main, main) && Arc::ptr_eq(&known.outcomes, &library.outcomes)
    });
    if let Some(known) = known {
        return Arc::clone(&known.stems);
    }
    let own = [main.benefit_line.as_str(), main.name.as_str()];
    let stems = Arc::new(Stems::of(goal::words(library, main).into_iter().chain(own)));
    let (main, outcomes) = (Arc::clone(main), Arc::clone(&library.outcomes));
    kept.of = Some(Read { main, outcomes, stems: Arc::clone(&stems) });
    stems
}

/// Whether an extra speaks of the result. Holding the records keeps them from being changed in place.
struct Answer {
    placement: Arc<Placement>,
    offer: Arc<Offer>,
    speaks: bool,
}

/// Gives those of some placements whose words have nothing of a result.
pub(in crate::rules) fn silent<'p, 'a>(
    result: &Stems,
    placed: impl Iterator<Item = (usize, &'p Placed<'a>)>,
) -> Vec<usize>
where
    'a: 'p,
{
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.result != result.stems() {
        kept.result = result.stems().to_vec();
        kept.answers.clear();
    }
    if kept.answers.len() > 2 * PLACEMENTS_PER_DESIGN {
        kept.answers.clear();
    }
    let mut speaks = |placed: &Placed<'_>| {
        let (placement, offer) = (placed.placement, placed.offer);
        let known = kept
            .answers
            .get(&placement.id)
            .filter(|known| Arc::ptr_eq(&known.placement, placement) && Arc::ptr_eq(&known.offer, offer));
        known.map(|known| known.speaks).unwrap_or_else(|| {
            let speaks = texts(placed).into_iter().any(|text| result.meet(text));
            let answer = Answer { placement: Arc::clone(placement), offer: Arc::clone(offer), speaks };
            kept.answers.insert(placement.id, answer);
            speaks
        })
    };
    placed.filter(|(_, placed)| !speaks(placed)).map(|(index, _)| index).collect()
}

/// Gives what a buyer reads of an extra.
pub(in crate::rules) fn texts<'a>(placed: &Placed<'a>) -> [&'a str; 3] {
    let copy = &placed.placement.copy;
    [&copy.body, &copy.headline, &placed.offer.benefit_line]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        architecture::Architecture,
        edit::{Edit, OfferField},
        model::{ids::DesignId, library::Library},
        testing::example,
    };

    const DESIGN: &str = "
        main: Confidence Reset, programme, $400, outcome steady confidence
        checkout: Journal, journal, $39, outcome steady confidence, checkbox
    ";

    fn silent_in(library: &Library, design: DesignId, result: &str) -> Vec<usize> {
        let design = Architecture::of(library, design).unwrap();
        silent(&Stems::of([result]), design.placed.iter().enumerate())
    }

    #[test]
    fn an_answer_holds_only_for_the_words_and_the_result_it_was_given_for() {
        let (library, design) = example::read(DESIGN).unwrap();
        let id = Architecture::of(&library, design).unwrap().placed[0].offer.id;
        let says = |words: &str| {
            let set = OfferField::BenefitLine(words.to_owned());
            library.apply(&Edit::ChangeOffer { id, set }).unwrap()
        };
        let (speaking, mute) = (says("Be confident again."), says("Room for notes."));
        for _ in 0..2 {
            assert!(silent_in(&speaking, design, "steady confidence").is_empty());
            assert_eq!(silent_in(&mute, design, "steady confidence"), vec![0_usize]);
            assert!(silent_in(&mute, design, "taking notes").is_empty());
        }
    }
}
