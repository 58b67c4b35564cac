//! An extra comes when it is of use, and after what it builds on.

use crate::{
    edit::{Edit, PlacementField},
    model::{
        ids::OfferId,
        moment::Moment,
        offer::Offer,
        placement::FollowUp,
        relation::Relation,
        segment::KnownBy,
        shape::quoted,
        stage::Stage,
        trigger::{Condition, Trigger},
    },
    relevance::{FIRST_DAY_OVER, FIRST_DAYS_OVER},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::{Ground, Line},
        meta::{Basis, Group, Meta, Threshold, Unit},
        parts,
        relocate::{self, Moves},
        removal, rewire,
        rule::Rule,
        sentence,
        sources::{ours, s1, s4},
    },
};

/// The rule.
pub struct WrongMoment;

const FIRST_DAY: Threshold = Threshold {
    key: "first_day_over",
    name: "Days after which the first day is past",
    default: FIRST_DAY_OVER as i64,
    unit: Unit::Days,
    origin: "our default",
};
const FIRST_DAYS: Threshold = Threshold {
    key: "first_days_over",
    name: "Days after which the first days are past",
    default: FIRST_DAYS_OVER as i64,
    unit: Unit::Days,
    origin: "our default",
};

static META: Meta = Meta {
    id: "wrong-moment",
    title: "Show it when it is of use",
    group: Group::Timing,
    severity: Severity::Warning,
    severities: &[Severity::Warning, Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "What cannot be used yet weighs on the buyer, and what was of use last month helps nobody.",
    sources: &[
        s1("“Offered at the moment you’re already buying.”"),
        s4(
            "Bad timing is the second way a cross-sell fails: the value of the main product has not been absorbed.",
        ),
        ours("14 days for what belongs to the first day, 60 days for what belongs to the first days."),
    ],
    thresholds: &[FIRST_DAY, FIRST_DAYS],
    page: include_str!("wrong_moment.md"),
};

impl Rule for WrongMoment {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::COPY | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some(main) = design.main else { return };
        for (index, placed) in design.placed.iter().enumerate() {
            let timing = &placed.offer.timing;
            let silent = timing.moment.is_none() && timing.prerequisites.is_empty();
            let beside = matches!(placed.placement.relation, Relation::CrossSell | Relation::Bundle)
                || placed.placement.is_bump();
            if silent || !beside || placed.offer.id == main.id {
                continue;
            }
            let lacking = timing.prerequisites.iter().find(|id| !has(design, main, index, **id));
            if let Some(needed) = lacking.and_then(|id| design.library.offers.get(id)) {
                builds_on(design, index, main, needed, found);
            }
            let afterwards = placed.placement.stage == Stage::FollowUp;
            match timing.moment {
                Some(Moment::Later) if !afterwards => too_early(design, index, main, found),
                Some(moment @ (Moment::WithMain | Moment::WithinDays)) if afterwards => {
                    let line = design.line(if moment == Moment::WithMain { &FIRST_DAY } else { &FIRST_DAYS });
                    too_late(design, index, main, moment, line, found);
                }
                _ => {}
            }
        }
    }
}

/// Tells whether whoever meets a placement has an offer: with the main offer, by a yes on the way, or from before.
fn has(design: &Ground<'_>, main: &Offer, index: usize, id: OfferId) -> bool {
    let gives = |offer: &Offer| offer.id == id || parts::delivered(design.library, offer).contains(&id);
    if gives(main) {
        return true;
    }
    let mut way = Some(index);
    while let Some(at) = way {
        let placed = &design.placed[at];
        match placed.placement.trigger {
            Trigger::AfterYes { .. }
                if placed.waits_for.is_some_and(|met| gives(design.placed[met].offer)) =>
            {
                return true;
            }
            Trigger::When { condition: Condition::InSegment { segment } } => {
                let known = design.design.segments.iter().find(|known| known.id == segment);
                let owned = known.and_then(|known| match known.known_by {
                    KnownBy::Owns { offer } => design.library.offers.get(&offer),
                    _ => None,
                });
                return owned.is_some_and(|offer| gives(offer));
            }
            _ => {}
        }
        way = placed.waits_for.filter(|met| *met < at);
    }
    false
}

fn builds_on(design: &Ground<'_>, index: usize, main: &Offer, needed: &Offer, found: &mut Findings) {
    let placed = &design.placed[index];
    let (name, needed_name, main_name) = (sentence::name(placed), quoted(&needed.name), quoted(&main.name));
    let said = Said {
        what: format!(
            "{name} builds on {needed_name}, which not everybody has who meets it {}.",
            sentence::at(placed)
        ),
        to_do: format!(
            "Show it to those who have {needed_name}: after their yes to it, or to a group that owns it."
        ),
        evidence: format!(
            "{needed_name} is named as what comes before {name}, and {main_name} does not hold it."
        ),
    };
    let after_yes = (0..index).rev().find(|met| design.placed[*met].offer.id == needed.id).and_then(|met| {
        let id = design.placed[met].placement.id;
        let trigger = Trigger::AfterYes { placement: id };
        let edit = Edit::ChangePlacement { id: placed.placement.id, set: PlacementField::Trigger(trigger) };
        let taken = rewire::takes(design, index, trigger);
        taken
            .then(|| Fix::ask(format!("Show {name} only after a yes to {needed_name}"), vec![edit]))
            .flatten()
    });
    let fixes = after_yes.into_iter().chain(removal::take_out(design, &[index])).collect();
    found.note(Severity::Warning, Place::placement(placed.placement.id, "trigger"), said, fixes);
}

fn too_early(design: &Ground<'_>, index: usize, main: &Offer, found: &mut Findings) {
    let placed = &design.placed[index];
    let (name, at, main_name) = (sentence::name(placed), sentence::at(placed), quoted(&main.name));
    let said = Said {
        what: format!("{name} is of use once {main_name} has done its work, and is shown {at}."),
        to_do: "Show it in a follow-up, when they can use it.".to_owned(),
        evidence: format!("{name} is marked as of use later; {at} the buyer has not begun yet."),
    };
    let day = main.timing.first_value_days.filter(|days| *days > 0);
    let mut moves = Moves::of(design);
    let moved = moves
        .to_follow_up(index, day.unwrap_or(FollowUp::default().after_days))
        .and_then(|seat| Fix::ask(format!("Move {name} to {}", relocate::place(seat)), moves.into_edits()));
    let fixes = moved.into_iter().chain(removal::take_out(design, &[index])).collect();
    found.note(Severity::Warning, Place::placement(placed.placement.id, "stage"), said, fixes);
}

fn too_late(
    design: &Ground<'_>,
    index: usize,
    main: &Offer,
    moment: Moment,
    line: Line,
    found: &mut Findings,
) {
    let placed = &design.placed[index];
    let day = placed.placement.follow_up.map_or(0, |sent| sent.after_days);
    if i64::from(day) <= line.value {
        return;
    }
    let (name, at, main_name) = (sentence::name(placed), sentence::at(placed), quoted(&main.name));
    let since = if moment == Moment::WithMain { "the first day" } else { "the first days" };
    let said = Said {
        what: format!("{name} is of use from {since} of {main_name}, and is shown {at}."),
        to_do: "Show it earlier, while it helps.".to_owned(),
        evidence: format!("It comes on day {day}; the line for what belongs to {since} is {line}."),
    };
    let mut to_page = Moves::of(design);
    let page = to_page.to(index, Stage::ThankYou).map(|seat| (seat, to_page.into_edits()));
    let earlier = page.or_else(|| {
        let mut to_day = Moves::of(design);
        let seat = to_day.to_follow_up(index, 1).filter(|(_, day)| i64::from(*day) <= line.value)?;
        Some((seat, to_day.into_edits()))
    });
    let moved = earlier
        .and_then(|(seat, edits)| Fix::ask(format!("Move {name} to {}", relocate::place(seat)), edits));
    let fixes = moved.into_iter().chain(removal::take_out(design, &[index])).collect();
    found.note(Severity::Advice, Place::placement(placed.placement.id, "stage"), said, fixes);
}
