//! The yes says what happens.

use crate::{
    edit::{Edit, PlacementField},
    model::{copy::Copy, placement::Effect, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{read, remembered, s1},
    },
};

/// The rule.
pub struct AcceptLabelVague;

/// Words that say that something happens, but not what.
const EMPTY: &[&str] = &[
    "a", "access", "accept", "agree", "and", "ahead", "button", "buy", "claim", "click", "complete",
    "confirm", "continue", "count", "deal", "do", "get", "give", "go", "grab", "here", "i", "i'm", "in",
    "it", "let's", "me", "more", "my", "next", "no", "now", "of", "offer", "ok", "okay", "on", "one",
    "order", "please", "proceed", "send", "sign", "start", "started", "step", "submit", "sure", "take",
    "that", "the", "this", "to", "today", "unlock", "up", "upgrade", "want", "yes", "you", "your", "add",
];

/// Tells whether the words of a yes name nothing: no thing, no number, no price.
fn is_vague(label: &str) -> bool {
    let mut words = label.split(|sign: char| !sign.is_alphanumeric() && sign != '\'' && sign != '’');
    let label = label.trim();
    !label.is_empty() && words.all(|word| word.is_empty() || says_nothing(word))
}

fn says_nothing(word: &str) -> bool {
    let straight = word.replace('’', "'");
    EMPTY.iter().any(|empty| empty.eq_ignore_ascii_case(&straight))
}

static META: Meta = Meta {
    id: "accept-label-vague",
    title: "The yes says what happens",
    group: Group::Relevance,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A button that says what it adds is kinder, and where a duty to pay begins it has to.",
    sources: &[
        s1("“Make it optional, and let the value speak.”"),
        read("CJEU, C-249/21 (Fuhrmann-2)", "Only the words on the button count."),
        remembered(
            "Consumer Rights Directive, Article 8(2)",
            "The button says that the order obliges to pay.",
        ),
    ],
    thresholds: &[],
    page: include_str!("accept_label_vague.md"),
};

impl Rule for AcceptLabelVague {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for placed in design.placed.iter().filter(|placed| is_vague(&placed.placement.copy.accept_label)) {
            let (placement, name) = (placed.placement, sentence::name(placed));
            let now = quoted(&placement.copy.accept_label);
            let verb = if placement.effect == Effect::Adds { "Add" } else { "Change to" };
            let label = format!("{verb} {} – pay {}", placed.offer.name, placed.price);
            let said = Said {
                what: format!("The yes for {name} {} says {now}, not what it adds.", sentence::at(placed)),
                to_do: format!("Name {name} and its price on the button."),
                evidence: format!("None of the words of {now} names {name}, a thing or a price."),
            };
            let copy = Copy { accept_label: label.clone(), ..Copy::clone(&placement.copy) };
            let edit = Edit::ChangePlacement { id: placement.id, set: PlacementField::Copy(copy) };
            let fix = Fix::ask(format!("Say {}", quoted(&label)), vec![edit]);
            let place = Place::placement(placement.id, "copy");
            found.note(Severity::Warning, place, said, fix.into_iter().collect());
        }
    }
}
