//! A large sum is not taken by one click.

use crate::{
    model::stage::Stage,
    rules::{
        applies::Applies,
        conversation,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        first_value,
        ground::Ground,
        meta::{Basis, Group, Meta},
        pricing, relocate,
        rule::Rule,
        sentence,
        sources::{ours, read},
    },
};

/// The rule.
pub struct HighTicketNeedsConversation;

static META: Meta = Meta {
    id: "high-ticket-needs-conversation",
    title: "A large sum deserves a conversation",
    group: Group::Price,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Large sums charged by one click bring regret, disputes and complaints; a talk shows whether it suits.",
    sources: &[
        read(
            "autonnel, skill for post-purchase offers",
            "At a high ticket “the upsell there is a human conversation”.",
        ),
        ours("From 1,000 on; more units in currencies with small ones."),
    ],
    thresholds: &[pricing::HIGH_TICKET],
    page: include_str!("high_ticket_needs_conversation.md"),
};

impl Rule for HighTicketNeedsConversation {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (index, placed) in design.at(Stage::OneClick).filter(|(_, placed)| !placed.placement.asks_first) {
            let (charge, line) = (pricing::charge(design, index), design.amount(&pricing::HIGH_TICKET));
            if charge.minor < line.minor || charge.minor <= 0 {
                continue;
            }
            let name = sentence::name(placed);
            let said = Said {
                what: format!("One click on a yes to {name} costs the buyer {charge}."),
                to_do: "Let the yes ask for a short call, and charge nothing before it.".to_owned(),
                evidence: format!("{charge} at one click; from {line} on a conversation comes first."),
            };
            let later = relocate::to_follow_up(design, index, first_value::good_day(design, 14));
            let fixes = conversation::first(design, index).into_iter().chain(later).collect();
            found.note(Severity::Warning, Place::placement(placed.placement.id, "asks_first"), said, fixes);
        }
    }
}
