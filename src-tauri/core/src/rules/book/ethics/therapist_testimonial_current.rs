//! A therapist shows no words of clients in care now.

use crate::{
    model::{
        claims::{Author, Testimonial},
        practice::Profession,
        shape::quoted,
    },
    rules::{
        applies::Applies,
        duty,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sold,
        sources::read,
        voices,
    },
};

/// The rule.
pub struct TherapistTestimonialCurrent;

/// The codes that name current clients.
const CODES: &[&str] = &["APA", "ACA", "NBCC", "NASW"];

static META: Meta = Meta {
    id: "therapist-testimonial-current",
    title: "No praise from clients in care now",
    group: Group::Ethics,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning, Severity::Advice],
    basis: Basis::Code,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Therapist]),
    by_hand: false,
    why: "Who is in your care can hardly say no to you, and gives away that they are in care.",
    sources: &[
        read(
            "APA Ethics Code 5.05",
            "Testimonials are not asked of current clients or others open to undue influence.",
        ),
        read("ACA Code of Ethics C.3.b", "Testimonials are asked neither of current nor of former clients."),
        read("NBCC Code of Ethics, directive 9", "Current clients are not asked for testimonials."),
        read("NASW Code of Ethics 4.07, as summarised", "No testimonial endorsements from current clients."),
    ],
    thresholds: &[],
    page: include_str!("therapist_testimonial_current.md"),
};

impl Rule for TherapistTestimonialCurrent {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::CLAIMS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let in_care = |said: &Testimonial| said.author == Author::CurrentClient;
        let unknown = |said: &Testimonial| said.author == Author::Unknown;
        let concerned = |said: &Testimonial| in_care(said) || unknown(said);
        for offer in sold::offers(design, |offer| offer.claims.testimonials.iter().any(concerned)) {
            let (name, weight) = (quoted(&offer.name), duty::under(design, CODES));
            let (now, nobody) = (voices::count(offer, in_care), voices::count(offer, unknown));
            let evidence = format!(
                "Words of clients in care now: {now}; of people nobody has placed: {nobody}. {}",
                duty::said(design, CODES)
            );
            let (severity, said, fix) = if now > 0 {
                let said = Said {
                    what: format!("The page of {name} shows the words of a client who is in your care now."),
                    to_do: "Take them down; a colleague’s words, or those of people who only took a course, may stay."
                        .to_owned(),
                    evidence,
                };
                let label = format!("Take the words of clients off the page of {name}");
                (weight, said, voices::take_down(offer, label, in_care))
            } else {
                let said = Said {
                    what: format!(
                        "The page of {name} shows words, and nobody has noted whether a client says them."
                    ),
                    to_do: "Note who says each of them, or take them down.".to_owned(),
                    evidence,
                };
                let label = format!("Take the words of unknown people off the page of {name}");
                let severity = if weight == Severity::Error { Severity::Warning } else { Severity::Advice };
                (severity, said, voices::take_down(offer, label, unknown))
            };
            found.note(severity, Place::offer(offer.id, "claims"), said, fix.into_iter().collect());
        }
    }
}
