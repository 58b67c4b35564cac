//! Payments end about when the service ends.

use crate::{
    model::{
        offer::Kind,
        price::{Interval, Price},
        shape::quoted,
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        pricing,
        rule::Rule,
        sentence, sold,
        sources::ours,
    },
};

/// The rule.
pub struct PlanOutlastsProgramme;

const GRACE: Threshold = Threshold {
    key: "plan_grace_days",
    name: "Days payments may go on after the service",
    default: 30,
    unit: Unit::Days,
    origin: "our default",
};

static META: Meta = Meta {
    id: "plan-outlasts-programme",
    title: "The payments outlast the service",
    group: Group::Price,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::OurDefault,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Paying for something that is over feels like a debt, and more such payments fail or are disputed.",
    sources: &[ours("The last payment within 30 days after the end.")],
    thresholds: &[GRACE],
    page: include_str!("plan_outlasts_programme.md"),
};

impl Rule for PlanOutlastsProgramme {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for sold in sold::all(design) {
            let Price::Plan { instalments, every, .. } = sold.price else { continue };
            let (timing, kept) = (&sold.offer.timing, is_kept(sold.offer.kind));
            let Some(lasts) = timing.lasts_days.filter(|_| !kept) else { continue };
            let grace = design.line(&GRACE);
            let ends = i64::from(timing.starts_after_days.unwrap_or(0)) + i64::from(lasts);
            let paid = (i64::from(instalments) - 1) * days(every);
            if paid <= ends + grace.value {
                continue;
            }
            let name = quoted(&sold.offer.name);
            let count = |days: i64| sentence::count(usize::try_from(days).unwrap_or(0), "day");
            let said = Said {
                what: format!(
                    "{name} is over after {}, and the last payment comes after {}.",
                    count(ends),
                    count(paid)
                ),
                to_do: "Ask for fewer, larger payments, so that the last one comes about when it ends."
                    .to_owned(),
                evidence: format!("{}; up to {grace} after the end this check is silent.", sold.price),
            };
            let most = (ends + grace.value) / days(every) + 1;
            let fix = pricing::in_at_most(sold.price, sold.price.committed(), most)
                .and_then(|price| sold.at_price(design, price));
            found.note(Severity::Advice, sold.place(design, "price"), said, fix.into_iter().collect());
        }
    }
}

/// Tells whether a buyer keeps what was bought, so that it is never over.
fn is_kept(kind: Kind) -> bool {
    matches!(kind, Kind::DigitalContent | Kind::PhysicalGood)
}

fn days(every: Interval) -> i64 {
    match every {
        Interval::Week => 7,
        Interval::Month => 30,
        Interval::Quarter => 91,
        Interval::Year => 365,
    }
}
