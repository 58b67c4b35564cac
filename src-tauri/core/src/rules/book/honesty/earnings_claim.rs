//! Income promises rest on proof.

use crate::{
    copy_check::Family,
    model::practice::Region,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::Findings,
        ground::Ground,
        marked::{LOOKS_AT, of_families, where_sold_to},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct EarningsClaim;

static META: Meta = Meta {
    id: "earnings-claim",
    title: "Income promises rest on proof",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "Few buyers earn what the best one did, and those who do not feel it is their fault.",
    sources: &[read(
        "FTC guidance on claims of business coaches",
        "Claims of earnings need proof that they are typical.",
    )],
    thresholds: &[],
    page: include_str!("earnings_claim.md"),
};

impl Rule for EarningsClaim {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for place in of_families(design, &[Family::Earnings]) {
            if place.offer().is_some_and(|offer| !offer.claims.proof.trim().is_empty()) {
                continue;
            }
            let said =
                place.said("promises income with", "Take the promise out, or write down what it rests on.");
            found.note(
                where_sold_to(design, &[Region::Eu, Region::Uk, Region::Us]),
                place.place(),
                said,
                place.calmer(&[Family::Earnings]),
            );
        }
    }
}
