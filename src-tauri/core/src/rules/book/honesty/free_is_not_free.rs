//! “Free” costs nothing.

use crate::{
    copy_check::Family,
    model::practice::Region,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::{Findings, Said},
        ground::Ground,
        marked::{Concern, LOOKS_AT, calmed, marked, price_at, where_sold_to},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::{LOOKED_UP, read, remembered},
    },
};

/// The rule.
pub struct FreeIsNotFree;

/// Words that say what comes free of what, or beside which cost.
const BESIDE: &[&str] = &[
    "with",
    "when you",
    "if you",
    "includ",
    "first",
    "call",
    "trial",
    "lesson",
    "chapter",
    "sample",
    "bonus",
    "shipping",
    "postage",
    "then",
    "after",
    "$",
    "€",
    "£",
    "consultation",
    "download",
    "preview",
    "gift",
    "days",
    "newsletter",
];

/// Tells whether the sentence says nothing of what "free" stands beside.
fn stands_alone(sentence: &str) -> bool {
    let low = sentence.to_lowercase();
    !BESIDE.iter().any(|word| low.contains(word))
}

static META: Meta = Meta {
    id: "free-is-not-free",
    title: "“Free” costs nothing",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Calling something free that has to be paid for is a false statement about its price.",
    sources: &[
        remembered(
            "Directive 2005/29/EC, Annex I no. 20",
            "Describing a product as free although it costs something.",
        ),
        read("UK CAP Code 3.23 to 3.26", "What a free offer costs has to be said beside it."),
    ],
    thresholds: &[],
    page: include_str!("free_is_not_free.md"),
};

impl Rule for FreeIsNotFree {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let bare: Concern<'_> = &|_, text, mark| {
            mark.family == Family::Free && stands_alone(text.get(mark.sentence.clone()).unwrap_or(text))
        };
        let weight = where_sold_to(design, &[Region::Eu, Region::Uk]);
        for place in marked(design, bare, &|_| false) {
            let price = price_at(design, place.spot).filter(|price| price.comparable().minor != 0);
            let Some(price) = price else { continue };
            let said = Said {
                evidence: format!("{} The price is {price}.", place.evidence()),
                ..place.said(
                    "calls something free with",
                    format!("Say the cost beside it, {price}, or do not call it free."),
                )
            };
            found.note(weight, place.place(), said, place.rewritten(&|text| calmed(text, bare)));
        }
    }
}
