//! Example figures are marked as examples.

use crate::{
    copy_check::{Family, amounts},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::Findings,
        ground::Ground,
        marked::{LOOKS_AT, marked},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::{read, s1},
        texts::Text,
    },
};

/// The rule.
pub struct IllustrativeNumbersNote;

const NOTE: &str = "These figures are illustrative, not a promise.";

static META: Meta = Meta {
    id: "illustrative-numbers-note",
    title: "Example figures are marked as examples",
    group: Group::Relevance,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A figure without a note reads as a promise, whatever it rests on.",
    sources: &[
        s1("“These numbers are illustrative, not a promise.”"),
        read(
            "FTC guidance on claims of business coaches",
            "A figure that is not typical needs a plain word beside it.",
        ),
    ],
    thresholds: &[],
    page: include_str!("illustrative_numbers_note.md"),
};

impl Rule for IllustrativeNumbersNote {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let currency = design.design.currency;
        let noted = |text: &Text<'_>| text.marks.iter().any(|mark| mark.family == Family::IllustrativeNote);
        let figure = |words: &str| !amounts(words, currency).is_empty();
        for mut place in
            marked(design, &|_, _, mark| mark.family == Family::Earnings && figure(mark.words), &|_| false)
        {
            // Without proof the claim itself is the matter, and another rule says so.
            let proven = place.offer().is_some_and(|offer| !offer.claims.proof.trim().is_empty());
            place.texts.retain(|(text, _)| !noted(text));
            if !proven || place.texts.is_empty() {
                continue;
            }
            let said = place.said(
                "names figures without a note:",
                "Say beside them that they are examples, not a promise.",
            );
            let fixes = place.rewritten_as(Some(format!("Add “{NOTE}”")), &|text| {
                Some(format!("{} {NOTE}", text.text.trim_end()))
            });
            found.note(Severity::Warning, place.place(), said, fixes);
        }
    }
}
