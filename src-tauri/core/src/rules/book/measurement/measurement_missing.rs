//! What buyers meet is counted.

use crate::rules::{
    applies::Applies,
    facets::Facets,
    finding::Severity,
    findings::{Findings, Said},
    ground::Ground,
    measured,
    meta::{Basis, Group, Meta, Threshold, Unit},
    rule::Rule,
    sentence,
    sources::s4,
};

/// The rule.
pub struct MeasurementMissing;

/// How long an extra may be live without counts.
pub(super) const GRACE: Threshold = Threshold {
    key: "track_grace_days",
    name: "Days without counts, at most",
    default: 14,
    unit: Unit::Days,
    origin: "our default",
};

static META: Meta = Meta {
    id: "measurement-missing",
    title: "What buyers meet is counted",
    group: Group::Measurement,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "Without counts an extra that nobody wants stays for good, and one that helps gets no credit.",
    sources: &[s4("Offers once launched quietly keep running even when they fail: the fourth failure.")],
    thresholds: &[GRACE],
    page: include_str!("measurement_missing.md"),
};

impl Rule for MeasurementMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let uncounted: Vec<(usize, i64)> = measured::live(design)
            .filter(|(_, _, live)| live.counts.is_none_or(|counts| counts.shown == 0))
            .map(|(index, _, live)| (index, live.since.days_until(design.as_of)))
            .filter(|(_, days)| *days > design.line(&GRACE).value)
            .collect();
        let Some(longest) = uncounted.iter().map(|(_, days)| *days).max() else { return };
        let indices: Vec<usize> = uncounted.iter().map(|(index, _)| *index).collect();
        let names = sentence::names(design, &indices);
        let (have, they) = match indices.len() {
            1 => ("has been live for", "it is"),
            _ => ("have been live for up to", "they are"),
        };
        let said = Said {
            what: format!("{names} {have} {longest} days, and nobody counts how often {they} shown."),
            to_do: "Type in how often each was shown and taken; your shop’s order list tells.".to_owned(),
            evidence: format!("More than {} without counts are pointed out.", design.line(&GRACE)),
        };
        found.note(Severity::Warning, measured::place(design, &indices, "live"), said, Vec::new());
    }
}
