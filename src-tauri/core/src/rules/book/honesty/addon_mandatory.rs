//! An extra is the buyer's choice.

use crate::{
    edit::{Edit, PlacementField},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{read, s1},
    },
};

/// The rule.
pub struct AddonMandatory;

static META: Meta = Meta {
    id: "addon-mandatory",
    title: "An extra stays the buyer’s choice",
    group: Group::Honesty,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "An extra nobody can leave out is a part of the price that the price does not show.",
    sources: &[
        s1("“Offer it once, make it optional, and let the value speak.”"),
        read(
            "California SB 478, Attorney General’s summary",
            "A price that leaves out mandatory charges is not the price; the United Kingdom’s DMCC Act says the same.",
        ),
    ],
    thresholds: &[],
    page: include_str!("addon_mandatory.md"),
};

impl Rule for AddonMandatory {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::CHOICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for placed in design.placed.iter().filter(|placed| placed.placement.required) {
            if placed.price.comparable().minor == 0 {
                continue;
            }
            let (id, name) = (placed.placement.id, sentence::name(placed));
            let said = Said {
                what: format!("Nobody can buy without {name}, which costs {} on top.", placed.price),
                to_do: format!(
                    "Let buyers leave {name} out, or make it part of the main offer and its price."
                ),
                evidence: format!("{name} is marked as compulsory {}.", sentence::at(placed)),
            };
            let free = Edit::ChangePlacement { id, set: PlacementField::Required(false) };
            let fix = Fix::ask(format!("Let buyers leave {name} out"), vec![free]);
            found.note(Severity::Error, Place::placement(id, "required"), said, fix.into_iter().collect());
        }
    }
}
