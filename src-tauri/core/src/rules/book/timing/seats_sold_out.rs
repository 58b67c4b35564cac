//! What is shown can still be bought.

use crate::rules::{
    applies::Applies,
    facets::Facets,
    finding::{Place, Severity},
    findings::{Findings, Said},
    ground::Ground,
    measured,
    meta::{Basis, Group, Meta},
    removal,
    rule::Rule,
    sentence,
    sources::ours,
};

/// The rule.
pub struct SeatsSoldOut;

static META: Meta = Meta {
    id: "seats-sold-out",
    title: "A sold-out extra is still shown",
    group: Group::Timing,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "An offer that cannot be kept disappoints at the very moment of trust.",
    sources: &[ours("Taken as often as there are seats is sold out.")],
    thresholds: &[],
    page: include_str!("seats_sold_out.md"),
};

impl Rule for SeatsSoldOut {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::SCARCITY | Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (index, placed, live) in measured::live(design) {
            let Some((seats, counts)) = placed.offer.seats.zip(live.counts) else { continue };
            let taken = counts.accepted.saturating_sub(counts.refunded);
            if taken < seats {
                continue;
            }
            let said = Said {
                what: format!("{} is shown, though its seats are taken.", sentence::name(placed)),
                to_do: "Take it out until there are seats again, or show what else could help.".to_owned(),
                evidence: format!(
                    "Taken {taken} times here; there {} {}.",
                    if seats == 1 { "is" } else { "are" },
                    sentence::count(seats as usize, "seat")
                ),
            };
            let place = Place::placement(placed.placement.id, "live");
            let fix = removal::take_out(design, &[index]);
            found.note(Severity::Warning, place, said, fix.into_iter().collect());
        }
    }
}
