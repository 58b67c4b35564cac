//! An extra on a page it shares with others: a box to tick, a card, a set, a nudge.

use super::{
    care_notes::disclosure,
    html::{Attribute, Element, Node, Tag, classed, element, side, written},
    marks,
    parts::{agreed, copy, deadline, field, price, spoken, ticks},
    price_words::tag,
    scene::{Said, Scene, named, phrase},
    speech::Speech,
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
        .place(record(scene, index))
        .set(Attribute::Hidden, "")
}

fn headline_id(index: usize) -> String {
    format!("extra-{index}")
}

/// Names the extra as edits and findings know it.
pub(super) fn record(scene: &Scene<'_>, index: usize) -> String {
    marks::placement(scene.placed(index).placement.id)
}

fn offer_record(scene: &Scene<'_>, index: usize) -> String {
    marks::offer(scene.placed(index).offer.id)
}

fn headline(scene: &Scene<'_>, index: usize) -> Element {
    let said = Speech::of(scene, index).headline;
    element(Tag::H3)
        .set(Attribute::Id, headline_id(index))
        .fact(record(scene, index), "copy.headline")
        .flag(Attribute::Missing, said.missing)
        .with(written(&said.text))
}

/// Makes the name of the offer where the headline does not already say it.
pub(super) fn offer_name(scene: &Scene<'_>, index: usize) -> Option<Element> {
    let placed = scene.placed(index);
    let said = Speech::of(scene, index);
    let is_in = |said: &Said<'_>| said.text.contains(placed.offer.name.as_str());
    let heard = is_in(&said.headline) || (placed.placement.is_bump() && is_in(&said.accept));
    (!heard).then(|| name(scene, index))
}

/// Makes the name of the offer.
pub(super) fn name(scene: &Scene<'_>, index: usize) -> Element {
    classed(Tag::P, "offer-name")
        .fact(offer_record(scene, index), "name")
        .with(written(&scene.placed(index).offer.name))
}

/// Makes the price of an extra here.
pub(super) fn price_of(scene: &Scene<'_>, index: usize) -> Element {
    let placed = scene.placed(index);
    price(scene, placed.offer, &placed.price, record(scene, index), "price")
}

/// Makes the running text of an extra.
pub(super) fn body(scene: &Scene<'_>, index: usize, class: &'static str) -> Option<Element> {
    copy(class, &Speech::of(scene, index).body, record(scene, index), "copy.body")
}

/// Makes what stands under the yes of an extra: the deadline, the talk first, who earns, the questions.
pub(super) fn conditions(scene: &Scene<'_>, index: usize) -> Node {
    let placement = scene.placed(index).placement;
    let talk = placement.asks_first.then(|| {
        classed(Tag::P, "terms").fact(record(scene, index), "asks_first").with(scene.words.talk_first)
    });
    let parts = [
        deadline(scene, placement.timer.as_ref(), record(scene, index)),
        talk,
        disclosure(scene, index),
        asked(scene, index),
    ];
    side(parts.into_iter().flatten().map(Node::from))
}

fn card(scene: &Scene<'_>, index: usize) -> Element {
    let offer = scene.placed(index).offer;
    shell(scene, "extra card", index)
        .with_any(scene.pictures.of_offer("card-picture", offer))
        .with(
            classed(Tag::Div, "words")
                .with_any(offer_name(scene, index))
                .with(headline(scene, index))
                .with_any(body(scene, index, "body"))
                .with_any(ticks(offer, 4)),
        )
        .with(
            classed(Tag::Div, "deal")
                .with(price_of(scene, index))
                .with(answers(scene, index))
                .with(conditions(scene, index)),
        )
}

fn set(scene: &Scene<'_>, index: usize) -> Element {
    let placed = scene.placed(index);
    let parts: Vec<_> = scene.contents(placed.offer).collect();
    let piece = |name: &str| classed(Tag::Li, "piece").with(written(name));
    // A bundle shows its parts; another offer is shown beside the main one it is bought with.
    let shown: Vec<Element> = if parts.is_empty() {
        let main = scene.main().map(|(main, _)| &*main.name);
        main.into_iter().chain([&*placed.offer.name]).map(piece).collect()
    } else {
        parts.iter().map(|part| piece(&part.name)).collect()
    };
    let reason =
        super::parts::told("body", &placed.offer.bundle_reason, offer_record(scene, index), "bundle_reason");
    shell(scene, "extra set", index)
        .with(
            classed(Tag::Div, "words")
                .with(classed(Tag::P, "offer-name").with(scene.words.together))
                .with(headline(scene, index))
                .with(classed(Tag::Ul, "pieces").with_all(shown))
                .with_any(body(scene, index, "body"))
                .with_any(reason),
        )
        .with(
            classed(Tag::Div, "deal")
                .with(price_of(scene, index))
                .with(answers(scene, index))
                .with(conditions(scene, index)),
        )
}

fn nudge(scene: &Scene<'_>, index: usize) -> Element {
    let placed = scene.placed(index);
    let said = Speech::of(scene, index);
    let lead = vec![tag(scene, &placed.price).large.into(), named(&placed.offer.name)];
    shell(scene, "extra nudge", index)
        .with(
            classed(Tag::Div, "words")
                .with(
                    element(Tag::H3)
                        .set(Attribute::Id, headline_id(index))
                        .fact(offer_record(scene, index), "name")
                        .with(phrase(scene.words.nudge, lead)),
                )
                .with_any((!said.headline.missing).then(|| {
                    classed(Tag::P, "body")
                        .fact(record(scene, index), "copy.headline")
                        .with(written(&said.headline.text))
                }))
                .with_any(body(scene, index, "body"))
                .with_any(agreed(scene, placed.offer, &placed.price)),
        )
        .with(classed(Tag::Div, "deal").with(answers(scene, index)).with(conditions(scene, index)))
}

fn bump(scene: &Scene<'_>, index: usize) -> Element {
    let placed = scene.placed(index);
    let said = Speech::of(scene, index);
    let tick = element(Tag::Input)
        .set(Attribute::Type, "checkbox")
        .set(Attribute::Does, "tick")
        .set(Attribute::Placement, index.to_string())
        .set(Attribute::Autocomplete, "off")
        .flag(Attribute::Checked, placed.placement.preselected);
    let label = element(Tag::Label)
        .with(tick)
        .with(
            spoken(&said.accept, record(scene, index), "copy.accept_label")
                .set(Attribute::Id, headline_id(index)),
        )
        .with(
            classed(Tag::Span, "figure")
                .fact(record(scene, index), "price")
                .set(Attribute::Fill, "charge")
                .set(Attribute::Placement, index.to_string())
                .with(tag(scene, &placed.price).large),
        );
    shell(scene, "extra bump", index).with(label).with(
        classed(Tag::Div, "words")
            .with_any((!said.headline.missing).then(|| {
                classed(Tag::P, "headline")
                    .fact(record(scene, index), "copy.headline")
                    .with(written(&said.headline.text))
            }))
            .with_any(offer_name(scene, index))
            .with_any(body(scene, index, "body"))
            .with_any(agreed(scene, placed.offer, &placed.price))
            .with(conditions(scene, index)),
    )
}

/// Makes the yes, and on the thank-you page the no, of an extra that shares its page.
fn answers(scene: &Scene<'_>, index: usize) -> Node {
    let placed = scene.placed(index);
    let said = Speech::of(scene, index);
    let number = index.to_string();
    let yes = classed(Tag::Button, "button quiet")
        .set(Attribute::Type, "button")
        .set(Attribute::Does, "toggle")
        .set(Attribute::Placement, number.clone())
        .set(Attribute::AriaPressed, "false")
        .with(spoken(&said.accept, record(scene, index), "copy.accept_label"))
        .with_any((placed.placement.effect != Effect::Adds).then(|| charge(index)));
    let no = (placed.placement.stage == Stage::ThankYou).then(|| {
        classed(Tag::Button, "button plain")
            .set(Attribute::Type, "button")
            .set(Attribute::Does, "leave")
            .set(Attribute::Placement, number)
            .set(Attribute::AriaPressed, "false")
            .with(spoken(&said.decline, record(scene, index), "copy.decline_label"))
    });
    let answers = classed(Tag::Div, "answers").with(yes).with_any(no);
    answers.into()
}

/// Makes a button that answers on a page with one question.
pub(super) fn answer(class: &'static str, does: &'static str, index: usize) -> Element {
    classed(Tag::Button, class)
        .set(Attribute::Type, "button")
        .set(Attribute::Does, does)
        .set(Attribute::Placement, index.to_string())
}

/// Makes the words that say what a yes costs on the way so far; the player keeps them true.
pub(super) fn charge(index: usize) -> Element {
    classed(Tag::Span, "charge").set(Attribute::Fill, "charge").set(Attribute::Placement, index.to_string())
}

/// Makes the fields a buyer must fill in before a yes counts; shown with the yes.
pub(super) fn asked(scene: &Scene<'_>, index: usize) -> Option<Element> {
    let questions = &scene.placed(index).placement.asks_for;
    let fields = questions.iter().enumerate().map(|(number, question)| {
        let label = element(Tag::Span)
            .fact(record(scene, index), format!("asks_for.{number}"))
            .with(written(question));
        field(format!("asked-{index}-{number}"), label, "", scene.words.takes_nothing)
    });
    (!questions.is_empty()).then(|| {
        classed(Tag::Fieldset, "asked")
            .set(Attribute::Asks, index.to_string())
            .set(Attribute::Hidden, "")
            .with(element(Tag::Legend).with(scene.words.asked))
            .with_all(fields)
    })
}
