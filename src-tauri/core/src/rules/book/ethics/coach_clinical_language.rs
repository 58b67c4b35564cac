//! Coaching keeps out of treatment.

use crate::{
    copy_check::Family,
    model::practice::Profession,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::Findings,
        ground::Ground,
        marked::{LOOKS_AT, of_families},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::read,
    },
};

/// The rule.
pub struct CoachClinicalLanguage;

const CLINICAL: &[Family] = &[Family::ClinicalWords, Family::Condition];

static META: Meta = Meta {
    id: "coach-clinical-language",
    title: "Coaching keeps out of treatment",
    group: Group::Ethics,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Code,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Coach, Profession::CourseCreator]),
    by_hand: true,
    why: "Some conditions may only be spoken to by people qualified for them, and who looks for treatment should find it.",
    sources: &[
        read(
            "UK CAP Code 12.2 and its list of conditions",
            "Treatment of some conditions is only advertised by suitably qualified health professionals.",
        ),
        read(
            "ICF, interpretive statements",
            "No false claims about what a client will receive, and no advice beyond one’s competence.",
        ),
    ],
    thresholds: &[],
    page: include_str!("coach_clinical_language.md"),
};

impl Rule for CoachClinicalLanguage {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.practice().licensed || design.practice().is_therapist() {
            return;
        }
        for place in of_families(design, CLINICAL) {
            let names_condition = place
                .texts
                .iter()
                .any(|(_, marks)| marks.iter().any(|mark| mark.family == Family::Condition));
            let heavy = design.is(Profession::Coach) || names_condition;
            let weight = if heavy { Severity::Error } else { Severity::Warning };
            let said = place.said(
                "speaks of treatment with",
                "Speak of goals and habits, and say where to turn for treatment.",
            );
            found.note(weight, place.place(), said, place.calmer(CLINICAL));
        }
    }
}
