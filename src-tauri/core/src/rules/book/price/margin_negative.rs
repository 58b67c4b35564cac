//! A sale leaves something after cost, fees and refunds.

use crate::{
    exact,
    model::{money::Money, offer::Offer, price::Price, rate::Rate, shape::quoted, stage::Stage},
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
use num_bigint::BigInt;
use num_rational::BigRational;

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
        Facets::STRUCTURE | Facets::PRICE | Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for sold in sold::all(design) {
            let sale = Sale::of(design, &sold);
            if !sale.loses() {
                continue;
            }
            let name = quoted(&sold.offer.name);
            let (fees, back, left) = (sale.fees(), sale.refunds(), sale.left());
            let refunds = if back.minor > 0 { format!(", {back} in refunds") } else { String::new() };
            let said = Said {
                what: format!("A sale of {name} at {} leaves {left}.", sold.price),
                to_do:
                    "Ask at least what it costs you, make it cheaper to deliver, or give it away on purpose."
                        .to_owned(),
                evidence: format!(
                    "{} less {} of cost, {fees} of fees{refunds} leaves {left} a sale.",
                    sale.income, sale.cost
                ),
            };
            let out = sold.at.and_then(|index| removal::take_out(design, &[index]));
            let fixes = even(design, &sold, &sale).into_iter().chain(out).collect();
            found.note(Severity::Warning, sold.place(design, "price"), said, fixes);
        }
    }
}

/// What one sale brings and costs.
#[derive(Clone, Copy, Debug)]
struct Sale {
    /// What the buyer pays in all; a subscription with its first full charge.
    income: Money,
    /// What it costs to deliver.
    cost: Money,
    /// The share the payment provider keeps.
    share: Rate,
    /// What it keeps of the charges as such.
    fixed: i128,
    /// Sales counted, and those of them refunded; 1 and 0 where nobody counted.
    sold: u32,
    refunded: u32,
}

impl Sale {
    fn of(design: &Ground<'_>, sold: &Sold<'_>) -> Self {
        let fees = design.practice().fees;
        let income = sold.price.comparable();
        let placement = sold.at.map(|index| design.placed[index].placement);
        let counts = placement.and_then(|placement| placement.live.as_ref()?.counts);
        let (accepted, refunded) = counts.map_or((0, 0), |counts| (counts.accepted, counts.refunded));
        // What is taken up to the checkout is paid in one charge with the main offer.
        let with_main = placement.is_some_and(|placement| placement.stage <= Stage::Checkout);
        let charges = match sold.price {
            Price::Plan { instalments, .. } => i128::from(instalments) - i128::from(with_main),
            Price::OneTime { .. } | Price::Subscription { .. } => i128::from(!with_main),
        };
        // The fixed part is known in the practice's currency only.
        let known = income.currency == design.practice().currency;
        let fixed = if known { charges * i128::from(fees.fixed_minor) } else { 0 };
        let cost = cost(design, sold.offer);
        Self { income, cost, share: fees.share, fixed, sold: accepted.max(1), refunded }
    }

    /// Gives the parts of an income, in a million times the counted sales, that are neither refunded nor kept as fees.
    fn kept(&self) -> i128 {
        let (sold, refunded) = (i128::from(self.sold), i128::from(self.refunded));
        (sold - refunded) * i128::from(Rate::WHOLE) - i128::from(self.share.ppm()) * sold
    }

    /// Gives what the income must cover, in the same parts.
    fn burden(&self) -> i128 {
        (i128::from(self.cost.minor) + self.fixed) * i128::from(Rate::WHOLE) * i128::from(self.sold)
    }

    /// Tells whether less than nothing is left. What is free is given on purpose.
    fn loses(&self) -> bool {
        self.income.minor > 0 && i128::from(self.income.minor) * self.kept() < self.burden()
    }

    fn left(&self) -> Money {
        self.rounded(i128::from(self.income.minor) * self.kept() - self.burden())
    }

    fn fees(&self) -> Money {
        let share = i128::from(self.income.minor) * i128::from(self.share.ppm()) * i128::from(self.sold);
        self.rounded(share + self.fixed * i128::from(Rate::WHOLE) * i128::from(self.sold))
    }

    fn refunds(&self) -> Money {
        self.rounded(i128::from(self.income.minor) * i128::from(self.refunded) * i128::from(Rate::WHOLE))
    }

    /// Rounds an amount in millionths of the counted sales half to even to the minor unit.
    fn rounded(&self, parts: i128) -> Money {
        let whole = i128::from(Rate::WHOLE) * i128::from(self.sold);
        let exact = BigRational::new(BigInt::from(parts), BigInt::from(whole));
        Money::new(exact::rounded(&exact), self.income.currency)
    }

    /// Gives the smallest income, in minor units, at which nothing is lost; none where no income is enough.
    fn least(&self) -> Option<i64> {
        let kept = self.kept();
        (kept > 0).then(|| (self.burden() + kept - 1) / kept).and_then(|least| least.try_into().ok())
    }
}

/// Gives what one sale costs: the offer's own cost, or else that of its parts.
fn cost(design: &Ground<'_>, offer: &Offer) -> Money {
    let currency = offer.price.currency();
    offer.unit_cost.unwrap_or_else(|| {
        let parts = offer.contains.iter().filter_map(|part| design.library.offers.get(part));
        let costs = parts.filter_map(|part| part.unit_cost).filter(|cost| cost.currency == currency);
        Money::new(costs.fold(0, |sum, cost| sum + cost.minor), currency)
    })
}

/// Writes the fix that asks just enough: whole units, equal instalments.
fn even(design: &Ground<'_>, sold: &Sold<'_>, sale: &Sale) -> Option<Fix> {
    let least = sale.least()?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::currency::Currency;

    #[test]
    fn what_is_left_is_exact_and_the_least_price_loses_nothing() {
        let usd = |minor| Money::new(minor, Currency::USD);
        let share = Rate::per_million(29_000);
        let sale = Sale { income: usd(900), cost: usd(1_100), share, fixed: 30, sold: 1, refunded: 0 };
        assert_eq!((sale.left(), sale.fees()), (usd(-256), usd(56)));
        assert!(sale.loses());
        let least = sale.least().unwrap();
        assert_eq!(least, 1_164);
        assert!(!Sale { income: usd(least), ..sale }.loses());
        assert!(Sale { income: usd(least - 1), ..sale }.loses());
        let refunded = Sale { income: usd(4_000), cost: usd(1_000), sold: 4, refunded: 3, ..sale };
        assert_eq!((refunded.refunds(), refunded.left()), (usd(3_000), usd(-146)));
        assert_eq!(Sale { sold: 1, refunded: 1, ..sale }.least(), None);
    }
}
