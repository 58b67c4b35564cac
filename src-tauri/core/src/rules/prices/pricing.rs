//! Prices that rules compare and fixes propose.

use crate::rules::{
    base,
    meta::{Threshold, Unit},
};
use crate::{
    architecture::Architecture,
    model::{currency::Currency, money::Money, price::Price},
};

/// The share of the main offer’s price up to which a box to tick is cheap.
pub(in crate::rules) const BOX_PERMILLE: i64 = 300;
/// The share of its parts' worth at which a set is proposed: a saving of 15 %.
pub(in crate::rules) const SET_AT_PERMILLE: i64 = 850;

/// Above which share of the main offer’s price a box to tick is dear.
pub(in crate::rules) const DEAR_BOX: Threshold = Threshold {
    key: "bump_ratio_warning",
    name: "Box to tick against main price, warn above",
    default: BOX_PERMILLE,
    unit: Unit::Permille,
    origin: "vendors’ rules of thumb, which reach from 10 % to 30 %",
};
/// From which amount on one click is too little for a yes.
pub(in crate::rules) const HIGH_TICKET: Threshold = Threshold {
    key: "high_ticket_amount",
    name: "Price from which a conversation comes first",
    default: 1_000,
    unit: Unit::Amount,
    origin: "our default",
};

/// Gives how many units of a currency stand for about one dollar, euro or pound, as a power of ten. Only amounts that
/// nobody set for their own currency are scaled with it.
pub(in crate::rules) fn rough_scale(currency: Currency) -> i64 {
    match currency.code() {
        "CZK" | "DKK" | "MXN" | "NOK" | "SEK" | "THB" | "TRY" | "TWD" | "UAH" | "ZAR" => 10,
        "HUF" | "INR" | "ISK" | "JPY" | "KES" | "LKR" | "PHP" | "PKR" | "RSD" => 100,
        "ARS" | "CLP" | "COP" | "KRW" | "NGN" => 1_000,
        "IDR" | "VND" => 10_000,
        _ => 1,
    }
}

/// Gives what a yes to a placement costs the buyer more than a no: its price, less that of what it replaces.
pub(in crate::rules) fn charge(design: &Architecture<'_>, index: usize) -> Money {
    let price = design.placed[index].price.comparable();
    Money::new(price.minor - standing(design, index).minor, price.currency)
}

/// Gives the price of what a placement replaces; nothing where it adds.
pub(in crate::rules) fn standing(design: &Architecture<'_>, index: usize) -> Money {
    let replaced = base::replaced(design, index).and_then(|base| base.resolve(design));
    let nothing = Money::zero(design.placed[index].price.currency());
    replaced.map_or(nothing, |(_, price)| price.comparable())
}

/// Gives a total in as many equal instalments as `most` allows, 2 at least; at once where none divides it.
pub(in crate::rules) fn in_at_most(price: Price, total: Money, most: i64) -> Option<Price> {
    let Price::Plan { instalments, every, .. } = price else { return None };
    let most = most.min(i64::from(instalments)).try_into().unwrap_or(0_u16);
    let even = (2..=most).rev().find(|count| total.minor % i64::from(*count) == 0);
    let fewer = match even {
        Some(instalments) => {
            let amount = Money::new(total.minor / i64::from(instalments), total.currency);
            Price::Plan { instalments, amount, every }
        }
        None => Price::once(total),
    };
    fewer.check("The price").is_ok().then_some(fewer)
}

/// Gives so many thousandths of an amount, in whole units where that changes it by no more than 2 %.
pub(in crate::rules) fn about(base: Money, permille: i64) -> Money {
    let exact = base.times(permille).minor / 1000;
    let unit = 10_i64.pow(base.currency.digits());
    let whole = exact / unit * unit;
    let minor = if whole > 0 && (exact - whole) * 50 <= exact { whole } else { exact };
    Money::new(minor, base.currency)
}

/// Gives the same way of paying at about so many thousandths of an amount, where the model takes such a price.
pub(in crate::rules) fn priced_at(price: Price, base: Money, permille: i64) -> Option<Price> {
    let scaled = price.scaled_to(about(base, permille));
    scaled.check("The price").is_ok().then_some(scaled)
}

/// Tells whether a part is at least so many thousandths of a whole.
pub(in crate::rules) fn at_least(part: Money, whole: Money, permille: i64) -> bool {
    i128::from(part.minor) * 1000 >= i128::from(whole.minor) * i128::from(permille)
}

/// Tells whether a part is less than so many thousandths of a whole.
pub(in crate::rules) fn below(part: Money, whole: Money, permille: i64) -> bool {
    !at_least(part, whole, permille)
}

/// Tells whether a part is more than so many thousandths of a whole.
pub(in crate::rules) fn above(part: Money, whole: Money, permille: i64) -> bool {
    i128::from(part.minor) * 1000 > i128::from(whole.minor) * i128::from(permille)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::price::Interval;

    #[test]
    fn a_total_is_split_into_equal_instalments_or_asked_at_once() {
        let usd = |minor| Money::new(minor, Currency::USD);
        let plan =
            |instalments, minor| Price::Plan { instalments, amount: usd(minor), every: Interval::Month };
        assert_eq!(in_at_most(plan(6, 8_000), usd(48_000), 4), Some(plan(4, 12_000)));
        assert_eq!(in_at_most(plan(6, 8_000), usd(99), 4), Some(plan(3, 33)));
        assert_eq!(in_at_most(plan(6, 8_000), usd(101), 4), Some(Price::once(usd(101))));
        assert_eq!(in_at_most(plan(6, 8_000), usd(48_000), 1), Some(Price::once(usd(48_000))));
        assert_eq!(in_at_most(Price::once(usd(100)), usd(100), 4), None);
    }
}
