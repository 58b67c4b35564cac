//! The no does not shame.

use crate::{
    copy_check::Family,
    model::practice::Profession,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::Findings,
        ground::Ground,
        marked::{LOOKS_AT, of_families},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::read,
    },
};

/// The rule.
pub struct Confirmshaming;

static META: Meta = Meta {
    id: "confirmshaming",
    title: "The no does not shame",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A no that makes people feel small works against the trust the offer lives on.",
    sources: &[
        read("Mathur et al. 2019, “Dark Patterns at Scale”", "Counts 169 of them in shops."),
        read(
            "deceptive.design, “confirmshaming”",
            "The option to decline is worded so that one feels guilty.",
        ),
    ],
    thresholds: &[],
    page: include_str!("confirmshaming.md"),
};

impl Rule for Confirmshaming {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let weight = if design.is(Profession::Therapist) { Severity::Error } else { Severity::Warning };
        for place in of_families(design, &[Family::Confirmshaming]) {
            let said = place.said("shames whoever says no with", "Let the no be a plain “No thanks”.");
            found.note(weight, place.place(), said, place.calmer(&[Family::Confirmshaming]));
        }
    }
}
