//! What the pages around the payment say and ask, beyond the offers on them.

use super::{coupon::Coupon, rate::Rate, refusal::Refusal, shape, stage::Stage};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// A box a buyer may tick.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentBox {
    /// There is none.
    #[default]
    Absent,
    /// It is there, and empty.
    Empty,
    /// It is there, and ticked from the start.
    Ticked,
    /// It is bound to another consent, such as the terms.
    Bundled,
}

/// What the checkout, the receipt and the mail around a purchase say and ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CheckoutFacts {
    /// The words of the button that orders; empty for "Pay" with the amount.
    pub order_button: String,
    /// Whether the total follows every tick at once.
    pub total_follows: bool,
    /// Whether the checkout says that the card is kept for the next page.
    pub card_notice: bool,
    /// Whether the receipt stands first on the thank-you page.
    pub receipt_first: bool,
    /// Whether receipt and mail list every extra.
    pub receipt_lists_extras: bool,
    /// What the thank-you page says comes next; empty for the page's own words.
    pub next_step: String,
    /// The refund terms as the checkout says them; empty for those of the offers' guarantees.
    pub refund_line: String,
    /// Whether the right of withdrawal is told before the order.
    pub withdrawal_info: bool,
    /// Whether one can withdraw by a function on the pages.
    pub withdrawal_function: bool,
    /// "Start now; I know that I lose my right of withdrawal", for digital content.
    pub start_now: ConsentBox,
    /// "Please begin within the 14 days", for services.
    pub early_start: ConsentBox,
    /// Consent to news and offers.
    pub marketing: ConsentBox,
    /// Whether time, text and tick of every consent are kept.
    pub consent_record: bool,
    /// Whether a good faith estimate is given before the first session.
    pub fee_estimate: bool,
    /// The rate of tax the order shows; within prices or on top as the practice has it. None where no tax is shown.
    pub tax: Option<Rate>,
    /// A discount code the checkout takes.
    pub coupon: Option<Coupon>,
    /// Whether notices show what others just bought.
    pub activity_notices: bool,
    /// Where trackers of advertisers run.
    pub trackers: BTreeSet<Stage>,
}

impl Default for CheckoutFacts {
    fn default() -> Self {
        Self {
            order_button: String::new(),
            total_follows: true,
            card_notice: true,
            receipt_first: true,
            receipt_lists_extras: true,
            next_step: String::new(),
            refund_line: String::new(),
            withdrawal_info: false,
            withdrawal_function: false,
            start_now: ConsentBox::Absent,
            early_start: ConsentBox::Absent,
            marketing: ConsentBox::Absent,
            consent_record: false,
            fee_estimate: false,
            tax: None,
            coupon: None,
            activity_notices: false,
            trackers: BTreeSet::new(),
        }
    }
}

impl CheckoutFacts {
    /// Refuses texts that are too long.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::line(whose, "words of the order button", &self.order_button)?;
        shape::text(whose, "next step", &self.next_step)?;
        shape::text(whose, "refund line", &self.refund_line)?;
        self.coupon.as_ref().map_or(Ok(()), |coupon| coupon.check(whose))
    }
}
