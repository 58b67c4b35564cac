//! Prices that fixes propose.

use crate::model::{money::Money, price::Price};

/// The share of the main offer’s price up to which a box to tick is cheap.
pub(super) const BOX_PERMILLE: i64 = 300;
/// The share of its parts' worth at which a set is proposed: a saving of 15 %.
pub(super) const SET_AT_PERMILLE: i64 = 850;

/// Gives so many thousandths of an amount, in whole units where that changes it by no more than 2 %.
pub(super) fn about(base: Money, permille: i64) -> Money {
    let exact = base.times(permille).minor / 1000;
    let unit = 10_i64.pow(base.currency.digits());
    let whole = exact / unit * unit;
    let minor = if whole > 0 && (exact - whole) * 50 <= exact { whole } else { exact };
    Money::new(minor, base.currency)
}

/// Gives the same way of paying at about so many thousandths of an amount, where the model takes such a price.
pub(super) fn priced_at(price: Price, base: Money, permille: i64) -> Option<Price> {
    let scaled = price.scaled_to(about(base, permille));
    scaled.check("The price").is_ok().then_some(scaled)
}

/// Tells whether a part is at least so many thousandths of a whole.
pub(super) fn at_least(part: Money, whole: Money, permille: i64) -> bool {
    i128::from(part.minor) * 1000 >= i128::from(whole.minor) * i128::from(permille)
}

/// Tells whether a part is more than so many thousandths of a whole.
pub(super) fn above(part: Money, whole: Money, permille: i64) -> bool {
    i128::from(part.minor) * 1000 > i128::from(whole.minor) * i128::from(permille)
}
