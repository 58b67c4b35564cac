//! Why an extra belongs here is written down before the numbers come in.

use crate::{
    architecture::Placed,
    edit::{Edit, PlacementField},
    model::{limits::COPY_CHARS, relation::Relation, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        measured,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::s4,
    },
};

/// The rule.
pub struct HypothesisMissing;

static META: Meta = Meta {
    id: "hypothesis-missing",
    title: "Write down why these belong together",
    group: Group::Measurement,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "A reason written first can be proved wrong by the numbers; one found afterwards always fits.",
    sources: &[s4("Step 1: start from a hypothesis that data support, not from a hunch.")],
    thresholds: &[],
    page: include_str!("hypothesis_missing.md"),
};

impl Rule for HypothesisMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let blank = |index: &usize| {
            let Placed { placement, offer, .. } = &design.placed[*index];
            // Where not even the problem is named, that comes first, and a rule of its own asks for it.
            !offer.problem.trim().is_empty()
                && placement.relation == Relation::CrossSell
                && placement.hypothesis.trim().is_empty()
                && placement.live.as_ref().is_none_or(|live| live.together.is_none())
        };
        let blank: Vec<usize> = (0..design.placed.len()).filter(blank).collect();
        if blank.is_empty() {
            return;
        }
        let names = sentence::names(design, &blank);
        let said = Said {
            what: format!("Nothing says yet why buyers would want {names} as well."),
            to_do: "Write one sentence on what buyers do or ask that makes it belong here.".to_owned(),
            evidence: format!("The hypothesis of {} is empty.", sentence::count(blank.len(), "extra")),
        };
        let drafts: Option<Vec<Edit>> = blank.iter().map(|index| draft(design, *index)).collect();
        let label = "Begin with the problem each of them solves";
        let fix = drafts.and_then(|edits| Fix::ask(label, edits));
        let place = measured::place(design, &blank, "hypothesis");
        found.note(Severity::Advice, place, said, fix.into_iter().collect());
    }
}

/// Writes a first sentence from the problem the offer solves, where that is known.
fn draft(design: &Ground<'_>, index: usize) -> Option<Edit> {
    let placed = &design.placed[index];
    let (main, problem) = (design.main?, placed.offer.problem.trim());
    let words = format!("Buyers of {} meet this: {problem}", quoted(&main.name));
    let fits = !problem.is_empty() && words.chars().count() <= COPY_CHARS;
    let set = PlacementField::Hypothesis(words);
    fits.then_some(Edit::ChangePlacement { id: placed.placement.id, set })
}
