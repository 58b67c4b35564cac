//! The book: every rule in one explicit order. One line here is one file and one page beside it.

use super::rule::Rule;

mod structure {
    pub mod cart_flooded;
    pub mod extras_pileup;
    pub mod main_offer_required;
    pub mod one_addon_per_stage;
}
mod honesty {
    pub mod addon_preselected;
}

/// Every rule, in the order of the book.
pub static BOOK: &[&dyn Rule] = &[
    &structure::main_offer_required::MainOfferRequired,
    &structure::one_addon_per_stage::OneAddonPerStage,
    &structure::extras_pileup::ExtrasPileup,
    &structure::cart_flooded::CartFlooded,
    &honesty::addon_preselected::AddonPreselected,
];

/// Finds a rule by its id.
pub fn find(id: &str) -> Option<&'static dyn Rule> {
    BOOK.iter().copied().find(|rule| rule.meta().id == id)
}
