//! What a rule says about itself: its name, its weight, what it rests on, and its page.

use super::{applies::Applies, finding::Severity};
use schemars::JsonSchema;
use serde::Serialize;
use std::fmt;
use ts_rs::TS;

/// The part of the book a rule stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Structure and roles.
    Structure,
    /// Relevance and framing.
    Relevance,
    /// Price.
    Price,
    /// Timing and repetition.
    Timing,
    /// Choice and honesty.
    Honesty,
    /// Checkout and contract, region by region.
    Law,
    /// Professional ethics.
    Ethics,
    /// Measurement and review.
    Measurement,
}

impl Group {
    /// Gives its heading in the book.
    pub fn title(self) -> &'static str {
        match self {
            Self::Structure => "Structure and roles",
            Self::Relevance => "Relevance and framing",
            Self::Price => "Price",
            Self::Timing => "Timing and repetition",
            Self::Honesty => "Choice and honesty",
            Self::Law => "Checkout and contract",
            Self::Ethics => "Professional ethics",
            Self::Measurement => "Measurement and review",
        }
    }

    /// Gives the name of its folder.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Relevance => "relevance",
            Self::Price => "price",
            Self::Timing => "timing",
            Self::Honesty => "honesty",
            Self::Law => "law",
            Self::Ethics => "ethics",
            Self::Measurement => "measurement",
        }
    }
}

/// The strongest thing a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// What the word itself means.
    Definition,
    /// What several practitioners and vendors advise.
    Practice,
    /// The law of some region.
    Law,
    /// A professional code.
    Code,
    /// Our own default; nothing but judgement.
    OurDefault,
}

impl Basis {
    /// Says it in a word or two.
    pub fn words(self) -> &'static str {
        match self {
            Self::Definition => "what the words mean",
            Self::Practice => "practice",
            Self::Law => "law",
            Self::Code => "a professional code",
            Self::OurDefault => "our default",
        }
    }
}

/// How well a source is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// One of the four texts the book started from.
    Seed,
    /// Seen in a public text.
    Read,
    /// Remembered only; to be verified before it is relied on.
    Remembered,
    /// A source that sees it otherwise.
    Dissent,
    /// Our own judgement.
    Judgement,
}

/// A text a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct Source {
    /// Who says so.
    pub name: &'static str,
    /// What it says, in its words or ours.
    pub says: &'static str,
    /// How well it is known.
    pub standing: Standing,
}

/// What a threshold counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Things.
    Count,
    /// Thousandths of a whole.
    Permille,
    /// Days.
    Days,
    /// Words.
    Words,
    /// Whole units of the practice's currency.
    Amount,
}

impl Unit {
    /// Writes a number of it as people read it: `2`, `30 %`, `14 days`.
    pub(super) fn write(self, value: i64, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count | Self::Amount => write!(out, "{value}"),
            Self::Permille if value % 10 == 0 => write!(out, "{} %", value / 10),
            Self::Permille => write!(out, "{}.{} %", value / 10, value % 10),
            Self::Days if value == 1 => write!(out, "1 day"),
            Self::Days => write!(out, "{value} days"),
            Self::Words if value == 1 => write!(out, "1 word"),
            Self::Words => write!(out, "{value} words"),
        }
    }
}

/// A number a rule draws its line at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct Threshold {
    /// Its key ("bump_ratio_warning").
    pub key: &'static str,
    /// What it counts, as a heading ("Extras on one page, at most").
    pub name: &'static str,
    /// Its default.
    #[ts(type = "number")]
    pub default: i64,
    /// What it counts.
    pub unit: Unit,
    /// Where the default comes from.
    pub origin: &'static str,
}

/// Writes the default as people read it: `2`, `30 %`, `14 days`.
impl fmt::Display for Threshold {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.unit.write(self.default, out)
    }
}

/// What a rule says about itself.
#[derive(Debug, Serialize, JsonSchema, TS)]
pub struct Meta {
    /// Its id ("bump-price-high"), kept forever.
    pub id: &'static str,
    /// Its name as a heading.
    pub title: &'static str,
    /// The part of the book it stands in.
    pub group: Group,
    /// Its weight where nothing special holds.
    pub severity: Severity,
    /// Every weight it may report.
    pub severities: &'static [Severity],
    /// What it rests on.
    pub basis: Basis,
    /// The day on which the law it rests on was last looked up; none where it rests on none.
    pub law_as_of: Option<&'static str>,
    /// Where it applies.
    pub applies: Applies,
    /// Whether only the practitioner can mend it, because only they know the fact that is missing.
    pub by_hand: bool,
    /// Why it matters, in one sentence.
    pub why: &'static str,
    /// The texts behind it.
    pub sources: &'static [Source],
    /// The numbers it draws its lines at.
    pub thresholds: &'static [Threshold],
    /// Its page in the book, in Markdown.
    pub page: &'static str,
}

impl Meta {
    /// Tells whether it may report an error that rests on law or on a professional code: switching it off, or silencing
    /// it, is then asked twice.
    pub fn asks_twice(&self) -> bool {
        matches!(self.group, Group::Law | Group::Ethics) && self.severities.contains(&Severity::Error)
    }
}
