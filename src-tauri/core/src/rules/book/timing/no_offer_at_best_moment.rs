//! Something is offered at or right after the checkout.

use crate::{
    model::{relation::Relation, stage::Stage},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        ideas::{self, Idea},
        meta::{Basis, Group, Meta},
        relocate,
        rule::Rule,
        sentence,
        sources::{s1, s4},
    },
};

/// The rule.
pub struct NoOfferAtBestMoment;

static META: Meta = Meta {
    id: "no-offer-at-best-moment",
    title: "Nothing is offered at or right after the checkout",
    group: Group::Timing,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "At and right after the checkout people have decided and trust you; what helps is welcome then.",
    sources: &[
        s1("“The best moment is at or right after checkout, when trust and buying intent are already high.”"),
        s4(
            "Calls the thank-you page typically a high-converting zone, and counts “add $X more” among prompts at the checkout; no independent figures were found.",
        ),
    ],
    thresholds: &[],
    page: include_str!("no_offer_at_best_moment.md"),
};

impl Rule for NoOfferAtBestMoment {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
            | Facets::RELEVANCE
            | Facets::PRICE
            | Facets::COPY
            | Facets::CHECKOUT
            | Facets::CATALOGUE
            | Facets::EXEMPTIONS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if !ideas::is_next(design, Idea::BestMoment) {
            return;
        }
        let extras = (0..design.placed.len())
            .filter(|index| design.placed[*index].placement.relation == Relation::CrossSell);
        let extras: Vec<usize> = extras.collect();
        let places: Vec<String> = {
            let mut places: Vec<String> =
                extras.iter().map(|index| sentence::at(&design.placed[*index])).collect();
            places.dedup();
            places
        };
        let said = Said {
            what: format!(
                "{} {} offered {}, and nothing at or right after the checkout.",
                sentence::names(design, &extras),
                if extras.len() == 1 { "is" } else { "are" },
                sentence::row(&places)
            ),
            to_do: "Show the extra that helps most at the checkout or on the thank-you page.".to_owned(),
            evidence: format!("{} in all, none there.", sentence::count(design.placed.len(), "extra")),
        };
        let stages = [Stage::Checkout, Stage::ThankYou];
        let moved = extras.iter().find_map(|index| relocate::to_one_of(design, *index, &stages));
        let place = Place::stage(Stage::Checkout, 0);
        found.note(Severity::Advice, place, said, moved.into_iter().collect());
    }
}
