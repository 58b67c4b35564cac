//! A box to tick needs one click and a glance.

use crate::{
    architecture::Placed,
    edit::{Edit, PlacementField},
    model::{copy::Copy, placement::Presentation, stage::Stage},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sentence,
        sources::{ours, read, s1},
        words,
    },
};

/// The rule.
pub struct BumpNeedsOneClick;

const MOST: Threshold = Threshold {
    key: "bump_copy_words",
    name: "Words beside a box to tick, at most",
    default: 60,
    unit: Unit::Words,
    origin: "our default, about three sentences",
};

static META: Meta = Meta {
    id: "bump-needs-one-click",
    title: "An order bump is one box, nothing more",
    group: Group::Structure,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Definition,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A box that needs reading or filling in is a second sale in the middle of the first.",
    sources: &[
        s1("“A one-click checkbox on the checkout page.”"),
        read("tapmy.store, order bumps", "Three sentences are enough for a bump."),
        ours("60 words, about three sentences."),
    ],
    thresholds: &[MOST],
    page: include_str!("bump_needs_one_click.md"),
};

impl Rule for BumpNeedsOneClick {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (_, placed) in design.at(Stage::Checkout).filter(|(_, placed)| placed.placement.is_bump()) {
            let (id, name) = (placed.placement.id, sentence::name(placed));
            let asked = placed.placement.asks_for.len();
            if asked > 0 {
                let said = Said {
                    what: format!(
                        "The box for {name} asks the buyer to fill in {}.",
                        sentence::count(asked, "more thing")
                    ),
                    to_do: "Ask after the purchase, on the thank-you page or in a message.".to_owned(),
                    evidence: format!(
                        "{} at a box that should need one click.",
                        sentence::count(asked, "question")
                    ),
                };
                let drop = change(placed, PlacementField::AsksFor(Vec::new()));
                let fixes =
                    [Fix::ask(format!("Ask nothing at the box for {name}"), vec![drop]), as_card(placed)];
                found.note(
                    Severity::Warning,
                    Place::placement(id, "asks_for"),
                    said,
                    fixes.into_iter().flatten().collect(),
                );
            }
            let copy = &placed.placement.copy;
            let count = words::count(&copy.headline) + words::count(&copy.body);
            let most = design.line(&MOST);
            if count > most.value as usize {
                let said = Said {
                    what: format!("The box for {name} comes with {count} words to read."),
                    to_do: "Leave the benefit and the price; the rest can stand on the offer’s own page."
                        .to_owned(),
                    evidence: format!("{count} words of copy; the line is {most}."),
                };
                let fixes = [shortened(placed, most.value as usize), as_card(placed)];
                found.note(
                    Severity::Warning,
                    Place::placement(id, "copy"),
                    said,
                    fixes.into_iter().flatten().collect(),
                );
            }
        }
    }
}

fn change(placed: &Placed<'_>, set: PlacementField) -> Edit {
    Edit::ChangePlacement { id: placed.placement.id, set }
}

fn as_card(placed: &Placed<'_>) -> Option<Fix> {
    let card = change(placed, PlacementField::Presentation(Presentation::Card));
    Fix::ask(format!("Show {} as a card beside the order", sentence::name(placed)), vec![card])
}

/// Keeps the first sentences that fit; where not even one fits, the offer's benefit line.
fn shortened(placed: &Placed<'_>, most: usize) -> Option<Fix> {
    let copy = &placed.placement.copy;
    let room = most.checked_sub(words::count(&copy.headline))?;
    let mut kept = String::new();
    for sentence in copy.body.split_inclusive(['.', '!', '?', '\n']) {
        if words::count(&kept) + words::count(sentence) > room {
            break;
        }
        kept.push_str(sentence);
    }
    let benefit = &placed.offer.benefit_line;
    if kept.trim().is_empty() && words::count(benefit) <= room {
        kept.clone_from(benefit);
    }
    let shorter = Copy { body: kept.trim().to_owned(), ..(*copy).clone() };
    let label = if shorter.body.is_empty() {
        "Leave the words to the offer’s own page".to_owned()
    } else {
        format!("Shorten the copy to {}", sentence::count(words::count(&shorter.body), "word"))
    };
    Fix::ask(label, vec![change(placed, PlacementField::Copy(shorter))])
}
