//! One offer architecture: a main offer and what stands around it.

use super::{
    assumption::Assumption,
    copy::Copy,
    currency::Currency,
    ids::{DesignId, OfferId},
    price::Price,
    segment::Segment,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A design. Its placements are records of their own that name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Design {
    /// Its id.
    pub id: DesignId,
    /// Its name.
    pub name: String,
    /// The one currency of everything in it.
    pub currency: Currency,
    /// The main offer; none while the design is young.
    #[serde(default)]
    pub main: Option<OfferId>,
    /// A price of the main offer that holds here only.
    #[serde(default)]
    pub main_price: Option<Price>,
    /// The words around the main offer on its sales page.
    #[serde(default)]
    pub main_copy: Copy,
    /// For whom the design is.
    #[serde(default)]
    pub audience: String,
    /// The segments triggers can ask about.
    #[serde(default)]
    pub segments: Vec<Segment>,
    /// Visitors of the sales page a month.
    #[serde(default)]
    pub visitors_per_month: u32,
    /// The believed share of visitors who buy; otherwise a weak default.
    #[serde(default)]
    pub main_rate: Option<Assumption>,
    /// Free notes.
    #[serde(default)]
    pub notes: String,
    /// Whether it is put away.
    #[serde(default)]
    pub archived: bool,
}

impl Design {
    /// Makes an empty design.
    pub fn new(id: DesignId, name: String, currency: Currency) -> Self {
        Self {
            id,
            name,
            currency,
            main: None,
            main_price: None,
            main_copy: Copy::default(),
            audience: String::new(),
            segments: Vec::new(),
            visitors_per_month: 0,
            main_rate: None,
            notes: String::new(),
            archived: false,
        }
    }
}
