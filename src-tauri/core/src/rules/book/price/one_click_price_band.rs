//! A step-up at one click is neither a trifle nor a leap.

use crate::{
    model::{money::Money, relation::Relation, shape::quoted, stage::Stage},
    rules::{
        applies::Applies,
        conversation,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        first_value,
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        pricing, relocate, removal,
        rule::Rule,
        sentence,
        sold::Sold,
        sources::{dissent, ours, read},
    },
};

/// The rule.
pub struct OneClickPriceBand;

const LOW: Threshold = Threshold {
    key: "one_click_ratio_low",
    name: "One-click step against main price, at least",
    default: 200,
    unit: Unit::Permille,
    origin: "tapmy.store, with room",
};
const HIGH: Threshold = Threshold {
    key: "one_click_ratio_high",
    name: "One-click step against main price, at most",
    default: 2_000,
    unit: Unit::Permille,
    origin: "our default",
};
const WARNING: Threshold = Threshold {
    key: "one_click_ratio_warning",
    name: "One-click step against main price, warn above",
    default: 5_000,
    unit: Unit::Permille,
    origin: "imprevista, the highest advice found",
};
/// What a fix raises a small step to, in thousandths of the main offer's price.
const RAISED_PERMILLE: i64 = 250;

static META: Meta = Meta {
    id: "one-click-price-band",
    title: "An unusual step for one click",
    group: Group::Price,
    severity: Severity::Advice,
    severities: &[Severity::Advice, Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "One click suits a step the buyer can judge at once; a leap needs time, a trifle does not need a page.",
    sources: &[
        read("tapmy.store, upsell and downsell", "25–50 % of the core product, and priced below it."),
        read("earnifyhub.com", "50–100 %."),
        dissent("mastery.imprevista.com", "Five times the first purchase."),
        ours(
            "Advice below 20 % and above 200 %; these sources contradict each other, so only extremes are pointed out.",
        ),
    ],
    thresholds: &[LOW, HIGH, WARNING],
    page: include_str!("one_click_price_band.md"),
};

impl Rule for OneClickPriceBand {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some((main, main_price)) = design.main.zip(design.main_price()) else { return };
        let whole = main_price.comparable();
        if whole.minor == 0 {
            return;
        }
        let (low, high, warning) = (design.line(&LOW), design.line(&HIGH), design.line(&WARNING));
        for (index, placed) in design.at(Stage::OneClick) {
            let placement = placed.placement;
            if placement.relation != Relation::Upsell || placement.asks_first {
                continue;
            }
            let charge = pricing::charge(design, index);
            let Some(severity) = weight(design, charge, whole) else { continue };
            let (name, share) = (sentence::name(placed), sentence::share(charge.minor, whole.minor));
            let small = charge.minor < whole.minor;
            let said = Said {
                what: format!(
                    "A yes to {name} costs {charge} more at one click, {share} of {}.",
                    quoted(&main.name)
                ),
                to_do: if small {
                    "Offer a step that is worth a page of its own, or show this one on the thank-you page."
                        .to_owned()
                } else {
                    "Offer it where there is time to think, or let a conversation come first.".to_owned()
                },
                evidence: format!(
                    "{charge} ÷ {main_price} = {share}; below {low} and above {high} is pointed out, above {warning} louder."
                ),
            };
            let fixes = if small { smaller(design, index, whole) } else { larger(design, index) };
            found.note(severity, Place::placement(placement.id, "price"), said, fixes);
        }
    }
}

/// Weighs a step. What is no step up has a rule of its own, and so have large sums.
fn weight(design: &Ground<'_>, charge: Money, whole: Money) -> Option<Severity> {
    let line = |threshold: &Threshold| design.line(threshold).value;
    if charge.minor <= 0 || charge.minor >= design.amount(&pricing::HIGH_TICKET).minor {
        None
    } else if pricing::above(charge, whole, line(&WARNING)) {
        Some(Severity::Warning)
    } else if pricing::above(charge, whole, line(&HIGH)) || pricing::below(charge, whole, line(&LOW)) {
        Some(Severity::Advice)
    } else {
        None
    }
}

fn smaller(design: &Ground<'_>, index: usize, whole: Money) -> Vec<Fix> {
    let placed = &design.placed[index];
    let step = pricing::about(whole, RAISED_PERMILLE);
    let target = Money::new(pricing::standing(design, index).minor + step.minor, step.currency);
    let raised = placed.price.scaled_to(target);
    let charge = Money::new(raised.comparable().minor - target.minor + step.minor, step.currency);
    let fits = raised.check("The price").is_ok()
        && !placed.offer.is_bundle()
        && charge.minor > 0
        && weight(design, charge, whole).is_none();
    let sold = Sold { at: Some(index), offer: placed.offer, price: placed.price };
    let raised = fits.then(|| sold.at_price(design, raised)).flatten();
    later(design, index).into_iter().chain(raised).collect()
}

fn larger(design: &Ground<'_>, index: usize) -> Vec<Fix> {
    conversation::first(design, index).into_iter().chain(later(design, index)).collect()
}

fn later(design: &Ground<'_>, index: usize) -> Option<Fix> {
    relocate::to_one_of(design, index, &[Stage::ThankYou])
        .or_else(|| relocate::to_follow_up(design, index, first_value::good_day(design, 14)))
        .or_else(|| removal::take_out(design, &[index]))
}
