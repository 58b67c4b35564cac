//! What the book last said of a design, kept so that after an edit only rules that can say something else are asked.

use super::{
    book::BOOK,
    check::{Checked, asked, weigh},
    facets::Facets,
    finding::Finding,
    ground::Ground,
};
use crate::model::{date::Date, ids::DesignId, library::Library};

/// A design as it was last read against the book.
#[derive(Clone, Debug)]
pub struct Reading {
    library: Library,
    as_of: Date,
    design: DesignId,
    /// What each rule said, in the order of the book.
    said: Vec<Vec<Finding>>,
}

impl Reading {
    /// Reads a design against the book, asking only the rules that look at what differs from how it was last read.
    pub fn after(last: Option<Self>, ground: &Ground<'_>) -> Self {
        let (library, as_of, design) = (ground.library.clone(), ground.as_of, ground.design.id);
        let last = last.filter(|last| last.design == design && last.as_of == as_of);
        let (differs, mut said) = match last {
            Some(last) => (Facets::between(&last.library, &library, design), last.said),
            None => (Facets::all(), vec![Vec::new(); BOOK.len()]),
        };
        for (rule, said) in BOOK.iter().zip(&mut said).filter(|(rule, _)| rule.looks_at().intersects(differs))
        {
            *said = asked(*rule, ground);
        }
        Self { library, as_of, design, said }
    }

    /// Gives what was found, weighed, with exemptions taken into account.
    pub fn checked(&self, ground: &Ground<'_>) -> Checked {
        weigh(ground, self.said.iter().flatten().cloned().collect())
    }
}
