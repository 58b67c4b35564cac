//! The sales page: who it is for, the result, what is inside, the price, and the button.

use super::{frame, heading, onward, written_heading};
use crate::mockup::{
    care_notes,
    extra::{extra, extras},
    html::{Attribute, Element, Node, Tag, classed, element, side, written},
    parts::{copy, paragraphs, price, ticks},
    scene::{Scene, or, said},
    words,
};
use crate::model::{offer::Offer, placement::Presentation, price::Price};

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, there: &[usize]) -> Element {
    let (boxes, others): (Vec<usize>, Vec<usize>) = there
        .iter()
        .partition(|index| scene.placed(**index).placement.presentation == Presentation::Checkbox);
    let Some((main, price)) = scene.main() else { return unfinished(scene, number, there) };
    let hero = classed(Tag::Div, "hero").with(
        classed(Tag::Div, "wrap two")
            .with(promise(scene, number, main))
            .with(deal(scene, main, &price).with_all(boxes.iter().map(|index| extra(scene, *index)))),
    );
    let more = extras(scene, "Goes well with it", &others);
    let story = classed(Tag::Div, "wrap story")
        .with_any(problem(main))
        .with_any(results(scene, main))
        .with_any(inside(scene, main))
        .with_any(for_whom(scene, main));
    let close = classed(Tag::Div, "close").with(
        classed(Tag::Div, "wrap")
            .with(element(Tag::H2).with(written(&main.name)))
            .with(super::super::parts::price(main, &price))
            .with(buy(scene)),
    );
    let parts =
        [Some(hero), more.map(|extras| classed(Tag::Div, "wrap").with(extras)), Some(story), Some(close)];
    frame(scene, number, "page sales", parts.into_iter().flatten().map(Node::from))
}

/// Lays out the page of a design that has no main offer yet.
fn unfinished(scene: &Scene<'_>, number: usize, there: &[usize]) -> Element {
    let hero = classed(Tag::Div, "hero").with(
        classed(Tag::Div, "wrap")
            .with(heading(number, words::NO_MAIN).set(Attribute::Missing, "").set(Attribute::Of, "main"))
            .with(
                classed(Tag::P, "lead")
                    .with("Choose one, and this page shows what it is, for whom, and what it costs."),
            )
            .with(onward("button", "Go on to the checkout")),
    );
    let more = extras(scene, "Goes well with it", there).map(|extras| classed(Tag::Div, "wrap").with(extras));
    frame(scene, number, "page sales", [Some(hero), more].into_iter().flatten().map(Node::from))
}

fn promise(scene: &Scene<'_>, number: usize, main: &Offer) -> Element {
    let words = &scene.architecture.design.main_copy;
    let headline = said(&words.headline, &main.name);
    let body = said(&words.body, &main.benefit_line);
    classed(Tag::Div, "promise")
        .with_any((!headline.missing).then(|| classed(Tag::P, "offer-name").with(written(&main.name))))
        .with(written_heading(number, &headline, "main".to_owned(), "headline"))
        .with_any(copy("lead", &body, "main".to_owned(), "body"))
}

fn deal(scene: &Scene<'_>, main: &Offer, cost: &Price) -> Element {
    let guarantee = main.guarantee.as_ref().map(|guarantee| {
        classed(Tag::Div, "guarantee")
            .with(
                element(Tag::P).with(element(Tag::Strong).with(format!("{}-day guarantee", guarantee.days))),
            )
            .with(paragraphs("body", &guarantee.terms))
    });
    let seats = main.seats.map(|seats| {
        let places = if seats == 1 { "1 place".to_owned() } else { format!("{seats} places") };
        classed(Tag::P, "terms").with(places)
    });
    classed(Tag::Div, "deal main-deal")
        .with(classed(Tag::P, "offer-name").with(written(&main.name)))
        .with(price(main, cost))
        .with(buy(scene))
        .with_any(seats)
        .with_any(care_notes::scope_of_main(scene))
        .with_any(guarantee)
}

fn buy(scene: &Scene<'_>) -> Element {
    let accept = said(&scene.architecture.design.main_copy.accept_label, words::BUY);
    onward("button", written(&accept.text))
        .set(Attribute::Of, "main")
        .set(Attribute::Field, "accept_label")
        .flag(Attribute::Missing, accept.missing)
}

fn part(title: &'static str, inside: impl Into<Node>) -> Element {
    classed(Tag::Div, "part").with(element(Tag::H2).with(title)).with(inside)
}

fn problem(main: &Offer) -> Option<Element> {
    (!main.problem.trim().is_empty()).then(|| {
        part("Does this sound like you?", element(Tag::Blockquote).with(paragraphs("lead", &main.problem)))
    })
}

fn results(scene: &Scene<'_>, main: &Offer) -> Option<Element> {
    let library = scene.architecture.library;
    let outcomes = main.outcomes.iter().filter_map(|outcome| library.outcome(*outcome).ok());
    ticks(outcomes.map(|outcome| outcome.words.as_str())).map(|list| part("What it is there for", list))
}

fn inside(scene: &Scene<'_>, main: &Offer) -> Option<Element> {
    let pieces = scene.contents(main).map(|piece| {
        element(Tag::Li)
            .with(element(Tag::Strong).with(written(&piece.name)))
            .with(paragraphs("body", &piece.benefit_line))
    });
    let pieces: Vec<_> = pieces.collect();
    let bundle = (!pieces.is_empty()).then(|| classed(Tag::Ul, "ticks").with_all(pieces));
    let lines = ticks(main.inside.iter().map(String::as_str));
    let both: Vec<Node> = [bundle, lines].into_iter().flatten().map(Node::from).collect();
    (!both.is_empty()).then(|| part("What is inside", side(both)))
}

fn for_whom(scene: &Scene<'_>, main: &Offer) -> Option<Element> {
    let audience = or(&main.audience, &scene.architecture.design.audience);
    (!audience.trim().is_empty()).then(|| part("Who it is for", paragraphs("lead", audience)))
}
