//! A sale leaves something after cost, fees, refunds, tax and partners’ shares, as the forecast has it.

use crate::{
    forecast::sale::{Sale, Sales},
    model::{money::Money, price::Price, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        removal,
        rule::Rule,
        sold::{self, Sold},
        sources::{remembered, s4},
    },
};

/// The rule.
pub struct MarginNegative;

static META: Meta = Meta {
    id: "margin-negative",
    title: "A sale that costs more than it brings",
    group: Group::Price,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "What loses money on every sale loses more the better it sells.",
    sources: &[
        s4("Discounts end in “compressing unit price and margin over time”."),
        remembered(
            "Card providers’ price lists",
            "About 2.9 % and 0.30 of every charge, until you enter your own.",
        ),
    ],
    thresholds: &[],
    page: include_str!("margin_negative.md"),
};

impl Rule for MarginNegative {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::FORECAST | Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let sales = Sales::of(design);
        for sold in sold::all(design) {
            let Some(sale) = sales.losing(sold.at, sold.price) else { continue };
            let name = quoted(&sold.offer.name);
            let Sale { income, cost, fees, left, .. } = &sale;
            let others = sale.others.iter().map(|(amount, what)| format!(", {amount} {what}"));
            let said = Said {
                what: format!("A sale of {name} at {} leaves {left}.", sold.price),
                to_do:
                    "Ask at least what it costs you, make it cheaper to deliver, or give it away on purpose."
                        .to_owned(),
                evidence: format!(
                    "{income} less {cost} of cost, {fees} of fees{} leaves {left} a sale.",
                    others.collect::<String>()
                ),
            };
            let out = sold.at.and_then(|index| removal::take_out(design, &[index]));
            let fixes = even(design, &sold, &sale).into_iter().chain(out).collect();
            found.note(Severity::Warning, sold.place(design, "price"), said, fixes);
        }
    }
}

/// Writes the fix that asks just enough: whole units, equal instalments.
fn even(design: &Ground<'_>, sold: &Sold<'_>, sale: &Sale) -> Option<Fix> {
    let least = sale.least?;
    let currency = sale.income.currency;
    let unit = 10_i64.pow(currency.digits());
    let up = |amount: i64, to: i64| amount.checked_add(to - 1).map(|amount| amount / to * to);
    let price = match sold.price {
        Price::Plan { instalments, .. } => {
            let count = i64::from(instalments.max(1));
            let each = up(least.checked_add(count - 1)? / count, unit)?;
            sold.price.scaled_to(Money::new(each.checked_mul(count)?, currency))
        }
        _ => sold.price.scaled_to(Money::new(up(least, unit)?, currency)),
    };
    price.check("The price").ok()?;
    sold.at_price(design, price)
}
