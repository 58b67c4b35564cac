//! The parts pages share: the masthead, running text, lists, prices, fields.

use super::{
    html::{Attribute, Element, Node, Tag, classed, element, side, written},
    marks,
    price_words::{agreement, tag},
    scene::{Said, Scene, phrase},
};
use crate::model::{offer::Offer, price::Price, timer::Timer};

/// Makes the line with the brand over a page, and the stamp that says what the page is.
pub(super) fn masthead(scene: &Scene<'_>) -> Element {
    let name = scene.title();
    let logo = scene.brand().logo.as_ref().and_then(|logo| scene.pictures.show("logo", logo));
    let mark = logo.map(|logo| logo.fact(marks::PRACTICE, "brand.logo")).unwrap_or_else(|| {
        let initial: String = name
            .chars()
            .find(|sign| sign.is_alphanumeric())
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        classed(Tag::Span, "mark")
            .fact(marks::PRACTICE, "brand.logo")
            .set(Attribute::AriaHidden, "true")
            .with(initial)
    });
    classed(Tag::Div, "masthead")
        .with(mark)
        .with(scene.brand_name(Tag::P).set(Attribute::Class, "brand"))
        .with(classed(Tag::P, "stamp").with(scene.words.stamp))
}

/// Makes running text, one paragraph for each line that holds something.
pub(super) fn paragraphs(class: &'static str, text: &str) -> Node {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    side(lines.map(|line| classed(Tag::P, class).set(Attribute::Dir, "auto").with(line.to_owned()).into()))
}

/// Makes running text that shows a fact; nothing of nothing.
pub(super) fn told(class: &'static str, text: &str, record: String, field: &'static str) -> Option<Element> {
    (!text.trim().is_empty()).then(|| element(Tag::Div).fact(record, field).with(paragraphs(class, text)))
}

/// Makes running text the practitioner can change: whose it is, and which of their texts.
pub(super) fn copy(
    class: &'static str,
    said: &Said<'_>,
    record: String,
    field: &'static str,
) -> Option<Element> {
    Some(told(class, &said.text, record, field)?.flag(Attribute::Missing, said.missing))
}

/// Makes words on a button that the practitioner can change.
pub(super) fn spoken(said: &Said<'_>, record: String, field: &'static str) -> Element {
    element(Tag::Span).fact(record, field).flag(Attribute::Missing, said.missing).with(written(&said.text))
}

/// Makes a list of an offer's lines with a tick before each, at most so many; nothing of nothing.
pub(super) fn ticks(offer: &Offer, most: usize) -> Option<Element> {
    let lines = offer.inside.iter().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let items: Vec<Element> = lines
        .take(most)
        .map(|(at, line)| {
            element(Tag::Li).fact(marks::offer(offer.id), format!("inside.{at}")).with(written(line))
        })
        .collect();
    (!items.is_empty()).then(|| classed(Tag::Ul, "ticks").with_all(items))
}

/// Makes a price as a tag, with what a buyer agrees to below it. `record` is where the price is kept.
pub(super) fn price(
    scene: &Scene<'_>,
    offer: &Offer,
    price: &Price,
    record: String,
    field: &'static str,
) -> Element {
    let place = classed(Tag::Div, "price").fact(record, field);
    if offer.display.on_request {
        return place.with(classed(Tag::P, "figure on-request").with(scene.words.on_request));
    }
    let words = tag(scene, price);
    let before = offer.display.compare_at.filter(|before| before.minor > price.comparable().minor);
    let before = before.map(|before| {
        let amount = scene.money(before);
        classed(Tag::Span, "before")
            .fact(marks::offer(offer.id), "display")
            .with(classed(Tag::S, "crossed").set(Attribute::AriaHidden, "true").with(amount.clone()))
            .with(classed(Tag::Span, "unseen").with(phrase(scene.words.instead_of, vec![amount.into()])))
    });
    place
        .with(
            classed(Tag::P, "tag")
                .with(classed(Tag::Strong, "figure").with(words.large))
                .with_any((!words.small.is_empty()).then(|| classed(Tag::Span, "per").with(words.small)))
                .with_any(before),
        )
        .with_any(agreed(scene, offer, price))
}

/// Makes the sentences with all that a plan, a subscription or a trial commits to.
pub(super) fn agreed(scene: &Scene<'_>, offer: &Offer, price: &Price) -> Option<Element> {
    let terms = agreement(scene, offer, price);
    (!terms.is_empty()).then(|| classed(Tag::P, "terms").with(terms))
}

/// Makes the line on a last day, with its reason; nothing where neither is given.
pub(super) fn deadline(scene: &Scene<'_>, timer: Option<&Timer>, record: String) -> Option<Element> {
    let timer = timer?;
    let day = timer.ends_on.map(|day| scene.date(day));
    let day = day.map(|day| element(Tag::Strong).with(phrase(scene.words.until, vec![day.into()])));
    let reason = (!timer.reason.trim().is_empty()).then(|| written(timer.reason.trim()));
    (day.is_some() || reason.is_some()).then(|| {
        let gap = (day.is_some() && reason.is_some()).then_some(" · ");
        classed(Tag::P, "deadline").fact(record, "timer").with_any(day).with_any(gap).with_any(reason)
    })
}

/// Makes a field that can be seen and reached but takes nothing, with a note that says so where one is given.
pub(super) fn field(id: String, label: impl Into<Node>, sample: &'static str, note: &'static str) -> Element {
    let noted = format!("{id}-note");
    let input = element(Tag::Input)
        .set(Attribute::Id, id.clone())
        .set(Attribute::Type, "text")
        .set(Attribute::Autocomplete, "off")
        .set(Attribute::Readonly, "");
    let input = if sample.is_empty() { input } else { input.set(Attribute::Placeholder, sample) };
    let input = if note.is_empty() { input } else { input.set(Attribute::AriaDescribedby, noted.clone()) };
    classed(Tag::Div, "field")
        .with(element(Tag::Label).set(Attribute::For, id).with(label))
        .with(input)
        .with_any((!note.is_empty()).then(|| classed(Tag::P, "terms").set(Attribute::Id, noted).with(note)))
}
