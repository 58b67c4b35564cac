//! The lines between the order and the button that pays: what comes on top, and what a buyer may fall back on.

use super::{
    html::{Element, Node, Tag, classed, written},
    marks,
    price_words::guaranteed,
    scene::{Scene, named, phrase},
};
use crate::model::{offer::Offer, stage::Stage};

/// Makes the lines on what the order costs beyond its total.
pub(super) fn on_the_sum(scene: &Scene<'_>) -> Vec<Element> {
    let design = scene.architecture;
    let mut lines: Vec<Element> =
        charged_here(scene).into_iter().filter_map(|offer| fee(scene, offer)).collect();
    if !design.library.practice.prices_include_tax && design.design.checkout.tax.is_none() {
        lines.push(line(scene.words.tax_on_top).fact(marks::PRACTICE, "prices_include_tax"));
    }
    let adds = design.placed.iter().any(|placed| placed.placement.stage <= Stage::Checkout);
    if adds && !design.design.checkout.total_follows {
        lines.push(line(scene.words.total_stands).fact(marks::DESIGN, "checkout.total_follows"));
    }
    lines
}

/// Makes the lines on what a buyer may fall back on.
pub(super) fn on_going_back(scene: &Scene<'_>) -> Vec<Element> {
    let facts = &scene.architecture.design.checkout;
    let withdraw = facts
        .withdrawal_info
        .then(|| line(scene.words.may_withdraw).fact(marks::DESIGN, "checkout.withdrawal_info"));
    let estimate =
        facts.fee_estimate.then(|| line(scene.words.estimate).fact(marks::DESIGN, "checkout.fee_estimate"));
    let unused = charged_here(scene).into_iter().filter_map(|offer| {
        let said = offer.care.unused_sessions.trim();
        let line = || line(written(said)).fact(marks::offer(offer.id), "care.unused_sessions");
        let told = offer.guarantee.as_ref().is_some_and(|given| given.terms.contains(said));
        (!told && !said.is_empty()).then(line)
    });
    refund(scene).into_iter().chain(unused).chain(withdraw).chain(estimate).collect()
}

fn line(text: impl Into<Node>) -> Element {
    classed(Tag::P, "terms").with(text)
}

/// Gives the offers that are paid at the checkout, each once.
fn charged_here<'a>(scene: &Scene<'a>) -> Vec<&'a Offer> {
    let placed = scene.architecture.placed.iter();
    let here =
        placed.filter(|placed| placed.placement.stage <= Stage::Checkout).map(|placed| &**placed.offer);
    let mut offers: Vec<&Offer> = Vec::new();
    for offer in scene.main().map(|(main, _)| main).into_iter().chain(here) {
        if !offers.iter().any(|known| known.id == offer.id) {
            offers.push(offer);
        }
    }
    offers
}

fn fee(scene: &Scene<'_>, offer: &Offer) -> Option<Element> {
    let fee = offer.display.mandatory_fee.filter(|fee| fee.minor > 0)?;
    let said = phrase(scene.words.fee_on_top, vec![scene.money(fee).into(), named(&offer.name)]);
    Some(line(said).fact(marks::offer(offer.id), "display"))
}

/// Makes the line on refunds: the checkout's own, or that of the main offer's guarantee.
fn refund(scene: &Scene<'_>) -> Option<Element> {
    let own = scene.architecture.design.checkout.refund_line.trim();
    if !own.is_empty() {
        return Some(line(written(own)).fact(marks::DESIGN, "checkout.refund_line"));
    }
    let (main, _) = scene.main()?;
    let given = main.guarantee.as_ref()?;
    let days = guaranteed(scene.words, given.days).map(|days| format!("{days}. "));
    let terms = (!given.terms.trim().is_empty()).then(|| written(given.terms.trim()));
    if days.is_none() && terms.is_none() {
        return None;
    }
    let conditions = (!given.conditions.is_empty()).then(|| given.conditions.join(scene.words.also));
    let held = conditions.map(|conditions| {
        classed(Tag::Span, "on").with(" ").with(phrase(scene.words.holds_if, vec![named(&conditions)]))
    });
    let said = classed(Tag::P, "terms").with_any(days).with_any(terms).with_any(held);
    Some(said.fact(marks::offer(main.id), "guarantee"))
}
