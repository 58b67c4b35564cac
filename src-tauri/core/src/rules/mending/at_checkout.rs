//! What the pages around the payment say: where findings about it stand, and how fixes change it.

use crate::rules::finding::Place;
use crate::{
    architecture::Architecture,
    edit::{DesignField, Edit},
    model::checkout::CheckoutFacts,
};

/// Points at one fact of what the pages around the payment say.
pub(in crate::rules) fn place(design: &Architecture<'_>, fact: &str) -> Place {
    Place::design(design.design.id, Some(&format!("checkout.{fact}")))
}

/// Writes the edit that changes what they say.
pub(in crate::rules) fn change(
    design: &Architecture<'_>,
    change: impl FnOnce(&mut CheckoutFacts),
) -> Vec<Edit> {
    let mut facts = design.design.checkout.clone();
    change(&mut facts);
    vec![Edit::ChangeDesign { id: design.design.id, set: DesignField::Checkout(facts) }]
}
