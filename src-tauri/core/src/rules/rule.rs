//! What every rule can do: say what it is, and look at a design.

use super::{findings::Findings, ground::Ground, meta::Meta};

/// A rule of the book.
pub trait Rule: Sync {
    /// Gives what it says about itself.
    fn meta(&self) -> &'static Meta;

    /// Looks at a design and notes what it finds.
    fn check(&self, design: &Ground<'_>, found: &mut Findings);
}
