//! There is a plain way to say no.

use crate::{
    edit::{Edit, PlacementField},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        relocate,
        rule::Rule,
        sentence,
        sources::{read, s1},
    },
};

/// The rule.
pub struct DeclineMissing;

static META: Meta = Meta {
    id: "decline-missing",
    title: "There is a plain way to say no",
    group: Group::Honesty,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Without a clear no there is no real yes.",
    sources: &[
        s1("“Make it optional, and let the value speak.”"),
        read("deceptive.design, “forced action”", "People must be able to go on without agreeing."),
    ],
    thresholds: &[],
    page: include_str!("decline_missing.md"),
};

impl Rule for DeclineMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for placed in &design.placed {
            let placement = placed.placement;
            let Some(copy) = relocate::with_a_no(placed, placement.stage, placement.relation) else {
                continue;
            };
            let name = sentence::name(placed);
            let said = Said {
                what: format!("{name} leaves no plain way to say no {}.", sentence::at(placed)),
                to_do: "Put a plain “No thanks” under the button.".to_owned(),
                evidence: format!("The words of the no for {name} are empty."),
            };
            let label = format!("Add “{}”", copy.decline_label);
            let edit = Edit::ChangePlacement { id: placement.id, set: PlacementField::Copy(copy) };
            let fix = Fix::safe(label, vec![edit]);
            let place = Place::placement(placement.id, "copy");
            found.note(Severity::Error, place, said, fix.into_iter().collect());
        }
    }
}
