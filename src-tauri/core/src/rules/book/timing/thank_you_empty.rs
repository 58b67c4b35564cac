//! The thank-you page says what comes next.

use crate::{
    edit::{DesignField, Edit},
    model::{checkout::CheckoutFacts, shape::quoted, stage::Stage},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        ideas::{self, Idea},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::{s2, s4},
    },
    start,
};

/// The rule.
pub struct ThankYouEmpty;

static META: Meta = Meta {
    id: "thank-you-empty",
    title: "The thank-you page has no next step of its own",
    group: Group::Timing,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "It is the one page every buyer sees; a word on what happens next calms and begins the work.",
    sources: &[
        s4("The thank-you page belongs to the moments of the purchase."),
        s2("Lists the time after the purchase among the moments that count."),
    ],
    thresholds: &[],
    page: include_str!("thank_you_empty.md"),
};

impl Rule for ThankYouEmpty {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
            | Facets::RELEVANCE
            | Facets::PRICE
            | Facets::CHECKOUT
            | Facets::CATALOGUE
            | Facets::EXEMPTIONS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if !ideas::is_next(design, Idea::NextWords) {
            return;
        }
        let Some(main) = design.main else { return };
        let name = quoted(&main.name);
        let said = Said {
            what: format!(
                "The thank-you page has no words of yours on what comes after {name}, and no extra."
            ),
            to_do: "Say in two sentences what happens next and where to begin.".to_owned(),
            evidence: "No next step is written, and nothing is placed on the thank-you page.".to_owned(),
        };
        let next_step = start::next_step(&main.name);
        let fix = {
            let checkout = CheckoutFacts { next_step, ..design.design.checkout.clone() };
            let edit = Edit::ChangeDesign { id: design.design.id, set: DesignField::Checkout(checkout) };
            Fix::ask("Write what happens next, for you to reword", vec![edit])
        };
        let place = Place::stage(Stage::ThankYou, 0);
        found.note(Severity::Advice, place, said, fix.into_iter().collect());
    }
}
