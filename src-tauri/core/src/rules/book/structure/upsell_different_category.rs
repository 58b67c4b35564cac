//! An upsell is of the main offer's kind.

use crate::{
    architecture::Architecture,
    edit::{Edit, PlacementField},
    model::{offer::Offer, placement::Effect, relation::Relation, shape::quoted},
    rules::{
        applies::Applies,
        base,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        goal,
        ground::Ground,
        meta::{Basis, Group, Meta},
        parts, removal,
        rule::Rule,
        sentence,
        sources::{s1, s2, s3, s4},
    },
};

/// The rule.
pub struct UpsellDifferentCategory;

static META: Meta = Meta {
    id: "upsell-different-category",
    title: "This step-up is another kind of thing",
    group: Group::Structure,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Definition,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Called by its right name, an extra finds its right place and its right price.",
    sources: &[
        s1("An upsell is “a bigger or better version of the same thing”."),
        s2("An upsell is a higher-priced version of the same product."),
        s3("Upselling means a more premium version of what is already being bought."),
        s4("Upselling drives value up “within the same category”."),
    ],
    thresholds: &[],
    page: include_str!("upsell_different_category.md"),
};

/// Tells whether a placement is called an upsell but has neither category nor line in common with the main offer, nor
/// a line with anything before it.
pub(super) fn is_another_kind(design: &Architecture<'_>, index: usize, main: &Offer) -> bool {
    let placed = &design.placed[index];
    let on_a_line = || match base::of(design, index).and_then(|base| base.resolve(design)) {
        Some((upgraded, _)) => upgraded.same_line(placed.offer) || upgraded.same_category(placed.offer),
        None => false,
    };
    placed.placement.relation == Relation::Upsell
        && placed.offer.id != main.id
        && !placed.offer.same_category(main)
        && !placed.offer.same_line(main)
        && !on_a_line()
}

impl Rule for UpsellDifferentCategory {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some(main) = design.main else { return };
        for (index, placed) in design.placed.iter().enumerate() {
            if is_another_kind(design, index, main) {
                let (name, main_name) = (sentence::name(placed), quoted(&main.name));
                let said = Said {
                    what: format!(
                        "{name} is called an upsell, but it is another kind of thing than {main_name}."
                    ),
                    to_do: "Call it a cross-sell, or put both on one line if it really is the next tier."
                        .to_owned(),
                    evidence: format!(
                        "{name} is of the category {}, {main_name} of the category {}, and no line joins them.",
                        quoted(placed.offer.category.trim()),
                        quoted(main.category.trim())
                    ),
                };
                let place = Place::placement(placed.placement.id, "relation");
                found.note(Severity::Warning, place, said, fixes(design, index, main));
            }
        }
    }
}

fn fixes(design: &Architecture<'_>, index: usize, main: &Offer) -> Vec<Fix> {
    let placed = &design.placed[index];
    let (id, name) = (placed.placement.id, sentence::name(placed));
    let change = |set| Edit::ChangePlacement { id, set };
    let (relation, word) = if placed.offer.is_bundle() {
        (Relation::Bundle, "bundle")
    } else {
        (Relation::CrossSell, "cross-sell")
    };
    let call_it = change(PlacementField::Relation(relation));
    let related = goal::shared(design.library, main, placed.offer) > 0;
    let apart = |other: &Offer| parts::overlap(design.library, other, placed.offer).is_none();
    let replaced = base::replaced(design, index).and_then(|base| base.resolve(design));
    let renamed = match placed.placement.effect {
        Effect::Adds if related => Fix::safe(format!("Call {name} a {word}"), vec![call_it]),
        _ if related && apart(main) && replaced.is_none_or(|(offer, _)| apart(offer)) => {
            let adds = change(PlacementField::Effect(Effect::Adds));
            Fix::ask(format!("Call {name} a {word} and add it to the purchase"), vec![adds, call_it])
        }
        _ => None,
    };
    let joined = base::join_main_line(design, index)
        .and_then(|edits| Fix::ask(format!("Make {name} the next tier of the main offer’s line"), edits));
    renamed.into_iter().chain(joined).chain(removal::take_out(design, &[index])).collect()
}
