//! A deadline that has passed is no longer shown.

use crate::{
    model::timer::TimerScope,
    rules::{
        applies::Applies,
        deadline,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{read, s2},
    },
};

/// The rule.
pub struct DeadlinePassed;

static META: Meta = Meta {
    id: "deadline-passed",
    title: "A deadline that has passed is no longer shown",
    group: Group::Honesty,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Who sees a day that is over believes neither this deadline nor the next one.",
    sources: &[
        s2("Its own page still shows an offer that “expires 9/30/2024”."),
        read(
            "Directive 2005/29/EC, Annex I, no. 7",
            "Saying falsely that terms hold for a very limited time is unfair in all circumstances.",
        ),
    ],
    thresholds: &[],
    page: include_str!("deadline_passed.md"),
};

impl Rule for DeadlinePassed {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::SCARCITY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.design.archived {
            return;
        }
        for deadline in deadline::shown(design) {
            let Some(day) = deadline.timer.ends_on.filter(|day| *day < design.as_of) else { continue };
            // A deadline of each visitor's own is a concern of its own.
            if deadline.timer.scope != TimerScope::Everybody {
                continue;
            }
            let name = deadline.name();
            let over = usize::try_from(day.days_until(design.as_of)).unwrap_or_default();
            let said = Said {
                what: format!("The deadline shown with {name} ended on {}.", day.in_words()),
                to_do: "Take the deadline away, or name the day on which the terms really end.".to_owned(),
                evidence: format!("That was {} ago.", sentence::count(over, "day")),
            };
            let fix = Fix::ask(format!("Take the deadline of {name} away"), vec![deadline.set(None)]);
            found.note(Severity::Error, deadline.place(), said, fix.into_iter().collect());
        }
    }
}
