//! A total that every group contradicts is not believed.

use crate::{
    model::{
        shape::quoted,
        split_test::{Arm, SplitTest},
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sentence,
        sources::{remembered, s4},
    },
};
use std::cmp::Ordering;

/// The rule.
pub struct SimpsonWarning;

const FROM: Threshold = Threshold {
    key: "simpson_from",
    name: "People in a group before it counts",
    default: 50,
    unit: Unit::Count,
    origin: "our default",
};

static META: Meta = Meta {
    id: "simpson-warning",
    title: "The groups disagree with the total",
    group: Group::Measurement,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "When the versions reach different mixes of people, the total can point the wrong way.",
    sources: &[
        s4("Step 5: do not look at the figures in aggregate only."),
        remembered("Simpson 1951", "A total can reverse what holds in each of its parts."),
    ],
    thresholds: &[FROM],
    page: include_str!("simpson_warning.md"),
};

impl Rule for SimpsonWarning {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let least = design.line(&FROM);
        let reversed: Vec<&SplitTest> =
            design.design.tests.iter().filter(|test| reverses(test, least.value)).collect();
        let Some(first) = reversed.first() else { return };
        let names: Vec<String> = reversed.iter().map(|test| quoted(&test.name)).collect();
        let groups: Vec<String> = large(first, least.value)
            .map(|(name, a, b)| format!("{} against {} for {}", share(b), share(a), quoted(name)))
            .collect();
        let said = Said {
            what: format!("In {} the total points one way and every group the other.", sentence::row(&names)),
            to_do: "Read the groups, not the total, and find out why the versions reached different people."
                .to_owned(),
            evidence: format!(
                "B against A: {} against {} in all, but {}.",
                share(first.b),
                share(first.a),
                sentence::row(&groups)
            ),
        };
        let place = Place::design(design.design.id, Some("tests"));
        found.note(Severity::Warning, place, said, Vec::new());
    }
}

/// Gives the groups with enough people, by name.
fn large(test: &SplitTest, least: i64) -> impl Iterator<Item = (&str, Arm, Arm)> {
    let enough = move |a: Arm, b: Arm| {
        a.visitors > 0 && b.visitors > 0 && i64::from(a.visitors) + i64::from(b.visitors) >= least
    };
    let groups = test.groups.iter().map(|group| (&*group.name, group.a, group.b));
    groups.filter(move |(_, a, b)| enough(*a, *b))
}

/// Tells whether at least two large groups all point against the total.
fn reverses(test: &SplitTest, least: i64) -> bool {
    let total = better(test.b, test.a);
    if total == Ordering::Equal || test.groups.len() < 2 {
        return false;
    }
    let mut against = 0;
    for (_, a, b) in large(test, least) {
        if better(b, a) != total.reverse() {
            return false;
        }
        against += 1;
    }
    against >= 2
}

/// Compares the shares of two arms exactly; equal where one was met by nobody.
fn better(one: Arm, other: Arm) -> Ordering {
    let product = |buyers: u32, visitors: u32| u64::from(buyers) * u64::from(visitors);
    product(one.buyers, other.visitors).cmp(&product(other.buyers, one.visitors))
}

fn share(arm: Arm) -> String {
    sentence::share(arm.buyers.into(), arm.visitors.into())
}
