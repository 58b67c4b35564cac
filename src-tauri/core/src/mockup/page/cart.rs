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
    let words = scene.words;
    let basket = classed(Tag::Div, "basket")
        .with(order::table(words, words.your_cart))
        .with(onward("button", words.to_checkout));
    let inside = classed(Tag::Div, "wrap narrow")
        .with(heading(number, words.your_cart))
        .with(basket)
        .with_any(extras(scene, words.before_you_go, there));
    frame(scene, number, "page cart", [Node::from(inside)])
}
