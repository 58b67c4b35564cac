//! A quiz that chooses an offer does not ask what a screening asks.

use crate::{
    edit::{DesignField, Edit},
    model::{practice::Region, segment::KnownBy, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        screening, sentence,
        sources::{LOOKED_UP, read, s3},
    },
};

/// The rule.
pub struct ClinicalQuiz;

/// A question that asks for no symptom.
const GOAL: &str = "What would you like to be easier?";
/// An answer to it, where the name of a segment is itself a symptom.
const ANSWER: &str = "My evenings";

static META: Meta = Meta {
    id: "clinical-quiz",
    title: "A quiz is no diagnosis",
    group: Group::Ethics,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Who answers what a screening asks gives health data and may need help, not an offer.",
    sources: &[
        read(
            "FTC v. BetterHelp, 2023",
            "Answers of an intake quiz are health data, and were not to be passed on.",
        ),
        s3("It recommends quizzes to choose a product; this is where they end."),
    ],
    thresholds: &[],
    page: include_str!("clinical_quiz.md"),
};

impl Rule for ClinicalQuiz {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let asked = screening::of(design.design);
        if asked.is_empty() {
            return;
        }
        let paid = |placed: &&crate::architecture::Placed<'_>| {
            let asks = placed.placement.trigger.asks_segment();
            placed.price.comparable().minor > 0
                && asks.is_some_and(|id| asked.iter().any(|segment| segment.id == id))
        };
        let Some(placed) = design.placed.iter().find(paid) else { return };
        let names: Vec<String> = asked.iter().map(|segment| quoted(&segment.name)).collect();
        let said = Said {
            what: format!(
                "The quiz behind {} asks what a screening asks, and leads to {}, which costs {}.",
                sentence::row(&names),
                sentence::name(placed),
                placed.price
            ),
            to_do: "Ask for goals instead of symptoms, and let nobody buy because of an answer about their health.".to_owned(),
            evidence: format!(
                "{} known by a question or answer of a screening.",
                if names.len() == 1 { "1 segment is".to_owned() } else { format!("{} segments are", names.len()) }
            ),
        };
        let mut segments = design.design.segments.clone();
        for segment in segments.iter_mut().filter(|segment| screening::asks(segment)) {
            let answer = if screening::is_of_a_screening(&segment.name) { ANSWER } else { &*segment.name };
            segment.known_by = KnownBy::Quiz { question: GOAL.to_owned(), answer: answer.to_owned() };
        }
        let edit = Edit::ChangeDesign { id: design.design.id, set: DesignField::Segments(segments) };
        let fix = Fix::ask(format!("Ask “{GOAL}” instead"), vec![edit]);
        let severity = if design.sells_to(Region::Us) { Severity::Error } else { Severity::Warning };
        let place = Place::design(design.design.id, Some("segments"));
        found.note(severity, place, said, fix.into_iter().collect());
    }
}
