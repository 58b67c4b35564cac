//! What the book last said of a design, kept so that after an edit only what can be said otherwise is asked.

use super::{
    book::BOOK,
    check::{Checked, heard, weigh},
    facets::{Differs, Facets},
    finding::Finding,
    ground::Ground,
    rule::Rule,
    true_words,
};
use crate::model::{date::Date, exemption::Subject, ids::DesignId, library::Library};
use std::sync::Arc;

/// A design as it was last read against the book.
#[derive(Clone, Debug)]
pub struct Reading {
    library: Library,
    as_of: Date,
    design: DesignId,
    /// What each rule said, in the order of the book.
    said: Vec<Vec<Arc<Finding>>>,
    /// Whether every text was read and nothing is marked in any.
    plain: bool,
}

impl Reading {
    /// Reads a design against the book, asking only the rules that look at what differs from how it was last read.
    pub fn after(last: Option<Self>, ground: &Ground<'_>) -> Self {
        let (library, as_of, design) = (ground.library.clone(), ground.as_of, ground.design.id);
        let last = last.filter(|last| last.design == design && last.as_of == as_of);
        let (differs, mut said, plain) = match last {
            Some(last) => (Differs::between(&last.library, &library, design), last.said, last.plain),
            None => (Differs::all(), vec![Vec::new(); BOOK.len()], false),
        };
        let texts_stay = !differs.facets.intersects(Facets::COPY);
        if plain && texts_stay {
            ground.nothing_is_marked();
        }
        for (rule, said) in BOOK.iter().zip(&mut said) {
            ask_again(*rule, ground, differs, said);
        }
        let plain = ground.is_plain().unwrap_or(plain && texts_stay);
        Self { library, as_of, design, said, plain }
    }

    /// Gives what was found, weighed, with exemptions taken into account.
    pub fn checked(&self, ground: &Ground<'_>) -> Checked {
        weigh(ground, self.said.iter().flatten().cloned().collect())
    }
}

/// Asks a rule again what it can say otherwise, and keeps the rest of what it said.
fn ask_again(rule: &dyn Rule, ground: &Ground<'_>, differs: Differs, said: &mut Vec<Arc<Finding>>) {
    let looks = rule.looks_at().intersects(differs.facets);
    // A fix that sets a price changes the words beside it, whatever its rule looks at.
    let beside = differs.facets.intersects(Facets::PRICE | Facets::COPY)
        && said.iter().flat_map(|finding| &finding.fixes).any(true_words::sets_a_price);
    if !looks && !beside {
        return;
    }
    let only = differs.only.filter(|_| rule.goes_by_extra());
    match only.and_then(|id| ground.index_of(id)) {
        None => *said = heard(rule, ground),
        Some(index) => {
            let others = |finding: &Arc<Finding>| match finding.place.subject {
                Subject::Placement(id) => Some(id) != only,
                Subject::Practice | Subject::Design(_) | Subject::Stage(_) | Subject::Offer(_) => false,
            };
            said.retain(others);
            said.extend(ground.narrowed_to(index, || heard(rule, ground)));
        }
    }
}
