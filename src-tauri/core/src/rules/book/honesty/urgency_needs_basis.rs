//! Hurry has a day and a reason.

use crate::{
    copy_check::Family,
    model::{practice::Region, timer::Timer},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::Findings,
        ground::Ground,
        marked::{of_families, where_sold_to},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::{LOOKED_UP, read},
        texts::Spot,
    },
};

/// The rule.
pub struct UrgencyNeedsBasis;

const HURRY: &[Family] = &[Family::Countdown, Family::LimitedTime];

/// Tells whether a deadline says when it ends and why.
fn stands(timer: Option<&Timer>) -> bool {
    timer.is_some_and(|timer| timer.ends_on.is_some() && !timer.reason.trim().is_empty())
}

static META: Meta = Meta {
    id: "urgency-needs-basis",
    title: "Hurry has a day and a reason",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "A hurry that is not real is a false statement about time, and people notice when it comes back.",
    sources: &[
        read(
            "Directive 2005/29/EC, Annex I no. 7",
            "Falsely stating that something is only available for a very limited time.",
        ),
        read("UK DMCC Act 2024, Schedule 20", "The same, in the United Kingdom."),
        read("16 CFR 233.5", "A “limited offer” which, in fact, is not limited."),
        read(
            "Mathur et al. 2019, “Dark Patterns at Scale”",
            "Most such texts were not proven false; so ask what makes them true.",
        ),
    ],
    thresholds: &[],
    page: include_str!("urgency_needs_basis.md"),
};

impl Rule for UrgencyNeedsBasis {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::RELEVANCE | Facets::PRICE | Facets::COPY | Facets::TERMS | Facets::SCARCITY | Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let weight = where_sold_to(design, &[Region::Eu, Region::Uk, Region::Us]);
        for place in of_families(design, HURRY) {
            let timer = match place.spot {
                Spot::Placed(index) => design.placed[index].placement.timer.as_ref(),
                _ => design.design.timer.as_ref(),
            };
            if stands(timer) {
                continue;
            }
            let said = place
                .said("hurries with", "Enter the last day and why it is the last, or take the words out.");
            found.note(weight, place.place(), said, place.calmer(HURRY));
        }
    }
}
