//! The end of the way: everything that was answered and everything that was bought.

use super::{frame, heading};
use crate::mockup::{
    html::{Attribute, Element, Node, Tag, classed, element},
    order,
    scene::Scene,
};

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize) -> Element {
    let words = scene.words;
    let inside = classed(Tag::Div, "wrap narrow")
        .with(heading(number, words.whole_way))
        .with(
            classed(Tag::Div, "receipt")
                .with(element(Tag::H2).with(words.leaves_with))
                .with(order::table(words, words.everything_bought)),
        )
        .with(element(Tag::H2).with(words.what_was_asked))
        .with(classed(Tag::Ol, "answered").set(Attribute::Fill, "answered"))
        .with(
            classed(Tag::Button, "button")
                .set(Attribute::Type, "button")
                .set(Attribute::Does, "restart")
                .with(words.walk_again),
        )
        .with(classed(Tag::P, "terms").with(words.illustrative));
    frame(scene, number, "page end", [Node::from(inside)])
}
