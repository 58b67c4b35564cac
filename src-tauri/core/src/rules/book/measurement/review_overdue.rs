//! What is live is looked at now and then.

use crate::{
    edit::{Edit, PlacementField},
    model::live::Live,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        measured,
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sentence,
        sources::s4,
    },
};

/// The rule.
pub struct ReviewOverdue;

const REVIEW: Threshold = Threshold {
    key: "review_days",
    name: "Days between two reviews, at most",
    default: 30,
    unit: Unit::Days,
    origin: "our default, on “revisit regularly” of the long article",
};

static META: Meta = Meta {
    id: "review-overdue",
    title: "Time to look again",
    group: Group::Measurement,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "What was right in spring may be in the way by autumn, and nobody notices unless somebody looks.",
    sources: &[s4("Step 5: revisit the figures regularly.")],
    thresholds: &[REVIEW],
    page: include_str!("review_overdue.md"),
};

impl Rule for ReviewOverdue {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let most = design.line(&REVIEW);
        let waiting = |live: &Live| {
            live.reviewed.map_or(live.since, |day| day.max(live.since)).days_until(design.as_of)
        };
        let due: Vec<(usize, &Live)> = measured::live(design)
            .filter(|(_, _, live)| waiting(live) > most.value)
            .map(|(index, _, live)| (index, live))
            .collect();
        let Some(longest) = due.iter().map(|(_, live)| waiting(live)).max() else { return };
        let indices: Vec<usize> = due.iter().map(|(index, _)| *index).collect();
        let names = sentence::names(design, &indices);
        let up_to = if indices.len() == 1 { "" } else { "up to " };
        let said = Said {
            what: format!(
                "Nobody has looked at {names} for {up_to}{}.",
                sentence::count(usize::try_from(longest).unwrap_or_default(), "day")
            ),
            to_do: "Look at how often each is taken and refunded, and whether it still helps.".to_owned(),
            evidence: format!("More than {most} since the last look, or since it went live."),
        };
        let looked = |(index, live): &(usize, &Live)| {
            let live = Live { reviewed: Some(design.as_of), ..(*live).clone() };
            let id = design.placed[*index].placement.id;
            Edit::ChangePlacement { id, set: PlacementField::Live(Some(live)) }
        };
        let fix = Fix::ask("Note that you looked today", due.iter().map(looked).collect());
        let place = measured::place(design, &indices, "live");
        found.note(Severity::Advice, place, said, fix.into_iter().collect());
    }
}
