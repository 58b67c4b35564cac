//! A few showings tell nothing yet.

use crate::{
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::{Findings, Said},
        ground::Ground,
        measured,
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sentence,
        sources::ours,
    },
    statistics::{e_value, posterior},
};

/// The rule.
pub struct TooEarlyToTell;

const WATCH: Threshold = Threshold {
    key: "watch_p",
    name: "How sure it must be to keep an eye on it",
    default: 900,
    unit: Unit::Permille,
    origin: "our default for how sure one is before one keeps an eye on it",
};

static META: Meta = Meta {
    id: "too-early-to-tell",
    title: "Too early to tell",
    group: Group::Measurement,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::OurDefault,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "Small counts swing widely: two of nine may become one in fifty, or one in three.",
    sources: &[ours("The fewest showings at which even no yes at all would be evidence against the floor.")],
    thresholds: &[measured::LINES[0], measured::LINES[1], WATCH],
    page: include_str!("too_early_to_tell.md"),
};

impl Rule for TooEarlyToTell {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let (mut indices, mut told) = (Vec::new(), Vec::new());
        let line = measured::retire_at(design);
        let watch = design.line(&WATCH).value as f64 / 1_000.0;
        for (index, placed, counts, floor) in measured::counted(design) {
            let rate = measured::number(floor);
            let (name, seen) = (|| sentence::name(placed), (counts.accepted, counts.shown));
            if e_value::below_floor(0, counts.shown, rate) < line {
                // A floor that no number of showings could speak against is none.
                let Some(fewest) = e_value::fewest_showings(rate, line) else { continue };
                told.push(format!(
                    "{} was taken by {} of {}, and {fewest} showings tell at the earliest",
                    name(),
                    seen.0,
                    seen.1
                ));
            } else if below(counts.accepted, counts.shown, floor.ppm())
                && measured::evidence(counts, floor) < line
                && posterior::below(counts.accepted, counts.shown, rate) >= watch
            {
                told.push(format!(
                    "{} was taken by {} of {}, probably below {floor} but not surely enough to take it out",
                    name(),
                    seen.0,
                    seen.1
                ));
            } else {
                continue;
            }
            indices.push(index);
        }
        if indices.is_empty() {
            return;
        }
        let names = sentence::names(design, &indices);
        let said = Said {
            what: format!(
                "It is too early to tell whether {names} {} well.",
                if indices.len() == 1 { "does" } else { "do" }
            ),
            to_do: "Leave things as they are and look again after some more showings.".to_owned(),
            evidence: format!("{}.", sentence::row(&told)),
        };
        found.note(Severity::Advice, measured::place(design, &indices, "live"), said, Vec::new());
    }
}

fn below(yes: u32, asked: u32, floor_ppm: u32) -> bool {
    u64::from(yes) * 1_000_000 < u64::from(asked) * u64::from(floor_ppm)
}
