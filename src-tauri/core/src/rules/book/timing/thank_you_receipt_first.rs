//! The order is confirmed before more is offered.

use crate::{
    edit::{DesignField, Edit},
    model::{checkout::CheckoutFacts, stage::Stage},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::read,
    },
};

/// The rule.
pub struct ThankYouReceiptFirst;

static META: Meta = Meta {
    id: "thank-you-receipt-first",
    title: "Confirm the order before offering more",
    group: Group::Timing,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Whoever has just paid first wants to know that it worked.",
    sources: &[
        read("pagefly, guide to thank-you pages", "The confirmation stands first."),
        read("digitalapplied, “post-buy anxiety”", "Doubt after paying is eased by a confirmation at once."),
    ],
    thresholds: &[],
    page: include_str!("thank_you_receipt_first.md"),
};

impl Rule for ThankYouReceiptFirst {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.design.checkout.receipt_first {
            return;
        }
        let there: Vec<usize> = design.at(Stage::ThankYou).map(|(index, _)| index).collect();
        if there.is_empty() {
            return;
        }
        let names = sentence::names(design, &there);
        let said = Said {
            what: format!("On the thank-you page {names} can stand before the receipt."),
            to_do: "Let the receipt stand first, and what else there is below it.".to_owned(),
            evidence: "The receipt is not the first thing on the page.".to_owned(),
        };
        let checkout = CheckoutFacts { receipt_first: true, ..design.design.checkout.clone() };
        let edit = Edit::ChangeDesign { id: design.design.id, set: DesignField::Checkout(checkout) };
        let fix = Fix::safe("Put the receipt first", vec![edit]);
        found.note(Severity::Warning, Place::stage(Stage::ThankYou, 0), said, fix.into_iter().collect());
    }
}
