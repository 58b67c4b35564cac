//! Where there is enough to see, one looks group by group.

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
pub struct AggregateOnly;

const FROM: Threshold = Threshold {
    key: "aggregate_from",
    name: "Showings from which groups are looked at",
    default: 200,
    unit: Unit::Count,
    origin: "our default",
};

static META: Meta = Meta {
    id: "aggregate-only",
    title: "Look group by group",
    group: Group::Measurement,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "One number for everybody hides the group it helps and the group it bothers.",
    sources: &[s4(
        "Step 5: do not look at the figures in aggregate only; split them by segment and channel.",
    )],
    thresholds: &[FROM],
    page: include_str!("aggregate_only.md"),
};

impl Rule for AggregateOnly {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let from = design.line(&FROM);
        let whole: Vec<usize> = measured::live(design)
            .filter(|(_, _, live)| live.groups.len() < 2)
            .filter(|(_, _, live)| live.counts.is_some_and(|counts| i64::from(counts.shown) >= from.value))
            .map(|(index, ..)| index)
            .collect();
        if whole.is_empty() {
            return;
        }
        let said = Said {
            what: format!(
                "{} counted for everybody together only.",
                is_or_are(&sentence::names(design, &whole), whole.len())
            ),
            to_do: "Count two or three groups apart, such as advertisements and newsletter.".to_owned(),
            evidence: format!("From {from} showings on there is enough to see in groups."),
        };
        found.note(Severity::Advice, measured::place(design, &whole, "live"), said, Vec::new());
    }
}

fn is_or_are(names: &str, number: usize) -> String {
    format!("{names} {}", if number == 1 { "is" } else { "are" })
}
