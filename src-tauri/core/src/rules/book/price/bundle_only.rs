//! What is in a set can be bought alone.

use crate::{
    edit::{Edit, OfferField},
    model::{offer::Offer, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence, sold,
        sources::{read, s4},
    },
};

/// The rule.
pub struct BundleOnly;

static META: Meta = Meta {
    id: "bundle-only",
    title: "Let people buy the parts alone too",
    group: Group::Price,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A set beside its parts leaves people free to choose; a set alone makes them buy what they do not need.",
    sources: &[
        s4("A base bundle with options balances the order value with freedom of choice."),
        read(
            "Adams and Yellen 1976, by a secondary source",
            "Selling a set and its parts serves more buyers than either alone.",
        ),
    ],
    thresholds: &[],
    page: include_str!("bundle_only.md"),
};

impl Rule for BundleOnly {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for set in sold::sets(design) {
            let parts = set.contains.iter().filter_map(|part| design.library.offers.get(part));
            let tied: Vec<&Offer> = parts.map(|part| &**part).filter(|part| !part.sold_alone).collect();
            if tied.is_empty() {
                continue;
            }
            let names = sentence::row(&tied.iter().map(|part| quoted(&part.name)).collect::<Vec<_>>());
            let only = if tied.len() == 1 { "is" } else { "are" };
            let said = Said {
                what: format!("{names} {only} sold in {} only.", quoted(&set.name)),
                to_do: "Give each part a price of its own, and let the set be the saving.".to_owned(),
                evidence: format!(
                    "{} of {} not sold alone.",
                    tied.len(),
                    sentence::count(set.contains.len(), "part")
                ),
            };
            let alone =
                tied.iter().map(|part| Edit::ChangeOffer { id: part.id, set: OfferField::SoldAlone(true) });
            let fix = Fix::ask(format!("Sell {names} alone too"), alone.collect());
            found.note(Severity::Advice, Place::offer(set.id, "contains"), said, fix.into_iter().collect());
        }
    }
}
