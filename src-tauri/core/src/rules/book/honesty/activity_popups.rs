//! Notices of others rest on a record.

use crate::{
    copy_check::Family,
    edit::{DesignField, Edit},
    model::checkout::CheckoutFacts,
    model::offer::Offer,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        marked::{LOOKS_AT, of_families},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::read,
    },
};
use std::sync::Arc;

/// The rule.
pub struct ActivityPopups;

fn has_source(offer: Option<&Arc<Offer>>) -> bool {
    offer.is_some_and(|offer| !offer.claims.activity_source.trim().is_empty())
}

static META: Meta = Meta {
    id: "activity-popups",
    title: "Notices of others rest on a record",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "A notice that somebody just bought is a statement of fact, and needs one.",
    sources: &[
        read("Mathur et al. 2019, “Dark Patterns at Scale”", "29 of 313 such notices were judged deceptive."),
        read("16 CFR 465", "Fake signs of what others do are forbidden in the United States."),
    ],
    thresholds: &[],
    page: include_str!("activity_popups.md"),
};

impl Rule for ActivityPopups {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for place in of_families(design, &[Family::Activity]) {
            if !has_source(place.offer()) {
                let said = place
                    .said("tells what others do with", "Say where the notice comes from, or take it out.");
                found.note(Severity::Warning, place.place(), said, place.calmer(&[Family::Activity]));
            }
        }
        let facts = &design.design.checkout;
        if facts.activity_notices && design.main.is_some() && !has_source(design.main) {
            let said = Said {
                what: "Notices on the pages show what others just bought, and nothing says where they come from.".to_owned(),
                to_do: "Name the record they come from, or turn them off.".to_owned(),
                evidence: "Notices are on, and the main offer names no source for them.".to_owned(),
            };
            let set = DesignField::Checkout(CheckoutFacts { activity_notices: false, ..facts.clone() });
            let fix =
                Fix::ask("Turn the notices off", vec![Edit::ChangeDesign { id: design.design.id, set }]);
            let place = Place::design(design.design.id, Some("checkout.activity_notices"));
            found.note(Severity::Warning, place, said, fix.into_iter().collect());
        }
    }
}
