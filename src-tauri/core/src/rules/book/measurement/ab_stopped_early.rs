//! A test runs as long as it was planned to.

use crate::{
    edit::{DesignField, Edit},
    model::{money::grouped, shape::quoted, split_test::SplitTest},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::read,
    },
};

/// The rule.
pub struct AbStoppedEarly;

static META: Meta = Meta {
    id: "ab-stopped-early",
    title: "A test runs as long as planned",
    group: Group::Measurement,
    severity: Severity::Warning,
    severities: &[Severity::Warning, Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Whoever stops as soon as one version leads will often crown the one that was lucky that week.",
    sources: &[
        read(
            "evanmiller.org, sequential A/B tests",
            "Looking at a running test and stopping on a lead makes false winners.",
        ),
        read("aarondefazio.com", "17–30 % of them, depending on how often one looks."),
    ],
    thresholds: &[],
    page: include_str!("ab_stopped_early.md"),
};

impl Rule for AbStoppedEarly {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let tests = &design.design.tests;
        let early: Vec<&SplitTest> = tests.iter().filter(|test| stopped_early(test)).collect();
        let Some(first) = early.iter().find(|test| test.planned > 0).or(early.first()) else { return };
        let names: Vec<String> = early.iter().map(|test| quoted(&test.name)).collect();
        let number = |people: u32| grouped(people.into());
        let severity = if first.planned > 0 { Severity::Warning } else { Severity::Advice };
        let (what, evidence) = match first.planned {
            0 => (
                format!("{} decided without a number planned before.", was_or_were(&names)),
                "Without a plan, one stops when one likes what one sees.".to_owned(),
            ),
            planned => (
                format!("{} decided before the planned number was reached.", was_or_were(&names)),
                format!(
                    "In {} the versions were met by {} and {} people, and {} each were planned.",
                    quoted(&first.name),
                    number(first.a.visitors),
                    number(first.b.visitors),
                    number(planned)
                ),
            ),
        };
        let said = Said {
            what,
            to_do: "Let it run on to the planned number, or use a method that allows for looking.".to_owned(),
            evidence,
        };
        let reopened =
            |test: &SplitTest| SplitTest { decided: test.decided && !stopped_early(test), ..test.clone() };
        let id = design.design.id;
        let set = DesignField::Tests(tests.iter().map(reopened).collect());
        let fix =
            Fix::ask(format!("Let {} run on", sentence::row(&names)), vec![Edit::ChangeDesign { id, set }]);
        found.note(severity, Place::design(id, Some("tests")), said, fix.into_iter().collect());
    }
}

fn stopped_early(test: &SplitTest) -> bool {
    let reached = test.planned > 0 && test.a.visitors.min(test.b.visitors) >= test.planned;
    test.decided && !test.sequential && !reached
}

fn was_or_were(names: &[String]) -> String {
    format!("{} {}", sentence::row(names), if names.len() == 1 { "was" } else { "were" })
}
