//! A stacked worth is made of real prices.

use crate::{
    copy_check::{Family, amounts},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::{Findings, Said},
        ground::Ground,
        marked::{LOOKS_AT, of_families, price_at},
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sources::{ours, read},
    },
};

/// The rule.
pub struct ValueStackInflated;

const STACK: Threshold = Threshold {
    key: "value_stack_ratio",
    name: "Claimed worth against price, at most",
    default: 3_000,
    unit: Unit::Permille,
    origin: "Our default: a worth of more than three times the price.",
};

static META: Meta = Meta {
    id: "value-stack-inflated",
    title: "A stacked worth is made of real prices",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "“$4,997 value, today $297” compares with a price that nobody paid.",
    sources: &[
        read("16 CFR 233.1 and 233.2", "A comparison needs a price at which something was really sold."),
        ours("A worth of more than three times the price is told in any case."),
    ],
    thresholds: &[STACK],
    page: include_str!("value_stack_inflated.md"),
};

impl Rule for ValueStackInflated {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT | Facets::CATALOGUE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for place in of_families(design, &[Family::ValueStack]) {
            let marks = place.texts.iter().flat_map(|(_, marks)| marks);
            let claimed: Vec<_> = marks
                .flat_map(|mark| amounts(mark.words, design.design.currency))
                .map(|amount| amount.money)
                .collect();
            let sold = |money| design.library.offers.values().any(|offer| offer.price.comparable() == money);
            let real = !claimed.is_empty() && claimed.iter().all(|money| sold(*money));
            let sum: i64 = claimed.iter().map(|money| money.minor).fold(0, i64::saturating_add);
            let line = design.line(&STACK);
            let within = price_at(design, place.spot).is_some_and(|price| {
                i128::from(sum) * 1_000 <= i128::from(price.comparable().minor) * i128::from(line.value)
            });
            if real && within {
                continue;
            }
            let said = Said {
                evidence: format!(
                    "{} {} The line is {line} of the price.",
                    place.evidence(),
                    if real {
                        "Each amount is a price of your catalogue."
                    } else {
                        "Not every amount is a price of your catalogue."
                    }
                ),
                ..place.said("claims a worth with", "List what is inside, without a worth that nobody pays.")
            };
            found.note(Severity::Warning, place.place(), said, place.calmer(&[Family::ValueStack]));
        }
    }
}
