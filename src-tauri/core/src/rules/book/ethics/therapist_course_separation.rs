//! Courses and therapy are kept apart.

use crate::{
    edit::{Edit, PracticeField},
    model::{
        offer::{Kind, Offer},
        practice::Profession,
        shape::quoted,
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        removal,
        rule::Rule,
        sold,
        sources::read,
    },
};

/// The rule.
pub struct TherapistCourseSeparation;

static META: Meta = Meta {
    id: "therapist-course-separation",
    title: "Courses and therapy apart",
    group: Group::Ethics,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Therapist]),
    by_hand: false,
    why: "With a site and a login of their own, nobody mistakes a course for care, and no health record meets a shop.",
    sources: &[read(
        "katlove.com, courses and therapy",
        "A separate entity, separate clients, separate software.",
    )],
    thresholds: &[],
    page: include_str!("therapist_course_separation.md"),
};

impl Rule for TherapistCourseSeparation {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.practice().courses_apart || !sold::care(design) {
            return;
        }
        let courses = sold::offers(design, is_course);
        let Some(course) = courses.first() else { return };
        let name = quoted(&course.name);
        let said = Said {
            what: format!("{name} is sold together with therapy."),
            to_do: "Give courses a site and a login of their own, or note that they have them.".to_owned(),
            evidence: "The practice does not say that courses and therapy are apart.".to_owned(),
        };
        let apart = Edit::ChangePractice { set: PracticeField::CoursesApart(true) };
        let apart =
            Fix::ask("Note that courses and therapy have a site and a login of their own", vec![apart]);
        let placed: Vec<usize> = courses.iter().flat_map(|course| sold::showings(design, course)).collect();
        let main = courses.iter().any(|course| sold::is_main(design, course));
        let out = (!main).then(|| removal::take_out(design, &placed)).flatten();
        let place = Place::design(design.design.id, Some("courses_apart"));
        found.note(Severity::Advice, place, said, apart.into_iter().chain(out).collect());
    }
}

/// Tells whether an offer is a course or a membership.
fn is_course(offer: &Offer) -> bool {
    match offer.kind {
        Kind::Membership => true,
        Kind::ClinicalService | Kind::PhysicalGood => false,
        Kind::LiveService | Kind::DigitalContent | Kind::DigitalService => {
            let category = offer.category.to_lowercase();
            ["course", "programme", "program", "class", "masterclass", "kurs"]
                .iter()
                .any(|word| category.contains(word))
        }
    }
}
