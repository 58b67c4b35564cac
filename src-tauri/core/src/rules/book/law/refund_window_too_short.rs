//! The refund window stays open until the first result can be felt.

use crate::{
    edit::{Edit, OfferField},
    model::{shape::quoted, terms::Guarantee},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sold::{self},
        sources::{ours, read},
    },
};

/// The rule.
pub struct RefundWindowTooShort;

/// Days a fix leaves beyond the first result.
const BEYOND: u16 = 7;
/// The most days a guarantee can hold.
const MOST: u16 = 3_650;

static META: Meta = Meta {
    id: "refund-window-too-short",
    title: "The refund window outlasts the first result",
    group: Group::Law,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::OurDefault,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A window that closes before anything could be tried guarantees nothing.",
    sources: &[
        ours("Seven days beyond the first result leave time to judge."),
        read("Platform posts on guarantees", "7 to 30 days are common."),
    ],
    thresholds: &[],
    page: include_str!("refund_window_too_short.md"),
};

impl Rule for RefundWindowTooShort {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::RELEVANCE | Facets::PRICE | Facets::TERMS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let mut noted = Vec::new();
        for sold in sold::all(design) {
            let (offer, Some(given)) = (sold.offer, &sold.offer.guarantee) else { continue };
            let first = offer.timing.first_value_days.max(offer.timing.starts_after_days).unwrap_or(0);
            if given.days == 0 || given.days >= first || noted.contains(&offer.id) {
                continue;
            }
            noted.push(offer.id);
            let name = quoted(&offer.name);
            let days = |number: u16| sentence::count(number.into(), "day");
            let felt = if offer.timing.first_value_days == Some(first) {
                "the first result can be felt"
            } else {
                "it begins"
            };
            let said = Said {
                what: format!(
                    "The guarantee of {name} ends after {}, and {felt} only after {}.",
                    days(given.days),
                    days(first)
                ),
                to_do: format!("Let it hold {} or more.", days((first + BEYOND).min(MOST))),
                evidence: format!("{} of guarantee; {} until {felt}.", days(given.days), days(first)),
            };
            let longer = Guarantee { days: (first + BEYOND).min(MOST), ..given.clone() };
            let label = format!("Let the guarantee hold {}, then look at its words", days(longer.days));
            let edit = Edit::ChangeOffer { id: offer.id, set: OfferField::Guarantee(Some(longer)) };
            let fix = Fix::ask(label, vec![edit]);
            found.note(
                Severity::Advice,
                Place::offer(offer.id, "guarantee"),
                said,
                fix.into_iter().collect(),
            );
        }
    }
}
