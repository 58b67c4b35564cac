//! A gentler version waits for a no.

use crate::{
    model::{relation::Relation, trigger::Trigger},
    rules::{
        after_no,
        applies::Applies,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        removal,
        rule::Rule,
        sentence,
        sources::read,
    },
};

/// The rule.
pub struct DownsellWithoutDecline;

static META: Meta = Meta {
    id: "downsell-without-decline",
    title: "A gentler version only follows a no",
    group: Group::Structure,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Definition,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A downsell answers a no; shown to everyone it is only a cheaper price beside a dearer one.",
    sources: &[
        read("Bluedoor AI glossary, “Downsell”", "It comes the moment a buyer says no."),
        read("tapmy.store, upsell and downsell", "The downsell stands on the way of the no."),
        read("systeme.io glossary, “Downsell”", "Shown to people who declined the first offer."),
    ],
    thresholds: &[],
    page: include_str!("downsell_without_decline.md"),
};

impl Rule for DownsellWithoutDecline {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (index, placed) in design.placed.iter().enumerate() {
            let after_no = matches!(placed.placement.trigger, Trigger::AfterNo { .. });
            if placed.placement.relation != Relation::Downsell || after_no {
                continue;
            }
            let (name, at) = (sentence::name(placed), sentence::at(placed));
            let met = match placed.placement.trigger {
                Trigger::AfterYes { .. } => "to those who said yes",
                Trigger::When { .. } => "to everyone a condition picks, whatever they answered",
                Trigger::Always | Trigger::AfterNo { .. } => "to everyone",
            };
            let said = Said {
                what: format!("{name} is a downsell, but it is shown {met} {at}."),
                to_do: format!("Show {name} only after a no to the offer it is the gentler version of."),
                evidence: format!("{name} at {} waits for no one’s no.", placed.price),
            };
            let fixes = after_no::attach(design, index).into_iter();
            let fixes = fixes.chain(removal::take_out(design, &[index])).collect();
            let place = Place::placement(placed.placement.id, "trigger");
            found.note(Severity::Error, place, said, fixes);
        }
    }
}
