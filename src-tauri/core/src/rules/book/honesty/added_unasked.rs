//! Nothing is put into the basket that nobody asked for.

use crate::{
    copy_check::Family,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::Findings,
        ground::Ground,
        marked::{LOOKS_AT, of_families},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::{LOOKED_UP, read, remembered},
    },
};

/// The rule.
pub struct AddedUnasked;

static META: Meta = Meta {
    id: "added-unasked",
    title: "Nothing is put into the basket unasked",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Who finds something in the basket that they did not put there pays for it by oversight, or leaves.",
    sources: &[
        remembered(
            "Directive 2011/83/EU, Article 22",
            "An extra payment needs express consent; what was put in by default need not be paid.",
        ),
        read("Mathur et al. 2019, “Dark Patterns at Scale”", "Names the pattern “sneak into basket”."),
    ],
    thresholds: &[],
    page: include_str!("added_unasked.md"),
};

impl Rule for AddedUnasked {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for place in of_families(design, &[Family::SneakedIn]) {
            let said = place.said(
                "tells of something added, or charged, that nobody asked for with",
                "Let buyers add it themselves, and put what everybody pays into the price.",
            );
            found.note(Severity::Warning, place.place(), said, place.calmer(&[Family::SneakedIn]));
        }
    }
}
