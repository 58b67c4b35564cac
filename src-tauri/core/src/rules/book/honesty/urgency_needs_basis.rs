//! Hurry has a day and a reason.

use crate::{
    copy_check::Family,
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
        marked::{LOOKS_AT, of_families, where_sold_to},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::{LOOKED_UP, read},
        texts::Spot,
    },
};

/// The rule.
pub struct UrgencyNeedsBasis;

const HURRY: &[Family] = &[Family::Countdown, Family::LimitedTime];

/// Tells whether a deadline says when it ends and why.
fn stands(timer: Option<&Timer>) -> bool {
    timer.is_some_and(|timer| timer.ends_on.is_some() && !timer.reason.trim().is_empty())
}

static META: Meta = Meta {
    id: "urgency-needs-basis",
    title: "Hurry has a day and a reason",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "A hurry that is not real is a false statement about time, and people notice when it comes back.",
    sources: &[
        read(
            "Directive 2005/29/EC, Annex I no. 7",
            "Falsely stating that something is only available for a very limited time.",
        ),
        read("UK DMCC Act 2024, Schedule 20", "The same, in the United Kingdom."),
        read("16 CFR 233.5", "A “limited offer” which, in fact, is not limited."),
        read(
            "Mathur et al. 2019, “Dark Patterns at Scale”",
            "Most such texts were not proven false; so ask what makes them true.",
        ),
    ],
    thresholds: &[],
    page: include_str!("urgency_needs_basis.md"),
};

impl Rule for UrgencyNeedsBasis {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let weight = where_sold_to(design, &[Region::Eu, Region::Uk, Region::Us]);
        let mut told = Vec::new();
        for place in of_families(design, HURRY) {
            let timer = match place.spot {
                Spot::Placed(index) => design.placed[index].placement.timer.as_ref(),
                _ => design.design.timer.as_ref(),
            };
            if stands(timer) {
                continue;
            }
            told.extend(timer);
            let said = place
                .said("hurries with", "Enter the last day and why it is the last, or take the words out.");
            found.note(weight, place.place(), said, place.calmer(HURRY));
        }
        let bare = |deadline: &Deadline<'_>| {
            let timer = deadline.timer;
            // The very deadline, not one of another card that says the same.
            let is_told = told.iter().any(|known| std::ptr::eq(*known, timer));
            timer.scope == TimerScope::Everybody && !stands(Some(timer)) && !is_told
        };
        for deadline in deadline::shown(design).filter(bare) {
            let said = without_basis(&deadline);
            let taken = format!("Take the deadline of {} away", deadline.name());
            let fix = Fix::ask(taken, vec![deadline.set(None)]);
            found.note(weight, deadline.place(), said, fix.into_iter().collect());
        }
    }
}

/// Says what a deadline shown to everybody lacks.
fn without_basis(deadline: &Deadline<'_>) -> Said {
    let lacks = match (deadline.timer.ends_on, deadline.timer.reason.trim().is_empty()) {
        (None, true) => "neither a last day nor a reason",
        (None, false) => "no last day",
        (Some(_), _) => "no reason",
    };
    Said {
        what: format!("A deadline is shown with {}, and it has {lacks}.", deadline.name()),
        to_do: "Enter the last day and why it is the last, or take the deadline away.".to_owned(),
        evidence: format!("The deadline of {} has {lacks}.", deadline.name()),
    }
}
