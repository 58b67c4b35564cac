//! A deadline is one day for everybody.

use crate::{
    model::{
        practice::Region,
        timer::{Timer, TimerScope},
    },
    rules::{
        applies::Applies,
        deadline::{self, Deadline},
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        reach,
        rule::Rule,
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct EvergreenTimer;

static META: Meta = Meta {
    id: "evergreen-timer",
    title: "A deadline does not begin anew for each visitor",
    group: Group::Honesty,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "If it begins anew with the next visit, nothing ends, and the hurry is made up.",
    sources: &[
        read(
            "Directive 2005/29/EC, Annex I, no. 7",
            "Saying falsely that terms hold for a very limited time is unfair in all circumstances; quoted by complianceguardhq.com with the Italian authority’s case on resetting timers.",
        ),
        read(
            "Mathur and others 2019, dark patterns at scale",
            "157 of 393 countdown timers found in shops were judged deceptive.",
        ),
    ],
    thresholds: &[],
    page: include_str!("evergreen_timer.md"),
};

impl Rule for EvergreenTimer {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::SCARCITY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for deadline in deadline::shown(design) {
            let (anew, restarts) = match deadline.timer.scope {
                TimerScope::Everybody => continue,
                TimerScope::EachVisitor => ("for each visitor", false),
                TimerScope::EachVisit => ("with each visit", true),
            };
            let name = deadline.name();
            // A price that holds here only may really end for each visitor; nothing in the file tells.
            let own_price =
                deadline.prices().filter(|(here, usual)| here.comparable().minor < usual.comparable().minor);
            let (severity, evidence) = match own_price {
                Some((here, usual)) if !restarts => (
                    Severity::Warning,
                    format!(
                        "The price here is {here}, ordinarily {usual}; whether it ends for each visitor is not known."
                    ),
                ),
                _ if restarts => {
                    (bound(design), "The countdown starts again whenever the page is opened.".to_owned())
                }
                _ => (bound(design), "The price stays the same after the countdown has run out.".to_owned()),
            };
            let said = Said {
                what: format!("The deadline shown with {name} begins anew {anew}."),
                to_do: "Let it end on one day for everybody, or take it away.".to_owned(),
                evidence,
            };
            found.note(severity, deadline.place(), said, fixes(design, &deadline, &name));
        }
    }
}

fn bound(design: &Ground<'_>) -> Severity {
    reach::where_bound(design, &[Region::Eu, Region::Uk])
}

fn fixes(design: &Ground<'_>, deadline: &Deadline<'_>, name: &str) -> Vec<Fix> {
    let one_day = deadline.timer.ends_on.filter(|day| *day >= design.as_of).and_then(|day| {
        let timer = Timer { scope: TimerScope::Everybody, ..deadline.timer.clone() };
        Fix::ask(format!("Let it end on {} for everybody", day.in_words()), vec![deadline.set(Some(timer))])
    });
    let away = Fix::ask(format!("Take the deadline of {name} away"), vec![deadline.set(None)]);
    one_day.into_iter().chain(away).collect()
}
