//! The checkout: fields and boxes that take nothing, the order bump, the order with what belongs to it, and the button that orders.

use super::{field, frame, heading, onward};
use crate::mockup::{
    care_notes, consent,
    extra::{extra, extras},
    html::{Attribute, Element, Node, Tag, classed, element, written},
    order, order_notes,
    scene::Scene,
    words,
};
use crate::model::{placement::Presentation, stage::Stage};

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, there: &[usize]) -> Element {
    let (boxes, others): (Vec<usize>, Vec<usize>) = there
        .iter()
        .partition(|index| scene.placed(**index).placement.presentation == Presentation::Checkbox);
    let form = classed(Tag::Div, "form")
        .with(fields("Your details", number, &[("name", "Name"), ("mail", "E-mail")]))
        .with(
            fields(
                "Payment",
                number,
                &[("card", "Card number"), ("until", "Valid until"), ("code", "Security code")],
            )
            .with_any(card_kept(scene)),
        )
        .with_all(boxes.into_iter().map(|index| extra(scene, index)))
        .with_any(extras(scene, "Goes well with it", &others));
    let summary = classed(Tag::Div, "summary")
        .with(element(Tag::H2).with("Your order"))
        .with(order::table("Your order"))
        .with_all(order_notes::on_the_sum(scene))
        .with_all(order_notes::on_going_back(scene))
        .with_any(consent::boxes(scene))
        .with(order_button(scene))
        .with_any(care_notes::at_checkout(scene))
        .with(classed(Tag::P, "terms").with(words::PAYS_NOTHING));
    let inside = classed(Tag::Div, "wrap")
        .with(heading(number, "Checkout"))
        .with(classed(Tag::Div, "two").with(form).with(summary));
    frame(scene, number, "page checkout", [Node::from(inside)])
}

/// Makes the button that orders: in the practitioner's words, or "Pay" with the amount.
fn order_button(scene: &Scene<'_>) -> Element {
    let own = scene.architecture.design.checkout.order_button.trim();
    if own.is_empty() {
        return onward("button", element(Tag::Span).set(Attribute::Fill, "pay").with("Pay"));
    }
    onward("button", written(own))
}

/// Makes the notice that the card is kept, where a later page charges it again and the checkout says so.
fn card_kept(scene: &Scene<'_>) -> Option<Element> {
    let design = scene.architecture;
    let again = design.at(Stage::OneClick).next().is_some();
    (again && design.design.checkout.card_notice).then(|| classed(Tag::P, "terms").with(words::CARD_KEPT))
}

fn fields(legend: &'static str, page: usize, list: &[(&'static str, &'static str)]) -> Element {
    classed(Tag::Fieldset, "fields")
        .with(element(Tag::Legend).with(legend))
        .with_all(list.iter().map(|(id, label)| field(format!("{id}-{page}"), *label, "")))
        .with(classed(Tag::P, "terms").with(words::FIELDS_TAKE_NOTHING))
}
