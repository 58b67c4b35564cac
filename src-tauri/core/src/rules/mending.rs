//! What several fixes do to a design.

pub(super) mod at_checkout;
pub(super) mod relocate;
pub(super) mod removal;
pub(super) mod rewire;
pub(super) mod true_words;
