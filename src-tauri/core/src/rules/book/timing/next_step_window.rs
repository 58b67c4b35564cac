//! What lasts has a next step half a year to a year on.

use crate::{
    model::{shape::quoted, stage::Stage},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        first_value,
        ground::Ground,
        ideas::{self, Idea},
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sources::{ours, s3, s4},
    },
};

/// The rule.
pub struct NextStepWindow;

const FROM: Threshold = Threshold {
    key: "next_step_from_days",
    name: "A next step fits from day",
    default: 150,
    unit: Unit::Days,
    origin: "“What Is Cross-Selling?”: six months, with room before",
};
const UNTIL: Threshold = Threshold {
    key: "next_step_until_days",
    name: "A next step fits until day",
    default: 400,
    unit: Unit::Days,
    origin: "“What Is Cross-Selling?”: twelve months, with room after",
};

static META: Meta = Meta {
    id: "next-step-window",
    title: "Plan a next step for the sixth to twelfth month",
    group: Group::Timing,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "Who has gone a long way with you is glad to hear, half a year or a year on, what could come next.",
    sources: &[
        s4("Next modules are proposed “at the six-to-twelve-month mark”."),
        s3("A helpful offer anticipates the next need."),
        ours("Months counted from day 150 to day 400."),
    ],
    thresholds: &[FROM, UNTIL],
    page: include_str!("next_step_window.md"),
};

impl Rule for NextStepWindow {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
            | Facets::RELEVANCE
            | Facets::PRICE
            | Facets::CHECKOUT
            | Facets::CATALOGUE
            | Facets::EXEMPTIONS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some((main, price)) = design.main.zip(design.main_price()) else { return };
        let (from, until) = (design.line(&FROM), design.line(&UNTIL));
        let in_window = |day: u16| (from.value..=until.value).contains(&i64::from(day));
        let planned = design.placed.iter().filter_map(|placed| placed.placement.follow_up);
        if planned.into_iter().any(|sent| in_window(sent.after_days))
            || !ideas::is_next(design, Idea::NextStep)
        {
            return;
        }
        let name = quoted(&main.name);
        let lasts = match main.timing.lasts_days {
            Some(days) => format!("{name} lasts {days} days"),
            None => format!("{name} goes on at {price}"),
        };
        let said = Said {
            what: format!(
                "{lasts}, and no follow-up comes between day {} and day {}.",
                from.value, until.value
            ),
            to_do: "Plan one message around the ninth month: a look back, and what could come next."
                .to_owned(),
            evidence: format!("{lasts}; no follow-up from {from} to {until} after the purchase."),
        };
        let middle = (from.value + until.value) / 2;
        let day = u16::try_from(middle).ok().map(|usual| first_value::good_day(design, usual));
        let day = day.filter(|day| in_window(*day));
        let fix =
            day.zip(ideas::in_hand(design)).and_then(|(day, offer)| ideas::follow_up(design, offer, day));
        found.note(Severity::Advice, Place::stage(Stage::FollowUp, 0), said, fix.into_iter().collect());
    }
}
