//! Who keeps a card for the next page says so.

use crate::{
    architecture::Placed,
    model::stage::Stage,
    rules::{
        applies::Applies,
        at_checkout,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{read, remembered},
    },
};

/// The rule.
pub struct StoredCardConsent;

static META: Meta = Meta {
    id: "stored-card-consent",
    title: "Say that the card is kept for the next page",
    group: Group::Law,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A charge to a kept card needs a yes to keeping it, and in Europe the bank may ask for it.",
    sources: &[
        read(
            "Stripe, guide to strong customer authentication",
            "The checkout says that the card is kept and charged again before it is kept.",
        ),
        remembered(
            "Directive (EU) 2015/2366, payment services",
            "Payments need the payer’s consent, and most of them strong authentication.",
        ),
    ],
    thresholds: &[],
    page: include_str!("stored_card_consent.md"),
};

impl Rule for StoredCardConsent {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.design.checkout.card_notice {
            return;
        }
        let charged = |(_, placed): &(usize, &Placed<'_>)| !placed.placement.asks_first;
        let charged: Vec<usize> =
            design.at(Stage::OneClick).filter(charged).map(|(index, _)| index).collect();
        if charged.is_empty() {
            return;
        }
        let names = sentence::names(design, &charged);
        let said = Said {
            what: format!(
                "The checkout does not say that the card is kept, and a yes to {names} is charged \
                           to it."
            ),
            to_do: "Say under the card field that the card is kept for the next page.".to_owned(),
            evidence: format!("{} stands after the payment and needs no second entry of the card.", names),
        };
        let edits = at_checkout::change(design, |facts| facts.card_notice = true);
        let fix = Fix::safe("Say under the card field that the card is kept", edits);
        found.note(
            Severity::Warning,
            at_checkout::place(design, "card_notice"),
            said,
            fix.into_iter().collect(),
        );
    }
}
