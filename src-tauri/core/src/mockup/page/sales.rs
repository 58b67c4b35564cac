//! The sales page: the promise, the price and the button first; then the extras, the result, what is inside, the plans, the
//! guarantee, the person, the questions.

use super::{frame, heading, onward, sales_parts as parts, written_heading};
use crate::mockup::{
    care_notes,
    extra::{extra, extras},
    html::{Attribute, Element, Node, Tag, classed, element, written},
    marks,
    parts::{copy, deadline, paragraphs, price},
    payment,
    price_words::guaranteed,
    scene::{Scene, said},
    words::say,
};
use crate::model::{offer::Offer, placement::Presentation, price::Price};

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, there: &[usize]) -> Element {
    let Some((main, price)) = scene.main() else { return unfinished(scene, number, there) };
    let is_box = |index: &usize| scene.placed(*index).placement.presentation == Presentation::Checkbox;
    let is_above = |index: &usize| scene.placed(*index).placement.above_button;
    let (boxes, others): (Vec<usize>, Vec<usize>) = there.iter().partition(|index| is_box(index));
    let (above, others): (Vec<usize>, Vec<usize>) = others.iter().partition(|index| is_above(index));
    let hero = classed(Tag::Div, "hero").with(
        classed(Tag::Div, "wrap two")
            .with(promise(scene, number, main))
            .with(deal(scene, main, &price, &boxes, &above)),
    );
    let more =
        extras(scene, scene.words.goes_well, &others).map(|extras| classed(Tag::Div, "wrap").with(extras));
    let story = classed(Tag::Div, "wrap story").with_all(parts::story(scene, main));
    let close = classed(Tag::Div, "close").with(
        classed(Tag::Div, "wrap")
            .with(element(Tag::H2).fact(marks::offer(main.id), "name").with(written(&main.name)))
            .with(price_of_main(scene, main, &price))
            .with_any(payment::or_else(scene))
            .with(buy(scene)),
    );
    let parts = [Some(hero), more, Some(story), Some(close)];
    frame(scene, number, "page sales", parts.into_iter().flatten().map(Node::from))
}

/// Lays out the page of a design that has no main offer yet.
fn unfinished(scene: &Scene<'_>, number: usize, there: &[usize]) -> Element {
    let words = scene.words;
    let hero = classed(Tag::Div, "hero").with(
        classed(Tag::Div, "wrap")
            .with(heading(number, words.no_main).set(Attribute::Missing, "").fact(marks::DESIGN, "main"))
            .with(classed(Tag::P, "lead").with(words.no_main_lead))
            .with(onward("button", words.go_on_to_checkout)),
    );
    let more = extras(scene, words.goes_well, there).map(|extras| classed(Tag::Div, "wrap").with(extras));
    frame(scene, number, "page sales", [Some(hero), more].into_iter().flatten().map(Node::from))
}

fn promise(scene: &Scene<'_>, number: usize, main: &Offer) -> Element {
    let words = &scene.architecture.design.main_copy;
    let headline = said(&words.headline, &main.name);
    let body = said(&words.body, &main.benefit_line);
    let name = (!headline.missing && !headline.text.contains(main.name.as_str()))
        .then(|| classed(Tag::P, "offer-name").fact(marks::offer(main.id), "name").with(written(&main.name)));
    classed(Tag::Div, "promise")
        .place(marks::DESIGN)
        .with_any(name)
        .with(written_heading(number, &headline, marks::DESIGN.to_owned(), "main_copy.headline"))
        .with_any(copy("lead", &body, marks::DESIGN.to_owned(), "main_copy.body"))
        .with_any(scene.pictures.of_offer("wide-picture", main))
}

fn price_of_main(scene: &Scene<'_>, main: &Offer, cost: &Price) -> Element {
    if scene.architecture.design.main_price.is_some() {
        return price(scene, main, cost, marks::DESIGN.to_owned(), "main_price");
    }
    price(scene, main, cost, marks::offer(main.id), "price")
}

fn deal(scene: &Scene<'_>, main: &Offer, cost: &Price, boxes: &[usize], above: &[usize]) -> Element {
    let words = scene.words;
    let guarantee = main.guarantee.as_ref().map(|guarantee| {
        let days = guaranteed(words, guarantee.days);
        classed(Tag::Div, "guarantee")
            .fact(marks::offer(main.id), "guarantee")
            .with_any(days.map(|days| element(Tag::P).with(element(Tag::Strong).with(days))))
            .with(paragraphs("body", &guarantee.terms))
    });
    let seats = main.seats.map(|seats| {
        let places =
            if seats == 1 { words.place.to_owned() } else { say(words.places, &[&seats.to_string()]) };
        let reason = main.seats_reason.trim();
        let line = classed(Tag::P, "terms").fact(marks::offer(main.id), "seats").with(places);
        line.with_any((!reason.is_empty()).then_some(" · ")).with_any(
            (!reason.is_empty()).then(|| written(reason).fact(marks::offer(main.id), "seats_reason")),
        )
    });
    classed(Tag::Div, "deal main-deal")
        .place(marks::offer(main.id))
        .with(classed(Tag::H2, "offer-name").fact(marks::offer(main.id), "name").with(written(&main.name)))
        .with(price_of_main(scene, main, cost))
        .with_any(payment::or_else(scene))
        .with_any(deadline(scene, scene.architecture.design.timer.as_ref(), marks::DESIGN.to_owned()))
        .with_all(above.iter().map(|index| extra(scene, *index)))
        .with(buy(scene))
        .with_any(seats)
        .with_all(boxes.iter().map(|index| extra(scene, *index)))
        .with_any(care_notes::scope_of_main(scene))
        .with_any(guarantee)
}

fn buy(scene: &Scene<'_>) -> Element {
    let accept = said(&scene.architecture.design.main_copy.accept_label, scene.words.buy);
    let words = element(Tag::Span)
        .fact(marks::DESIGN, "main_copy.accept_label")
        .flag(Attribute::Missing, accept.missing)
        .with(written(&accept.text));
    onward("button", words)
}
