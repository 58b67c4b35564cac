//! Few left is a number that is true.

use crate::{
    copy_check::Family,
    model::shape::quoted,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::{Findings, Said},
        ground::Ground,
        marked::{LOOKS_AT, of_families},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::read,
    },
};

/// The rule.
pub struct ScarcityNeedsBasis;

const SCARCE: &[Family] = &[Family::LowStock, Family::HighDemand];

static META: Meta = Meta {
    id: "scarcity-needs-basis",
    title: "Few left is a number that is true",
    group: Group::Honesty,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "“Only 3 left” of something that can be copied is not true, and of anything else it needs a number.",
    sources: &[
        read("Mathur et al. 2019, “Dark Patterns at Scale”", "Counts 679 messages of scarcity in shops."),
        read("UK CMA, online choice architecture and urgency claims", "Claims of scarcity have to be true."),
    ],
    thresholds: &[],
    page: include_str!("scarcity_needs_basis.md"),
};

impl Rule for ScarcityNeedsBasis {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for place in of_families(design, SCARCE) {
            let Some(offer) = place.offer().filter(|offer| offer.seats.is_none()) else { continue };
            let name = quoted(&offer.name);
            let said = Said {
                evidence: format!("{} No number of seats is entered for {name}.", place.evidence()),
                ..place.said(
                    "speaks of scarcity with",
                    format!("Enter how many of {name} there are and why, or take the words out."),
                )
            };
            found.note(Severity::Error, place.place(), said, place.calmer(SCARCE));
        }
    }
}
