//! The page between payment and receipt: one offer, its price and what it changes on the card, a plain no.

use super::{frame, written_heading};
use crate::mockup::{
    extra::{answer, body, charge, conditions, name, price_of, record},
    html::{Attribute, Element, Node, Tag, classed, element, written},
    parts::{spoken, ticks},
    scene::Scene,
    speech::Speech,
};
use crate::model::{limits::LINES, placement::Effect};

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, index: usize) -> Element {
    let placed = scene.placed(index);
    let said = Speech::of(scene, index);
    let words = scene.words;
    let parts: Vec<Element> =
        scene.contents(placed.offer).map(|part| element(Tag::Li).with(written(&part.name))).collect();
    let story = classed(Tag::Div, "promise")
        .with(written_heading(number, &said.headline, record(scene, index), "copy.headline"))
        .with_any(body(scene, index, "lead"))
        .with_any(scene.pictures.of_offer("wide-picture", placed.offer))
        .with_any(ticks(placed.offer, LINES))
        .with_any((!parts.is_empty()).then(|| classed(Tag::Ul, "ticks").with_all(parts)));
    let deal = classed(Tag::Div, "deal main-deal")
        .place(record(scene, index))
        .with(name(scene, index))
        .with(price_of(scene, index))
        .with_any((placed.placement.effect != Effect::Adds).then(|| difference(index)))
        .with(conditions(scene, index))
        .with(
            answer("button", "yes", index)
                .with(spoken(&said.accept, record(scene, index), "copy.accept_label"))
                .with(
                    classed(Tag::Span, "on-button").with(charge(index)).with(" ").with(
                        element(Tag::Span)
                            .set(Attribute::Fill, "card-used")
                            .set(Attribute::Placement, index.to_string())
                            .with(words.card_used),
                    ),
                ),
        )
        .with(answer("button plain", "no", index).with(spoken(
            &said.decline,
            record(scene, index),
            "copy.decline_label",
        )))
        .with(classed(Tag::P, "terms").with(words.charged_to_card));
    let inside = classed(Tag::Div, "wrap")
        .with(progress(scene))
        .with(classed(Tag::P, "paid").with(words.paid_one_thing))
        .with(classed(Tag::Div, "two").with(story).with(deal));
    frame(scene, number, "page one-click", [Node::from(inside)])
}

/// Makes the three steps around the question: the order is paid, the receipt still comes.
fn progress(scene: &Scene<'_>) -> Element {
    let words = scene.words;
    classed(Tag::Ol, "progress")
        .with(classed(Tag::Li, "done").with(words.step_order))
        .with(element(Tag::Li).set(Attribute::AriaCurrent, "step").with(words.step_question))
        .with(element(Tag::Li).with(words.step_receipt))
}

/// Makes the reckoning of a replacing offer: its price, less what stands in its place now.
fn difference(index: usize) -> Element {
    let row = |name: &'static str, amount: &'static str| {
        element(Tag::Div)
            .with(element(Tag::Dt).set(Attribute::Fill, name).set(Attribute::Placement, index.to_string()))
            .with(element(Tag::Dd).set(Attribute::Fill, amount).set(Attribute::Placement, index.to_string()))
    };
    classed(Tag::Dl, "difference")
        .with(row("instead-name", "instead-amount"))
        .with(row("standing-name", "standing-amount"))
        .with(row("owed-name", "owed-amount"))
}
