//! A therapist shows words of former clients only where the code allows it, unasked and with consent.

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
        sources::{dissent, read},
        voices,
    },
};

/// The rule.
pub struct TherapistTestimonialFormer;

/// The code that rules out asking former clients.
const RULES_OUT: &[&str] = &["ACA"];
/// The codes that call for care with them.
const CALLS_FOR_CARE: &[&str] = &["APA", "NASW", "NBCC"];

static META: Meta = Meta {
    id: "therapist-testimonial-former",
    title: "Praise from former clients: look into your code",
    group: Group::Ethics,
    severity: Severity::Warning,
    severities: &[Severity::Error, Severity::Warning, Severity::Advice],
    basis: Basis::Code,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Therapist]),
    by_hand: false,
    why: "Care may be needed again, and somebody who was asked to praise it is no longer free to come back as they are.",
    sources: &[
        read("ACA Code of Ethics C.3.b", "Testimonials are asked neither of current nor of former clients."),
        read("NBCC Code of Ethics, directive 9", "Former clients may ask for help again."),
        read("liberationhealingseattle.com, comparison of codes", "The codes differ on former clients."),
        dissent(
            "A page for counselors",
            "Former clients may be asked after two years; the ACA text has no such time.",
        ),
    ],
    thresholds: &[],
    page: include_str!("therapist_testimonial_former.md"),
};

impl Rule for TherapistTestimonialFormer {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::CLAIMS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for offer in sold::offers(design, |offer| offer.claims.testimonials.iter().any(is_unrecorded)) {
            let name = quoted(&offer.name);
            let severity = match duty::under(design, RULES_OUT) {
                Severity::Error => Severity::Error,
                _ if duty::under(design, CALLS_FOR_CARE) == Severity::Error => Severity::Warning,
                _ => Severity::Advice,
            };
            let said = Said {
                what: format!("The page of {name} shows the words of a former client."),
                to_do: "Take them down, or note that they came unasked, where they can be seen, and the consent to show \
                    them."
                    .to_owned(),
                evidence: format!(
                    "Words of former clients without source and consent, or with something given for them: {}. {}",
                    voices::count(offer, is_unrecorded),
                    duty::said(design, &["ACA", "APA", "NASW", "NBCC"])
                ),
            };
            let label = format!("Take the words of former clients off the page of {name}");
            let fix = voices::take_down(offer, label, is_unrecorded);
            found.note(severity, Place::offer(offer.id, "claims"), said, fix.into_iter().collect());
        }
    }
}

/// Tells whether a former client speaks without a record that it was unasked, unpaid and agreed to.
fn is_unrecorded(said: &Testimonial) -> bool {
    let on_record = said.consent && !said.source.trim().is_empty() && said.incentive.trim().is_empty();
    said.author == Author::FormerClient && !on_record
}
