//! A follow-up waits until the first result is felt.

use crate::{
    model::shape::quoted,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        first_value::{self, FirstValue},
        ground::Ground,
        meta::{Basis, Group, Meta},
        relocate, removal,
        rule::Rule,
        sentence,
        sources::{ours, s4},
    },
};

/// The rule.
pub struct FollowUpTooSoon;

static META: Meta = Meta {
    id: "follow-up-too-soon",
    title: "The follow-up comes before the first result",
    group: Group::Timing,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Whoever has not yet felt what they bought is not helped by hearing of more; it interrupts and annoys.",
    sources: &[
        s4("Its second failure is bad timing: the main value is not absorbed yet."),
        ours("3 days where nobody says when the first result is felt."),
    ],
    thresholds: &[first_value::LEAST],
    page: include_str!("follow_up_too_soon.md"),
};

impl Rule for FollowUpTooSoon {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let value = first_value::of(design);
        for (index, placed) in design.placed.iter().enumerate() {
            let Some(sent) = placed.placement.follow_up.filter(|sent| first_value::reaches_out(*sent)) else {
                continue;
            };
            if i64::from(sent.after_days) >= value.day() {
                continue;
            }
            let main = design.main.map_or_else(|| "the main offer".to_owned(), |main| quoted(&main.name));
            let said = Said {
                what: format!(
                    "{} is offered {}, {}.",
                    sentence::name(placed),
                    sentence::at(placed),
                    before(value, &main)
                ),
                to_do: "Send it a little after the first result.".to_owned(),
                evidence: format!(
                    "Day {}; from day {} on this check is silent.",
                    sent.after_days,
                    value.day()
                ),
            };
            let place = Place::placement(placed.placement.id, "follow_up");
            found.note(Severity::Warning, place, said, fixes(design, index, value));
        }
    }
}

fn before(value: FirstValue, main: &str) -> String {
    match value {
        FirstValue::Felt(day) => format!("before the first result of {main} is felt on day {day}"),
        FirstValue::Begins(day) => format!("before {main} has begun on day {day}"),
        FirstValue::Unsaid(_) => format!("so soon that {main} can hardly have helped yet"),
    }
}

fn fixes(design: &Ground<'_>, index: usize, value: FirstValue) -> Vec<Fix> {
    let usual = match value {
        FirstValue::Unsaid(day) => day,
        FirstValue::Felt(_) | FirstValue::Begins(_) => 0,
    };
    let day = first_value::good_day(design, usual.try_into().unwrap_or(u16::MAX));
    let later = (i64::from(day) >= value.day()).then(|| relocate::to_follow_up(design, index, day));
    later.flatten().into_iter().chain(removal::take_out(design, &[index])).collect()
}
