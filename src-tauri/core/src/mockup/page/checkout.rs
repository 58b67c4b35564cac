//! The checkout: fields and boxes that take nothing, the plan, the order bump, the order with all that belongs to it, and the
//! button that orders.

use super::{frame, heading, onward};
use crate::mockup::{
    care_notes, consent,
    extra::{extra, extras},
    html::{Attribute, Element, Node, Tag, classed, element, written},
    marks, order, order_notes,
    parts::field,
    payment,
    scene::{Scene, named, phrase},
};
use crate::model::{placement::Presentation, stage::Stage};

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, there: &[usize]) -> Element {
    let words = scene.words;
    let (boxes, others): (Vec<usize>, Vec<usize>) = there
        .iter()
        .partition(|index| scene.placed(**index).placement.presentation == Presentation::Checkbox);
    let contact = [("name", words.name, ""), ("mail", words.email, ""), ("country", words.country, "")];
    let card = [
        ("card", words.card_number, "0000 0000 0000 0000"),
        ("until", words.valid_until, "00 / 00"),
        ("code", words.security_code, "000"),
    ];
    let form = classed(Tag::Div, "form")
        .with(fields(scene, words.details, number, &contact))
        .with_any(payment::choice(scene))
        .with(fields(scene, words.payment, number, &card).with_any(card_kept(scene)))
        .with_all(boxes.into_iter().map(|index| extra(scene, index)))
        .with_any(extras(scene, words.goes_well, &others));
    let terms = phrase(words.conditions, vec![named(scene.title())]);
    let summary = classed(Tag::Div, "summary")
        .place(marks::DESIGN)
        .with(element(Tag::H2).with(words.your_order))
        .with(order::table(words, words.your_order))
        .with_any(payment::coupon(scene))
        .with_all(order_notes::on_the_sum(scene))
        .with_all(order_notes::on_going_back(scene))
        .with_any(consent::boxes(scene))
        .with(order_button(scene))
        .with(classed(Tag::P, "terms").with(terms))
        .with_any(care_notes::at_checkout(scene))
        .with(classed(Tag::P, "terms mockup-note").with(words.pays_nothing));
    let inside = classed(Tag::Div, "wrap")
        .with(heading(number, words.checkout))
        .with(classed(Tag::Div, "two").with(form).with(summary));
    frame(scene, number, "page checkout", [Node::from(inside)])
}

/// Makes the button that orders: in the practitioner's words, or "Pay" with the amount.
fn order_button(scene: &Scene<'_>) -> Element {
    let own = scene.architecture.design.checkout.order_button.trim();
    let words = element(Tag::Span).fact(marks::DESIGN, "checkout.order_button");
    if own.is_empty() {
        return onward("button", words.set(Attribute::Fill, "pay").set(Attribute::Missing, ""));
    }
    onward("button", words.with(written(own)))
}

/// Makes the notice that the card is kept, where a later page charges it again and the checkout says so.
fn card_kept(scene: &Scene<'_>) -> Option<Element> {
    let design = scene.architecture;
    let again = design.at(Stage::OneClick).next().is_some();
    (again && design.design.checkout.card_notice).then(|| {
        classed(Tag::P, "terms").fact(marks::DESIGN, "checkout.card_notice").with(scene.words.card_kept)
    })
}

fn fields(
    scene: &Scene<'_>,
    legend: &'static str,
    page: usize,
    list: &[(&'static str, &'static str, &'static str)],
) -> Element {
    classed(Tag::Fieldset, "fields")
        .with(element(Tag::Legend).with(legend))
        .with_all(list.iter().map(|(id, label, sample)| field(format!("{id}-{page}"), *label, sample, "")))
        .with(classed(Tag::P, "terms mockup-note").with(scene.words.fields_take_nothing))
}
