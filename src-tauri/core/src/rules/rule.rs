//! What every rule can do: say what it is, and look at a design.

use super::{facets::Facets, findings::Findings, ground::Ground, meta::Meta};

/// A rule of the book.
pub trait Rule: Sync {
    /// Gives what it says about itself.
    fn meta(&self) -> &'static Meta;

    /// Tells which facts it looks at; while those stay, so do its findings. Names, places and the
    /// practice, but for how its brand looks, count always.
    fn looks_at(&self) -> Facets {
        Facets::all()
    }

    /// Tells whether what it says of an extra depends on nothing that can change within another one: on no other's price,
    /// words or choices, only on which are shown where. It then looks at `Ground::each`, and notes at the extra itself.
    fn goes_by_extra(&self) -> bool {
        false
    }

    /// Looks at a design and notes what it finds.
    fn check(&self, design: &Ground<'_>, found: &mut Findings);
}
