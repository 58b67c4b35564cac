//! How an extra relates to the main offer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The relation of an extra to the purchase it stands beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Another category, the same outcome.
    CrossSell,
    /// The same line, a higher tier.
    Upsell,
    /// A gentler version, shown after a no.
    Downsell,
    /// Parts sold as one.
    Bundle,
}

impl Relation {
    /// Gives the trade's word.
    pub fn name(self) -> &'static str {
        match self {
            Self::CrossSell => "cross-sell",
            Self::Upsell => "upsell",
            Self::Downsell => "downsell",
            Self::Bundle => "bundle",
        }
    }

    /// Gives the plain word used on the surface.
    pub fn plain(self) -> &'static str {
        match self {
            Self::CrossSell => "extra",
            Self::Upsell => "step-up",
            Self::Downsell => "gentler version",
            Self::Bundle => "set",
        }
    }
}
