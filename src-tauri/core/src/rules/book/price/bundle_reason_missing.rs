//! A set has a reason other than its price.

use crate::{
    edit::{Edit, OfferField},
    model::{ids::OutcomeId, limits::COPY_CHARS, offer::Offer, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        goal,
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sold,
        sources::s4,
        words,
    },
};

/// The rule.
pub struct BundleReasonMissing;

static META: Meta = Meta {
    id: "bundle-reason-missing",
    title: "A set needs a reason besides its price",
    group: Group::Price,
    severity: Severity::Warning,
    severities: &[Severity::Advice, Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "A set that only saves money is bought for the saving; one whose parts need each other is bought for its use.",
    sources: &[s4("Build the reasons to buy together into the product; do not lean on price alone.")],
    thresholds: &[],
    page: include_str!("bundle_reason_missing.md"),
};

/// Words that speak of the price, sorted.
const OF_PRICE: &[&str] = &[
    "apart",
    "bargain",
    "best",
    "bonus",
    "both",
    "bought",
    "bundle",
    "buy",
    "buying",
    "cheap",
    "cheaper",
    "cost",
    "costs",
    "deal",
    "discount",
    "discounted",
    "dollars",
    "euros",
    "everything",
    "extra",
    "free",
    "great",
    "less",
    "low",
    "lower",
    "money",
    "one",
    "order",
    "pack",
    "pay",
    "percent",
    "pounds",
    "price",
    "priced",
    "prices",
    "reduced",
    "sale",
    "save",
    "saved",
    "saves",
    "saving",
    "savings",
    "separate",
    "separately",
    "set",
    "single",
    "special",
    "together",
    "two",
    "value",
];

impl Rule for BundleReasonMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::RELEVANCE | Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for set in sold::sets(design) {
            let (name, reason) = (quoted(&set.name), set.bundle_reason.trim());
            let missing = reason.is_empty();
            if !missing && !is_only_price(reason) {
                continue;
            }
            let severity = if missing { Severity::Advice } else { Severity::Warning };
            let said = Said {
                what: if missing {
                    format!("Nothing says yet why the parts of {name} belong together.")
                } else {
                    format!("The reason to buy {name} speaks of the price only.")
                },
                to_do: "Finish the sentence: “They work better together because …”.".to_owned(),
                evidence: if missing {
                    format!("{} and no reason.", count(set))
                } else {
                    format!("Its reason reads {}.", quoted(reason))
                },
            };
            let fix = shared_goal(design, set);
            found.note(severity, Place::offer(set.id, "bundle_reason"), said, fix.into_iter().collect());
        }
    }
}

fn count(set: &Offer) -> String {
    crate::rules::sentence::count(set.contains.len(), "part")
}

/// Tells whether a text has no word but of the price and numbers.
fn is_only_price(text: &str) -> bool {
    words::content(text).all(|word| {
        word.starts_with(|sign: char| sign.is_ascii_digit()) || OF_PRICE.binary_search(&word.as_str()).is_ok()
    })
}

/// Writes the fix that names the result all parts work towards, where there is one.
fn shared_goal(design: &Ground<'_>, set: &Offer) -> Option<Fix> {
    let library = design.library;
    let mut parts = set.contains.iter().filter_map(|part| library.offers.get(part));
    let first = goal::outcomes(library, parts.next()?);
    let rest: Vec<Vec<OutcomeId>> = parts.map(|part| goal::outcomes(library, part)).collect();
    let shared = first.into_iter().find(|outcome| rest.iter().all(|part| part.contains(outcome)))?;
    let words = library.outcomes.get(&shared)?.words.trim().trim_end_matches('.');
    let reason = format!("Each part takes you a step further towards the same result: {words}.");
    if set.contains.len() < 2 || reason.chars().count() > COPY_CHARS || is_only_price(&reason) {
        return None;
    }
    let edit = Edit::ChangeOffer { id: set.id, set: OfferField::BundleReason(reason) };
    Fix::ask("Name the result that all its parts work towards", vec![edit])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_of_price_is_told_from_one_of_use() {
        assert!(OF_PRICE.is_sorted());
        for text in ["Save 20 %!", "Buy both together and save $30", "Best value: 2 for 1"] {
            assert!(is_only_price(text), "{text}");
        }
        for text in ["Each journal week matches a programme week.", "自信", "They are read side by side."] {
            assert!(!is_only_price(text), "{text}");
        }
    }
}
