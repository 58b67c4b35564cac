//! A library with a record of every kind, and a hand to edit it as a window would.

use crate::{Kind, Moment, Opened, SaveError, Seq, Store};
use jiff::ToSpan;
use offerwright_core::{
    change::Change,
    edit::{Edit, OfferField},
    history::Step,
    model::{
        exemption::{Exemption, Subject},
        ids::{ExemptionId, OfferId},
        library::Library,
        record::Record,
    },
    templates,
};
use std::path::Path;
use uuid::Uuid;

/// The morning every test starts on.
pub(crate) const MORNING: Moment = jiff::civil::datetime(2026, 11, 21, 10, 32, 5, 0);

/// Gives the edits that fill an empty library with a record of every kind.
pub(crate) fn filling() -> Vec<Edit> {
    let mut count = 0;
    let mut fresh = || {
        count += 1;
        Uuid::from_u128(count)
    };
    let template = templates::by_id("coach-confidence-reset").unwrap();
    let mut edits = template.edits(&Library::default(), &mut fresh).unwrap();
    let design = Library::default().apply_all(&edits).unwrap().designs.values().next().unwrap().id;
    let exemption = Exemption {
        id: ExemptionId::from(fresh()),
        rule: "bump-price-high".into(),
        design,
        subject: Subject::Design(design),
        reason: "Clients asked for the larger journal — “yes, that one” 😀".into(),
        written: None,
    };
    edits.push(Edit::AddExemption { exemption });
    edits
}

/// A library open at a desk.
#[derive(Debug)]
pub(crate) struct Desk {
    pub store: Store,
    pub library: Library,
    pub now: Moment,
}

impl Desk {
    /// Makes an empty library.
    pub(crate) fn create(path: &Path) -> Self {
        Self::at(Store::create(path, MORNING).unwrap())
    }

    /// Makes a library with a record of every kind.
    pub(crate) fn filled(path: &Path) -> Self {
        let mut desk = Self::create(path);
        for edit in filling() {
            desk.edit(edit);
        }
        desk
    }

    /// Opens a library that is in order.
    pub(crate) fn open(path: &Path) -> Self {
        Self::at(Store::open(path, MORNING).unwrap())
    }

    pub(crate) fn at(opened: Opened) -> Self {
        Self { store: opened.store, library: opened.library, now: MORNING }
    }

    pub(crate) fn edit(&mut self, edit: Edit) -> Seq {
        self.try_edit(edit, None).unwrap()
    }

    pub(crate) fn try_edit(&mut self, edit: Edit, gesture: Option<&str>) -> Result<Seq, SaveError> {
        self.now += 1.second();
        let after = self.library.apply(&edit).unwrap();
        let step = Step {
            label: edit.label(&self.library),
            change: Change::between(&self.library, &after),
            gesture: gesture.map(str::to_owned),
        };
        let seq = self.store.commit(step, self.now)?;
        self.library = after;
        Ok(seq)
    }

    pub(crate) fn undo(&mut self) -> bool {
        let change = self.store.undo(self.now).unwrap();
        self.follow(change)
    }

    pub(crate) fn redo(&mut self) -> bool {
        let change = self.store.redo(self.now).unwrap();
        self.follow(change)
    }

    pub(crate) fn go_back_to(&mut self, seq: Seq) -> bool {
        let change = self.store.go_back_to(seq, self.now).unwrap();
        self.follow(change)
    }

    /// Names the first offer of the catalogue anew.
    pub(crate) fn rename(&mut self, name: &str) -> Seq {
        self.edit(self.renaming(name))
    }

    /// Gives the edit that names the first offer of the catalogue anew.
    pub(crate) fn renaming(&self, name: &str) -> Edit {
        Edit::ChangeOffer { id: self.first_offer(), set: OfferField::Name(name.into()) }
    }

    pub(crate) fn first_offer(&self) -> OfferId {
        *self.library.offers.keys().next().unwrap()
    }

    /// Gives the name of the first offer of the catalogue.
    pub(crate) fn name(&self) -> &str {
        &self.library.offers[&self.first_offer()].name
    }

    /// Lists kind and label of every step, oldest first.
    pub(crate) fn lines(&self) -> Vec<(Kind, String)> {
        let steps = self.store.steps(None, Seq::MAX).unwrap();
        steps.into_iter().rev().map(|line| (line.kind, line.label)).collect()
    }

    fn follow(&mut self, change: Option<Change>) -> bool {
        if let Some(change) = &change {
            self.library = self.library.with(change);
        }
        change.is_some()
    }
}

#[test]
fn the_sample_holds_a_record_of_every_kind() {
    let library = Library::default().apply_all(&filling()).unwrap();
    let has = |fits: fn(&Record) -> bool| library.records().iter().any(fits);
    assert!(has(|record| matches!(record, Record::Practice(practice) if !practice.name.is_empty())));
    assert!(has(|record| matches!(record, Record::Outcome(_))));
    assert!(has(|record| matches!(record, Record::Offer(_))));
    assert!(has(|record| matches!(record, Record::Design(_))));
    assert!(has(|record| matches!(record, Record::Placement(_))));
    assert!(has(|record| matches!(record, Record::Exemption(_))));
}
