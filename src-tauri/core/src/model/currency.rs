//! An ISO 4217 currency: its three letters, its symbol and how many minor digits it has.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use ts_rs::TS;

/// A currency, written as its three-letter code ("USD").
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
#[schemars(extend("pattern" = "^[A-Z]{3}$"))]
pub struct Currency(iso_currency::Currency);

/// Says that three letters name no currency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{code}” is not a currency code; write three letters such as USD, EUR or GBP")]
pub struct UnknownCurrency {
    /// The letters as given.
    pub code: String,
}

impl Currency {
    /// The US dollar, the currency of the seed examples.
    pub const USD: Self = Self(iso_currency::Currency::USD);

    /// Gives the three-letter code.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// Gives the symbol people write, "$" or "€".
    pub fn symbol(self) -> String {
        self.0.symbol().to_string()
    }

    /// Gives the number of minor digits, 0 (JPY) to 4; 2 where the standard names none.
    pub fn digits(self) -> u32 {
        self.0.exponent().map_or(2, u32::from)
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(code: &str) -> Result<Self, UnknownCurrency> {
        iso_currency::Currency::from_code(code)
            .map(Self)
            .ok_or_else(|| UnknownCurrency { code: code.to_owned() })
    }
}

impl TryFrom<String> for Currency {
    type Error = UnknownCurrency;

    fn try_from(code: String) -> Result<Self, UnknownCurrency> {
        code.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}
