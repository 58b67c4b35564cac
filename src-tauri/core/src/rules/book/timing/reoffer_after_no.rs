//! A no is respected.

use crate::{
    architecture::{Answer, Architecture},
    edit::{Edit, PlacementField},
    model::limits::FOLLOW_UP_DAYS,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        relocate::{self, Moves},
        removal,
        repeat::{COOLDOWN, same_thing, waits_long_enough},
        rule::Rule,
        sentence,
        sources::{ours, read, s1},
    },
};

/// The rule.
pub struct ReofferAfterNo;

static META: Meta = Meta {
    id: "reoffer-after-no",
    title: "Respect a no",
    group: Group::Timing,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "To ask again right after a clear no is nagging.",
    sources: &[
        s1("“Offer it once, make it optional.”"),
        read("Brignull; Gray and others, dark patterns", "Both name repeated requests “nagging”."),
        ours("14 days before one reminder."),
    ],
    thresholds: &[COOLDOWN],
    page: include_str!("reoffer_after_no.md"),
};

impl Rule for ReofferAfterNo {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::COPY | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let cooldown = design.line(&COOLDOWN);
        for (index, placed) in design.placed.iter().enumerate() {
            let asked = |earlier: &usize| {
                let met = &design.placed[*earlier];
                same_thing(met.offer, placed.offer)
                    && !waits_long_enough(placed, met, cooldown.value)
                    && design.met_after(index, *earlier, Answer::No)
            };
            let Some(earlier) = (0..index).rev().find(asked) else { continue };
            let met = &design.placed[earlier];
            let (name, at, before) = (sentence::name(placed), sentence::at(placed), sentence::at(met));
            let said = Said {
                what: format!("Whoever says no to {name} {before} is asked again {at}."),
                to_do: format!("Leave it at one no, or remind once, {cooldown} later or more."),
                evidence: format!("A no {before} is followed by {name} {at}; the line is {cooldown}."),
            };
            let place = Place::placement(placed.placement.id, "stage");
            found.note(Severity::Error, place, said, fixes(design, index, earlier, cooldown.value));
        }
    }
}

fn fixes(design: &Architecture<'_>, index: usize, earlier: usize, cooldown: i64) -> Vec<Fix> {
    let placed = &design.placed[index];
    // One reminder is the most there may be, so it is proposed only where there are two showings.
    let showings = design.placed.iter().filter(|other| same_thing(other.offer, placed.offer)).count();
    let later = (showings == 2).then(|| {
        let day = design.placed[earlier].placement.follow_up.map_or(0, |sent| sent.after_days);
        let wait = u16::try_from(cooldown).unwrap_or(FOLLOW_UP_DAYS);
        let mut moves = Moves::of(design);
        let seat = moves.to_follow_up(index, day.saturating_add(wait))?;
        let mut edits = moves.into_edits();
        if !placed.placement.hide_if_owned && design.met_after(index, earlier, Answer::Yes) {
            let set = PlacementField::HideIfOwned(true);
            edits.push(Edit::ChangePlacement { id: placed.placement.id, set });
        }
        Fix::ask(format!("Remind once, in {}", relocate::place(seat)), edits)
    });
    removal::take_out(design, &[index]).into_iter().chain(later.flatten()).collect()
}
