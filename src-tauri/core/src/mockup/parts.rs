//! The parts pages share: the bar above them, the masthead, running text, lists, prices.

use super::{
    Mode,
    html::{Attribute, Element, Node, Tag, classed, element, side, written},
    page,
    price_words::{agreement, tag},
    scene::{Said, Scene},
    words,
};
use crate::model::{offer::Offer, price::Price, stage::Stage};

/// Makes what stands above every page: the ribbon, and in an exported file the bar with back, restart and the total.
pub(super) fn head_bar(scene: &Scene<'_>, mode: Mode) -> Element {
    let header = classed(Tag::Header, "top").with(classed(Tag::P, "ribbon").with(words::RIBBON));
    match mode {
        Mode::Frame => header,
        Mode::Export => header.with(bar(scene)).with_any(buyer(scene)),
    }
}

fn bar(scene: &Scene<'_>) -> Element {
    let button = |does: &'static str, label: &'static str| {
        classed(Tag::Button, "tool").set(Attribute::Type, "button").set(Attribute::Does, does).with(label)
    };
    let stages = Stage::ALL.into_iter().filter(|stage| {
        matches!(stage, Stage::SalesPage | Stage::Checkout | Stage::ThankYou)
            || scene.architecture.at(*stage).next().is_some()
    });
    let steps = stages.map(|stage| {
        element(Tag::Li).with(button("goto", page::name(stage)).set(Attribute::Stage, stage_key(stage)))
    });
    classed(Tag::Div, "bar")
        .with(classed(Tag::Div, "tools").with(button("back", "Back")).with(button("restart", "Start again")))
        .with(
            element(Tag::Nav)
                .set(Attribute::AriaLabel, "Stages of the way")
                .with(classed(Tag::Ol, "stages").with_all(steps)),
        )
        .with(
            classed(Tag::P, "so-far")
                .set(Attribute::AriaLive, "polite")
                .with("So far: ")
                .with(element(Tag::Strong).set(Attribute::Fill, "total")),
        )
}

/// Makes the choice of who the buyer is, where the design tells buyers apart.
fn buyer(scene: &Scene<'_>) -> Option<Element> {
    let segments = &scene.architecture.design.segments;
    let boxes = segments.iter().map(|segment| {
        let tick = element(Tag::Input)
            .set(Attribute::Type, "checkbox")
            .set(Attribute::Does, "segment")
            .set(Attribute::Of, segment.id.to_string())
            .set(Attribute::Autocomplete, "off");
        element(Tag::Label).with(tick).with(written(&segment.name))
    });
    (!segments.is_empty()).then(|| {
        classed(Tag::Div, "buyer")
            .set(Attribute::Role, "group")
            .set(Attribute::AriaLabelledby, "buyer")
            .with(element(Tag::P).set(Attribute::Id, "buyer").with("The buyer belongs to"))
            .with_all(boxes)
    })
}

fn stage_key(stage: Stage) -> &'static str {
    page::key(stage)
}

/// Makes the line with the brand over a page.
pub(super) fn masthead(scene: &Scene<'_>) -> Element {
    let name = scene.title();
    let initial: String =
        name.chars().find(|sign| sign.is_alphanumeric()).into_iter().flat_map(char::to_uppercase).collect();
    classed(Tag::Div, "masthead")
        .with(classed(Tag::Span, "mark").set(Attribute::AriaHidden, "true").with(initial))
        .with(classed(Tag::P, "brand").with(written(name)))
}

/// Makes running text, one paragraph for each line that holds something.
pub(super) fn paragraphs(class: &'static str, text: &str) -> Node {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    side(lines.map(|line| classed(Tag::P, class).set(Attribute::Dir, "auto").with(line.to_owned()).into()))
}

/// Makes running text the practitioner can change: whose it is, and which of their texts.
pub(super) fn copy(class: &'static str, said: &Said<'_>, of: String, field: &'static str) -> Option<Element> {
    (!said.text.trim().is_empty()).then(|| {
        element(Tag::Div)
            .set(Attribute::Of, of)
            .set(Attribute::Field, field)
            .flag(Attribute::Missing, said.missing)
            .with(paragraphs(class, &said.text))
    })
}

/// Makes words on a button that the practitioner can change: which of their texts they are.
pub(super) fn spoken(said: &Said<'_>, field: &'static str) -> Element {
    element(Tag::Span)
        .set(Attribute::Field, field)
        .flag(Attribute::Missing, said.missing)
        .with(written(&said.text))
}

/// Makes a list with a tick before each line; nothing of nothing.
pub(super) fn ticks<'a>(lines: impl IntoIterator<Item = &'a str>) -> Option<Element> {
    let mut lines = lines.into_iter().filter(|line| !line.trim().is_empty()).peekable();
    lines.peek()?;
    let items = lines.map(|line| element(Tag::Li).set(Attribute::Dir, "auto").with(line.to_owned()));
    Some(classed(Tag::Ul, "ticks").with_all(items))
}

/// Makes a price as a tag, with what a buyer agrees to below it.
pub(super) fn price(offer: &Offer, price: &Price) -> Element {
    let words = tag(price);
    classed(Tag::Div, "price")
        .with(
            element(Tag::P)
                .with(classed(Tag::Strong, "figure").with(words.large))
                .with_any((!words.small.is_empty()).then(|| classed(Tag::Span, "per").with(words.small))),
        )
        .with_any(agreed(offer, price))
}

/// Makes the sentences with all that a plan, a subscription or a trial commits to.
pub(super) fn agreed(offer: &Offer, price: &Price) -> Option<Element> {
    let terms = agreement(offer, price);
    (!terms.is_empty()).then(|| classed(Tag::P, "terms").with(terms))
}
