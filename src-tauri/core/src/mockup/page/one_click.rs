//! The page between payment and receipt: one offer, its price and what it changes on the card, a plain no.

use super::{frame, written_heading};
use crate::mockup::{
    care_notes::disclosure,
    extra::{asked, charge, id, offer_name},
    html::{Attribute, Element, Node, Tag, classed, element, written},
    parts::{copy, price, spoken, ticks},
    scene::{Scene, Speech},
};
use crate::model::placement::Effect;

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, index: usize) -> Element {
    let placed = scene.placed(index);
    let said = Speech::of(placed);
    let of = id(scene, index);
    let story = classed(Tag::Div, "promise")
        .with_any(offer_name(scene, index))
        .with(written_heading(number, &said.headline, of.clone(), "headline"))
        .with_any(copy("lead", &said.body, of.clone(), "body"))
        .with_any(ticks(
            placed
                .offer
                .inside
                .iter()
                .map(String::as_str)
                .chain(scene.contents(placed.offer).map(|part| part.name.as_str())),
        ));
    let deal = classed(Tag::Div, "deal main-deal")
        .with(classed(Tag::P, "offer-name").with(written(&placed.offer.name)))
        .with(price(placed.offer, &placed.price))
        .with_any((placed.placement.effect != Effect::Adds).then(|| difference(index)))
        .with_any(disclosure(scene, index))
        .with_any(asked(scene, index).map(|fields| fields.set(Attribute::Role, "group")))
        .with(
            answer("button", "yes", index, &of)
                .with(spoken(&said.accept, "accept_label"))
                .with(charge(index)),
        )
        .with(
            answer("button plain", "no", index, &of)
                .set(Attribute::Field, "decline_label")
                .flag(Attribute::Missing, said.decline.missing)
                .with(written(&said.decline.text)),
        )
        .with(
            classed(Tag::P, "terms")
                .with("A yes is charged to the card you just used. Your order stands either way."),
        );
    let inside = classed(Tag::Div, "wrap")
        .with(classed(Tag::P, "paid").with("Your order is paid. One thing before your receipt."))
        .with(classed(Tag::Div, "two").with(story).with(deal));
    frame(scene, number, "page one-click", [Node::from(inside)])
}

fn answer(class: &'static str, does: &'static str, index: usize, of: &str) -> Element {
    classed(Tag::Button, class)
        .set(Attribute::Type, "button")
        .set(Attribute::Does, does)
        .set(Attribute::Placement, index.to_string())
        .set(Attribute::Of, of.to_owned())
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
