//! What a buyer is promised, what going back costs, and what a renewal says of itself.

use super::{date::Date, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the buyer may fall back on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Guarantee {
    /// Days it holds, 0 to 3,650.
    pub days: u16,
    /// Its terms in plain words.
    #[serde(default)]
    pub terms: String,
    /// What must be so for it to hold ("all worksheets handed in").
    #[serde(default)]
    pub conditions: Vec<String>,
}

/// How a subscription can be ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum CancelWay {
    /// In the buyer's account, or by a link.
    Online,
    /// By e-mail.
    Email,
    /// By telephone.
    Phone,
    /// By letter.
    Post,
}

/// What is known of how a subscription goes on and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct RenewalTerms {
    /// How it can be ended; none where that is not settled.
    pub cancel: Option<CancelWay>,
    /// Steps it takes to end it.
    pub cancel_steps: u16,
    /// Steps it takes to join.
    pub join_steps: u16,
    /// Days before the first charge after a trial at which a reminder is sent; none without one.
    pub reminder_days: Option<u16>,
    /// Whether a notice is sent every year.
    pub yearly_notice: bool,
}

impl Default for RenewalTerms {
    fn default() -> Self {
        Self { cancel: None, cancel_steps: 2, join_steps: 2, reminder_days: None, yearly_notice: false }
    }
}

/// Somebody else whose offer is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Who sells it.
    pub name: String,
    /// Whether the practitioner earns from each sale.
    #[serde(default)]
    pub commission: bool,
    /// What the page says about that.
    #[serde(default)]
    pub disclosure: String,
}

/// A membership, licence or title that texts may name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Credential {
    /// What it is called ("BACP", "LPC").
    pub title: String,
    /// Its number, as the register has it.
    #[serde(default)]
    pub number: String,
    /// The last day it holds; none where it does not end.
    #[serde(default)]
    pub until: Option<Date>,
}

impl Guarantee {
    /// Refuses days and texts that cannot be.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::range(whose, "days of guarantee", u64::from(self.days), 0, 3_650)?;
        shape::text(whose, "guarantee", &self.terms)?;
        shape::lines(whose, "conditions of the guarantee", &self.conditions)
    }
}

impl RenewalTerms {
    /// Refuses numbers beyond what makes sense.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::range(whose, "steps to cancel", u64::from(self.cancel_steps), 0, 100)?;
        shape::range(whose, "steps to join", u64::from(self.join_steps), 0, 100)?;
        let days = self.reminder_days.map_or(0, u64::from);
        shape::range(whose, "days of the reminder", days, 0, 365)
    }
}

impl Partner {
    /// Refuses a partner without a name, or texts that are too long.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::name(whose, "partner's name", &self.name)?;
        shape::text(whose, "disclosure", &self.disclosure)
    }
}

impl Credential {
    /// Refuses one without a title.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::name(whose, "title of every credential", &self.title)?;
        shape::line(whose, "number of a credential", &self.number)
    }
}
