//! An extra does not cost sales of the main offer.

use crate::{
    exact::rounded,
    forecast::friction::break_even,
    journey::list::fraction,
    model::{
        money::Money,
        rate::Rate,
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
        sources::{ours, read, s4},
    },
    statistics::{newcombe, versions::Versions},
};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};
use std::{cell::OnceCell, cmp::Ordering};

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
        ours("What an extra adds ÷ the order with it is the drop in main sales that wipes it out."),
    ],
    thresholds: &[],
    page: include_str!("guardrail_main_conversion.md"),
};

impl Rule for GuardrailMainConversion {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
            | Facets::PRICE
            | Facets::COPY
            | Facets::EVIDENCE
            | Facets::FORECAST
            | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        // Later extras are met by people who have bought already.
        let early = |index: &usize| design.placed[*index].placement.stage <= Stage::Checkout;
        let believed = design.design.friction.likely;
        let expected = OnceCell::new();
        let forecast = || expected.get_or_init(|| design.expectation().ok()).as_ref();
        for index in (0..design.placed.len()).filter(early) {
            let placed = &design.placed[index];
            let own = |test: &&SplitTest| test.placement == Some(placed.placement.id);
            let mut tests = design.design.tests.iter().filter(own).peekable();
            if tests.peek().is_none() && believed.ppm() == 0 {
                continue;
            }
            let name = sentence::name(placed);
            let wiped_out =
                forecast().and_then(|all| break_even(&all.placed[index].worth, &all.average_order));
            if tests.peek().is_none() {
                let Some(drop) = wiped_out.filter(|drop| fraction(believed) > *drop) else { continue };
                let place = Place::placement(placed.placement.id, "stage");
                found.note(
                    Severity::Warning,
                    place,
                    by_belief(&name, believed, &drop),
                    fixes(design, index, &name),
                );
                continue;
            }
            for test in tests {
                let Some((severity, fewer)) = judged(test, wiped_out.as_ref()) else { continue };
                let (with, without) = (share(test.b), share(test.a));
                let what = if fewer {
                    format!("With {name}, {with} of visitors buy the main offer; without it, {without} do.")
                } else {
                    format!("With {name}, visitors pay less in all than without it.")
                };
                let to_do = "Take it out here, or show it once the main offer is bought.".to_owned();
                let said = Said { what, to_do, evidence: evidence(test, wiped_out.as_ref()) };
                let place = Place::placement(placed.placement.id, "tests");
                found.note(severity, place, said, fixes(design, index, &name));
            }
        }
    }
}

/// Says that an extra costs more than it brings, by what the practitioner believes of it.
fn by_belief(name: &str, believed: Rate, drop: &BigRational) -> Said {
    Said {
        what: format!("By your own numbers, {name} costs more in main sales than it brings."),
        to_do: "Take it out here, or show it once the main offer is bought.".to_owned(),
        evidence: format!(
            "You believe that each extra before the payment costs {believed} of main sales; a drop of {} would wipe out what this one brings.",
            told(drop)
        ),
    }
}

/// Judges a test: how much it weighs, and whether fewer buy; none where there is nothing to say.
///
/// Fewer buy where the whole 95 % interval of the difference lies below nothing. Only a test that ran as planned, or by
/// a method that allows for looking, makes an error of it; if those who buy pay for the difference, it is none. Where it is
/// not known what they paid, the forecast says which drop they pay for.
fn judged(test: &SplitTest, wiped_out: Option<&BigRational>) -> Option<(Severity, bool)> {
    let SplitTest { a, b, .. } = test;
    let ran = test.sequential || (test.planned > 0 && a.visitors.min(b.visitors) >= test.planned);
    let (_, high) = newcombe::difference(b.buyers, b.visitors, a.buyers, a.visitors);
    let known = per_visitor(*b, *a);
    let paid = known.or_else(|| Some(wiped_out?.cmp(&dropped(*b, *a)?)));
    match (high < 0.0, paid) {
        (true, Some(Ordering::Greater)) => Some((Severity::Warning, true)),
        (true, _) if ran => Some((Severity::Error, true)),
        (true, _) => Some((Severity::Warning, true)),
        (false, _) if ran && known == Some(Ordering::Less) => Some((Severity::Warning, false)),
        (false, _) => None,
    }
}

/// Gives the part of main sales that one arm lacks beside the other; none where the other has none.
fn dropped(one: Arm, other: Arm) -> Option<BigRational> {
    let share =
        |arm: Arm| (arm.visitors > 0).then(|| BigRational::new(arm.buyers.into(), arm.visitors.into()));
    let (one, other) = (share(one)?, share(other)?);
    (other > BigRational::zero()).then(|| BigRational::one() - one / other)
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

fn evidence(test: &SplitTest, wiped_out: Option<&BigRational>) -> String {
    let (low, high) = newcombe::difference(test.b.buyers, test.b.visitors, test.a.buyers, test.a.visitors);
    let paid = |arm: Arm| {
        let each = |paid: Money| Money::new(paid.minor / i64::from(arm.visitors.max(1)), paid.currency);
        arm.revenue.map(each)
    };
    let revenue = match (paid(test.b), paid(test.a)) {
        (Some(with), Some(without)) => format!("; {with} a visitor with it, {without} without"),
        _ => String::new(),
    };
    let sure = Versions::of((test.a.buyers, test.a.visitors), (test.b.buyers, test.b.visitors));
    let forecast = wiped_out.map_or(String::new(), |drop| {
        format!(" The forecast says that a drop of {} would wipe out what it brings.", told(drop))
    });
    format!(
        "The difference lies between {} and {} points with 95 % confidence{revenue}. Fewer buy with it in {} cases.{forecast}",
        points(low),
        points(high),
        sentence::of_a_hundred(1.0 - sure.b_is_better)
    )
}

/// Writes a share of main sales in percent.
fn told(drop: &BigRational) -> Rate {
    let millionths = rounded(&(drop * BigInt::from(Rate::WHOLE)));
    Rate::per_million(u32::try_from(millionths).unwrap_or(Rate::WHOLE))
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
