//! What else helps is told once people use what they bought.

use crate::{
    model::{shape::quoted, stage::Stage},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        first_value,
        ground::Ground,
        ideas::{self, Idea},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::{s2, s4},
    },
};

/// The rule.
pub struct FollowUpMissing;

static META: Meta = Meta {
    id: "follow-up-missing",
    title: "No follow-up is planned",
    group: Group::Timing,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Some needs show only once people use what they bought; a message some days later can meet them.",
    sources: &[
        s4("“Solutions to problems you only notice once you are using the product.”"),
        s2("Names follow-up e-mails as one place for an extra."),
    ],
    thresholds: &[],
    page: include_str!("follow_up_missing.md"),
};

impl Rule for FollowUpMissing {
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
        if !ideas::is_next(design, Idea::FollowUp) {
            return;
        }
        let Some((main, offer)) = design.main.zip(ideas::in_hand(design)) else { return };
        let (name, beside) = (quoted(&offer.name), quoted(&main.name));
        let said = Said {
            what: format!("{name} goes with {beside}, and no follow-up tells a buyer of it."),
            to_do: "Send one message when the first result is felt, and offer it there.".to_owned(),
            evidence: format!("{name} supports a result of {beside} and is shown nowhere in this design."),
        };
        let fix = ideas::follow_up(design, offer, first_value::good_day(design, 14));
        found.note(Severity::Advice, Place::stage(Stage::FollowUp, 0), said, fix.into_iter().collect());
    }
}
