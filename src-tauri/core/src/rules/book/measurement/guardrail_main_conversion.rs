//! An extra does not cost sales of the main offer.

use crate::{
    model::{
        money::Money,
        split_test::{Arm, SplitTest},
        stage::Stage,
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        relocate::{self, Moves},
        removal,
        rule::Rule,
        sentence,
        sources::{read, s4},
    },
    statistics::newcombe,
};
use std::cmp::Ordering;

/// The rule.
pub struct GuardrailMainConversion;

static META: Meta = Meta {
    id: "guardrail-main-conversion",
    title: "The extra may cost sales of the main offer",
    group: Group::Measurement,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "An extra at the wrong moment can put off the very purchase it was meant to go with.",
    sources: &[
        s4("The second failure: an offer at the wrong time, while the buyer is still deciding."),
        read("tapmy.store", "Judge by net revenue per visitor, not by the extra alone."),
        read("corp.inntopia.com", "10 % at $100 is $10 a visitor; 5 % at $150 is $7.50."),
    ],
    thresholds: &[],
    page: include_str!("guardrail_main_conversion.md"),
};

impl Rule for GuardrailMainConversion {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY | Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for test in &design.design.tests {
            let Some(index) = test.placement.and_then(|id| design.index_of(id)) else { continue };
            let placed = &design.placed[index];
            // Later extras are met by people who have bought already.
            if placed.placement.stage > Stage::Checkout {
                continue;
            }
            let Some((severity, fewer)) = judged(test) else { continue };
            let name = sentence::name(placed);
            let (with, without) = (share(test.b), share(test.a));
            let what = if fewer {
                format!("With {name}, {with} of visitors buy the main offer; without it, {without} do.")
            } else {
                format!("With {name}, visitors pay less in all than without it.")
            };
            let said = Said {
                what,
                to_do: "Take it out here, or show it once the main offer is bought.".to_owned(),
                evidence: evidence(test),
            };
            let place = Place::placement(placed.placement.id, "tests");
            found.note(severity, place, said, fixes(design, index, &name));
        }
    }
}

/// Judges a test: how much it weighs, and whether fewer buy; none where there is nothing to say.
///
/// Fewer buy where the whole 95 % interval of the difference lies below nothing. Only a test that ran as planned, or by
/// a method that allows for looking, makes an error of it; if those who buy pay for the difference, it is none.
fn judged(test: &SplitTest) -> Option<(Severity, bool)> {
    let SplitTest { a, b, .. } = test;
    let ran = test.sequential || (test.planned > 0 && a.visitors.min(b.visitors) >= test.planned);
    let (_, high) = newcombe::difference(b.buyers, b.visitors, a.buyers, a.visitors);
    match (high < 0.0, per_visitor(*b, *a)) {
        (true, Some(Ordering::Greater)) => Some((Severity::Warning, true)),
        (true, _) if ran => Some((Severity::Error, true)),
        (true, _) => Some((Severity::Warning, true)),
        (false, Some(Ordering::Less)) if ran => Some((Severity::Warning, false)),
        (false, _) => None,
    }
}

/// Compares what two arms bring for each visitor; none where that is not known of both.
fn per_visitor(one: Arm, other: Arm) -> Option<Ordering> {
    let (paid, other_paid) = one.revenue.zip(other.revenue)?;
    let known = one.visitors > 0 && other.visitors > 0 && paid.currency == other_paid.currency;
    let times = |money: Money, people: u32| i128::from(money.minor) * i128::from(people);
    known.then(|| times(paid, other.visitors).cmp(&times(other_paid, one.visitors)))
}

fn share(arm: Arm) -> String {
    sentence::share(arm.buyers.into(), arm.visitors.into())
}

fn evidence(test: &SplitTest) -> String {
    let (low, high) = newcombe::difference(test.b.buyers, test.b.visitors, test.a.buyers, test.a.visitors);
    let paid = |arm: Arm| {
        let each = |paid: Money| Money::new(paid.minor / i64::from(arm.visitors.max(1)), paid.currency);
        arm.revenue.map(each)
    };
    let revenue = match (paid(test.b), paid(test.a)) {
        (Some(with), Some(without)) => format!("; {with} a visitor with it, {without} without"),
        _ => String::new(),
    };
    format!(
        "The difference lies between {} and {} points with 95 % confidence{revenue}.",
        points(low),
        points(high)
    )
}

/// Writes a difference of shares in points: `−1.3`.
fn points(difference: f64) -> String {
    let text = format!("{:.1}", difference.abs() * 100.0);
    if difference < 0.0 && text != "0.0" { format!("−{text}") } else { text }
}

fn fixes(design: &Ground<'_>, index: usize, name: &str) -> Vec<Fix> {
    let mut moves = Moves::of(design);
    let seat = moves.to(index, Stage::ThankYou).or_else(|| moves.to_follow_up(index, 14));
    let moved = seat
        .and_then(|seat| Fix::ask(format!("Move {name} to {}", relocate::place(seat)), moves.into_edits()));
    moved.into_iter().chain(removal::take_out_with_followers(design, &[index])).collect()
}
