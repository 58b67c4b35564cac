//! Who sells.

use super::{brand::Brand, currency::Currency};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What the practitioner does; several make a mix.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Profession {
    /// Coaching.
    Coach,
    /// Therapy or counselling.
    Therapist,
    /// Courses.
    CourseCreator,
}

/// A region sold to, where its law differs.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Region {
    Eu,
    De,
    Fr,
    Pl,
    Be,
    Pt,
    Uk,
    Us,
    UsCa,
    Other,
}

/// The practice behind a library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Practice {
    /// Its name.
    pub name: String,
    /// What the practitioner does.
    pub professions: BTreeSet<Profession>,
    /// Whether the practitioner is licensed or registered.
    pub licensed: bool,
    /// Where the licence holds, in the practitioner's words.
    pub licence_regions: Vec<String>,
    /// The professional codes followed ("ACA", "BACP", "ICF").
    pub codes: Vec<String>,
    /// The regions sold to.
    pub regions: BTreeSet<Region>,
    /// The currency of new offers and designs.
    pub currency: Currency,
    /// How pages look.
    pub brand: Brand,
    /// Minutes a week free for delivery.
    pub weekly_minutes: u32,
    /// The platform sold on, in the practitioner's words; empty while undecided.
    pub platform: String,
}

impl Default for Practice {
    fn default() -> Self {
        Self {
            name: String::new(),
            professions: BTreeSet::new(),
            licensed: false,
            licence_regions: Vec::new(),
            codes: Vec::new(),
            regions: BTreeSet::new(),
            currency: Currency::USD,
            brand: Brand::default(),
            weekly_minutes: 14 * 60,
            platform: String::new(),
        }
    }
}

impl Practice {
    /// Tells whether therapy is among what the practitioner does.
    pub fn is_therapist(&self) -> bool {
        self.professions.contains(&Profession::Therapist)
    }
}
