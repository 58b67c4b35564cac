//! "Bought together" is more than a few lucky orders.

use crate::{
    model::{live::Together, money::grouped},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        measured,
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sentence,
        sources::{ours, read, s4},
    },
    statistics::fisher,
};

/// The rule.
pub struct CopurchaseWeak;

const BOTH: Threshold = Threshold {
    key: "basket_min_count",
    name: "Orders with both before a count says something",
    default: 5,
    unit: Unit::Count,
    origin: "our default",
};
const ORDERS: Threshold = Threshold {
    key: "basket_min_orders",
    name: "Orders before a count says something",
    default: 30,
    unit: Unit::Count,
    origin: "our default",
};
const CHANCE: Threshold = Threshold {
    key: "basket_p",
    name: "Chance of a coincidence, at most",
    default: 50,
    unit: Unit::Permille,
    origin: "the usual convention",
};

static META: Meta = Meta {
    id: "copurchase-weak",
    title: "The counts do not show yet that these go together",
    group: Group::Measurement,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "A handful of orders with both proves nothing: some pair is always ahead by chance.",
    sources: &[
        s4("Step 1: find out what is bought together."),
        read(
            "Groceries, a public set of 9,835 baskets",
            "Soda with whole milk: lift 0.90, a chance of 99.7 %.",
        ),
        ours("At least five orders with both, among at least thirty."),
    ],
    thresholds: &[BOTH, ORDERS, CHANCE],
    page: include_str!("copurchase_weak.md"),
};

impl Rule for CopurchaseWeak {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (_, placed, live) in measured::live(design) {
            let Some(seen) = live.together.filter(|seen| seen.orders > 0) else { continue };
            let Some(evidence) = weak(design, seen) else { continue };
            let name = sentence::name(placed);
            let said = Said {
                what: format!("The orders do not show yet that {name} goes with the main offer."),
                to_do:
                    "Keep it as an idea to be tried, and say nowhere that the two are often bought together."
                        .to_owned(),
                evidence,
            };
            let place = Place::placement(placed.placement.id, "live");
            found.note(Severity::Advice, place, said, Vec::new());
        }
    }
}

/// Says why some counts do not carry the claim; none where they do.
fn weak(design: &Ground<'_>, seen: Together) -> Option<String> {
    let (both, orders, chance) = (design.line(&BOTH), design.line(&ORDERS), design.line(&CHANCE));
    let counts = format!("{} of {} orders hold both", grouped(seen.both.into()), grouped(seen.orders.into()));
    if i64::from(seen.both) < both.value || i64::from(seen.orders) < orders.value {
        return Some(format!("{counts}; at least {both} among at least {orders} are asked for."));
    }
    // Lift is above 1 where both fall together more often than their shares alone would have it.
    let together = u64::from(seen.both) * u64::from(seen.orders);
    if together <= u64::from(seen.with_main) * u64::from(seen.with_extra) {
        return Some(format!("{counts}, no more than if the two had nothing to do with each other."));
    }
    // The first step of Holm's method, for the best of all pairs looked at.
    let single = fisher::at_least(seen.both, seen.with_main, seen.with_extra, seen.orders);
    let found = (single * f64::from(seen.pairs.max(1))).min(1.0);
    (found * 1_000.0 >= chance.value as f64).then(|| {
        let among = if seen.pairs > 1 { format!(" among {} pairs", seen.pairs) } else { String::new() };
        let cases = (found * 100.0).ceil();
        format!("{counts}; by chance alone as much would come up{among} in {cases:.0} of 100 cases.")
    })
}
