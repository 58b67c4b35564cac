//! Who bought online in the EU can withdraw online.

use crate::{
    model::{date::Date, practice::Region, shape::quoted},
    rules::{
        applies::Applies,
        at_checkout,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sold::{self, Sold, WITHDRAWAL_DAYS},
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct WithdrawalButtonEu;

static META: Meta = Meta {
    id: "withdrawal-button-eu",
    title: "Withdrawing is a button",
    group: Group::Law,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(&[Region::Eu]),
    by_hand: false,
    why: "Since 19 June 2026 whoever may withdraw from an online purchase in the EU must find a function for \
          it.",
    sources: &[
        read(
            "Directive 2011/83/EU, Article 11a, by Directive (EU) 2023/2673",
            "“Withdraw from contract here”, then “confirm withdrawal”, then an acknowledgement; applies from \
             19 June 2026.",
        ),
        read(
            "edwincoe.com, on the withdrawal function",
            "All online contracts with a right of withdrawal are meant, not financial services alone.",
        ),
    ],
    thresholds: &[],
    page: include_str!("withdrawal_button_eu.md"),
};

impl Rule for WithdrawalButtonEu {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::TERMS | Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let applies_from = Date::from(jiff::civil::date(2026, 6, 19));
        if design.design.checkout.withdrawal_function || design.as_of < applies_from {
            return;
        }
        let Some(sold) = sold::all(design).find(Sold::may_be_withdrawn) else { return };
        let name = quoted(&sold.offer.name);
        let said = Said {
            what: format!("A buyer of {name} finds no button to withdraw."),
            to_do:
                "Put “Withdraw from contract here” on the thank-you page, in the account or in the mails, \
                    and confirm each use."
                    .to_owned(),
            evidence: format!(
                "{name} can be withdrawn from within {WITHDRAWAL_DAYS} days; the duty applies \
                               from {applies_from}."
            ),
        };
        let edits = at_checkout::change(design, |facts| facts.withdrawal_function = true);
        let fix = Fix::safe("Put “Withdraw from contract here” on the thank-you page", edits);
        found.note(
            Severity::Warning,
            at_checkout::place(design, "withdrawal_function"),
            said,
            fix.into_iter().collect(),
        );
    }
}
