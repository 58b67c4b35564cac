//! A package of sessions says what happens to those that are not used.

use crate::{
    model::{offer::Offer, shape::quoted},
    rules::{
        already_said::refunds_the_unused,
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        notes::{self, UNUSED_REFUNDED},
        rule::Rule,
        sold,
        sources::{read, remembered},
    },
};

/// The rule.
pub struct UnusedSessionsRefund;

static META: Meta = Meta {
    id: "unused-sessions-refund",
    title: "Say what happens to unused sessions",
    group: Group::Ethics,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Clients must be free to stop, and sessions already paid for hold them.",
    sources: &[
        read("elissahurand.com, autonomy", "Whoever may stop at any time comes freely."),
        read("psychotherapynotes.com, packages", "Unused sessions are refunded."),
        remembered(
            "Directive 2011/83/EU, withdrawal",
            "Whoever withdraws from a service begun pays in proportion.",
        ),
    ],
    thresholds: &[],
    page: include_str!("unused_sessions_refund.md"),
};

impl Rule for UnusedSessionsRefund {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::RELEVANCE | Facets::COPY | Facets::TERMS | Facets::CARE | Facets::CHECKOUT | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for offer in sold::offers(design, |offer: &Offer| offer.care.sessions >= 2) {
            if notes::anywhere(design, offer, refunds_the_unused) {
                continue;
            }
            let (name, sessions) = (quoted(&offer.name), offer.care.sessions);
            let silent = offer.care.unused_sessions.trim().is_empty();
            let said = Said {
                what: if silent {
                    format!(
                        "{name} holds {sessions} sessions and does not say what happens to those not used."
                    )
                } else {
                    format!("{name} holds {sessions} sessions, and those not used are not refunded.")
                },
                to_do: "Refund unused sessions in proportion, and say so beside the price.".to_owned(),
                evidence: format!(
                    "Sessions: {sessions}; words on unused ones: {}.",
                    if silent { "none" } else { "no refund" }
                ),
            };
            let edits = notes::with_care(offer, |care| care.unused_sessions = UNUSED_REFUNDED.to_owned());
            let fix = Fix::ask(format!("Add “{UNUSED_REFUNDED}” to {name}"), edits);
            found.note(
                Severity::Warning,
                Place::offer(offer.id, "care.unused_sessions"),
                said,
                fix.into_iter().collect(),
            );
        }
    }
}
