//! A set, or a price that holds with the purchase, saves a moderate part.

use crate::{
    architecture::{Architecture, Placed},
    edit::{DesignField, Edit, PlacementField},
    model::{
        ids::OfferId, money::Money, offer::Offer, placement::Effect, price::Price, shape::quoted,
        trigger::Trigger,
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        parts, pricing, removal,
        rule::Rule,
        sentence,
        sources::{ours, read, remembered, s4},
    },
};

/// The rule.
pub struct BundleDiscountDeep;

const ADVICE: Threshold = Threshold {
    key: "bundle_discount_advice",
    name: "Saving of a set, pointed out above",
    default: 200,
    unit: Unit::Permille,
    origin: "our default",
};
const WARNING: Threshold = Threshold {
    key: "bundle_discount_warning",
    name: "Saving of a set, warn above",
    default: 300,
    unit: Unit::Permille,
    origin: "“What Is Cross-Selling?”: “30% off when you buy it with X”",
};
const ERROR: Threshold = Threshold {
    key: "bundle_discount_error",
    name: "Saving of a set, error above",
    default: 500,
    unit: Unit::Permille,
    origin: "our default",
};

static META: Meta = Meta {
    id: "bundle-discount-deep",
    title: "The discount does the selling",
    group: Group::Price,
    severity: Severity::Warning,
    severities: &[Severity::Advice, Severity::Warning, Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Heavy discounts teach people to wait for the next one, and the price of the parts is no longer believed.",
    sources: &[
        s4(
            "“Heavy ‘30% off when you buy it with X’ offers condition customers to avoid standalone purchases and wait for the bundled discount.”",
        ),
        read("Gupta and Cooper 1992, abstract", "Discounts have thresholds and a point of saturation."),
        remembered("Gupta and Cooper 1992, figures", "About 15 % and 20–30 %."),
        ours("20 % for advice and 50 % for an error."),
    ],
    thresholds: &[ADVICE, WARNING, ERROR],
    page: include_str!("bundle_discount_deep.md"),
};

impl Rule for BundleDiscountDeep {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if let Some((main, price)) = design.main.zip(design.main_price())
            && main.is_bundle()
            && let Some(worth) = parts::sum_of_parts(design.library, main, |_| false)
            && let Some(severity) = weight(design, price, worth)
        {
            let fix = moderate(design, price, worth).and_then(|higher| {
                let set = DesignField::MainPrice(Some(higher));
                let edit = Edit::ChangeDesign { id: design.design.id, set };
                Fix::ask(format!("Sell {} at {higher} in this design", quoted(&main.name)), vec![edit])
            });
            let place = Place::offer(main.id, "price");
            found.note(severity, place, said(design, main, price, worth), fix.into_iter().collect());
        }
        for (index, placed) in design.placed.iter().enumerate() {
            let Some(worth) = full_price(design, placed) else { continue };
            let Some(severity) = weight(design, placed.price, worth) else { continue };
            let place = Place::placement(placed.placement.id, "price");
            found.note(
                severity,
                place,
                said(design, placed.offer, placed.price, worth),
                fixes(design, index, worth),
            );
        }
    }
}

/// Gives what a placement's offer costs without the purchase: a set's parts one by one, without those every buyer has
/// here; otherwise the catalogue price, where a lower one holds here.
fn full_price(design: &Architecture<'_>, placed: &Placed<'_>) -> Option<Money> {
    if placed.offer.is_bundle() {
        return parts::sum_of_parts(design.library, placed.offer, |part| is_owned(design, placed, part));
    }
    let own = placed.offer.price.comparable();
    (placed.price.comparable().minor < own.minor).then_some(own)
}

/// Tells whether everyone who meets an added set already has a part of it.
fn is_owned(design: &Architecture<'_>, placed: &Placed<'_>, part: OfferId) -> bool {
    let gives = |offer: &Offer| offer.id == part || offer.contains.contains(&part);
    let taken = match placed.placement.trigger {
        Trigger::AfterYes { .. } => placed.waits_for,
        _ => None,
    };
    let before = taken.is_some_and(|met| gives(design.placed[met].offer));
    placed.placement.effect == Effect::Adds && (before || design.main.is_some_and(|main| gives(main)))
}

fn weight(design: &Ground<'_>, price: Price, worth: Money) -> Option<Severity> {
    let saved = Money::new(worth.minor - price.comparable().minor, worth.currency);
    let deep = |line: &Threshold| pricing::at_least(saved, worth, design.line(line).value);
    let lines = [(ERROR, Severity::Error), (WARNING, Severity::Warning), (ADVICE, Severity::Advice)];
    let reached = lines.into_iter().find(|(line, _)| worth.minor > 0 && deep(line));
    reached.map(|(_, severity)| severity)
}

/// Gives a price that saves a moderate part, where the amount can be divided that finely.
fn moderate(design: &Ground<'_>, price: Price, worth: Money) -> Option<Price> {
    let higher = pricing::priced_at(price, worth, pricing::SET_AT_PERMILLE)?;
    let saves = higher.comparable().minor < worth.minor;
    (saves && weight(design, higher, worth).is_none()).then_some(higher)
}

fn said(design: &Ground<'_>, offer: &Offer, price: Price, worth: Money) -> Said {
    let share = sentence::share(worth.minor - price.comparable().minor, worth.minor);
    let (advice, warning, error) = (design.line(&ADVICE), design.line(&WARNING), design.line(&ERROR));
    let instead = if offer.is_bundle() { "its parts one by one" } else { "its catalogue price" };
    Said {
        what: format!("{} is sold {share} below {instead}.", quoted(&offer.name)),
        to_do: "Save the buyer about 15 %, and say what else makes them belong together.".to_owned(),
        evidence: format!(
            "{price} instead of {worth} is {share} off; this check speaks from {advice}, louder from {warning} and {error}."
        ),
    }
}

fn fixes(design: &Ground<'_>, index: usize, worth: Money) -> Vec<Fix> {
    let placed = &design.placed[index];
    let (id, name) = (placed.placement.id, sentence::name(placed));
    let set = |price| vec![Edit::ChangePlacement { id, set: PlacementField::Price(price) }];
    // A box to tick must not become too dear in turn.
    let bearable = |price: Price| {
        let main = design.main_price().map(|main| main.comparable());
        let dear = |main| pricing::above(price.comparable(), main, pricing::BOX_PERMILLE);
        !placed.placement.is_bump() || main.is_none_or(|main| main.minor == 0 || !dear(main))
    };
    let raised = moderate(design, placed.price, worth)
        .filter(|price| bearable(*price))
        .and_then(|price| Fix::ask(format!("Sell {name} at {price} here"), set(Some(price))));
    let overridden = placed.placement.price.is_some() && !placed.offer.is_bundle();
    let own = (overridden && bearable(placed.offer.price))
        .then(|| Fix::ask(format!("Use its catalogue price, {}", placed.offer.price), set(None)));
    raised.into_iter().chain(own.flatten()).chain(removal::take_out(design, &[index])).collect()
}
