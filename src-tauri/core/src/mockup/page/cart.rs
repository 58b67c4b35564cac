//! The cart: what is in it, what goes with it, and the way to the checkout.

use super::{frame, heading, onward};
use crate::mockup::{
    extra::extras,
    html::{Element, Node, Tag, classed},
    order,
    scene::Scene,
};

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, there: &[usize]) -> Element {
    let basket = classed(Tag::Div, "basket")
        .with(order::table("Your cart"))
        .with(onward("button", "Go to the checkout"));
    let inside = classed(Tag::Div, "wrap narrow")
        .with(heading(number, "Your cart"))
        .with(basket)
        .with_any(extras(scene, "Before you go on", there));
    frame(scene, number, "page cart", [Node::from(inside)])
}
