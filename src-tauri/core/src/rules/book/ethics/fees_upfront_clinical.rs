//! What care costs stands on the page.

use crate::{
    edit::{Edit, OfferField},
    model::{offer::Offer, practice::Profession, price_display::PriceDisplay, shape::quoted},
    rules::{
        applies::Applies,
        duty,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sold,
        sources::{read, remembered},
    },
};

/// The rule.
pub struct FeesUpfrontClinical;

static META: Meta = Meta {
    id: "fees-upfront-clinical",
    title: "What care costs stands on the page",
    group: Group::Ethics,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Code,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Therapist]),
    by_hand: false,
    why: "Fees are agreed as early as can be, before somebody has told you what troubles them.",
    sources: &[
        read("BACP commitments", "Benefits, costs and commitments are told."),
        read("No Surprises Act, as summarised", "Who pays themselves knows the cost first."),
        remembered("APA Ethics Code 6.04", "Fees are agreed as early as feasible."),
    ],
    thresholds: &[],
    page: include_str!("fees_upfront_clinical.md"),
};

impl Rule for FeesUpfrontClinical {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for offer in sold::shown(design, |offer: &Offer| offer.display.on_request && sold::clinical(offer)) {
            let name = quoted(&offer.name);
            let said = Said {
                what: format!("{name} is care, and its price is told only on request."),
                to_do: "Show the fee, and what comes on top of it.".to_owned(),
                evidence: format!(
                    "The price of {name}, {}, is not shown. {}",
                    offer.price,
                    duty::said(design, &["BACP", "APA"])
                ),
            };
            let display = PriceDisplay { on_request: false, ..offer.display };
            let edit = Edit::ChangeOffer { id: offer.id, set: OfferField::Display(display) };
            let fix = Fix::ask(format!("Show the price of {name}, {}", offer.price), vec![edit]);
            found.note(Severity::Warning, Place::offer(offer.id, "display"), said, fix.into_iter().collect());
        }
    }
}
