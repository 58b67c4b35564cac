//! An upsell says what it upgrades.

use super::upsell_different_category::is_another_kind;
use crate::{
    architecture::Architecture,
    edit::{Edit, PlacementField},
    model::{placement::Effect, relation::Relation, shape::quoted},
    rules::{
        applies::Applies,
        base::{self, Base},
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        removal,
        rule::Rule,
        sentence,
        sources::{s1, s4},
    },
};

/// The rule.
pub struct UpsellNeedsBase;

static META: Meta = Meta {
    id: "upsell-needs-base",
    title: "A step-up says what it upgrades",
    group: Group::Structure,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Definition,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "An upsell deepens the same purchase, so it must be clear which purchase that is.",
    sources: &[
        s1("An upsell “deepens the same purchase”; it “trades up the original”."),
        s4("Upselling proposes a “higher-tier version” of what the customer is considering or using."),
    ],
    thresholds: &[],
    page: include_str!("upsell_needs_base.md"),
};

impl Rule for UpsellNeedsBase {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some(main) = design.main else { return };
        for (index, placed) in design.placed.iter().enumerate() {
            let upsell = placed.placement.relation == Relation::Upsell && placed.offer.id != main.id;
            // An upsell of another kind is told what it really is by the rule on categories.
            if !upsell || base::of(design, index).is_some() || is_another_kind(design, index, main) {
                continue;
            }
            let (name, main_name) = (sentence::name(placed), quoted(&main.name));
            let said = Said {
                what: format!("{name} is called an upsell, but nothing says what it upgrades."),
                to_do: format!(
                    "Put it on the product line of {main_name} as a higher tier, or let it replace what it upgrades."
                ),
                evidence: format!(
                    "The line of {name} is {}, that of {main_name} is {}; it is added to the purchase and replaces nothing.",
                    line(&placed.offer.line),
                    line(&main.line)
                ),
            };
            let place = Place::placement(placed.placement.id, "offer");
            found.note(Severity::Error, place, said, fixes(design, index, &main_name));
        }
    }
}

fn line(name: &str) -> String {
    if name.trim().is_empty() { "not named".to_owned() } else { quoted(name.trim()) }
}

fn fixes(design: &Architecture<'_>, index: usize, main: &str) -> Vec<Fix> {
    let placed = &design.placed[index];
    let name = sentence::name(placed);
    let joined = base::join_main_line(design, index)
        .and_then(|edits| Fix::ask(format!("Make {name} the next tier of the line of {main}"), edits));
    let swaps = base::is_step_up(design, index, Some(Base::Main)).then(|| {
        let set = PlacementField::Effect(Effect::ReplacesMain);
        let edits = vec![Edit::ChangePlacement { id: placed.placement.id, set }];
        Fix::ask(format!("Let {name} replace {main}; the buyer pays the difference"), edits)
    });
    joined.into_iter().chain(swaps.flatten()).chain(removal::take_out(design, &[index])).collect()
}
