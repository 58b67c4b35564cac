//! The words do not push.

use crate::{
    copy_check::{Family, quiet},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::{Findings, Said},
        ground::Ground,
        marked::{LOOKS_AT, calmed, marked},
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sources::{ours, read, s1, s3},
        texts::Text,
    },
};

/// The rule.
pub struct PushyCopy;

const EXCLAMATIONS: Threshold = Threshold {
    key: "exclamations",
    name: "Exclamation marks in a text, at most",
    default: 2,
    unit: Unit::Count,
    origin: "Our default: more than two exclamation marks in a text are loud.",
};
const CAPITALS: Threshold = Threshold {
    key: "caps_share",
    name: "Words in capitals, share at most",
    default: 150,
    unit: Unit::Permille,
    origin: "Our default: three words or more in capitals, and more than this share of all.",
};

static META: Meta = Meta {
    id: "pushy-copy",
    title: "The words do not push",
    group: Group::Relevance,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "An extra is read as help while its words stay calm, and as a sales tactic once they push.",
    sources: &[
        s1("A clean cross-sell feels like helpful service, not a sales tactic."),
        s3("Helpful rather than pushy."),
        read(
            "Mathur et al. 2019, “Dark Patterns at Scale”",
            "Pressured selling is one of fifteen patterns it counts.",
        ),
        ours("Up to two exclamation marks, and up to 15 % of the words in capitals."),
    ],
    thresholds: &[EXCLAMATIONS, CAPITALS],
    page: include_str!("pushy_copy.md"),
};

impl Rule for PushyCopy {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.texts().is_empty() {
            return;
        }
        let (exclamations, capitals) = (design.line(&EXCLAMATIONS), design.line(&CAPITALS));
        let loud = |text: &Text<'_>| {
            let (shouted, words) = (text.loud.capitals as i64, text.loud.words as i64);
            text.loud.exclamations as i64 > exclamations.value
                || (shouted >= 3 && shouted * 1_000 > words * capitals.value)
        };
        for place in marked(design, &|_, _, mark| mark.family == Family::Pressure, &loud) {
            let said = Said {
                evidence: format!(
                    "{} Up to {exclamations} exclamation marks and {capitals} of the words in capitals are quiet.",
                    place.evidence()
                ),
                ..place.said("pushes with", "Say what it is and for whom, in a quiet voice.")
            };
            let fixes = place.rewritten(&|text| {
                let calm = calmed(text, &|_, _, mark| mark.family == Family::Pressure)?;
                Some(if loud(text) { quiet(&calm) } else { calm })
            });
            found.note(Severity::Advice, place.place(), said, fixes);
        }
    }
}
