//! Where people may be in danger, a page says where to turn.

use crate::{
    model::{offer::Offer, practice::Profession, shape::quoted},
    rules::{
        already_said::names_a_crisis_line,
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        notes,
        rule::Rule,
        sold,
        sources::{ours, read, remembered},
        wellbeing,
    },
};

/// The rule.
pub struct CrisisLineMissing;

static META: Meta = Meta {
    id: "crisis-line-missing",
    title: "Say where to turn in a crisis",
    group: Group::Ethics,
    severity: Severity::Warning,
    severities: &[Severity::Warning, Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Somebody in a crisis may buy at two in the morning, when nobody of yours is there.",
    sources: &[
        read("ACA Code of Ethics A.1", "The welfare of clients comes first."),
        remembered(
            "988 (US), Samaritans 116 123 and 999 (UK), 112 (EU)",
            "Lines and numbers that answer at any hour.",
        ),
        ours("Elsewhere the page speaks of the local emergency number."),
    ],
    thresholds: &[],
    page: include_str!("crisis_line_missing.md"),
};

impl Rule for CrisisLineMissing {
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
        let therapist = design.is(Profession::Therapist);
        let concerned = |offer: &Offer| {
            let care = &offer.care;
            (therapist && (sold::clinical(offer) || care.wellbeing))
                || (wellbeing::by_itself(offer).is_some() && wellbeing::used_alone(offer))
        };
        let sold = sold::offers(design, concerned);
        let told = |offer: &&Offer| {
            !offer.care.crisis_note.trim().is_empty() || notes::anywhere(design, offer, names_a_crisis_line)
        };
        let (copy, checkout) = (&design.design.main_copy, &design.design.checkout);
        if sold.is_empty()
            || [&copy.body, &checkout.next_step].into_iter().any(|text| names_a_crisis_line(text))
            || sold.iter().any(told)
        {
            return;
        }
        let (offer, name) = (sold[0], quoted(&sold[0].name));
        let plain = sold.iter().any(|offer| sold::clinical(offer) || offer.care.wellbeing);
        let line = notes::crisis_line(design.practice());
        let said = Said {
            what: format!("People may come to {name} in a crisis, and no page says where to turn."),
            to_do: "Put a line or number that answers at any hour on the thank-you page and in the mail."
                .to_owned(),
            evidence: format!(
                "{}, and neither a note nor the words of a page name a crisis line.",
                match sold.len() {
                    1 => "1 offer is care or touches mental health".to_owned(),
                    many => format!("{many} offers are care or touch mental health"),
                }
            ),
        };
        let edits = notes::with_care(offer, |care| care.crisis_note.clone_from(&line));
        let fix = Fix::ask(format!("Add “{line}” to {name}"), edits);
        let severity = if plain { Severity::Warning } else { Severity::Advice };
        let place = Place::offer(offer.id, "care.crisis_note");
        found.note(severity, place, said, fix.into_iter().collect());
    }
}
