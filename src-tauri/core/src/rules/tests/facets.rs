//! Rules look at what they say they look at: on their own pages, no other fact changes what they say.

use super::super::{book::BOOK, check::asked, facets::Facets, ground::Ground};
use super::page::examples;
use crate::{
    architecture::Architecture,
    edit::{DesignField, Edit, OfferField, PlacementField, PracticeField},
    model::{
        brand::{Brand, Colour},
        ids::DesignId,
        library::Library,
    },
    testing::example,
};
use std::collections::BTreeMap;

/// Other values tried for each fact of each record, spread over all that the pages show.
const VALUES: usize = 4;

/// The values that the pages show for each fact, by its name.
#[derive(Default)]
struct Values {
    offers: BTreeMap<&'static str, Vec<OfferField>>,
    placements: BTreeMap<&'static str, Vec<PlacementField>>,
    designs: BTreeMap<&'static str, Vec<DesignField>>,
}

impl Values {
    fn of(libraries: &[Library]) -> Self {
        let mut values = Self::default();
        for library in libraries {
            let offers = library.offers.values().flat_map(|offer| OfferField::each(offer));
            offers.for_each(|set| keep(&mut values.offers, set.name(), set));
            let placements =
                library.placements.values().flat_map(|placement| PlacementField::each(placement));
            placements.for_each(|set| keep(&mut values.placements, set.name(), set));
            let designs = library.designs.values().flat_map(|design| DesignField::each(design));
            designs.for_each(|set| keep(&mut values.designs, set.name(), set));
        }
        values
    }

    /// Gives edits that set the facts of a library to other values, in turn.
    fn edits(&self, library: &Library, turn: usize) -> Vec<Edit> {
        let mut edits = Vec::new();
        for id in library.offers.keys().copied() {
            let sets = self.offers.values().flat_map(|values| some(values, turn));
            edits.extend(sets.map(|set| Edit::ChangeOffer { id, set }));
        }
        for id in library.placements.keys().copied() {
            let sets = self.placements.values().flat_map(|values| some(values, turn));
            edits.extend(sets.map(|set| Edit::ChangePlacement { id, set }));
        }
        for id in library.designs.keys().copied() {
            let sets = self.designs.values().flat_map(|values| some(values, turn));
            edits.extend(sets.map(|set| Edit::ChangeDesign { id, set }));
        }
        let reworded = |id| Edit::RewordOutcome { id, words: "sleep through the night".to_owned() };
        edits.extend(library.outcomes.keys().copied().map(reworded));
        let brand = Brand { primary: Colour::new(0x33, 0x33, 0x66), ..library.practice.brand.clone() };
        let about = "I cure anxiety, guaranteed. Hurry, last chance!".to_owned();
        let sets = [PracticeField::Brand(brand), PracticeField::About(about)];
        edits.extend(sets.map(|set| Edit::ChangePractice { set }));
        edits
    }
}

fn keep<Set: PartialEq>(values: &mut BTreeMap<&'static str, Vec<Set>>, fact: &'static str, set: Set) {
    let known = values.entry(fact).or_default();
    if !known.contains(&set) {
        known.push(set);
    }
}

/// Gives some of the values, others at each turn.
fn some<Set: Clone>(values: &[Set], turn: usize) -> Vec<Set> {
    let count = values.len().min(VALUES);
    (0..count).map(|at| values[(turn * 7 + at * values.len() / count) % values.len()].clone()).collect()
}

fn looked_at(library: &Library, design: DesignId, text: &str, ask: impl FnOnce(&Ground<'_>)) {
    if let Ok(design) = Architecture::of(library, design) {
        ask(&Ground::new(design, example::day(text)));
    }
}

#[test]
fn a_fact_that_a_rule_does_not_look_at_changes_nothing_it_says() {
    let of = |heading| {
        let all = BOOK.iter().flat_map(move |rule| {
            examples(rule.meta(), rule.meta().page, heading).into_iter().map(move |text| (*rule, text))
        });
        all.collect::<Vec<_>>()
    };
    let pages = [of("Breaks it"), of("Keeps it")].concat();
    let read = |text: &str| example::read(text).unwrap();
    let values = Values::of(&pages.iter().map(|(_, text)| read(text).0).collect::<Vec<_>>());
    let mut wrong = BTreeMap::new();
    for (turn, (rule, text)) in pages.iter().enumerate() {
        let (library, design) = read(text);
        let mut before = Vec::new();
        looked_at(&library, design, text, |ground| before = asked(*rule, ground));
        for edit in values.edits(&library, turn) {
            let Ok(after) = library.apply(&edit) else { continue };
            let differs = Facets::between(&library, &after, design);
            if rule.looks_at().intersects(differs) {
                continue;
            }
            looked_at(&after, design, text, |ground| {
                if asked(*rule, ground) != before {
                    wrong.insert((rule.meta().id, format!("{differs:?}")), edit);
                }
            });
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
