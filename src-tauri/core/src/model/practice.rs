//! Who sells.

use super::{
    book_settings::BookSettings, brand::Brand, currency::Currency, fees::Fees, tax::RegionTax,
    terms::Credential,
};
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

impl Region {
    /// Gives the larger region a region is part of.
    pub fn lies_in(self) -> Option<Self> {
        match self {
            Self::De | Self::Fr | Self::Pl | Self::Be | Self::Pt => Some(Self::Eu),
            Self::UsCa => Some(Self::Us),
            Self::Eu | Self::Uk | Self::Us | Self::Other => None,
        }
    }

    /// Gives its name as people say it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Eu => "the European Union",
            Self::De => "Germany",
            Self::Fr => "France",
            Self::Pl => "Poland",
            Self::Be => "Belgium",
            Self::Pt => "Portugal",
            Self::Uk => "the United Kingdom",
            Self::Us => "the United States",
            Self::UsCa => "California",
            Self::Other => "other places",
        }
    }
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
    /// The weeks of the year without delivery, by their ISO number.
    pub weeks_off: BTreeSet<u8>,
    /// The platform sold on, in the practitioner's words; empty while undecided.
    pub platform: String,
    /// Whether what a region asks is pointed out everywhere, as a warning.
    pub strict: bool,
    /// Whether prices include tax where there is one.
    pub prices_include_tax: bool,
    /// What buyers pay in tax, region by region.
    pub taxes: Vec<RegionTax>,
    /// What every charge costs.
    pub fees: Fees,
    /// Memberships, licences and titles.
    pub credentials: Vec<Credential>,
    /// Whether courses and therapy have a site and a login of their own.
    pub courses_apart: bool,
    /// Thresholds and levels that differ from the book's.
    pub book: BookSettings,
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
            weeks_off: BTreeSet::new(),
            platform: String::new(),
            strict: false,
            prices_include_tax: true,
            taxes: Vec::new(),
            fees: Fees::default(),
            credentials: Vec::new(),
            courses_apart: false,
            book: BookSettings::default(),
        }
    }
}

impl Practice {
    /// Tells whether something is sold to a region, or to a part of it.
    pub fn sells_to(&self, region: Region) -> bool {
        self.regions.iter().any(|sold| *sold == region || sold.lies_in() == Some(region))
    }

    /// Tells whether a professional code is followed, names compared without case.
    pub fn follows(&self, code: &str) -> bool {
        self.codes.iter().any(|own| own.trim().eq_ignore_ascii_case(code))
    }

    /// Tells whether therapy is among what the practitioner does.
    pub fn is_therapist(&self) -> bool {
        self.professions.contains(&Profession::Therapist)
    }
}
