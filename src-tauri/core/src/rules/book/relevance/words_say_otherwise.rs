//! An extra's own words do not speak against it.

use crate::{
    model::{relation::Relation, shape::quoted},
    relevance::{Senses, Shown, Verdict, judge, reading, words_speak_against},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        removal,
        rule::Rule,
        sentence,
        sources::{ours, s1, s4},
    },
};

/// The rule.
pub struct WordsSayOtherwise;

static META: Meta = Meta {
    id: "words-say-otherwise",
    title: "Its own words speak against it",
    group: Group::Relevance,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Buyers read the same words: what they have already, or what is made for others, costs trust.",
    sources: &[
        s1("One relevant complement that helps with the result they just paid for."),
        s4("Placing products that are not truly relevant creates a pushy feel."),
        ours("Reading contents, audience and time from the words of two offers, in English."),
    ],
    thresholds: &[],
    page: include_str!("words_say_otherwise.md"),
};

impl Rule for WordsSayOtherwise {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some(main) = design.main else { return };
        let beside = design.placed.iter().enumerate().filter(|(_, placed)| {
            let beside = placed.placement.relation == Relation::CrossSell || placed.placement.is_bump();
            beside && placed.offer.id != main.id
        });
        let beside = beside.map(|(index, placed)| (index, placed.offer));
        for index in words_speak_against(design.library, main, beside) {
            let placed = &design.placed[index];
            let (one, other) = (reading(design.library, main), reading(design.library, placed.offer));
            let judged = judge(&one, &other, Shown::of(placed.placement), None, Senses::All);
            if !judged.is_against_by_words() {
                continue;
            }
            let (name, main_name) = (sentence::name(placed), quoted(&main.name));
            let said = Said {
                what: judged.sentence(),
                to_do: to_do(judged.verdict).to_owned(),
                evidence: format!(
                    "Read from the words of {name} and {main_name}; if they say it badly, change them or note why it belongs here."
                ),
            };
            let fixes = removal::take_out(design, &[index]).into_iter().collect();
            found.note(Severity::Advice, Place::placement(placed.placement.id, "offer"), said, fixes);
        }
    }
}

fn to_do(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Included => "Take it out, or say what it adds to what they have.",
        Verdict::Duplicate => "Take it out, or say in what it differs.",
        Verdict::StepUp => "Show it as a step-up that replaces the main offer, or take it out.",
        Verdict::OtherAudience => "Show it to those it is made for, or say how it helps these buyers.",
        Verdict::TooClinical => "Leave it to a conversation, or say it in the words of your own work.",
        _ => "Show it at the time its words speak of.",
    }
}
