//! The lines between the order and the button that pays: what comes on top, and what a buyer may fall back on.

use super::{
    html::{Element, Node, Tag, classed, written},
    scene::Scene,
    words,
};
use crate::model::{offer::Offer, stage::Stage};

/// Makes the lines on what the order costs beyond its total.
pub(super) fn on_the_sum(scene: &Scene<'_>) -> Vec<Element> {
    let design = scene.architecture;
    let mut lines: Vec<Element> = charged_here(scene).into_iter().filter_map(fee).collect();
    if !design.library.practice.prices_include_tax {
        lines.push(line(words::TAX_ON_TOP));
    }
    let adds = design.placed.iter().any(|placed| placed.placement.stage <= Stage::Checkout);
    if adds && !design.design.checkout.total_follows {
        lines.push(line(words::TOTAL_STANDS));
    }
    lines
}

/// Makes the lines on what a buyer may fall back on.
pub(super) fn on_going_back(scene: &Scene<'_>) -> Vec<Element> {
    let facts = &scene.architecture.design.checkout;
    let withdraw = facts.withdrawal_info.then(|| line(words::MAY_WITHDRAW));
    let estimate = facts.fee_estimate.then(|| line(words::ESTIMATE));
    refund(scene).into_iter().chain(withdraw).chain(estimate).collect()
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

fn fee(offer: &Offer) -> Option<Element> {
    let fee = offer.display.mandatory_fee.filter(|fee| fee.minor > 0)?;
    Some(line(format!("A fee of {fee} comes on top of ")).with(written(&offer.name)).with("."))
}

/// Makes the line on refunds: the checkout's own, or that of the main offer's guarantee.
fn refund(scene: &Scene<'_>) -> Option<Element> {
    let own = scene.architecture.design.checkout.refund_line.trim();
    if !own.is_empty() {
        return Some(line(written(own)));
    }
    let (main, _) = scene.main()?;
    let given = main.guarantee.as_ref()?;
    let days = (given.days > 0).then(|| format!("{}-day guarantee. ", given.days));
    let terms = (!given.terms.trim().is_empty()).then(|| written(given.terms.trim()));
    if days.is_none() && terms.is_none() {
        return None;
    }
    let conditions = (!given.conditions.is_empty()).then(|| given.conditions.join("; "));
    let held = conditions
        .map(|conditions| classed(Tag::Span, "on").with(" It holds if: ").with(written(&conditions)));
    Some(classed(Tag::P, "terms").with_any(days).with_any(terms).with_any(held))
}
