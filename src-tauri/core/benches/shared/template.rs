//! A template as a library, with the design that is measured.

use offerwright_core::{
    model::{ids::DesignId, library::Library},
    templates,
};
use uuid::Uuid;

/// Gives the coach's template and its design.
pub fn template() -> (Library, DesignId) {
    let mut next = 0;
    let template = templates::by_id("coach-confidence-reset").expect("it is in the house");
    let library = template
        .library(&mut || {
            next += 1;
            Uuid::from_u128(next)
        })
        .expect("templates are libraries");
    let id = *library.designs.keys().next().expect("a template has a design");
    (library, id)
}
