//! Money: integer minor units of one currency, never a float.

use super::currency::Currency;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// An amount of money in minor units (cents) of a currency.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Minor units: 3900 is $39.00, 3900 is ¥3,900.
    pub minor: i64,
    /// The currency they are of.
    pub currency: Currency,
}

impl Money {
    /// Makes an amount from minor units.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Makes nothing of a currency.
    pub const fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// Gives the amount times a whole number, saturating at the ends of `i64`.
    pub fn times(self, count: i64) -> Self {
        Self { minor: self.minor.saturating_mul(count), ..self }
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.minor, self.currency)
    }
}

/// Writes the amount as English readers expect: `$1,200`, `$39.50`, `−$5`, `CHF 80`.
impl fmt::Display for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.currency.digits();
        let unit = 10_u64.pow(digits);
        let (whole, part) = (self.minor.unsigned_abs() / unit, self.minor.unsigned_abs() % unit);
        if self.minor < 0 {
            out.write_str("−")?;
        }
        let symbol = self.currency.symbol();
        out.write_str(&symbol)?;
        if symbol.chars().all(char::is_alphabetic) {
            out.write_str("\u{a0}")?;
        }
        out.write_str(&grouped(whole))?;
        if part != 0 {
            write!(out, ".{part:0width$}", width = digits as usize)?;
        }
        Ok(())
    }
}

/// Writes a whole number with a comma between thousands.
pub fn grouped(number: u64) -> String {
    let plain = number.to_string();
    let mut text = String::with_capacity(plain.len() + plain.len() / 3);
    for (index, digit) in plain.chars().enumerate() {
        if index > 0 && (plain.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_read_as_people_write_them() {
        let text = |minor, code: &str| Money::new(minor, code.parse().unwrap()).to_string();
        assert_eq!(text(3900, "USD"), "$39");
        assert_eq!(text(120_050, "EUR"), "€1,200.50");
        assert_eq!(text(-500, "GBP"), "−£5");
        assert_eq!(text(1_234_567, "JPY"), "¥1,234,567");
        assert_eq!(text(0, "USD"), "$0");
    }
}
