//! Nothing is sold by pity or fear.

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
        sources::{LOOKED_UP, remembered},
    },
};

/// The rule.
pub struct HardshipPlea;

static META: Meta = Meta {
    id: "hardship-plea",
    title: "Nothing is sold by pity or fear",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A plea for the seller’s livelihood, or a picture of what will go wrong, takes the choice away from people who are kind or afraid.",
    sources: &[remembered(
        "Directive 2005/29/EC, Annex I no. 12 and 30",
        "Pleas about the seller’s livelihood, and claims about a risk to one’s safety, are on the black list.",
    )],
    thresholds: &[],
    page: include_str!("hardship_plea.md"),
};

impl Rule for HardshipPlea {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for place in of_families(design, &[Family::Hardship]) {
            let said = place.said(
                "pleads or frightens with",
                "Say what it does and what it costs, and leave the rest to the reader.",
            );
            found.note(Severity::Warning, place.place(), said, place.calmer(&[Family::Hardship]));
        }
    }
}
