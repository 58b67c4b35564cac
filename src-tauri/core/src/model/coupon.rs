//! A code that takes something off the order.

use super::{rate::Rate, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A discount code, as the checkout takes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Coupon {
    /// The code ("SPRING10").
    pub code: String,
    /// The share it takes off what is ordered at the checkout; off every instalment, and off a first charge only.
    pub off: Rate,
}

impl Coupon {
    /// Refuses a coupon without a code.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::name(whose, "discount code", &self.code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_must_say_something() {
        let coupon = |code: &str| Coupon { code: code.to_owned(), off: Rate::percent(10) };
        assert_eq!(coupon("SPRING10").check("It"), Ok(()));
        assert!(matches!(coupon(" ").check("It"), Err(Refusal::Empty { field: "discount code", .. })));
    }
}
