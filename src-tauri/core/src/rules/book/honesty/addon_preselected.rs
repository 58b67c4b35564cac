//! An extra starts unticked; the buyer ticks it.

use crate::{
    edit::{Edit, PlacementField},
    model::{practice::Region, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{LOOKED_UP, read, remembered, s1},
    },
};

/// The rule.
pub struct AddonPreselected;

static META: Meta = Meta {
    id: "addon-preselected",
    title: "An extra is never ticked in advance",
    group: Group::Honesty,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A yes that the buyer must take back is no yes; in the EU the payment for it can be reclaimed.",
    sources: &[
        read(
            "Directive 2011/83/EU, Article 22",
            "Extra payments need express consent; with default options the buyer can have the payment back.",
        ),
        remembered(
            "UK Consumer Contracts Regulations 2013, regulation 40",
            "The same for the United Kingdom.",
        ),
        s1("“Offer it once, make it optional, and let the value speak.”"),
        read("Mathur and others 2019, dark patterns at scale", "Names the pattern “sneak into basket”."),
    ],
    thresholds: &[],
    page: include_str!("addon_preselected.md"),
};

impl Rule for AddonPreselected {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::CHOICE
    }

    fn goes_by_extra(&self) -> bool {
        true
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let regions = &design.library.practice.regions;
        let free = |region: &Region| matches!(region, Region::Us | Region::UsCa | Region::Other);
        let elsewhere = !regions.is_empty() && regions.iter().all(free);
        let severity = if elsewhere { Severity::Warning } else { Severity::Error };
        for (_, placed) in design.each().filter(|(_, placed)| placed.placement.preselected) {
            let name = sentence::name(placed);
            let said = Said {
                what: format!("{name} is already ticked {}.", sentence::at(placed)),
                to_do: format!("Let {name} start unticked, so that a yes is the buyer’s own."),
                evidence: format!(
                    "{} at {} is in the basket before the buyer has said anything.",
                    quoted(&placed.offer.name),
                    placed.price
                ),
            };
            let id = placed.placement.id;
            let untick = Edit::ChangePlacement { id, set: PlacementField::Preselected(false) };
            let fix = Fix::safe(format!("Untick {name}"), vec![untick]);
            found.note(severity, Place::placement(id, "preselected"), said, fix.into_iter().collect());
        }
    }
}
