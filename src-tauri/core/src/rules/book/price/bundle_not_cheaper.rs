//! A set costs less than its parts.

use crate::{
    architecture::Architecture,
    edit::{DesignField, Edit, PlacementField},
    model::{money::Money, offer::Offer, price::Price, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        parts, pricing, removal,
        rule::Rule,
        sentence,
        sources::s4,
    },
};

/// The rule.
pub struct BundleNotCheaper;

static META: Meta = Meta {
    id: "bundle-not-cheaper",
    title: "The set saves nothing",
    group: Group::Price,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Definition,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "People expect a set to cost less than its parts; one that does not misleads them.",
    sources: &[s4("“Buy them together and save.”")],
    thresholds: &[],
    page: include_str!("bundle_not_cheaper.md"),
};

impl Rule for BundleNotCheaper {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if let Some((main, price)) = design.main.zip(design.main_price())
            && let Some(worth) = dear(design, main, price)
        {
            let fix = saving(price, worth).and_then(|lower| {
                let set = DesignField::MainPrice(Some(lower));
                let edit = Edit::ChangeDesign { id: design.design.id, set };
                Fix::ask(format!("Sell {} at {lower} in this design", quoted(&main.name)), vec![edit])
            });
            let place = Place::offer(main.id, "price");
            found.note(Severity::Error, place, said(main, price, worth), fix.into_iter().collect());
        }
        for (index, placed) in design.placed.iter().enumerate() {
            let Some(worth) = dear(design, placed.offer, placed.price) else { continue };
            let (id, name) = (placed.placement.id, sentence::name(placed));
            let lowered = saving(placed.price, worth).and_then(|lower| {
                let edit = Edit::ChangePlacement { id, set: PlacementField::Price(Some(lower)) };
                Fix::ask(format!("Sell {name} at {lower} here"), vec![edit])
            });
            let fixes = lowered.into_iter().chain(removal::take_out(design, &[index])).collect();
            let place = Place::placement(id, "price");
            found.note(Severity::Error, place, said(placed.offer, placed.price, worth), fixes);
        }
    }
}

/// Gives what a set's parts cost one by one, if the set costs no less.
fn dear(design: &Architecture<'_>, offer: &Offer, price: Price) -> Option<Money> {
    if !offer.is_bundle() || price.comparable().minor == 0 {
        return None;
    }
    let worth = parts::sum_of_parts(design.library, offer, |_| false)?;
    (price.comparable().minor >= worth.minor).then_some(worth)
}

/// Gives a price that saves a moderate part, where the amount can be divided that finely.
fn saving(price: Price, worth: Money) -> Option<Price> {
    let lower = pricing::priced_at(price, worth, pricing::SET_AT_PERMILLE)?;
    let amount = lower.comparable();
    (amount.minor < worth.minor && amount.minor * 2 > worth.minor).then_some(lower)
}

fn said(offer: &Offer, price: Price, worth: Money) -> Said {
    Said {
        what: format!("{} costs {price}, its parts one by one {worth}.", quoted(&offer.name)),
        to_do: format!("Set a price below {worth}; 10 to 15 % less is a saving people see."),
        evidence: format!(
            "{} at {worth} together, the set at {price}.",
            sentence::count(offer.contains.len(), "part")
        ),
    }
}
