//! A deadline stays where it is, and what ended stays ended for a while.

use crate::{
    model::{date::Date, timer::Timer},
    rules::{
        applies::Applies,
        deadline::{self, Deadline},
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct DeadlineExtended;

const REST: Threshold = Threshold {
    key: "promo_rest_days",
    name: "Days between two sales, at least",
    default: 14,
    unit: Unit::Days,
    origin: "our default, on sales that were replaced “within as little as 24 hours”",
};

static META: Meta = Meta {
    id: "deadline-extended",
    title: "A deadline stays where it is",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A day that keeps moving, or terms that come back at once, were never an end.",
    sources: &[read(
        "UK Competition and Markets Authority, Emma Sleep",
        "Sales that were announced to end were replaced by another, at times within as little as 24 hours.",
    )],
    thresholds: &[REST],
    page: include_str!("deadline_extended.md"),
};

impl Rule for DeadlineExtended {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::SCARCITY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let rest = design.line(&REST);
        for deadline in deadline::shown(design) {
            let timer = deadline.timer;
            let back = timer.ends_on.zip(timer.again_from);
            let back = back.filter(|(end, again)| end.days_until(*again) < rest.value);
            if timer.moved == 0 && back.is_none() {
                continue;
            }
            let name = deadline.name();
            let (what, evidence) = match (timer.moved, back) {
                (0, Some((end, again))) => (
                    format!(
                        "The terms shown with {name} end on {} and come back on {}.",
                        end.in_words(),
                        again.in_words()
                    ),
                    format!("Fewer than {rest} lie between the end and the return."),
                ),
                (moved, _) => (
                    format!("The deadline shown with {name} was moved back {}.", times(moved)),
                    "A deadline that was shown is to stay where it is.".to_owned(),
                ),
            };
            let said = Said {
                what,
                to_do: "Let it end on the day that was shown, and let the terms rest before they come back."
                    .to_owned(),
                evidence,
            };
            found.note(
                Severity::Warning,
                deadline.place(),
                said,
                fixes(design, &deadline, rest.value, &name),
            );
        }
    }
}

fn times(moved: u16) -> String {
    match moved {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    }
}

fn fixes(design: &Ground<'_>, deadline: &Deadline<'_>, rest: i64, name: &str) -> Vec<Fix> {
    let timer = deadline.timer;
    let later = timer.ends_on.map(|end| (end, end.plus_days(rest)));
    // At the end of the calendar there is no later day.
    let rests = |(end, day): &(Date, Date)| end.days_until(*day) >= rest && *day >= design.as_of;
    let later = later.filter(|both| timer.moved == 0 && rests(both)).map(|(_, day)| day);
    let rested = later.and_then(|day| {
        let timer = Timer { again_from: Some(day), ..timer.clone() };
        Fix::ask(
            format!("Let the terms of {name} rest until {}", day.in_words()),
            vec![deadline.set(Some(timer))],
        )
    });
    let away = Fix::ask(format!("Take the deadline of {name} away"), vec![deadline.set(None)]);
    rested.into_iter().chain(away).collect()
}
