//! One offer architecture: a main offer and what stands around it.

use super::{
    afterwards::{Afterwards, Friction},
    assumption::Assumption,
    book_settings::BookSettings,
    checkout::CheckoutFacts,
    copy::Copy,
    currency::Currency,
    ids::{DesignId, OfferId},
    money::Money,
    page_language::PageLanguage,
    price::Price,
    seen::Seen,
    segment::Segment,
    split_test::SplitTest,
    timer::Timer,
    traffic::TrafficSource,
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
    /// Other ways to pay the main offer, chosen at the checkout. Baskets are judged by its price.
    #[serde(default)]
    pub ways_to_pay: Vec<Price>,
    /// The language of the pages' own words, of amounts and of dates.
    #[serde(default)]
    pub language: PageLanguage,
    /// The words around the main offer on its sales page.
    #[serde(default)]
    pub main_copy: Copy,
    /// For whom the design is.
    #[serde(default)]
    pub audience: String,
    /// The segments triggers can ask about.
    #[serde(default)]
    pub segments: Vec<Segment>,
    /// Visitors of the sales page a month that no source names.
    #[serde(default)]
    pub visitors_per_month: u32,
    /// The believed share of visitors who buy; otherwise a weak default.
    #[serde(default)]
    pub main_rate: Option<Assumption>,
    /// How many of them were counted; none where nobody counts.
    #[serde(default)]
    pub main_seen: Option<Seen>,
    /// Where further visitors come from.
    #[serde(default)]
    pub sources: Vec<TrafficSource>,
    /// What is believed of the time after a sale.
    #[serde(default)]
    pub afterwards: Afterwards,
    /// What an extra before the payment may cost in main sales.
    #[serde(default)]
    pub friction: Friction,
    /// What a month is to leave the practitioner; none where there is no goal.
    #[serde(default)]
    pub goal: Option<Money>,
    /// Free notes.
    #[serde(default)]
    pub notes: String,
    /// Whether it speaks to people who are easily hurt: in crisis, ill, very young.
    #[serde(default)]
    pub audience_vulnerable: bool,
    /// Whether clients in care now are among those who see it.
    #[serde(default)]
    pub shown_to_clients: bool,
    /// How many people follow-ups go to; 0 where that is not known.
    #[serde(default)]
    pub list_size: u32,
    /// The deadline shown with the main offer.
    #[serde(default)]
    pub timer: Option<Timer>,
    /// What the pages around the payment say and ask.
    #[serde(default)]
    pub checkout: CheckoutFacts,
    /// Tests of changes.
    #[serde(default)]
    pub tests: Vec<SplitTest>,
    /// Days after the purchase at which later orders of the same buyers are counted.
    #[serde(default)]
    pub cohort_days: Vec<u16>,
    /// Thresholds and levels that hold for this design only.
    #[serde(default)]
    pub book: BookSettings,
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
            ways_to_pay: Vec::new(),
            language: PageLanguage::English,
            main_copy: Copy::default(),
            audience: String::new(),
            segments: Vec::new(),
            visitors_per_month: 0,
            main_rate: None,
            main_seen: None,
            sources: Vec::new(),
            afterwards: Afterwards::default(),
            friction: Friction::default(),
            goal: None,
            notes: String::new(),
            audience_vulnerable: false,
            shown_to_clients: false,
            list_size: 0,
            timer: None,
            checkout: CheckoutFacts::default(),
            tests: Vec::new(),
            cohort_days: Vec::new(),
            book: BookSettings::default(),
            archived: false,
        }
    }
}
