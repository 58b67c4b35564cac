//! A box means what it says.

use crate::{
    copy_check::Family,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::Findings,
        ground::Ground,
        marked::{Concern, LOOKS_AT, calmed, marked},
        meta::{Basis, Group, Meta},
        part::Part,
        rule::Rule,
        sources::read,
        texts::Text,
    },
};

/// The rule.
pub struct TrickWording;

/// Words that turn a sentence round.
const TURNS: &[&str] = &[
    "not",
    "don't",
    "dont",
    "never",
    "without",
    "unless",
    "untick",
    "unticked",
    "uncheck",
    "unchecked",
    "unsubscribe",
    "won't",
    "no",
];

/// Tells whether the words of a yes turn round twice.
fn turns_twice(text: &Text<'_>) -> bool {
    let turns = |word: &str| {
        let word = word.replace('’', "'");
        TURNS
            .iter()
            .any(|turn| turn.eq_ignore_ascii_case(word.trim_matches(|sign: char| !sign.is_alphanumeric())))
    };
    text.part == Part::Accept && text.text.split_whitespace().filter(|word| turns(word)).count() >= 2
}

static META: Meta = Meta {
    id: "trick-wording",
    title: "A box means what it says",
    group: Group::Honesty,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Where words turn round twice, people tick the opposite of what they want.",
    sources: &[
        read("Mathur et al. 2019, “Dark Patterns at Scale”", "Counts nine trick questions in shops."),
        read("deceptive.design, “trick wording”", "The user is misled by confusing language."),
    ],
    thresholds: &[],
    page: include_str!("trick_wording.md"),
};

impl Rule for TrickWording {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let tricks: Concern<'_> = &|_, _, mark| mark.family == Family::TrickWording;
        for place in marked(design, tricks, &turns_twice) {
            let said = place.said("turns the answer round with", "Say it once and straight: “Yes, …”.");
            let fixes = place.rewritten(&|text| match text.part {
                Part::Accept => Some(String::new()),
                _ => calmed(text, tricks),
            });
            found.note(Severity::Error, place.place(), said, fixes);
        }
    }
}
