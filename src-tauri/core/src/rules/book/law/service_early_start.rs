//! Who wants a service to begin within the 14 days asks for it.

use crate::{
    model::{checkout::ConsentBox, offer::Kind, shape::quoted},
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
        sentence,
        sold::{self, Sold, WITHDRAWAL_DAYS},
        sources::{LOOKED_UP, remembered},
    },
};

/// The rule.
pub struct ServiceEarlyStart;

static META: Meta = Meta {
    id: "service-early-start",
    title: "Beginning within the 14 days needs a request",
    group: Group::Law,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(EUROPE),
    by_hand: false,
    why: "Without the buyer’s express request, sessions given within the 14 days may have to be refunded in \
          full.",
    sources: &[
        remembered(
            "Directive 2011/83/EU, Articles 7(3), 8(8) and 16(a)",
            "A service that begins within the withdrawal period needs an express request; otherwise nothing \
             is owed for it.",
        ),
        remembered(
            "UK Consumer Contracts Regulations 2013, regulation 36",
            "The same for the United Kingdom.",
        ),
    ],
    thresholds: &[],
    page: include_str!("service_early_start.md"),
};

impl Rule for ServiceEarlyStart {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::TERMS | Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let asked = design.design.checkout.early_start;
        if asked == ConsentBox::Empty {
            return;
        }
        let Some(sold) = sold::all(design).find(begins_early) else { return };
        let name = quoted(&sold.offer.name);
        let what = match asked {
            ConsentBox::Ticked => {
                "the request to begin so early is ticked before the buyer has said anything"
            }
            ConsentBox::Bundled => "the request to begin so early is bound to another consent",
            ConsentBox::Absent | ConsentBox::Empty => "nothing asks whether the buyer wants that",
        };
        let begins = match sold.offer.timing.starts_after_days.unwrap_or(0) {
            0 => "at once".to_owned(),
            days => format!("after {}", sentence::count(days.into(), "day")),
        };
        let said = Said {
            what: format!("{name} begins within the {WITHDRAWAL_DAYS} days, and {what}."),
            to_do: "Show an empty box: “Please begin within the 14 days”.".to_owned(),
            evidence: format!("{name} is a service and begins {begins}."),
        };
        let edits = at_checkout::change(design, |facts| facts.early_start = ConsentBox::Empty);
        let label = match asked {
            ConsentBox::Ticked => "Untick the request to begin early",
            _ => "Add an empty box that asks to begin early",
        };
        found.note(
            Severity::Warning,
            at_checkout::place(design, "early_start"),
            said,
            Fix::safe(label, edits).into_iter().collect(),
        );
    }
}

/// Tells whether something is a service that costs something and begins within the 14 days.
fn begins_early(sold: &Sold<'_>) -> bool {
    matches!(sold.offer.kind, Kind::LiveService | Kind::DigitalService | Kind::Membership)
        && sold.may_be_withdrawn()
        && sold.offer.timing.starts_after_days.unwrap_or(0) < WITHDRAWAL_DAYS
}
