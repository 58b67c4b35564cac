//! Something for mental health that is used alone says that it takes no care's place.

use crate::{
    model::{offer::Offer, shape::quoted},
    rules::{
        already_said::limits_itself,
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        notes::{self, NOT_A_SUBSTITUTE},
        rule::Rule,
        sold,
        sources::{read, s1},
        wellbeing,
    },
};

/// The rule.
pub struct NotASubstituteNote;

static META: Meta = Meta {
    id: "not-a-substitute-note",
    title: "What is used alone takes no care’s place",
    group: Group::Ethics,
    severity: Severity::Warning,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A toolkit cannot see how somebody is, and nobody answers in it.",
    sources: &[
        s1("A “self-paced anxiety toolkit offered beside a therapy package” is its example."),
        read("katlove.com, courses and therapy", "A course is education, and says that it is not therapy."),
    ],
    thresholds: &[],
    page: include_str!("not_a_substitute_note.md"),
};

impl Rule for NotASubstituteNote {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
            | Facets::RELEVANCE
            | Facets::COPY
            | Facets::TERMS
            | Facets::CARE
            | Facets::CHECKOUT
            | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let concerned = |offer: &Offer| {
            offer.care.scope_note.trim().is_empty()
                && wellbeing::by_itself(offer).is_some()
                && wellbeing::used_alone(offer)
        };
        for offer in sold::offers(design, concerned) {
            if notes::anywhere(design, offer, limits_itself) {
                continue;
            }
            let (name, care) = (quoted(&offer.name), &offer.care);
            let severity = match (care.wellbeing, care.self_paced) {
                (true, true) => Severity::Error,
                _ => Severity::Warning,
            };
            let said = Said {
                what: format!(
                    "{name} is for mental health and used alone, and no page says that it takes no care’s place."
                ),
                to_do: "Say that it is for learning, not therapy, and that nobody watches over it."
                    .to_owned(),
                evidence: format!(
                    "That it touches mental health {}; that it is used alone {}.",
                    if care.wellbeing { "stands in its notes" } else { "is heard in its name" },
                    if care.self_paced {
                        "stands in its notes"
                    } else {
                        "follows from its kind and category"
                    },
                ),
            };
            let edits = notes::with_care(offer, |care| care.scope_note = NOT_A_SUBSTITUTE.to_owned());
            let fix = Fix::ask(
                format!("Add “It is not therapy, it does not replace treatment …” to {name}"),
                edits,
            );
            found.note(severity, Place::offer(offer.id, "care.scope_note"), said, fix.into_iter().collect());
        }
    }
}
