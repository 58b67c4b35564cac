//! Where people in the United States buy, a plan of one's own has four instalments at most and costs no more.

use crate::{
    model::{money::Money, practice::Region, price::Price, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        pricing,
        rule::Rule,
        sold::{self, Sold},
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct PlanMoreThanFourUs;

const MOST: Threshold = Threshold {
    key: "plan_max_us",
    name: "Instalments in the United States, at most",
    default: 4,
    unit: Unit::Count,
    origin: "12 CFR 1026.2(a)(17)",
};

static META: Meta = Meta {
    id: "plan-more-than-four-us",
    title: "More than four instalments are credit in the United States",
    group: Group::Price,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(&[Region::Us]),
    by_hand: false,
    why: "Whoever often lets people pay in more than four parts, or charges for it, counts as a creditor there, with duties that come with it.",
    sources: &[read(
        "12 CFR 1026.2(a)(17), Regulation Z",
        "A creditor regularly extends credit with a finance charge or in more than four instalments; regularly is more than 25 times a year.",
    )],
    thresholds: &[MOST],
    page: include_str!("plan_more_than_four_us.md"),
};

impl Rule for PlanMoreThanFourUs {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::TERMS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for sold in sold::all(design) {
            let Price::Plan { instalments, .. } = sold.price else { continue };
            let (most, total) = (design.line(&MOST), sold.price.committed());
            let at_once = at_once(&sold).filter(|at_once| at_once.minor < total.minor);
            let long = i64::from(instalments) > most.value;
            // What somebody else sells is on their terms.
            if sold.offer.partner.is_some() || !(long || at_once.is_some()) {
                continue;
            }
            let name = quoted(&sold.offer.name);
            let said = Said {
                what: match (long, at_once) {
                    (_, Some(at_once)) if !long => {
                        format!(
                            "{name} costs {total} in parts and {at_once} at once, so paying in parts has a price."
                        )
                    }
                    _ => format!("{name} can be paid in {instalments} parts, more than {most}."),
                },
                to_do: format!(
                    "Ask the same total in {most} parts at most, or leave longer plans to a lender."
                ),
                evidence: format!(
                    "{}, {total} in all; {most} parts at the same total are no credit.",
                    sold.price
                ),
            };
            let fix = pricing::in_at_most(sold.price, at_once.unwrap_or(total), most.value)
                .and_then(|price| sold.at_price(design, price));
            found.note(Severity::Warning, sold.place(design, "price"), said, fix.into_iter().collect());
        }
    }
}

fn at_once(sold: &Sold<'_>) -> Option<Money> {
    match sold.offer.price {
        Price::OneTime { amount } => Some(amount),
        Price::Plan { .. } | Price::Subscription { .. } => None,
    }
}
