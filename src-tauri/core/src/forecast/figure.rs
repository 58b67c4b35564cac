//! One figure as it is told: its number, how far it may lie from it, and a sentence that explains it.

use crate::{
    exact::rounded,
    model::{
        currency::Currency,
        money::{Money, grouped},
    },
};
use num_bigint::BigInt;
use num_rational::BigRational;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Money.
    Money,
    /// Things or people.
    Count,
    /// A share of something.
    Share,
    /// Hours.
    Hours,
}

/// A number beside its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Told {
    /// Minor units of money; otherwise millionths.
    pub value: i64,
    /// The same as people read it.
    pub text: String,
}

/// How far a figure may lie from its mean: one in ten lies below `low`, one in ten above `high`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Band {
    /// P10.
    pub low: Told,
    /// P50.
    pub middle: Told,
    /// P90.
    pub high: Told,
}

/// What a figure says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// Visitors a month.
    Visitors,
    /// Buyers a month.
    Buyers,
    /// What the orders of a month come to.
    Revenue,
    /// What the orders of a month leave.
    TakeHome,
    /// The average order.
    AverageOrder,
    /// Revenue for each visitor.
    RevenuePerVisitor,
    /// Lines on the average receipt.
    ItemsPerCustomer,
    /// What a buyer pays within twelve months.
    TwelveMonthValue,
    /// Delivery in a working week.
    HoursPerWeek,
    /// Take-home for each hour of delivery.
    IncomePerHour,
    /// Visitors at which the cost of traffic is earned back.
    BreakEvenVisitors,
}

/// A figure of the forecast.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Figure {
    /// What it says.
    pub what: What,
    /// Its name.
    pub title: String,
    /// What it is counted in.
    pub measure: Measure,
    /// Its exact mean in lowest terms, in minor units for money; none where there is no number.
    pub fraction: Option<String>,
    /// Its mean, rounded half to even; none where there is no number, and the sentence says why.
    pub mean: Option<Told>,
    /// Its band; none where it has none.
    pub band: Option<Band>,
    /// The sentence that explains it with its own numbers.
    pub sentence: String,
}

impl Measure {
    /// Tells an exact number in this unit.
    pub fn tell(self, number: &BigRational, currency: Currency) -> Told {
        let value = match self {
            Self::Money => rounded(number),
            _ => rounded(&(number * BigInt::from(1_000_000))),
        };
        self.tell_value(value, currency)
    }

    /// Tells a number of minor units, or of millionths.
    pub fn tell_value(self, value: i64, currency: Currency) -> Told {
        let text = match self {
            Self::Money => Money::new(value, currency).to_string(),
            Self::Count => decimal(i128::from(value), places(value)),
            Self::Share => format!("{}\u{a0}%", decimal(i128::from(value) * 100, 2)),
            Self::Hours => format!("{}\u{a0}h", decimal(i128::from(value), 1)),
        };
        Told { value, text }
    }
}

/// Small counts are told to a tenth, or a hundredth below one; large ones whole.
fn places(millionths: i64) -> u32 {
    match millionths.unsigned_abs() {
        0..1_000_000 => 2,
        1_000_000..100_000_000 => 1,
        _ => 0,
    }
}

/// Writes millionths with at most so many places, rounded half up, without idle zeros.
pub fn decimal(millionths: i128, places: u32) -> String {
    let unit = 10_i128.pow(places);
    let scaled = (millionths.abs() * unit * 2 + 1_000_000) / 2_000_000;
    let whole = grouped(u64::try_from(scaled / unit).unwrap_or(u64::MAX));
    let part = format!("{:0width$}", scaled % unit, width = places as usize);
    let part = part.trim_end_matches('0');
    let sign = if millionths < 0 && scaled != 0 { "−" } else { "" };
    if places == 0 || part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

impl Figure {
    /// Tells an exact mean.
    pub fn of(
        what: What,
        measure: Measure,
        mean: &BigRational,
        currency: Currency,
        sentence: String,
    ) -> Self {
        Self {
            what,
            title: what.title().to_owned(),
            measure,
            fraction: Some(mean.to_string()),
            mean: Some(measure.tell(mean, currency)),
            band: None,
            sentence,
        }
    }

    /// Tells why there is no number.
    pub fn none(what: What, measure: Measure, sentence: String) -> Self {
        Self {
            what,
            title: what.title().to_owned(),
            measure,
            fraction: None,
            mean: None,
            band: None,
            sentence,
        }
    }
}

impl What {
    /// Gives its name on screen.
    pub fn title(self) -> &'static str {
        match self {
            Self::Visitors => "Visitors a month",
            Self::Buyers => "Buyers a month",
            Self::Revenue => "Revenue a month",
            Self::TakeHome => "Take-home a month",
            Self::AverageOrder => "Average order",
            Self::RevenuePerVisitor => "Revenue per visitor",
            Self::ItemsPerCustomer => "Items per customer",
            Self::TwelveMonthValue => "A buyer in twelve months",
            Self::HoursPerWeek => "Delivery in a working week",
            Self::IncomePerHour => "Take-home per hour",
            Self::BreakEvenVisitors => "Break-even visitors",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_write_them() {
        let told = |unit: Measure, value| unit.tell_value(value, Currency::USD).text;
        assert_eq!(told(Measure::Money, 40_975), "$409.75");
        assert_eq!(told(Measure::Count, 6_000_000), "6");
        assert_eq!(told(Measure::Count, 37_500_000), "37.5");
        assert_eq!(told(Measure::Count, 1_030_219_300), "1,030");
        assert_eq!(told(Measure::Count, -400), "0");
        assert_eq!(told(Measure::Share, 23_795), "2.38\u{a0}%");
        assert_eq!(told(Measure::Hours, -1_250_000), "−1.3\u{a0}h");
    }
}
