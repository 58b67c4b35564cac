//! An extra says how it helps with the result just paid for.

use crate::{
    architecture::{Architecture, Placed},
    edit::{Edit, PlacementField},
    model::{copy::Copy, limits::COPY_CHARS, offer::Offer, relation::Relation, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        goal,
        ground::Ground,
        meta::{Basis, Group, Meta},
        removal,
        result_words::{self, texts},
        rule::Rule,
        sentence,
        sources::{s1, s2, s4},
        words::Stems,
    },
};

/// The rule.
pub struct HelpsResultLineMissing;

static META: Meta = Meta {
    id: "helps-result-line-missing",
    title: "Say how it helps with what they just paid for",
    group: Group::Relevance,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "“This helps you get the result you just paid for” is what makes an extra a service and not a sales pitch.",
    sources: &[
        s1("“One relevant complement, framed as ‘this helps you get the result you just paid for.’”"),
        s2("The aim is a more complete solution for the customer."),
        s4("“Addressing a broader set of the customer’s problems.”"),
    ],
    thresholds: &[],
    page: include_str!("helps_result_line_missing.md"),
};

impl Rule for HelpsResultLineMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::COPY
    }

    fn goes_by_extra(&self) -> bool {
        true
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some(main) = design.main else { return };
        let result = result_words::result(design.library, main);
        // A main offer whose words carry no meaning leaves nothing to hold an extra against.
        if result.is_empty() {
            return;
        }
        let asked = design.each().filter(|(_, placed)| {
            let relation = placed.placement.relation;
            let beside = matches!(relation, Relation::CrossSell | Relation::Upsell);
            (beside || placed.placement.is_bump()) && placed.offer.id != main.id
        });
        let silent = result_words::silent(&result, asked);
        if silent.is_empty() {
            return;
        }
        let outcomes = goal::words(design.library, main);
        for index in silent {
            let placed = &design.placed[index];
            let fixes = [line(design, placed, main, &result), removal::take_out(design, &[index])];
            let place = Place::placement(placed.placement.id, "copy");
            let said = said(placed, main, &outcomes);
            found.note(Severity::Warning, place, said, fixes.into_iter().flatten().collect());
        }
    }
}

fn said(placed: &Placed<'_>, main: &Offer, outcomes: &[&str]) -> Said {
    let (name, main_name) = (sentence::name(placed), quoted(&main.name));
    let to_do = format!("Say in one line how {name} helps with the result they just paid for.");
    if texts(placed).into_iter().all(|text| text.trim().is_empty()) {
        return Said {
            what: format!("Nothing says how {name} helps with {main_name}."),
            to_do,
            evidence: format!("{name} has neither copy here nor a benefit line."),
        };
    }
    let goals: Vec<String> = outcomes.iter().map(|words| quoted(words)).collect();
    let named = if goals.is_empty() { String::new() } else { format!(": {}", sentence::row(&goals)) };
    Said {
        what: format!("The words for {name} do not speak of what {main_name} is bought for."),
        to_do,
        evidence: format!(
            "No word of its copy or benefit line is found in the name, benefit line or outcomes of {main_name}{named}."
        ),
    }
}

/// Adds a line to the copy that names the result.
fn line(design: &Architecture<'_>, placed: &Placed<'_>, main: &Offer, result: &Stems) -> Option<Fix> {
    let library = design.library;
    let theirs = goal::outcomes(library, placed.offer);
    let shared = goal::outcomes(library, main).into_iter().find(|outcome| theirs.contains(outcome));
    let words = shared.and_then(|outcome| library.outcomes.get(&outcome)).map(|outcome| outcome.words.trim());
    let (name, main_name) = (placed.offer.name.trim(), main.name.trim());
    let added = match words {
        Some(words) => {
            format!("{name} helps you get the result you came for – {words} – so that {main_name} pays off.")
        }
        None => format!("{name} helps you get the most out of {main_name}."),
    };
    let copy = &placed.placement.copy;
    let body = if copy.body.trim().is_empty() { added.clone() } else { format!("{}\n\n{added}", copy.body) };
    let fits = body.len() <= COPY_CHARS || body.chars().count() <= COPY_CHARS;
    // The words of the result itself are the likeliest to be met.
    if !fits || !(result.meet(words.unwrap_or(main_name)) || result.meet(&body)) {
        return None;
    }
    let set = PlacementField::Copy(Copy { body, ..(*copy).clone() });
    let edit = Edit::ChangePlacement { id: placed.placement.id, set };
    Fix::ask(format!("Add the line “{added}”"), vec![edit])
}
