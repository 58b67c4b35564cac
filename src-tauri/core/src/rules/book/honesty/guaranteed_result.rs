//! A result is not promised.

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
pub struct GuaranteedResult;

static META: Meta = Meta {
    id: "guaranteed-result",
    title: "A result is not promised",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "No coach, teacher or therapist holds the outcome in their hands.",
    sources: &[
        read(
            "FTC guidance on claims of business coaches",
            "A guaranteed result is read as a claim that has to be proven.",
        ),
        read("APA Ethics Code 5.01(b)(6)", "No false statements about the degree of success of services."),
        read("UK CAP Code 3.7", "Objective claims need evidence."),
    ],
    thresholds: &[],
    page: include_str!("guaranteed_result.md"),
};

impl Rule for GuaranteedResult {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for place in of_families(design, &[Family::GuaranteedResult]) {
            let said = place.said(
                "promises a result with",
                "Promise what you do, not what comes of it; money back is a promise you can keep.",
            );
            found.note(
                where_sold_to(design, &[Region::Eu, Region::Uk, Region::Us]),
                place.place(),
                said,
                place.calmer(&[Family::GuaranteedResult]),
            );
        }
    }
}
