//! An extra in the cart costs about what vendors see taken there.

use crate::{
    model::{relation::Relation, shape::quoted, stage::Stage},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        first_value,
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        pricing, relocate, removal,
        rule::Rule,
        sentence,
        sources::{ours, read},
    },
};

/// The rule.
pub struct CartCrossSellBand;

const LOW: Threshold = Threshold {
    key: "cart_ratio_low",
    name: "Extra in the cart against main price, at least",
    default: 100,
    unit: Unit::Permille,
    origin: "upsellplus.com, with room below",
};
const HIGH: Threshold = Threshold {
    key: "cart_ratio_high",
    name: "Extra in the cart against main price, at most",
    default: 300,
    unit: Unit::Permille,
    origin: "upsellplus.com",
};

static META: Meta = Meta {
    id: "cart-cross-sell-band",
    title: "An unusual price for the cart",
    group: Group::Price,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "In the cart people weigh the whole order; what is dear reopens the decision, what is tiny only interrupts it.",
    sources: &[
        read(
            "upsellplus.com, benchmarks",
            "20–30 % of the order in the cart, 10–25 % at the checkout; a vendor’s figures without a sample size.",
        ),
        ours("From 10 % on, to leave room."),
    ],
    thresholds: &[LOW, HIGH],
    page: include_str!("cart_cross_sell_band.md"),
};

impl Rule for CartCrossSellBand {
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
        let (low, high) = (design.line(&LOW), design.line(&HIGH));
        for (index, placed) in design.at(Stage::Cart) {
            let part = placed.price.comparable();
            // A box to tick, and what costs more than the main offer, have rules of their own.
            let meant = placed.placement.relation == Relation::CrossSell
                && !placed.placement.is_bump()
                && (1..=whole.minor).contains(&part.minor);
            let dear = pricing::above(part, whole, high.value);
            if !meant || !(dear || pricing::below(part, whole, low.value)) {
                continue;
            }
            let (name, share) = (sentence::name(placed), sentence::share(part.minor, whole.minor));
            let said = Said {
                what: format!("{name} stands in the cart at {share} of {}.", quoted(&main.name)),
                to_do: if dear {
                    "Show it after payment, where it can be explained.".to_owned()
                } else {
                    "Show it at the checkout, where a small extra is taken at a glance.".to_owned()
                },
                evidence: format!(
                    "{} ÷ {main_price} = {share}; usual in a cart is {low} to {high}.",
                    placed.price
                ),
            };
            let place = Place::placement(placed.placement.id, "price");
            found.note(Severity::Advice, place, said, elsewhere(design, index, dear).into_iter().collect());
        }
    }
}

fn elsewhere(design: &Ground<'_>, index: usize, dear: bool) -> Option<Fix> {
    let stages: &[Stage] =
        if dear { &[Stage::ThankYou, Stage::OneClick] } else { &[Stage::Checkout, Stage::ThankYou] };
    relocate::to_one_of(design, index, stages)
        .or_else(|| relocate::to_follow_up(design, index, first_value::good_day(design, 14)))
        .or_else(|| removal::take_out(design, &[index]))
}
