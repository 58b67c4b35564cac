//! The library in a home: laid there before the window opens, and read beside the window while it is open.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use offerwright_core::change::Change;
use offerwright_core::history::Step;
use offerwright_core::model::design::Design;
use offerwright_core::model::library::Library;
use offerwright_core::model::offer::Offer;
use offerwright_core::model::placement::Placement;
use offerwright_core::templates;
use offerwright_store::{Moment, Store};
use uuid::Uuid;

use crate::home::Home;

impl Home {
    /// Makes a home in which this template was opened one day and nothing was done since.
    pub fn with_template(id: &str) -> Self {
        let home = Self::fresh();
        lay(&home.library_file(), &template(id));
        home
    }

    /// The library that opens when none is named.
    pub fn library_file(&self) -> PathBuf {
        self.kept().join("libraries").join("My offers.offerwright")
    }

    /// Reads what this library holds on the disk now.
    pub fn library(&self) -> OnDisk {
        OnDisk::at(&self.library_file())
    }
}

/// Gives the library that a template makes.
///
/// # Panics
///
/// When there is no such template.
pub fn template(id: &str) -> Library {
    let template = templates::by_id(id).unwrap_or_else(|| panic!("there is no template “{id}”"));
    template.library(&mut Uuid::now_v7).expect("a template makes a library")
}

/// Writes a library where no file stands yet, as one step of its history.
pub fn lay(file: &Path, library: &Library) {
    fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("a folder can be made");
    let day = Moment::constant(2026, 11, 20, 9, 0, 0, 0);
    let mut opened = Store::create(file, day).expect("a library can be made");
    let change = Change::between(&opened.library, library);
    let step = Step { label: "Laid here by a test".to_owned(), change, gesture: None };
    opened.store.commit(step, day).expect("a library can be written");
}

/// What a library file holds.
pub struct OnDisk(pub Library);

impl std::ops::Deref for OnDisk {
    type Target = Library;

    fn deref(&self) -> &Library {
        &self.0
    }
}

impl OnDisk {
    /// Reads a library file without becoming its writer.
    ///
    /// # Panics
    ///
    /// When it is none, or is damaged.
    pub fn at(file: &Path) -> Self {
        Self(offerwright_store::read(file).expect("the library can be read beside the window"))
    }

    /// The one design of this name.
    pub fn design_named(&self, name: &str) -> &Design {
        one(self.designs.values().filter(|design| design.name == name), name)
    }

    /// The one offer of this name.
    pub fn offer_named(&self, name: &str) -> &Offer {
        one(self.offers.values().filter(|offer| offer.name == name), name)
    }

    /// The one placement of the offer of this name.
    pub fn placement_of(&self, name: &str) -> &Placement {
        let offer = self.offer_named(name).id;
        one(self.placements.values().filter(|placement| placement.offer == offer), name)
    }
}

fn one<'a, T>(mut found: impl Iterator<Item = &'a Arc<T>>, name: &str) -> &'a T {
    let first = found.next().unwrap_or_else(|| panic!("the file holds no “{name}”"));
    assert!(found.next().is_none(), "the file holds “{name}” more than once");
    first
}
