//! An extra on a page it shares with others: a box to tick, a card, a set, a nudge.

use super::{
    care_notes::disclosure,
    html::{Attribute, Element, Node, Tag, classed, element, side, written},
    parts::{agreed, copy, price, spoken, ticks},
    price_words::tag,
    scene::{Said, Scene, Speech},
    words,
};
use crate::model::{
    placement::{Effect, Presentation},
    stage::Stage,
};

/// Makes an extra as it is presented; hidden until the way meets it.
pub(super) fn extra(scene: &Scene<'_>, index: usize) -> Element {
    match scene.placed(index).placement.presentation {
        Presentation::Checkbox => bump(scene, index),
        Presentation::ThresholdNudge => nudge(scene, index),
        Presentation::BoughtTogether => set(scene, index),
        Presentation::Card | Presentation::FullPage | Presentation::Email => card(scene, index),
    }
}

/// Makes the extras of a page that are not boxes to tick, under a heading of their own; nothing of none.
pub(super) fn extras(scene: &Scene<'_>, title: &'static str, indices: &[usize]) -> Option<Element> {
    (!indices.is_empty()).then(|| {
        let numbers = indices.iter().map(usize::to_string).collect::<Vec<_>>().join(" ");
        classed(Tag::Div, "extras")
            .set(Attribute::Fill, "extras")
            .set(Attribute::Of, numbers)
            .with(element(Tag::H2).with(title))
            .with(classed(Tag::Div, "cards").with_all(indices.iter().map(|index| extra(scene, *index))))
    })
}

/// Makes the empty box of an extra: found by the player, named by its headline or its yes.
fn shell(scene: &Scene<'_>, class: &'static str, index: usize) -> Element {
    classed(Tag::Div, class)
        .set(Attribute::Role, "group")
        .set(Attribute::AriaLabelledby, headline_id(index))
        .set(Attribute::Met, index.to_string())
        .set(Attribute::Of, id(scene, index))
        .set(Attribute::Hidden, "")
}

fn headline_id(index: usize) -> String {
    format!("extra-{index}")
}

/// Gives the id by which edits and findings know an extra.
pub(super) fn id(scene: &Scene<'_>, index: usize) -> String {
    scene.placed(index).placement.id.to_string()
}

fn headline(scene: &Scene<'_>, index: usize) -> Element {
    let said = Speech::of(scene.placed(index)).headline;
    element(Tag::H3)
        .set(Attribute::Id, headline_id(index))
        .set(Attribute::Field, "headline")
        .flag(Attribute::Missing, said.missing)
        .with(written(&said.text))
}

/// Makes the name of the offer where the headline does not already say it.
pub(super) fn offer_name(scene: &Scene<'_>, index: usize) -> Option<Element> {
    let placed = scene.placed(index);
    let said = Speech::of(placed);
    let is_in = |said: &Said<'_>| said.text.contains(placed.offer.name.as_str());
    let named = is_in(&said.headline) || (placed.placement.is_bump() && is_in(&said.accept));
    (!named).then(|| classed(Tag::P, "offer-name").with(written(&placed.offer.name)))
}

fn card(scene: &Scene<'_>, index: usize) -> Element {
    let placed = scene.placed(index);
    let said = Speech::of(placed);
    shell(scene, "extra card", index)
        .with(
            classed(Tag::Div, "words")
                .with_any(offer_name(scene, index))
                .with(headline(scene, index))
                .with_any(copy("body", &said.body, id(scene, index), "body"))
                .with_any(ticks(placed.offer.inside.iter().take(4).map(String::as_str))),
        )
        .with(
            classed(Tag::Div, "deal")
                .with(price(placed.offer, &placed.price))
                .with(answers(scene, index))
                .with_any(disclosure(scene, index))
                .with_any(asked(scene, index)),
        )
}

fn set(scene: &Scene<'_>, index: usize) -> Element {
    let placed = scene.placed(index);
    let said = Speech::of(placed);
    let parts: Vec<_> = scene.contents(placed.offer).collect();
    let mut shown: Vec<Node> = Vec::new();
    let piece = |name: &str| classed(Tag::Li, "piece").with(written(name)).into();
    // A bundle shows its parts; another offer is shown beside the main one it is bought with.
    if parts.is_empty() {
        shown.extend(scene.main().map(|(main, _)| piece(&main.name)));
        shown.push(piece(&placed.offer.name));
    } else {
        shown.extend(parts.iter().map(|part| piece(&part.name)));
    }
    shell(scene, "extra set", index)
        .with(
            classed(Tag::Div, "words")
                .with(classed(Tag::P, "offer-name").with("Often bought together"))
                .with(headline(scene, index))
                .with(classed(Tag::Ul, "pieces").with_all(shown))
                .with_any(copy("body", &said.body, id(scene, index), "body")),
        )
        .with(
            classed(Tag::Div, "deal")
                .with(price(placed.offer, &placed.price))
                .with(answers(scene, index))
                .with_any(disclosure(scene, index))
                .with_any(asked(scene, index)),
        )
}

fn nudge(scene: &Scene<'_>, index: usize) -> Element {
    let placed = scene.placed(index);
    let said = Speech::of(placed);
    let lead = format!("Add {} more for ", tag(&placed.price).large);
    shell(scene, "extra nudge", index)
        .with(
            classed(Tag::Div, "words")
                .with(
                    element(Tag::H3)
                        .set(Attribute::Id, headline_id(index))
                        .with(lead)
                        .with(written(&placed.offer.name)),
                )
                .with_any((!said.headline.missing).then(|| {
                    classed(Tag::P, "body")
                        .set(Attribute::Field, "headline")
                        .with(written(&said.headline.text))
                }))
                .with_any(copy("body", &said.body, id(scene, index), "body"))
                .with_any(agreed(placed.offer, &placed.price))
                .with_any(disclosure(scene, index)),
        )
        .with(classed(Tag::Div, "deal").with(answers(scene, index)).with_any(asked(scene, index)))
}

fn bump(scene: &Scene<'_>, index: usize) -> Element {
    let placed = scene.placed(index);
    let said = Speech::of(placed);
    let tick = element(Tag::Input)
        .set(Attribute::Type, "checkbox")
        .set(Attribute::Does, "tick")
        .set(Attribute::Placement, index.to_string())
        .set(Attribute::Autocomplete, "off")
        .flag(Attribute::Checked, placed.placement.preselected);
    let label = element(Tag::Label)
        .with(tick)
        .with(spoken(&said.accept, "accept_label").set(Attribute::Id, headline_id(index)))
        .with(
            classed(Tag::Span, "figure")
                .set(Attribute::Fill, "charge")
                .set(Attribute::Placement, index.to_string())
                .with(tag(&placed.price).large),
        );
    shell(scene, "extra bump", index)
        .with(label)
        .with(
            classed(Tag::Div, "words")
                .with_any((!said.headline.missing).then(|| {
                    classed(Tag::P, "headline")
                        .set(Attribute::Field, "headline")
                        .with(written(&said.headline.text))
                }))
                .with_any(offer_name(scene, index))
                .with_any(copy("body", &said.body, id(scene, index), "body"))
                .with_any(agreed(placed.offer, &placed.price))
                .with_any(disclosure(scene, index)),
        )
        .with_any(asked(scene, index))
}

/// Makes the yes, and on the thank-you page the no, of an extra that shares its page.
fn answers(scene: &Scene<'_>, index: usize) -> Node {
    let placed = scene.placed(index);
    let said = Speech::of(placed);
    let number = index.to_string();
    let yes = classed(Tag::Button, "button quiet")
        .set(Attribute::Type, "button")
        .set(Attribute::Does, "toggle")
        .set(Attribute::Placement, number.clone())
        .set(Attribute::AriaPressed, "false")
        .with(spoken(&said.accept, "accept_label"))
        .with_any((placed.placement.effect != Effect::Adds).then(|| charge(index)));
    let no = (placed.placement.stage == Stage::ThankYou).then(|| {
        classed(Tag::Button, "button plain")
            .set(Attribute::Type, "button")
            .set(Attribute::Does, "leave")
            .set(Attribute::Placement, number)
            .set(Attribute::AriaPressed, "false")
            .set(Attribute::Field, "decline_label")
            .flag(Attribute::Missing, said.decline.missing)
            .with(written(&said.decline.text))
    });
    side([Node::from(yes)].into_iter().chain(no.map(Node::from)))
}

/// Makes the words that say what a yes costs on the way so far; the player keeps them true.
pub(super) fn charge(index: usize) -> Element {
    classed(Tag::Span, "charge").set(Attribute::Fill, "charge").set(Attribute::Placement, index.to_string())
}

/// Makes the fields a buyer must fill in before a yes counts; shown with the yes.
pub(super) fn asked(scene: &Scene<'_>, index: usize) -> Option<Element> {
    let questions = &scene.placed(index).placement.asks_for;
    let fields = questions.iter().enumerate().map(|(number, question)| {
        super::page::field(format!("asked-{index}-{number}"), written(question), words::TAKES_NOTHING)
    });
    (!questions.is_empty()).then(|| {
        classed(Tag::Fieldset, "asked")
            .set(Attribute::Asks, index.to_string())
            .set(Attribute::Hidden, "")
            .with(element(Tag::Legend).with("This needs a word from you first"))
            .with_all(fields)
    })
}
