//! An extra that hardly anybody wants makes room.

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
    sources::{ours, read, remembered, s4},
};

/// The rule.
pub struct RetireUnderperformer;

static META: Meta = Meta {
    id: "retire-underperformer",
    title: "Hardly anybody wants this extra",
    group: Group::Measurement,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "It takes the place of an extra that would help more buyers, and asks everybody for nothing.",
    sources: &[
        s4("Retire what does not do well quickly."),
        remembered(
            "Ville 1939; Howard and others 2021",
            "Evidence of this kind stays honest however often one looks.",
        ),
        read(
            "Our own simulation, 4,000 runs at a floor of 10 %",
            "Wrongly retired at the floor: 3.9 % this way, 30.7 % by looking until it seems sure.",
        ),
        ours("The floor: half of what the forecast takes for granted at the stage."),
    ],
    thresholds: &measured::LINES,
    page: include_str!("retire_underperformer.md"),
};

impl Rule for RetireUnderperformer {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (index, placed, counts, floor) in measured::counted(design) {
            let (evidence, line) = (measured::evidence(counts, floor), measured::retire_at(design));
            if evidence < line {
                continue;
            }
            let name = sentence::name(placed);
            let said = Said {
                what: format!("{name} is very likely taken by fewer than {floor} of those who see it."),
                to_do: "Take it out, or put an extra in its place that helps more of your buyers.".to_owned(),
                evidence: format!(
                    "{} of {} took it; rates below {floor} fit that {} times better than {floor} does, and from {line} \
                     times it is pointed out.",
                    counts.accepted,
                    counts.shown,
                    written(evidence)
                ),
            };
            let place = Place::placement(placed.placement.id, "live");
            let fix = removal::take_out_with_followers(design, &[index]);
            found.note(Severity::Warning, place, said, fix.into_iter().collect());
        }
    }
}

/// Writes evidence as a whole number; beyond a million only that it is more.
fn written(evidence: f64) -> String {
    const MOST: f64 = 1_000_000.0;
    if evidence < MOST { format!("{evidence:.0}") } else { "more than a million".to_owned() }
}
