//! How the order is paid: the choice of a plan, the discount code.

use super::{
    html::{Attribute, Element, Tag, classed, element, written},
    marks,
    parts::agreed,
    price_words::{agreement, in_line, tag, way},
    scene::Scene,
};
use crate::model::{offer::Offer, price::Price};

/// A way to pay the main offer, and where it is kept.
struct Way {
    price: Price,
    record: String,
    field: String,
}

/// Gives every way to pay the main offer, its price first; nothing where there is only one.
fn ways<'a>(scene: &Scene<'a>) -> Option<(&'a Offer, Vec<Way>)> {
    let (main, price) = scene.main()?;
    let design = scene.architecture.design;
    let first = if design.main_price.is_some() {
        Way { price, record: marks::DESIGN.to_owned(), field: "main_price".to_owned() }
    } else {
        Way { price, record: marks::offer(main.id), field: "price".to_owned() }
    };
    let others = design.ways_to_pay.iter().enumerate().map(|(at, price)| Way {
        price: *price,
        record: marks::DESIGN.to_owned(),
        field: format!("ways_to_pay.{at}"),
    });
    let all: Vec<Way> = std::iter::once(first).chain(others).collect();
    (all.len() > 1).then_some((main, all))
}

/// Makes the line with the other ways to pay beside the price: "or 3 × $140".
pub(super) fn or_else(scene: &Scene<'_>) -> Option<Element> {
    let (_, ways) = ways(scene)?;
    let others = ways.into_iter().skip(1).map(|Way { price, record, field }| {
        let said = super::words::say(scene.words.or_way, &[&in_line(scene, &price)]);
        element(Tag::Span).fact(record, field).with(said)
    });
    Some(classed(Tag::P, "or-else").with_all(others))
}

/// Makes the ways to pay side by side, each with all it commits to.
pub(super) fn plans(scene: &Scene<'_>) -> Option<Element> {
    let (main, ways) = ways(scene)?;
    let cards = ways.into_iter().map(|Way { price, record, field }| {
        let words = tag(scene, &price);
        classed(Tag::Li, "plan")
            .fact(record, field)
            .with(classed(Tag::P, "plan-name").with(way(scene.words, &price)))
            .with(
                classed(Tag::P, "tag")
                    .with(classed(Tag::Strong, "figure").with(words.large))
                    .with_any((!words.small.is_empty()).then(|| classed(Tag::Span, "per").with(words.small))),
            )
            .with_any(agreed(scene, main, &price))
    });
    Some(classed(Tag::Ul, "plans").with_all(cards))
}

/// Makes the choice of a way to pay at the checkout; nothing where there is none.
pub(super) fn choice(scene: &Scene<'_>) -> Option<Element> {
    let (main, ways) = ways(scene)?;
    let choices = ways.into_iter().enumerate().map(|(at, Way { price, record, field })| {
        let words = tag(scene, &price);
        let round = element(Tag::Input)
            .set(Attribute::Type, "radio")
            .set(Attribute::Name, "way-to-pay")
            .set(Attribute::Does, "way")
            .set(Attribute::Of, at.to_string())
            .set(Attribute::Autocomplete, "off")
            .flag(Attribute::Checked, at == 0);
        let small = (!words.small.is_empty()).then(|| classed(Tag::Span, "per").with(words.small));
        let terms = agreement(scene, main, &price);
        let terms = (!terms.is_empty()).then(|| classed(Tag::Small, "terms").with(terms));
        let name = element(Tag::Strong).with(way(scene.words, &price));
        element(Tag::Label)
            .fact(record, field)
            .with(round)
            .with(classed(Tag::Span, "way-words").with(name).with_any(terms))
            .with(
                classed(Tag::Span, "way-price")
                    .with(classed(Tag::Span, "figure").with(words.large))
                    .with_any(small),
            )
    });
    Some(
        classed(Tag::Fieldset, "ways")
            .place(marks::DESIGN)
            .with(element(Tag::Legend).with(scene.words.how_to_pay))
            .with_all(choices),
    )
}

/// Makes the discount code: its field takes nothing, its button uses it.
pub(super) fn coupon(scene: &Scene<'_>) -> Option<Element> {
    let coupon = scene.architecture.design.checkout.coupon.as_ref()?;
    let label = element(Tag::Label).set(Attribute::For, "coupon").with(scene.words.code);
    let field = element(Tag::Input)
        .set(Attribute::Id, "coupon")
        .set(Attribute::Type, "text")
        .set(Attribute::Autocomplete, "off")
        .set(Attribute::Readonly, "")
        .set(Attribute::Value, coupon.code.clone());
    let usage = classed(Tag::Button, "button quiet")
        .set(Attribute::Type, "button")
        .set(Attribute::Does, "coupon")
        .set(Attribute::AriaPressed, "false")
        .with(element(Tag::Span).with(scene.words.apply));
    Some(
        classed(Tag::Div, "coupon")
            .fact(marks::DESIGN, "checkout.coupon")
            .with(classed(Tag::Div, "field").with(label).with(field))
            .with(usage)
            .with(
                classed(Tag::P, "unseen")
                    .set(Attribute::AriaLive, "polite")
                    .set(Attribute::Fill, "saved")
                    .with(written("")),
            ),
    )
}
