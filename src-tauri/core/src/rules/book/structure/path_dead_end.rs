//! Every placement can be reached by some buyer.

use crate::{
    architecture::Architecture,
    edit::{Edit, PlacementField},
    model::{
        money::Money,
        placement::Effect,
        price::Price,
        relation::Relation,
        segment::Segment,
        shape::quoted,
        trigger::{Condition, Trigger},
    },
    rules::{
        applies::Applies,
        base,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        removal, rewire,
        rule::Rule,
        sentence,
        sources::read,
    },
};

/// The rule.
pub struct PathDeadEnd;

static META: Meta = Meta {
    id: "path-dead-end",
    title: "No buyer gets here",
    group: Group::Structure,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "What no buyer can reach sells nothing, and the design shows a way that is not there.",
    sources: &[read("AtomicPay help, funnels", "“Accept and decline paths do not lead to dead ends.”")],
    thresholds: &[],
    page: include_str!("path_dead_end.md"),
};

/// Why no buyer reaches a placement.
enum Reason<'a> {
    /// A segment with nobody in it, or nobody outside.
    Segment(&'a Segment),
    /// The answer it waits for is assumed never to be given.
    Answer(usize),
    /// The basket never gets there.
    Basket { needed: Money, at_least: bool, reached: Money },
    /// Everybody who gets there has it already.
    Owned,
    /// What must hold for it contradicts itself.
    Contradiction,
}

impl Rule for PathDeadEnd {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::FORECAST | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let mut unreached = vec![false; design.placed.len()];
        for (index, placed) in design.placed.iter().enumerate() {
            if placed.waits_for.is_some_and(|met| unreached[met]) {
                unreached[index] = true;
            } else if let Some(reason) = reason(design, index, &unreached) {
                unreached[index] = true;
                let waiting = design.placed.iter().filter(|other| other.waits_for == Some(index)).count();
                let place = Place::placement(placed.placement.id, field(&reason));
                found.note(
                    Severity::Error,
                    place,
                    said(design, index, &reason, waiting),
                    fixes(design, index, &reason),
                );
            }
        }
    }
}

fn reason<'a>(design: &Architecture<'a>, index: usize, unreached: &[bool]) -> Option<Reason<'a>> {
    let placed = &design.placed[index];
    let empty = |segment: &&Segment| match placed.placement.trigger {
        Trigger::When { condition: Condition::InSegment { segment: asked } } => {
            segment.id == asked && segment.share.ppm() == 0
        }
        Trigger::When { condition: Condition::NotInSegment { segment: asked } } => {
            segment.id == asked && segment.share.rest().ppm() == 0
        }
        _ => false,
    };
    if let Some(segment) = design.design.segments.iter().find(empty) {
        return Some(Reason::Segment(segment));
    }
    if !design.consistent(index) {
        return Some(Reason::Contradiction);
    }
    if placed.placement.hide_if_owned && everybody_owns(design, index) {
        return Some(Reason::Owned);
    }
    match (placed.placement.trigger, placed.waits_for) {
        (Trigger::AfterYes { .. }, Some(met)) if design.take_rate(&design.placed[met]).ppm() == 0 => {
            Some(Reason::Answer(met))
        }
        (Trigger::AfterNo { .. }, Some(met)) if design.take_rate(&design.placed[met]).rest().ppm() == 0 => {
            Some(Reason::Answer(met))
        }
        (Trigger::When { condition: Condition::BasketAtLeast { amount } }, _) => {
            let reached = baskets(design, index, unreached)?.1;
            (amount.minor > reached.minor).then_some(Reason::Basket {
                needed: amount,
                at_least: true,
                reached,
            })
        }
        (Trigger::When { condition: Condition::BasketBelow { amount } }, _) => {
            let reached = baskets(design, index, unreached)?.0;
            (amount.minor <= reached.minor).then_some(Reason::Basket {
                needed: amount,
                at_least: false,
                reached,
            })
        }
        _ => None,
    }
}

/// Tells whether the main offer itself gives what a placement shows, and nothing can have taken its place.
fn everybody_owns(design: &Architecture<'_>, index: usize) -> bool {
    let offer = design.placed[index].offer.id;
    let given = design.main.is_some_and(|main| main.id == offer || main.contains.contains(&offer));
    given && !design.placed[..index].iter().any(|placed| placed.placement.effect == Effect::ReplacesMain)
}

/// Gives bounds for the basket before a placement: none can be smaller or larger. None without a main offer.
fn baskets(design: &Architecture<'_>, index: usize, unreached: &[bool]) -> Option<(Money, Money)> {
    let start = design.main_price()?.committed();
    let (mut least, mut most) = (start, start);
    for earlier in (0..index).filter(|earlier| !unreached[*earlier] && design.together(*earlier, index)) {
        let gone = base::replaced(design, earlier).and_then(|base| base.resolve(design));
        let gone = gone.map_or(0, |(_, price): (_, Price)| price.committed().minor);
        let gain = design.placed[earlier].price.committed().minor - gone;
        least.minor += gain.min(0);
        most.minor += gain.max(0);
    }
    Some((least, most))
}

fn field(reason: &Reason<'_>) -> &'static str {
    match reason {
        Reason::Owned => "hide_if_owned",
        _ => "trigger",
    }
}

fn said(design: &Architecture<'_>, index: usize, reason: &Reason<'_>, waiting: usize) -> Said {
    let name = sentence::name(&design.placed[index]);
    let (because, to_do, mut evidence) = match reason {
        Reason::Segment(segment) => (
            format!("the group {} it asks about decides the same for everybody", quoted(&segment.name)),
            "Correct the group’s share, or show it to every buyer.",
            format!("{} is assumed to be {} of all buyers.", quoted(&segment.name), segment.share),
        ),
        Reason::Answer(met) => {
            let met = &design.placed[*met];
            (
                format!("the answer to {} that it waits for is never given", sentence::name(met)),
                "Correct the assumed share of yes, or let it wait for something else.",
                format!(
                    "The share of yes to {} is assumed to be {}.",
                    sentence::name(met),
                    design.take_rate(met)
                ),
            )
        }
        Reason::Basket { needed, at_least: true, reached } => (
            format!("no basket reaches {needed} before it"),
            "Lower the threshold, or show it to every buyer.",
            format!("It waits for {needed} or more; the fullest basket before it holds {reached}."),
        ),
        Reason::Basket { needed, at_least: false, reached } => (
            format!("no basket is below {needed} before it"),
            "Raise the threshold, or show it to every buyer.",
            format!("It waits for less than {needed}; the smallest basket before it holds {reached}."),
        ),
        Reason::Owned => (
            "everybody who gets there already has it".to_owned(),
            "Take it out; it is part of the purchase.",
            "It is hidden from owners, and the main offer gives it to every buyer.".to_owned(),
        ),
        Reason::Contradiction => (
            "what must hold before it cannot hold together".to_owned(),
            "Let it wait for something that can happen, or show it to every buyer.",
            "The answers, groups and hiding on the way to it exclude each other.".to_owned(),
        ),
    };
    if waiting > 0 {
        evidence += &format!(
            " {} for its answer in turn.",
            if waiting == 1 { "1 extra waits".to_owned() } else { format!("{waiting} extras wait") }
        );
    }
    Said { what: format!("No buyer ever meets {name}: {because}."), to_do: to_do.to_owned(), evidence }
}

fn fixes(design: &Architecture<'_>, index: usize, reason: &Reason<'_>) -> Vec<Fix> {
    let placed = &design.placed[index];
    let (id, name) = (placed.placement.id, sentence::name(placed));
    let change = |id, set| vec![Edit::ChangePlacement { id, set }];
    let mut fixes = Vec::new();
    if let Reason::Answer(met) = reason {
        let met = &design.placed[*met];
        let label = format!("Use the usual share of yes for {}", sentence::name(met));
        fixes.extend(Fix::ask(label, change(met.placement.id, PlacementField::TakeRate(None))));
    }
    let hidden_twin = placed.placement.hide_if_owned && matches!(reason, Reason::Contradiction);
    let free = !matches!(reason, Reason::Owned)
        && placed.placement.relation != Relation::Downsell
        && !hidden_twin
        && rewire::takes(design, index, Trigger::Always);
    if free {
        let always = change(id, PlacementField::Trigger(Trigger::Always));
        fixes.extend(Fix::ask(format!("Show {name} to every buyer who gets there"), always));
    }
    fixes.extend(removal::take_out(design, &[index]));
    fixes
}
