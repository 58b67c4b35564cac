//! The checkout: contact and payment fields that take nothing, the order bump, the order, and the button that names the amount.

use super::{field, frame, heading, onward};
use crate::mockup::{
    extra::{extra, extras},
    html::{Attribute, Element, Node, Tag, classed, element},
    notes, order,
    scene::Scene,
    words,
};
use crate::model::placement::Presentation;

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, there: &[usize]) -> Element {
    let (boxes, others): (Vec<usize>, Vec<usize>) = there
        .iter()
        .partition(|index| scene.placed(**index).placement.presentation == Presentation::Checkbox);
    let form = classed(Tag::Div, "form")
        .with(fields("Your details", number, &[("name", "Name"), ("mail", "E-mail")]))
        .with(fields(
            "Payment",
            number,
            &[("card", "Card number"), ("until", "Valid until"), ("code", "Security code")],
        ))
        .with_all(boxes.into_iter().map(|index| extra(scene, index)))
        .with_any(extras(scene, "Goes well with it", &others));
    let summary = classed(Tag::Div, "summary")
        .with(element(Tag::H2).with("Your order"))
        .with(order::table("Your order"))
        .with(onward("button", element(Tag::Span).set(Attribute::Fill, "pay").with("Pay")))
        .with_any(notes::at_checkout(scene))
        .with(classed(Tag::P, "terms").with(words::PAYS_NOTHING));
    let inside = classed(Tag::Div, "wrap")
        .with(heading(number, "Checkout"))
        .with(classed(Tag::Div, "two").with(form).with(summary));
    frame(scene, number, "page checkout", [Node::from(inside)])
}

fn fields(legend: &'static str, page: usize, list: &[(&'static str, &'static str)]) -> Element {
    classed(Tag::Fieldset, "fields")
        .with(element(Tag::Legend).with(legend))
        .with_all(list.iter().map(|(id, label)| field(format!("{id}-{page}"), *label, "")))
        .with(classed(Tag::P, "terms").with(words::FIELDS_TAKE_NOTHING))
}
