//! Who earns from somebody else's offer says so.

use crate::{
    edit::{Edit, OfferField},
    model::{offer::Offer, practice::Region, shape::quoted, terms::Partner},
    rules::{
        already_said::tells_of_a_commission,
        applies::Applies,
        duty,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        notes,
        rule::Rule,
        sold,
        sources::{LOOKED_UP, read, remembered},
    },
};

/// The rule.
pub struct ReferralFeeHidden;

/// The codes that want ties like this in the open.
const CODES: &[&str] = &["ICF", "APA"];
/// What a page says of it.
const DISCLOSURE: &str = "This is sold by somebody else. I earn a commission if you buy it.";

static META: Meta = Meta {
    id: "referral-fee-hidden",
    title: "Say that you earn from a partner’s offer",
    group: Group::Ethics,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Advice that earns something reads differently, and the reader has a right to know.",
    sources: &[
        remembered("16 CFR 255", "Ties that a reader would want to know of are told."),
        read("ICF Code of Ethics, conflicts of interest", "They are in the open; read in an older edition."),
    ],
    thresholds: &[],
    page: include_str!("referral_fee_hidden.md"),
};

impl Rule for ReferralFeeHidden {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::RELEVANCE | Facets::COPY | Facets::TERMS | Facets::CARE | Facets::CHECKOUT | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let hidden = |offer: &Offer| {
            offer
                .partner
                .as_ref()
                .is_some_and(|partner| partner.commission && partner.disclosure.trim().is_empty())
        };
        for offer in sold::offers(design, hidden) {
            let Some(partner) = &offer.partner else { continue };
            if notes::anywhere(design, offer, tells_of_a_commission) {
                continue;
            }
            let (name, seller) = (quoted(&offer.name), quoted(&partner.name));
            let said = Said {
                what: format!("{name} is sold by {seller}, you earn from it, and no page says so."),
                to_do: "Say it in a plain sentence beside the offer.".to_owned(),
                evidence: format!(
                    "A commission is noted, a disclosure is not. {}",
                    if design.sells_to(Region::Us) {
                        "It is sold in the United States.".to_owned()
                    } else {
                        duty::said(design, CODES)
                    }
                ),
            };
            let told = Partner { disclosure: DISCLOSURE.to_owned(), ..partner.clone() };
            let edit = Edit::ChangeOffer { id: offer.id, set: OfferField::Partner(Some(told)) };
            let fix = Fix::ask(format!("Say of {name}: “{DISCLOSURE}”"), vec![edit]);
            let severity =
                if design.sells_to(Region::Us) { Severity::Error } else { duty::under(design, CODES) };
            found.note(severity, Place::offer(offer.id, "partner"), said, fix.into_iter().collect());
        }
    }
}
