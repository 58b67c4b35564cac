//! Receipt and mail list every extra that was bought.

use crate::{
    model::stage::Stage,
    rules::{
        applies::Applies,
        at_checkout,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        jurisdiction::{self, EUROPE},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{LOOKED_UP, remembered, s1},
    },
};

/// The rule.
pub struct ConfirmationListsAddons;

static META: Meta = Meta {
    id: "confirmation-lists-addons",
    title: "The confirmation lists every extra",
    group: Group::Law,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A buyer must be able to keep in writing what they bought, and nobody should have to guess at a \
          charge.",
    sources: &[
        remembered("Directive 2011/83/EU, Article 8(7)", "The contract is confirmed on a lasting medium."),
        remembered(
            "UK Consumer Contracts Regulations 2013, regulation 16",
            "The same for the United Kingdom.",
        ),
        s1("Extras are there to make buyers more successful, not to surprise them."),
    ],
    thresholds: &[],
    page: include_str!("confirmation_lists_addons.md"),
};

impl Rule for ConfirmationListsAddons {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.design.checkout.receipt_lists_extras {
            return;
        }
        let bought = |index: &usize| design.placed[*index].placement.stage < Stage::FollowUp;
        let extras: Vec<usize> = (0..design.placed.len()).filter(bought).collect();
        if extras.is_empty() {
            return;
        }
        let said = Said {
            what: format!("The receipt and its mail do not list {}.", sentence::names(design, &extras)),
            to_do: "List every extra with its price, on the thank-you page and in the mail.".to_owned(),
            evidence: format!(
                "{} can be bought before the receipt or on its page.",
                sentence::count(extras.len(), "extra")
            ),
        };
        let edits = at_checkout::change(design, |facts| facts.receipt_lists_extras = true);
        let fix = Fix::safe("List every extra on receipt and mail", edits);
        found.note(
            jurisdiction::error_in(design, EUROPE),
            at_checkout::place(design, "receipt_lists_extras"),
            said,
            fix.into_iter().collect(),
        );
    }
}
