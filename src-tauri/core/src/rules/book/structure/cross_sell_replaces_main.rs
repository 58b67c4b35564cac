//! A cross-sell is added; it takes nothing away.

use crate::{
    architecture::Architecture,
    edit::{Edit, PlacementField},
    model::{
        offer::Offer,
        placement::{Effect, Presentation},
        relation::Relation,
        shape::quoted,
    },
    rules::{
        applies::Applies,
        base::{self, Base},
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        parts, removal,
        rule::Rule,
        sentence,
        sources::s1,
    },
};

/// The rule.
pub struct CrossSellReplacesMain;

static META: Meta = Meta {
    id: "cross-sell-replaces-main",
    title: "An extra takes the place of the purchase",
    group: Group::Structure,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Definition,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "With a cross-sell the buyer still gets what they came for, plus something that helps.",
    sources: &[s1("“Cross-sells expand revenue per customer without replacing the original purchase.”")],
    thresholds: &[],
    page: include_str!("cross_sell_replaces_main.md"),
};

impl Rule for CrossSellReplacesMain {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (index, placed) in design.placed.iter().enumerate() {
            let relation = placed.placement.relation;
            let boxed = placed.placement.is_bump() && relation != Relation::Upsell;
            let speaks = relation == Relation::CrossSell || boxed;
            let replaced = base::replaced(design, index);
            let Some((gone, price)) = replaced.filter(|_| speaks).and_then(|base| base.resolve(design))
            else {
                continue;
            };
            let name = sentence::name(placed);
            let shown = if placed.placement.is_bump() { "Ticking the box for" } else { "A yes to" };
            let said = Said {
                what: format!("{shown} {name} takes {} out of the purchase.", quoted(&gone.name)),
                to_do: format!("Add {name} as its own line, or offer it openly as an upgrade."),
                evidence: format!(
                    "{name} is called a {} and replaces {} ({price}).",
                    relation.name(),
                    quoted(&gone.name)
                ),
            };
            let place = Place::placement(placed.placement.id, "effect");
            found.note(Severity::Error, place, said, fixes(design, index, replaced, gone));
        }
    }
}

fn fixes(design: &Architecture<'_>, index: usize, replaced: Option<Base>, gone: &Offer) -> Vec<Fix> {
    let placed = &design.placed[index];
    let (id, name) = (placed.placement.id, sentence::name(placed));
    let change = |set| vec![Edit::ChangePlacement { id, set }];
    let apart = |other: &Offer| parts::overlap(design.library, other, placed.offer).is_none();
    let added = (apart(gone) && design.main.is_none_or(|main| apart(main))).then(|| {
        Fix::ask(format!("Add {name} to the purchase"), change(PlacementField::Effect(Effect::Adds)))
    });
    let upgrade = base::is_step_up(design, index, replaced) && placed.offer.same_category(gone);
    let named = upgrade.then(|| {
        Fix::ask(format!("Call {name} an upsell"), change(PlacementField::Relation(Relation::Upsell)))
    });
    let open = (placed.placement.is_bump() && placed.placement.relation != Relation::CrossSell).then(|| {
        let card = change(PlacementField::Presentation(Presentation::Card));
        Fix::ask(format!("Show {name} openly as a card"), card)
    });
    let out = removal::take_out(design, &[index]);
    added.flatten().into_iter().chain(named.flatten()).chain(open.flatten()).chain(out).collect()
}
