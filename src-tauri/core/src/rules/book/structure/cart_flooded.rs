//! The cart shows the order, with at most one prompt beside it.

use crate::{
    architecture::Architecture,
    model::{placement::Presentation, stage::Stage},
    rules::{
        applies::Applies,
        crowd,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        relocate::{self, Moves},
        removal,
        rule::Rule,
        sentence,
        sources::{s1, s4},
    },
};

/// The rule.
pub struct CartFlooded;

const MOST: Threshold = Threshold {
    key: "max_addons_in_cart",
    name: "Extras in the cart, at most",
    default: 1,
    unit: Unit::Count,
    origin: "“What Is Cross-Selling?”: carts flooded with prompts are abandoned",
};

static META: Meta = Meta {
    id: "cart-flooded",
    title: "The cart shows more than the order",
    group: Group::Structure,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "In the cart the decision is not made yet; every prompt interrupts it, and more carts are left behind.",
    sources: &[
        s4("“Flooding the e-commerce cart page with add-on prompts pushes abandonment up.”"),
        s4("“Buy them together and save” sets have their place on product pages and in the cart."),
        s1("“The best moment is at or right after checkout.”"),
    ],
    thresholds: &[MOST],
    page: include_str!("cart_flooded.md"),
};

impl Rule for CartFlooded {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::COPY | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let in_cart: Vec<usize> = design.at(Stage::Cart).map(|(index, _)| index).collect();
        let [first, ..] = *in_cart else { return };
        let page = crowd::page(&design.placed[first]);
        let seen = crowd::most_together(design, page);
        let most = design.line(&MOST);
        if seen.len() > most.value as usize {
            let said = Said {
                what: format!("The cart shows {} beside the order.", sentence::names(design, &seen)),
                to_do: "Keep at most one prompt in the cart; show the others at the checkout or later."
                    .to_owned(),
                evidence: format!(
                    "{} in the cart on one way; the line is {most}.",
                    sentence::count(seen.len(), "prompt")
                ),
            };
            found.note(Severity::Error, Place::stage(Stage::Cart, 0), said, crowd::spread(design, page));
        } else if let [only] = *in_cart
            && design.placed[only].placement.presentation != Presentation::BoughtTogether
        {
            let name = sentence::name(&design.placed[only]);
            let said = Said {
                what: format!("The cart shows {name} beside the order."),
                to_do: format!(
                    "Show {name} at or after the checkout, or watch whether the cart still sells as well."
                ),
                evidence: "1 prompt in the cart; a “bought together” set would be at home there.".to_owned(),
            };
            found.note(Severity::Advice, Place::stage(Stage::Cart, 0), said, alone(design, only));
        }
    }
}

fn alone(design: &Architecture<'_>, index: usize) -> Vec<Fix> {
    let name = sentence::name(&design.placed[index]);
    let mut moves = Moves::of(design);
    let moved = moves
        .later(index)
        .and_then(|seat| Fix::ask(format!("Move {name} to {}", relocate::place(seat)), moves.into_edits()));
    moved.into_iter().chain(removal::take_out(design, &[index])).collect()
}
