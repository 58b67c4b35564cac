//! The end of the way: everything that was answered and everything that was bought.

use super::{frame, heading};
use crate::mockup::{
    html::{Attribute, Element, Node, Tag, classed, element},
    order,
    scene::Scene,
};

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize) -> Element {
    let inside = classed(Tag::Div, "wrap narrow")
        .with(heading(number, "That is the whole way."))
        .with(
            classed(Tag::Div, "receipt")
                .with(element(Tag::H2).with("What this buyer leaves with"))
                .with(order::table("Everything bought on this way")),
        )
        .with(element(Tag::H2).with("What was asked, and the answer"))
        .with(classed(Tag::Ol, "answered").set(Attribute::Fill, "answered"))
        .with(
            classed(Tag::Button, "button")
                .set(Attribute::Type, "button")
                .set(Attribute::Does, "restart")
                .with("Walk it again"),
        )
        .with(classed(Tag::P, "terms").with("Figures are illustrative, not a promise."));
    frame(scene, number, "page end", [Node::from(inside)])
}
