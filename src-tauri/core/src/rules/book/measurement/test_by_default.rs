//! A change of something live is tried beside the old.

use crate::{
    edit::{DesignField, Edit},
    model::{limits::SPLIT_TESTS, split_test::SplitTest},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        measured,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::s4,
    },
};

/// The rule.
pub struct TestByDefault;

static META: Meta = Meta {
    id: "test-by-default",
    title: "Try a change beside the old",
    group: Group::Measurement,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Changed in place, nobody can tell whether the change helped or the season did.",
    sources: &[s4("Make A/B tests the default.")],
    thresholds: &[],
    page: include_str!("test_by_default.md"),
};

impl Rule for TestByDefault {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (_, placed, live) in measured::live(design) {
            let Some(day) = live.changed.filter(|day| *day <= design.as_of && *day >= live.since) else {
                continue;
            };
            let id = placed.placement.id;
            let tests = &design.design.tests;
            if tests.iter().any(|test| test.placement == Some(id)) {
                continue;
            }
            let name = sentence::name(placed);
            let said = Said {
                what: format!(
                    "{name} was changed on {} while it was live, without a test beside the old.",
                    day.in_words()
                ),
                to_do: "Show the old and the new side by side for a while, and count both.".to_owned(),
                evidence: "No test of it is written down.".to_owned(),
            };
            let test = SplitTest {
                name: format!("{name}, the new beside the old"),
                placement: Some(id),
                ..SplitTest::default()
            };
            let more: Vec<SplitTest> = tests.iter().cloned().chain([test]).collect();
            let edit = Edit::ChangeDesign { id: design.design.id, set: DesignField::Tests(more) };
            let fix =
                (tests.len() < SPLIT_TESTS).then(|| Fix::ask(format!("Begin a test of {name}"), vec![edit]));
            let place = Place::placement(id, "live");
            found.note(Severity::Advice, place, said, fix.flatten().into_iter().collect());
        }
    }
}
