//! A box to tick belongs to the page of payment.

use crate::{
    architecture::Architecture,
    edit::{Edit, PlacementField},
    model::stage::Stage,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        relocate::{self, Moves},
        rule::Rule,
        sentence,
        sources::{read, s1},
    },
};

/// The rule.
pub struct BumpNotAtCheckout;

static META: Meta = Meta {
    id: "bump-not-at-checkout",
    title: "An order bump belongs to the checkout",
    group: Group::Structure,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Definition,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "An order bump is a box to tick at the moment of payment; anywhere else there is no order it could be ticked onto.",
    sources: &[
        s1("An order bump is “a one-click checkbox on the checkout page”."),
        read("systeme.io, upsells and order bumps", "An order bump is shown on the order form."),
    ],
    thresholds: &[],
    page: include_str!("bump_not_at_checkout.md"),
};

impl Rule for BumpNotAtCheckout {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY
    }

    fn goes_by_extra(&self) -> bool {
        true
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (index, placed) in design.each() {
            if placed.placement.is_bump() && placed.placement.stage != Stage::Checkout {
                let (name, at) = (sentence::name(placed), sentence::at(placed));
                let said = Said {
                    what: format!("{name} is a box to tick {at}."),
                    to_do: "Move it to the checkout, or show it in a way that suits the page.".to_owned(),
                    evidence: format!("{name} is shown as a checkbox {at}."),
                };
                let place = Place::placement(placed.placement.id, "presentation");
                found.note(Severity::Error, place, said, fixes(design, index));
            }
        }
    }
}

fn fixes(design: &Architecture<'_>, index: usize) -> Vec<Fix> {
    let placed = &design.placed[index];
    let (placement, name) = (placed.placement, sentence::name(placed));
    let mut moves = Moves::of(design);
    let moved = moves
        .to(index, Stage::Checkout)
        .and_then(|_| Fix::ask(format!("Move {name} to the checkout"), moves.into_edits()));
    let change = |set| Edit::ChangePlacement { id: placement.id, set };
    let shown = PlacementField::Presentation(relocate::presentation(design, placed, placement.stage));
    let no = relocate::with_a_no(placed, placement.stage, placement.relation).map(PlacementField::Copy);
    let edits = [shown].into_iter().chain(no).map(change).collect();
    let here = Fix::ask(format!("Keep {name} {} without the box", sentence::on(placement.stage)), edits);
    moved.into_iter().chain(here).collect()
}
