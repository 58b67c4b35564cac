//! The price before a reduction, as the EU counts it.

use crate::model::money::Money;
use crate::rules::{
    ground::Ground,
    meta::{Threshold, Unit},
    price_record::PriceRecord,
    shown::CrossedOut,
};

/// Over how many days before a reduction the lowest price counts.
pub(in crate::rules) const DAYS: Threshold = Threshold {
    key: "eu_prior_days",
    name: "Days the lowest earlier price is looked for",
    default: 30,
    unit: Unit::Days,
    origin: "Directive 98/6/EC, Article 6a",
};

/// Gives the lowest price known in the days before today's reduction began; none where nothing is known of them.
///
/// Where this design goes below the offer's own price, the reduction is taken to begin today.
pub(in crate::rules) fn lowest(design: &Ground<'_>, shown: &CrossedOut<'_>) -> Option<Money> {
    let own = shown.offer.price.comparable();
    let since =
        shown.offer.display.since.filter(|since| *since <= design.as_of && own.minor <= shown.price.minor);
    let start = since.unwrap_or(design.as_of);
    let from = start.plus_days(-design.line(&DAYS).value);
    PriceRecord::of(shown.offer, design.as_of).lowest(from, start)
}
