//! A renewal is told in full where it is told at all, and the way out is not a detour.

use crate::{
    copy_check::Family,
    model::price::Price,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::Findings,
        ground::Ground,
        marked::{Concern, LOOKS_AT, calmed, marked, price_at},
        meta::{Basis, Group, Meta},
        part::Part,
        renewal_words,
        rule::Rule,
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct RenewalInPassing;

static META: Meta = Meta {
    id: "renewal-in-passing",
    title: "A renewal is told in full, and the way out is no detour",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Who reads “renews automatically” in passing pays on without having agreed, and who must telephone to leave feels held.",
    sources: &[
        read(
            "US Restore Online Shoppers’ Confidence Act",
            "Terms are told clearly before the charge, and stopping is simple.",
        ),
        read(
            "Mathur et al. 2019, “Dark Patterns at Scale”",
            "Names “hidden subscription” and “hard to cancel” among its patterns.",
        ),
    ],
    thresholds: &[],
    page: include_str!("renewal_in_passing.md"),
};

impl Rule for RenewalInPassing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let in_passing: Concern<'_> = &|spot, text, mark| {
            mark.family == Family::HiddenRenewal
                && (is_about_leaving(mark.words)
                    || !price_at(design, spot).is_some_and(|price| is_told_in_full(text, price)))
        };
        for place in marked(design, in_passing, &|_| false) {
            let said = place.said(
                "tells of a renewal, or of the way out, only in passing with",
                "Say in one line what is paid, how often, and that one can end it online.",
            );
            let terms = price_at(design, place.spot).and_then(renewal_words::of);
            let fixes = place.rewritten(&|text| {
                let calm = calmed(text, in_passing)?;
                Some(match &terms {
                    Some(terms) if text.part == Part::Body => {
                        format!("{calm} You pay {terms}.").trim_start().to_owned()
                    }
                    _ => calm,
                })
            });
            found.note(Severity::Warning, place.place(), said, fixes);
        }
    }
}

/// Tells whether a text names what a subscription costs and how often it comes.
fn is_told_in_full(text: &str, price: Price) -> bool {
    matches!(price, Price::Subscription { .. }) && renewal_words::are_in(text, price)
}

/// Tells whether marked words are about the way out.
fn is_about_leaving(words: &str) -> bool {
    let words = words.to_lowercase();
    ["cancel", "terminat"].iter().any(|leaving| words.contains(leaving))
}
