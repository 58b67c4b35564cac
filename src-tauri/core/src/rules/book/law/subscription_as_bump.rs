//! A box to tick starts no subscription quietly.

use crate::{
    architecture::{Architecture, Placed},
    edit::{Edit, PlacementField},
    model::{
        copy::Copy, placement::Presentation, practice::Region, price::Price, shape::quoted, stage::Stage,
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        jurisdiction::{self},
        meta::{Basis, Group, Meta},
        renewal_words,
        rule::Rule,
        sentence,
        sources::{LOOKED_UP, read, s3},
    },
};

/// The rule.
pub struct SubscriptionAsBump;

/// The regions whose law asks for an informed yes to a renewal.
const INFORMED_YES: &[Region] = &[Region::Us, Region::Eu, Region::Uk];

static META: Meta = Meta {
    id: "subscription-as-bump",
    title: "A box does not start a subscription quietly",
    group: Group::Law,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning, Severity::Advice],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A box is ticked at a glance, and a charge that comes again needs more than a glance.",
    sources: &[
        read(
            "Mathur and others 2019, dark patterns at scale",
            "Names the pattern “hidden subscription”; found 14 times.",
        ),
        read(
            "US Restore Online Shoppers’ Confidence Act",
            "Terms are told clearly before the charge, consent is express, and stopping is simple.",
        ),
        s3("Allows “additional subscriptions” as cross-sells, aligned with the plan."),
    ],
    thresholds: &[],
    page: include_str!("subscription_as_bump.md"),
};

impl Rule for SubscriptionAsBump {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let renews = |placed: &Placed<'_>| matches!(placed.price, Price::Subscription { .. });
        for (index, placed) in design.placed.iter().enumerate() {
            if !placed.placement.is_bump() || !renews(placed) {
                continue;
            }
            let label = placed.placement.copy.accept_label.as_str();
            let quiet = !label.trim().is_empty() && !renewal_words::are_in(label, placed.price);
            let name = sentence::name(placed);
            let (severity, what, to_do) = if quiet {
                let what = format!(
                    "Ticking {} starts {name}, which costs {}, and the words beside the box do not say so.",
                    quoted(label),
                    placed.price
                );
                (
                    jurisdiction::error_in(design, INFORMED_YES),
                    what,
                    "Write amount and interval beside the box, or show it where it can be explained.",
                )
            } else {
                let what = format!("{name} costs {} and starts with a box to tick.", placed.price);
                (
                    Severity::Advice,
                    what,
                    "Show it as a card, where it can be explained, or offer something that is paid once.",
                )
            };
            let evidence = format!("{name} renews: {}.", renewal_words::of(placed.price).unwrap_or_default());
            let said = Said { what, to_do: to_do.to_owned(), evidence };
            let fixes = if quiet { worded(placed) } else { None };
            let fixes = fixes.into_iter().chain(explained(design, index)).collect();
            found.note(severity, Place::placement(placed.placement.id, "presentation"), said, fixes);
        }
    }
}

/// Writes the fix that spells the renewal out beside the box.
fn worded(placed: &Placed<'_>) -> Option<Fix> {
    let words = format!("Add {} – {}", placed.offer.name, renewal_words::of(placed.price)?);
    let copy = Copy { accept_label: words, ..placed.placement.copy.clone() };
    let fits = copy.check("The box").is_ok() && renewal_words::are_in(&copy.accept_label, placed.price);
    let set = PlacementField::Copy(copy);
    fits.then(|| {
        Fix::ask(
            "Write amount and interval beside the box",
            vec![Edit::ChangePlacement { id: placed.placement.id, set }],
        )
    })?
}

/// Writes the fixes that show it where there is room to explain: as a card, or later.
fn explained(design: &Architecture<'_>, index: usize) -> Vec<Fix> {
    let placed = &design.placed[index];
    let stage = placed.placement.stage;
    let (presentation, words) = match stage {
        Stage::OneClick => (Presentation::FullPage, "on a page of its own"),
        Stage::FollowUp => (Presentation::Email, "as a message"),
        _ => (Presentation::Card, "as a card"),
    };
    let set = PlacementField::Presentation(presentation);
    let shown =
        Fix::ask(format!("Show it {words}"), vec![Edit::ChangePlacement { id: placed.placement.id, set }]);
    shown.into_iter().collect()
}
