//! No cure is promised.

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
pub struct CureClaim;

static META: Meta = Meta {
    id: "cure-claim",
    title: "No cure is promised",
    group: Group::Ethics,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "A condition that is said to disappear, and does not, leaves people worse off than before.",
    sources: &[
        read("APA Ethics Code 5.01(b)(6)", "No false statements about the degree of success of services."),
        read("UK CAP Code, section 12", "Claims to treat conditions need evidence and a qualified person."),
        remembered(
            "Directive 2005/29/EC, Annex I no. 17",
            "Falsely claiming that a product is able to cure is on the black list.",
        ),
    ],
    thresholds: &[],
    page: include_str!("cure_claim.md"),
};

impl Rule for CureClaim {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for place in of_families(design, &[Family::Cure]) {
            let said = place.said(
                "promises a cure with",
                "Speak of skills and company on harder days, not of an end to them.",
            );
            found.note(Severity::Error, place.place(), said, place.calmer(&[Family::Cure]));
        }
    }
}
