//! Sessions of a licensed therapist may be health care, which follows other rules.

use crate::{
    edit::{Edit, OfferField},
    model::{offer::Kind, practice::Profession, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        jurisdiction::EUROPE,
        meta::{Basis, Group, Meta},
        phrase,
        rule::Rule,
        sold::{self},
        sources::{LOOKED_UP, remembered},
    },
};

/// The rule.
pub struct HealthcareScopeNote;

/// Words in a category that hint at care.
const CARE: &[&str] = &["session", "therap", "counsel"];

static META: Meta = Meta {
    id: "healthcare-scope-note",
    title: "Health care may follow other rules",
    group: Group::Law,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::professions(&[Profession::Therapist]).sold_to(EUROPE),
    by_hand: false,
    why: "The rules for online sales leave health care out, but not your courses and journals.",
    sources: &[remembered(
        "Directive 2011/83/EU, Article 3(3)(b)",
        "Contracts for health care are left out.",
    )],
    thresholds: &[],
    page: include_str!("healthcare_scope_note.md"),
};

impl Rule for HealthcareScopeNote {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::CARE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if !design.practice().licensed {
            return;
        }
        let mut noted = Vec::new();
        for sold in sold::all(design).filter(|sold| sold.offer.kind == Kind::LiveService) {
            let offer = sold.offer;
            let may_be_care =
                offer.care.indicated || offer.care.sessions > 0 || phrase::says(&offer.category, CARE);
            if !may_be_care || noted.contains(&offer.id) {
                continue;
            }
            noted.push(offer.id);
            let name = quoted(&offer.name);
            let said = Said {
                what: format!(
                    "{name} is filed as time with you, and you are licensed, so it may be health \
                               care."
                ),
                to_do: "File it as care if it is; keep courses and journals as they are.".to_owned(),
                evidence: format!("{name} is a live service of the category {}.", quoted(&offer.category)),
            };
            let edit = Edit::ChangeOffer { id: offer.id, set: OfferField::Kind(Kind::ClinicalService) };
            let fix = Fix::ask(format!("File {name} as care by a licensed practitioner"), vec![edit]);
            found.note(Severity::Advice, Place::offer(offer.id, "kind"), said, fix.into_iter().collect());
        }
    }
}
