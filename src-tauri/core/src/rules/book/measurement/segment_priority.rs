//! A follow-up goes to those it suits, not to everybody.

use crate::{
    edit::{Edit, PlacementField},
    model::{
        money::grouped,
        rate::Rate,
        shape::quoted,
        stage::Stage,
        trigger::{Condition, Trigger},
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        measured,
        meta::{Basis, Group, Meta, Threshold, Unit},
        rewire,
        rule::Rule,
        sentence,
        sources::s4,
    },
};

/// The rule.
pub struct SegmentPriority;

const LIST: Threshold = Threshold {
    key: "segment_from",
    name: "People on the list from which groups are asked for",
    default: 200,
    unit: Unit::Count,
    origin: "our default",
};

static META: Meta = Meta {
    id: "segment-priority",
    title: "A follow-up goes to those it suits",
    group: Group::Measurement,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "Every offer to every buyer tires most of them; the group it suits is where a reply comes from.",
    sources: &[s4("Step 2: choose whom first – buyers of high value, frequent buyers, recent buyers.")],
    thresholds: &[LIST],
    page: include_str!("segment_priority.md"),
};

impl Rule for SegmentPriority {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::EVIDENCE | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let (list, from) = (design.design.list_size, design.line(&LIST));
        if i64::from(list) <= from.value {
            return;
        }
        let to_all: Vec<usize> = measured::live(design)
            .filter(|(_, placed, _)| placed.placement.stage == Stage::FollowUp)
            .filter(|(_, placed, _)| placed.placement.trigger == Trigger::Always)
            .map(|(index, ..)| index)
            .collect();
        if to_all.is_empty() {
            return;
        }
        let names = sentence::names(design, &to_all);
        let said = Said {
            what: format!("{names} {} sent to every buyer.", if to_all.len() == 1 { "is" } else { "are" }),
            to_do: "Begin with the group it suits best, such as recent buyers or those who finished."
                .to_owned(),
            evidence: format!(
                "{} people get it; from {from} on a group is worth choosing.",
                grouped(list.into())
            ),
        };
        let place = measured::place(design, &to_all, "trigger");
        let fix = to_a_segment(design, &to_all);
        found.note(Severity::Advice, place, said, fix.into_iter().collect());
    }
}

/// Writes the fix that sends follow-ups to the first segment that holds some buyers and not all.
fn to_a_segment(design: &Ground<'_>, indices: &[usize]) -> Option<Fix> {
    let some = |share: Rate| share.ppm() > 0 && share.ppm() < Rate::WHOLE;
    let segment = design.design.segments.iter().find(|segment| some(segment.share))?;
    let trigger = Trigger::When { condition: Condition::InSegment { segment: segment.id } };
    let taken = indices.iter().all(|index| rewire::takes(design, *index, trigger));
    let set = |index: &usize| {
        let id = design.placed[*index].placement.id;
        Edit::ChangePlacement { id, set: PlacementField::Trigger(trigger) }
    };
    let label = format!("Send {} to {} only", sentence::names(design, indices), quoted(&segment.name));
    taken.then(|| Fix::ask(label, indices.iter().map(set).collect())).flatten()
}
