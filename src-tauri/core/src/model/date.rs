//! A civil date, without time or zone.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, fmt, str::FromStr};
use ts_rs::TS;

/// A day of the calendar, written `2026-03-14`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Date(jiff::civil::Date);

/// Says that text is no date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” is not a date; write it as 2026-03-14")]
pub struct UnreadableDate {
    /// The text as given.
    pub text: String,
}

impl Date {
    /// Gives the days from this day to another; negative where the other is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        i64::from((other.0 - self.0).get_days())
    }

    /// Gives the day so many days later, or earlier where negative; stays within the calendar's years −9999 to 9999.
    pub fn plus_days(self, days: i64) -> Self {
        let days = days.clamp(-3_000_000, 3_000_000);
        Self(self.0.saturating_add(jiff::Span::new().days(days)))
    }

    /// Writes it as people say it: `14 March 2026`.
    pub fn in_words(self) -> String {
        self.0.strftime("%-d %B %-Y").to_string()
    }

    /// Gives the number of its week in the ISO calendar, 1 to 53.
    pub fn iso_week(self) -> u8 {
        self.0.iso_week_date().week().unsigned_abs()
    }

    /// Gives the month, 1 to 12.
    pub fn month(self) -> usize {
        usize::from(self.0.month().unsigned_abs())
    }

    /// Gives the day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// Gives the year.
    pub fn year(self) -> i16 {
        self.0.year()
    }
}

impl FromStr for Date {
    type Err = UnreadableDate;

    fn from_str(text: &str) -> Result<Self, UnreadableDate> {
        text.parse().map(Self).map_err(|_| UnreadableDate { text: text.to_owned() })
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Self(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_in_words() {
        let day = |text: &str| text.parse::<Date>().unwrap().in_words();
        assert_eq!(day("2026-03-14"), "14 March 2026");
        assert_eq!(day("2027-12-01"), "1 December 2027");
    }

    #[test]
    fn days_are_counted_over_months_and_years() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(day("2026-02-27").days_until(day("2026-03-01")), 2);
        assert_eq!(day("2027-01-01").days_until(day("2026-12-31")), -1);
        assert_eq!(day("2026-11-26").plus_days(180), day("2027-05-25"));
        assert_eq!(day("2026-11-26").plus_days(-30), day("2026-10-27"));
        assert_eq!(day("9999-12-31").plus_days(1), day("9999-12-31"));
    }
}
