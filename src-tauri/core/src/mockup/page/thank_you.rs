//! The thank-you page: the receipt first, then what happens now, then what else there is.

use super::{frame, heading, onward};
use crate::mockup::{
    extra::extras,
    html::{Attribute, Element, Node, Tag, classed, element},
    notes, order,
    scene::Scene,
};

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, there: &[usize]) -> Element {
    let receipt = classed(Tag::Div, "receipt")
        .with(element(Tag::H2).with("Your receipt"))
        .with(order::table("Your receipt"));
    let next = classed(Tag::Div, "next")
        .with(element(Tag::H2).with("What happens now"))
        .with(classed(Tag::Ol, "next-steps").set(Attribute::Fill, "next-steps"));
    let inside = classed(Tag::Div, "wrap narrow")
        .with(heading(number, "Thank you. Your order is in."))
        .with_any(notes::crisis_of_order(scene))
        .with(receipt)
        .with(next)
        .with_any(extras(scene, "If you would like more", there))
        .with(onward("button plain", "Close the page"));
    frame(scene, number, "page thank-you", [Node::from(inside)])
}
