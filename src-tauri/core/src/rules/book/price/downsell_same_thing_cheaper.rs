//! After a no comes less, not the same for less.

use crate::{
    architecture::Placed,
    model::{
        money::Money,
        offer::Offer,
        price::{Interval, Price},
        relation::Relation,
        trigger::Trigger,
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        removal, repeat,
        rule::Rule,
        sentence,
        sold::Sold,
        sources::{read, s4},
    },
};

/// The rule.
pub struct DownsellSameThingCheaper;

static META: Meta = Meta {
    id: "downsell-same-thing-cheaper",
    title: "The same thing for less after a no",
    group: Group::Price,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Buyers learn to say no first, and those who said yes at once find out that they paid too much.",
    sources: &[
        read(
            "Bluedoor AI glossary, “Downsell”",
            "“Removing something (fewer calls …)” makes it a version of its own.",
        ),
        read("systeme.io glossary, “Downsell”", "“A real, lighter alternative.”"),
        s4("Discounts “condition customers to avoid standalone purchases and wait”."),
    ],
    thresholds: &[repeat::COOLDOWN],
    page: include_str!("downsell_same_thing_cheaper.md"),
};

impl Rule for DownsellSameThingCheaper {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::FORECAST
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let cooldown = design.line(&repeat::COOLDOWN).value;
        for (index, placed) in design.placed.iter().enumerate() {
            let placement = placed.placement;
            let gentler = placement.relation == Relation::Downsell
                && matches!(placement.trigger, Trigger::AfterNo { .. });
            let Some(met) = placed.waits_for.filter(|_| gentler).map(|met| &design.placed[met]) else {
                continue;
            };
            let (less, whole) = (placed.price.comparable(), met.price.comparable());
            if less.minor >= whole.minor
                || !same_inside(met.offer, placed.offer)
                || told(met, placed, cooldown)
            {
                continue;
            }
            let (name, declined) = (sentence::name(placed), sentence::name(met));
            let saved = Money::new(whole.minor - less.minor, whole.currency);
            let said = Said {
                what: format!("{name} gives the same as {declined}, for {saved} less after a no."),
                to_do: "Leave something out, or offer the same total in parts.".to_owned(),
                evidence: format!("{} first, {} after the no, and the same inside.", met.price, placed.price),
            };
            let in_parts = in_parts(met.price).and_then(|price| {
                Sold { at: Some(index), offer: placed.offer, price: placed.price }.at_price(design, price)
            });
            let fixes = in_parts.into_iter().chain(removal::take_out(design, &[index])).collect();
            found.note(Severity::Warning, Place::placement(placement.id, "price"), said, fixes);
        }
    }
}

/// Tells whether two offers give a buyer the same: one thing, or two whose contents and hours are alike.
fn same_inside(one: &Offer, other: &Offer) -> bool {
    let same_parts = one.contains.len() == other.contains.len()
        && one.contains.iter().all(|part| other.contains.contains(part));
    let says_something = !one.inside.is_empty() || one.is_bundle();
    repeat::same_thing(one, other)
        || (says_something && same_parts && one.inside == other.inside && one.delivery == other.delivery)
}

/// Tells whether the rule on asking again already speaks here.
fn told(met: &Placed<'_>, later: &Placed<'_>, cooldown: i64) -> bool {
    repeat::same_thing(met.offer, later.offer) && !repeat::waits_long_enough(later, met, cooldown)
}

/// Gives the same total in parts, where it was asked at once and can be divided.
fn in_parts(declined: Price) -> Option<Price> {
    let Price::OneTime { amount: total } = declined else { return None };
    let count = [3, 4, 2].into_iter().find(|count| total.minor % count == 0)?;
    let amount = Money::new(total.minor / count, total.currency);
    let instalments = count.try_into().ok()?;
    Some(Price::Plan { instalments, amount, every: Interval::Month })
}
