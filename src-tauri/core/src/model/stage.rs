//! Where a buyer stands on the way.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A stage of the checkout, in the order a buyer meets them.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The page that presents the main offer.
    SalesPage,
    /// The cart, before the buyer pays.
    Cart,
    /// The page of payment.
    Checkout,
    /// The page after payment and before the receipt, where one click buys.
    OneClick,
    /// The page with the receipt.
    ThankYou,
    /// A message some days later.
    FollowUp,
}

/// Before, at or after the purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Sales page and cart.
    Before,
    /// Checkout, one-click page and thank-you page.
    At,
    /// Follow-ups.
    After,
}

impl Stage {
    /// All stages in order.
    pub const ALL: [Self; 6] =
        [Self::SalesPage, Self::Cart, Self::Checkout, Self::OneClick, Self::ThankYou, Self::FollowUp];

    /// Gives the phase it belongs to.
    pub fn phase(self) -> Phase {
        match self {
            Self::SalesPage | Self::Cart => Phase::Before,
            Self::Checkout | Self::OneClick | Self::ThankYou => Phase::At,
            Self::FollowUp => Phase::After,
        }
    }

    /// Gives its name as people say it ("thank-you page").
    pub fn name(self) -> &'static str {
        match self {
            Self::SalesPage => "sales page",
            Self::Cart => "cart",
            Self::Checkout => "checkout",
            Self::OneClick => "one-click page",
            Self::ThankYou => "thank-you page",
            Self::FollowUp => "follow-up",
        }
    }
}
