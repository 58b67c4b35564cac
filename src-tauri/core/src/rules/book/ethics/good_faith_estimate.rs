//! In the United States, who pays for therapy themselves gets an estimate of it first.

use crate::{
    edit::{DesignField, Edit},
    model::{
        checkout::CheckoutFacts,
        offer::Offer,
        practice::{Profession, Region},
        shape::quoted,
    },
    rules::{
        already_said::promises_an_estimate,
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        notes,
        rule::Rule,
        sold,
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct GoodFaithEstimate;

static META: Meta = Meta {
    id: "good-faith-estimate",
    title: "A good faith estimate before the first session",
    group: Group::Ethics,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::professions(&[Profession::Therapist]).sold_to(&[Region::Us]),
    by_hand: false,
    why: "Who pays for care themselves has a right to know in writing what it will cost, and to dispute a bill far above it.",
    sources: &[read(
        "45 CFR 149.610, No Surprises Act, as summarised",
        "A written estimate within 1 business day where the visit is 3 days ahead, within 3 where it is 10 ahead or on request; a bill $400 above it can be disputed.",
    )],
    thresholds: &[],
    page: include_str!("good_faith_estimate.md"),
};

impl Rule for GoodFaithEstimate {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
            | Facets::RELEVANCE
            | Facets::PRICE
            | Facets::COPY
            | Facets::TERMS
            | Facets::CARE
            | Facets::CHECKOUT
            | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.design.checkout.fee_estimate || !design.practice().licensed {
            return;
        }
        let paid = |offer: &Offer| sold::clinical(offer) && offer.price.comparable().minor > 0;
        let sold = sold::offers(design, paid);
        if sold.is_empty() || sold.iter().any(|offer| notes::anywhere(design, offer, promises_an_estimate)) {
            return;
        }
        let name = quoted(&sold[0].name);
        let said = Said {
            what: format!(
                "No page speaks of a good faith estimate for {name}, as is asked for in the United States."
            ),
            to_do:
                "Give a written estimate of all fees before the first session, and say so at the checkout."
                    .to_owned(),
            evidence: format!(
                "{name} is care by a licensed practitioner and costs {}; the checkout has no step for the estimate.",
                sold[0].price
            ),
        };
        let checkout = CheckoutFacts { fee_estimate: true, ..design.design.checkout.clone() };
        let edit = Edit::ChangeDesign { id: design.design.id, set: DesignField::Checkout(checkout) };
        let fix = Fix::ask(
            "Give a good faith estimate before the first session, and say so at the checkout",
            vec![edit],
        );
        let place = Place::design(design.design.id, Some("checkout.fee_estimate"));
        found.note(Severity::Error, place, said, fix.into_iter().collect());
    }
}
