//! A coach whose work touches wellbeing says that it is not therapy.

use crate::{
    model::{offer::Offer, practice::Profession, shape::quoted},
    rules::{
        already_said::limits_itself,
        applies::Applies,
        duty,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        notes::{self, NOT_THERAPY},
        rule::Rule,
        sold,
        sources::read,
        wellbeing::{self, Touch},
    },
};

/// The rule.
pub struct CoachingNotTherapyNote;

static META: Meta = Meta {
    id: "coaching-not-therapy-note",
    title: "Coaching says that it is not therapy",
    group: Group::Ethics,
    severity: Severity::Warning,
    severities: &[Severity::Warning, Severity::Advice],
    basis: Basis::Code,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Coach]),
    by_hand: false,
    why: "Who looks for help with distress must be able to see where coaching ends and when other help is better.",
    sources: &[
        read(
            "ICF Code of Ethics, standard 1",
            "Clients understand what coaching is and where its limits lie.",
        ),
        read(
            "ICF Code of Ethics, revision in force since 1 April 2025",
            "The same duty; its clauses were not read.",
        ),
    ],
    thresholds: &[],
    page: include_str!("coaching_not_therapy_note.md"),
};

impl Rule for CoachingNotTherapyNote {
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
        let touching = |offer: &Offer| {
            !wellbeing::used_alone(offer)
                && !sold::clinical(offer)
                && wellbeing::touch(design.library, offer).is_some()
        };
        let sold = sold::offers(design, touching);
        if sold.is_empty() || sold.iter().any(|offer| notes::anywhere(design, offer, limits_itself)) {
            return;
        }
        let offer = sold[0];
        let told = sold.iter().any(|offer| offer.care.wellbeing);
        let name = quoted(&offer.name);
        let how = match wellbeing::touch(design.library, offer) {
            Some(Touch::Told) => "its notes say so",
            Some(Touch::Named) => "its name speaks of it",
            _ => "a result it supports speaks of it",
        };
        let said = Said {
            what: format!("{name} touches wellbeing, and no page says that coaching is not therapy."),
            to_do: "Say what coaching is not, and when you point to other help.".to_owned(),
            evidence: format!(
                "Offers that touch wellbeing: {}, none with such words; {name} does because {how}. {}",
                sold.len(),
                duty::said(design, &["ICF"])
            ),
        };
        let edits = notes::with_care(offer, |care| care.scope_note = NOT_THERAPY.to_owned());
        let fix = Fix::ask(format!("Add “This is coaching, not therapy …” to {name}"), edits);
        let severity = if told { Severity::Warning } else { Severity::Advice };
        let place = Place::offer(offer.id, "care.scope_note");
        found.note(severity, place, said, fix.into_iter().collect());
    }
}
