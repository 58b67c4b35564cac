//! What an offer cost on each day, as far as its facts tell.

use crate::model::{date::Date, money::Money, offer::Offer};

/// Days on which one price held.
struct Span {
    from: Date,
    /// The first day it held no more.
    until: Date,
    price: Money,
}

/// The prices of an offer up to a day, each from its day until the next one.
pub(in crate::rules) struct PriceRecord(Vec<Span>);

impl PriceRecord {
    /// Reads the price history of an offer and since when today's price holds. Where that is not known, the last earlier
    /// price is taken to have held until `as_of`.
    pub(in crate::rules) fn of(offer: &Offer, as_of: Date) -> Self {
        let since = offer.display.since.filter(|since| *since < as_of);
        let end = offer.display.since.map_or(as_of, |since| since.min(as_of));
        let before = offer.price_history.iter().filter(|point| point.from < end);
        let mut points: Vec<_> = before.map(|point| (point.from, point.price.comparable())).collect();
        points.sort_by_key(|(from, _)| *from);
        let ends: Vec<Date> = points.iter().skip(1).map(|(from, _)| *from).chain([end]).collect();
        let mut spans: Vec<Span> =
            points.into_iter().zip(ends).map(|((from, price), until)| Span { from, until, price }).collect();
        spans.extend(since.map(|from| Span { from, until: as_of, price: offer.price.comparable() }));
        Self(spans)
    }

    /// Counts the days from one day up to another, without that one, on which a price held that counts.
    pub(in crate::rules) fn days(&self, from: Date, until: Date, counts: impl Fn(Money) -> bool) -> i64 {
        self.within(from, until).filter(|(price, _)| counts(*price)).map(|(_, days)| days).sum()
    }

    /// Gives the lowest price known from one day up to another, without that one.
    pub(in crate::rules) fn lowest(&self, from: Date, until: Date) -> Option<Money> {
        self.within(from, until).map(|(price, _)| price).min_by_key(|price| price.minor)
    }

    /// Gives every price known from one day up to another, with its days.
    pub(in crate::rules) fn within(&self, from: Date, until: Date) -> impl Iterator<Item = (Money, i64)> {
        self.0.iter().filter_map(move |span| {
            let days = span.from.max(from).days_until(span.until.min(until));
            (days > 0).then_some((span.price, days))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::example;

    #[test]
    fn each_price_holds_until_the_next_and_the_last_until_todays() {
        let (library, _) = example::read(
            "main: Reset, programme, $297
             earlier price of Reset: $497 from 2026-05-01
             earlier price of Reset: $397 from 2026-01-01
             offer Reset: display.since = 2026-06-01",
        )
        .unwrap();
        let offer = library.offers.values().next().unwrap();
        let day = |text: &str| text.parse::<Date>().unwrap();
        let record = PriceRecord::of(offer, day("2026-06-11"));
        let year = (day("2026-01-01"), day("2027-01-01"));
        let days = |dollars: i64| record.days(year.0, year.1, |price| price.minor == dollars * 100);
        assert_eq!((days(397), days(497), days(297)), (120, 31, 10));
        assert_eq!(record.lowest(day("2026-02-01"), day("2026-06-01")).unwrap().minor, 39_700);
        assert_eq!(record.lowest(day("2025-02-01"), day("2025-06-01")), None);
    }
}
