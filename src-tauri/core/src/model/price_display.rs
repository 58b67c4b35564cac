//! What stands around a price: a crossed-out one, fees on top, since when it holds.

use super::{currency::Currency, date::Date, money::Money, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How an offer's price is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PriceDisplay {
    /// The crossed-out price beside it, if there is one.
    pub compare_at: Option<Money>,
    /// The first day the price held; the price history tells what held before.
    pub since: Option<Date>,
    /// A fee every buyer pays on top of the shown price.
    pub mandatory_fee: Option<Money>,
    /// Whether the price is told only on request.
    pub on_request: bool,
}

impl PriceDisplay {
    /// Refuses amounts that are negative, too large or of another currency.
    pub fn check(&self, whose: &str, currency: Currency) -> Result<(), Refusal> {
        let amounts = [("crossed-out price", self.compare_at), ("fee on top", self.mandatory_fee)];
        for (field, amount) in amounts {
            let Some(amount) = amount else { continue };
            shape::amount(whose, field, amount)?;
            shape::same_currency(whose, currency, amount.currency)?;
        }
        Ok(())
    }
}
