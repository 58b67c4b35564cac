//! What is sold can be delivered in the hours that are free.

use crate::{
    forecast::delivery::Delivered,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::ours,
    },
};

/// The rule.
pub struct HoursOverbooked;

static META: Meta = Meta {
    id: "hours-overbooked",
    title: "More delivery than free hours",
    group: Group::Timing,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "What is sold and cannot be delivered well costs sleep first, then trust.",
    sources: &[ours("The hours you set aside are the line; the forecast says how many are needed.")],
    thresholds: &[],
    page: include_str!("hours_overbooked.md"),
};

impl Rule for HoursOverbooked {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::FORECAST
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some(delivered) = Delivered::of(design).filter(Delivered::is_too_much) else { return };
        let said = Said {
            what: format!(
                "Delivery would take {} in a working week; {} are free.",
                delivered.hours(),
                delivered.free()
            ),
            to_do: "Set more hours aside, deliver in groups, or let fewer people in.".to_owned(),
            evidence: delivered.whose(),
        };
        let place = Place::design(design.design.id, Some("visitors_per_month"));
        found.note(Severity::Warning, place, said, Vec::new());
    }
}
