//! The words of a one-click button name no other amount than it charges.

use crate::{
    architecture::Architecture,
    edit::{Edit, PlacementField},
    model::{copy::Copy, money::Money, placement::Effect, practice::Region, shape::quoted, stage::Stage},
    rules::{
        amounts,
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        jurisdiction::{self},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct OneClickPriceOnButton;

/// The regions whose law makes the click the order.
const CLICK_BINDS: &[Region] = &[Region::Eu, Region::Uk, Region::Us];

static META: Meta = Meta {
    id: "one-click-price-on-button",
    title: "A one-click button names what it charges",
    group: Group::Law,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "On this page the click is the order, so the button must say what the card is charged.",
    sources: &[
        read(
            "Directive 2011/83/EU, Article 8(2)",
            "The button says “order with obligation to pay” or the same in other clear words; otherwise the \
             consumer is not bound.",
        ),
        read(
            "US Restore Online Shoppers’ Confidence Act",
            "Terms are told clearly before the charge, consent is express, and stopping is simple.",
        ),
    ],
    thresholds: &[],
    page: include_str!("one_click_price_on_button.md"),
};

impl Rule for OneClickPriceOnButton {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (index, placed) in design.at(Stage::OneClick) {
            let label = placed.placement.copy.accept_label.as_str();
            let Some(named) = another_amount(design, index, label) else { continue };
            let name = sentence::name(placed);
            let said = Said {
                what: format!("The button of {name} names {named}, but a yes is charged {}.", placed.price),
                to_do: "Name the amount that is charged, or leave the amount to the page.".to_owned(),
                evidence: format!(
                    "The words of the yes are {}; the price here is {}.",
                    quoted(label),
                    placed.price
                ),
            };
            let id = placed.placement.id;
            let worded = |words: String| {
                let copy = Copy { accept_label: words, ..placed.placement.copy.clone() };
                let fits = copy.check("The button").is_ok()
                    && another_amount(design, index, &copy.accept_label).is_none();
                fits.then(|| vec![Edit::ChangePlacement { id, set: PlacementField::Copy(copy) }])
            };
            let adds = placed.placement.effect == Effect::Adds;
            let priced = adds.then(|| worded(format!("Yes, add {} for {}", placed.offer.name, placed.price)));
            let priced = priced
                .flatten()
                .and_then(|edits| Fix::ask(format!("Name {} on the button", placed.price), edits));
            let plain = worded(String::new());
            let plain = plain
                .and_then(|edits| Fix::ask("Leave the button to the page, which names the charge", edits));
            let place = Place::placement(id, "copy");
            let severity = jurisdiction::error_in(design, CLICK_BINDS);
            found.note(severity, place, said, priced.into_iter().chain(plain).collect());
        }
    }
}

/// Gives an amount that the words of a yes name, where none of those they name is ever charged for it.
fn another_amount(design: &Architecture<'_>, index: usize, label: &str) -> Option<Money> {
    if !label.bytes().any(|sign| sign.is_ascii_digit()) {
        return None;
    }
    let placed = &design.placed[index];
    // A name may hold an amount of its own.
    let label = label.replace(placed.offer.name.as_str(), " ");
    let named = amounts::named(&label, design.design.currency);
    let charged = |amount: &Money| {
        let whole =
            [placed.price.today(), placed.price.later(), placed.price.committed(), placed.price.comparable()];
        whole.contains(amount)
            || (placed.placement.effect != Effect::Adds && is_difference(design, index, *amount))
    };
    if named.iter().any(charged) { None } else { named.first().copied() }
}

/// Tells whether an amount is what a placement costs more than something met before it.
fn is_difference(design: &Architecture<'_>, index: usize, amount: Money) -> bool {
    let price = design.placed[index].price;
    let before = design.placed[..index].iter().map(|earlier| earlier.price).chain(design.main_price());
    before.into_iter().any(|gone| {
        let more = [
            price.today().minor - gone.today().minor,
            price.committed().minor - gone.committed().minor,
            price.comparable().minor - gone.comparable().minor,
        ];
        more.contains(&amount.minor)
    })
}
