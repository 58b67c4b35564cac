//! One thing that can be bought, kept in the catalogue and used by many designs.

use super::{
    care::Care,
    claims::Claims,
    date::Date,
    delivery::Delivery,
    ids::{OfferId, OutcomeId},
    moment::Timing,
    money::Money,
    picture::Picture,
    price::Price,
    price_display::PriceDisplay,
    question::Question,
    terms::{Guarantee, Partner, RenewalTerms},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What sort of thing is delivered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Time with the practitioner.
    LiveService,
    /// Care by a licensed practitioner.
    ClinicalService,
    /// Something to read, watch or use alone.
    #[default]
    DigitalContent,
    /// Something used online that goes on.
    DigitalService,
    /// A thing that is shipped.
    PhysicalGood,
    /// Belonging to a group.
    Membership,
}

/// A price that held from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct PricePoint {
    /// The first day it held.
    pub from: Date,
    /// The price.
    pub price: Price,
}

/// An offer of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Its id.
    pub id: OfferId,
    /// Its name.
    pub name: String,
    /// Its category in the practitioner's words (programme, sessions, course, workbook, …).
    pub category: String,
    /// What sort of thing is delivered.
    #[serde(default)]
    pub kind: Kind,
    /// The product line an upgrade climbs; empty where there is none.
    #[serde(default)]
    pub line: String,
    /// Its tier within the line, 0 the lowest.
    #[serde(default)]
    pub tier: u16,
    /// The outcomes it supports.
    #[serde(default)]
    pub outcomes: Vec<OutcomeId>,
    /// The problem it solves, in a sentence.
    #[serde(default)]
    pub problem: String,
    /// How it helps, in one line a buyer reads.
    #[serde(default)]
    pub benefit_line: String,
    /// For whom it is.
    #[serde(default)]
    pub audience: String,
    /// What is inside, a line each.
    #[serde(default)]
    pub inside: Vec<String>,
    /// What a buyer pays.
    pub price: Price,
    /// Earlier prices, oldest first.
    #[serde(default)]
    pub price_history: Vec<PricePoint>,
    /// What one sale costs the practitioner in money.
    #[serde(default)]
    pub unit_cost: Option<Money>,
    /// What one sale costs in the practitioner's own time.
    #[serde(default)]
    pub delivery: Delivery,
    /// How many can be sold, where that is limited.
    #[serde(default)]
    pub seats: Option<u32>,
    /// What the buyer may fall back on.
    #[serde(default)]
    pub guarantee: Option<Guarantee>,
    /// The offers it contains; one that contains any is a bundle.
    #[serde(default)]
    pub contains: Vec<OfferId>,
    /// Why a bundle's parts work better together.
    #[serde(default)]
    pub bundle_reason: String,
    /// Whether it can be bought without a bundle around it.
    #[serde(default = "yes")]
    pub sold_alone: bool,
    /// Why seats are limited, as the page says it.
    #[serde(default)]
    pub seats_reason: String,
    /// How its price is shown.
    #[serde(default)]
    pub display: PriceDisplay,
    /// What is said of it, and what that rests on.
    #[serde(default)]
    pub claims: Claims,
    /// What touches people's health in it.
    #[serde(default)]
    pub care: Care,
    /// How it lies in time.
    #[serde(default)]
    pub timing: Timing,
    /// How a subscription to it goes on and ends.
    #[serde(default)]
    pub renewal: RenewalTerms,
    /// Who sells it, where that is somebody else.
    #[serde(default)]
    pub partner: Option<Partner>,
    /// What buyers ask of it, in the order the sales page answers.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// What it looks like.
    #[serde(default)]
    pub picture: Option<Picture>,
    /// Whether it is put away: kept, but no longer suggested.
    #[serde(default)]
    pub archived: bool,
}

fn yes() -> bool {
    true
}

impl Offer {
    /// Makes an offer of which only the name and price are known yet; its category is "other".
    pub fn new(id: OfferId, name: String, price: Price) -> Self {
        Self {
            id,
            name,
            category: "other".to_owned(),
            kind: Kind::default(),
            line: String::new(),
            tier: 0,
            outcomes: Vec::new(),
            problem: String::new(),
            benefit_line: String::new(),
            audience: String::new(),
            inside: Vec::new(),
            price,
            price_history: Vec::new(),
            unit_cost: None,
            delivery: Delivery::default(),
            seats: None,
            guarantee: None,
            contains: Vec::new(),
            bundle_reason: String::new(),
            sold_alone: true,
            seats_reason: String::new(),
            display: PriceDisplay::default(),
            claims: Claims::default(),
            care: Care::default(),
            timing: Timing::default(),
            renewal: RenewalTerms::default(),
            partner: None,
            questions: Vec::new(),
            picture: None,
            archived: false,
        }
    }

    /// Tells whether it is a bundle.
    pub fn is_bundle(&self) -> bool {
        !self.contains.is_empty()
    }

    /// Tells whether it climbs the same product line as another, names compared without case or outer space.
    pub fn same_line(&self, other: &Self) -> bool {
        !self.line.trim().is_empty() && alike(&self.line, &other.line)
    }

    /// Tells whether it is of the same category as another, names compared without case or outer space.
    pub fn same_category(&self, other: &Self) -> bool {
        alike(&self.category, &other.category)
    }
}

fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    one == other || one.to_lowercase() == other.to_lowercase()
}

/// Categories practitioners use, offered while typing; any other words are as good.
pub const COMMON_CATEGORIES: [&str; 12] = [
    "programme",
    "sessions",
    "course",
    "workbook",
    "journal",
    "toolkit",
    "template pack",
    "workshop recording",
    "community pass",
    "group programme",
    "audio series",
    "assessment",
];
