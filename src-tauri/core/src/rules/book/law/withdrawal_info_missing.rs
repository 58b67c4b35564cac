//! Buyers in Europe are told of the 14 days before they order.

use crate::{
    model::shape::quoted,
    rules::{
        applies::Applies,
        at_checkout,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        jurisdiction::EUROPE,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sold::{self, Sold, WITHDRAWAL_DAYS},
        sources::{LOOKED_UP, read, remembered},
    },
};

/// The rule.
pub struct WithdrawalInfoMissing;

static META: Meta = Meta {
    id: "withdrawal-info-missing",
    title: "Tell buyers about the 14 days",
    group: Group::Law,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(EUROPE),
    by_hand: false,
    why: "Who is not told of the right of withdrawal can go back on the purchase for up to a year longer.",
    sources: &[
        remembered(
            "Directive 2011/83/EU, Articles 9 and 10",
            "14 days to withdraw; up to twelve months more where nobody said so.",
        ),
        read(
            "sellarix.ai, on the withdrawal function",
            "Sellers refund orders “as much as a year later” where the information is missing.",
        ),
        remembered("UK Consumer Contracts Regulations 2013", "The same for the United Kingdom."),
    ],
    thresholds: &[],
    page: include_str!("withdrawal_info_missing.md"),
};

impl Rule for WithdrawalInfoMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::TERMS | Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.design.checkout.withdrawal_info {
            return;
        }
        let Some(sold) = sold::all(design).find(Sold::may_be_withdrawn) else { return };
        let name = quoted(&sold.offer.name);
        let said = Said {
            what: format!(
                "Nothing tells a buyer of {name} about the right to withdraw within \
                           {WITHDRAWAL_DAYS} days."
            ),
            to_do: "Say it before the button that orders, and how to do it.".to_owned(),
            evidence: format!(
                "{name} is sold at a distance to consumers in Europe and is no health care; \
                               the checkout has no line on it."
            ),
        };
        let edits = at_checkout::change(design, |facts| facts.withdrawal_info = true);
        let fix = Fix::safe("Add the line on withdrawal to the checkout", edits);
        found.note(
            Severity::Error,
            at_checkout::place(design, "withdrawal_info"),
            said,
            fix.into_iter().collect(),
        );
    }
}
