//! Every extra names the problem it solves; told once for a design.

use crate::{
    model::{offer::Offer, relation::Relation, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{s1, s4},
    },
};

/// The rule.
pub struct ProblemNotNamed;

static META: Meta = Meta {
    id: "problem-not-named",
    title: "Name the problem it solves",
    group: Group::Relevance,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "An extra is worth showing when it takes up a problem that comes with the main one, and only you know which.",
    sources: &[
        s1("“Most clients also struggle to keep a daily practice going.”"),
        s4(
            "Cross-selling is “the act of addressing a broader set of the customer’s problems with multiple products”.",
        ),
    ],
    thresholds: &[],
    page: include_str!("problem_not_named.md"),
};

impl Rule for ProblemNotNamed {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some(main) = design.main else { return };
        let silent =
            |offer: &Offer| offer.problem.trim().is_empty() && offer.id != main.id && !offer.is_bundle();
        let mut offers: Vec<&Offer> = Vec::new();
        for placed in &design.placed {
            let beside = placed.placement.relation == Relation::CrossSell || placed.placement.is_bump();
            let offer: &Offer = placed.offer;
            if beside && silent(offer) && offers.iter().all(|known| known.id != offer.id) {
                offers.push(offer);
            }
        }
        let [first, rest @ ..] = &*offers else { return };
        let names: Vec<String> = offers.iter().map(|offer| quoted(&offer.name)).collect();
        let names = sentence::row(&names);
        let main_name = quoted(&main.name);
        let said = Said {
            what: if rest.is_empty() {
                format!("{names} does not say which problem it solves.")
            } else {
                format!("{names} do not say which problems they solve.")
            },
            to_do: format!(
                "Finish the sentence “Clients who buy {} also struggle with …” for each.",
                main.name.trim()
            ),
            evidence: format!(
                "{} beside {main_name} with an empty problem.",
                sentence::count(offers.len(), "extra")
            ),
        };
        let place = if rest.is_empty() {
            Place::offer(first.id, "problem")
        } else {
            Place::design(design.design.id, Some("problem"))
        };
        found.note(Severity::Advice, place, said, Vec::new());
    }
}
