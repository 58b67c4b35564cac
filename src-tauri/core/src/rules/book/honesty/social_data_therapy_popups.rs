//! Nobody is shown who has just booked therapy.

use crate::{
    edit::{DesignField, Edit},
    model::{checkout::CheckoutFacts, offer::Kind, practice::Profession},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::{read, remembered},
    },
};

/// The rule.
pub struct SocialDataTherapyPopups;

/// The codes that ask for confidentiality.
const CODES: [&str; 8] = ["APA", "ACA", "NBCC", "NASW", "AAMFT", "CAMFT", "BACP", "HCPC"];

static META: Meta = Meta {
    id: "social-data-therapy-popups",
    title: "Nobody is shown who has just booked therapy",
    group: Group::Honesty,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Code,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Therapist]),
    by_hand: false,
    why: "That somebody seeks care is itself confidential, even with a first name and a town only.",
    sources: &[
        remembered("APA Ethical Principles, standard 4", "Information on clients is kept confidential."),
        remembered("ACA Code of Ethics 2014, section B", "The same for counsellors."),
        read(
            "Federal Trade Commission, BetterHelp, 2023",
            "$7.8 million over passing on who had asked for counselling: what is at stake.",
        ),
    ],
    thresholds: &[],
    page: include_str!("social_data_therapy_popups.md"),
};

impl Rule for SocialDataTherapyPopups {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::CARE | Facets::CHECKOUT | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if !design.design.checkout.activity_notices || !touches_care(design) {
            return;
        }
        let practice = design.practice();
        let code = CODES.into_iter().find(|code| practice.follows(code));
        let (severity, rests_on) = match code {
            Some(code) => (Severity::Error, format!("the {code} code asks for confidentiality")),
            None => (Severity::Warning, "no professional code is named in the practice".to_owned()),
        };
        let id = design.design.id;
        let said = Said {
            what: "Notices on these pages show what others have just booked.".to_owned(),
            to_do: "Switch the notices off wherever care is offered.".to_owned(),
            evidence: format!("Notices are on, and {rests_on}."),
        };
        let off = CheckoutFacts { activity_notices: false, ..design.design.checkout.clone() };
        let edit = Edit::ChangeDesign { id, set: DesignField::Checkout(off) };
        let fix = Fix::ask("Switch the notices off", vec![edit]);
        found.note(
            severity,
            Place::design(id, Some("checkout.activity_notices")),
            said,
            fix.into_iter().collect(),
        );
    }
}

/// Tells whether care is among what is shown, or nothing else is done here.
fn touches_care(design: &Ground<'_>) -> bool {
    let mut offers = design.main.into_iter().chain(design.placed.iter().map(|placed| placed.offer));
    design.practice().professions.len() == 1
        || design.design.shown_to_clients
        || offers.any(|offer| offer.kind == Kind::ClinicalService || offer.care.wellbeing)
}
