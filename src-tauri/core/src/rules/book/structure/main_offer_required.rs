//! A design has a main offer, against which everything else is judged.

use crate::{
    architecture::Architecture,
    edit::{DesignField, Edit},
    model::{offer::Offer, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{s1, s2},
    },
};
use std::sync::Arc;

/// The rule.
pub struct MainOfferRequired;

static META: Meta = Meta {
    id: "main-offer-required",
    title: "A design needs a main offer",
    group: Group::Structure,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Definition,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Everything else is judged against the main offer; without one, no extra can be told apart from any other.",
    sources: &[
        s1("“Confidence Reset program · Main offer · The core purchase”"),
        s2("A cross-sell works alongside the original purchase."),
    ],
    thresholds: &[],
    page: include_str!("main_offer_required.md"),
};

impl Rule for MainOfferRequired {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::CATALOGUE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.main.is_some() {
            return;
        }
        let name = quoted(&design.design.name);
        let said = Said {
            what: format!("{name} has no main offer yet."),
            to_do: "Choose the offer that people come for; extras are then placed around it.".to_owned(),
            evidence: format!(
                "{} placed, {} in the catalogue, none of them the main one.",
                sentence::count(design.placed.len(), "extra"),
                sentence::count(design.library.offers.len(), "offer"),
            ),
        };
        let place = Place::design(design.design.id, Some("main"));
        found.note(Severity::Error, place, said, fix(design).into_iter().collect());
    }
}

/// Makes the dearest placed offer the main one, otherwise the dearest of the catalogue.
fn fix(design: &Architecture<'_>) -> Option<Fix> {
    let worth = |offer: &&Arc<Offer>| offer.price.comparable().minor;
    let currency = design.design.currency;
    let placed = design.placed.iter().map(|placed| placed.offer).max_by_key(worth);
    let kept =
        design.library.offers.values().filter(|offer| !offer.archived && offer.price.currency() == currency);
    let main = placed.or_else(|| kept.max_by_key(worth))?;
    let shown = design.placed.iter().rev().filter(|placed| placed.offer.id == main.id);
    let mut edits: Vec<Edit> =
        shown.map(|placed| Edit::RemovePlacement { id: placed.placement.id }).collect();
    edits.push(Edit::ChangeDesign { id: design.design.id, set: DesignField::Main(Some(main.id)) });
    Fix::ask(format!("Make {} ({}) the main offer", quoted(&main.name), main.price), edits)
}
