//! Nothing stands between a visitor and the main decision.

use crate::{
    edit::{Edit, PlacementField},
    model::stage::Stage,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        relocate,
        rule::Rule,
        sentence,
        sources::{s2, s4},
    },
};

/// The rule.
pub struct SalesPageAddOnEarly;

static META: Meta = Meta {
    id: "sales-page-add-on-early",
    title: "First the main decision, then the extra",
    group: Group::Timing,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Somebody who is still deciding about the main offer is put off by a second question before it.",
    sources: &[
        s4("“Piling on cross-sells … raises the risk of losing the core purchase.”"),
        s2("Names the product page as one place for an extra; one, below the button, is fine."),
    ],
    thresholds: &[],
    page: include_str!("sales_page_add_on_early.md"),
};

impl Rule for SalesPageAddOnEarly {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let mut above =
            design.at(Stage::SalesPage).filter(|(_, placed)| placed.placement.above_button).peekable();
        if above.peek().is_none() {
            return;
        }
        let above: Vec<usize> = above.map(|(index, _)| index).collect();
        let (names, one) = (sentence::names(design, &above), above.len() == 1);
        let said = Said {
            what: format!(
                "{names} {} above the main button of the sales page.",
                if one { "stands" } else { "stand" }
            ),
            to_do: "Move it below the button, or to the checkout.".to_owned(),
            evidence: format!(
                "{} above the button; none belongs there.",
                sentence::count(above.len(), "extra")
            ),
        };
        let lower = |index: &usize| {
            let id = design.placed[*index].placement.id;
            Edit::ChangePlacement { id, set: PlacementField::AboveButton(false) }
        };
        let below = Fix::safe(format!("Move {names} below the button"), above.iter().map(lower).collect());
        let later =
            one.then(|| relocate::to_one_of(design, above[0], &[Stage::Checkout, Stage::ThankYou])).flatten();
        let fixes = below.into_iter().chain(later).collect();
        found.note(Severity::Warning, Place::stage(Stage::SalesPage, 0), said, fixes);
    }
}
