//! What a rule says about a place in a design.

use crate::{
    edit::Edit,
    model::{exemption::Subject, ids::DesignId},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How much a finding weighs.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Breaks the definition of a role or makes the flow unusable.
    Error,
    /// Several sources call it a mistake.
    Warning,
    /// A heuristic or good practice.
    Advice,
}

/// Where a finding stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Place {
    /// What it stands at, and that thing's id.
    #[serde(flatten)]
    pub subject: Subject,
    /// The field that speaks ("price", "trigger"), if one does.
    pub field: Option<String>,
}

/// Whether a fix may run without a look at its effect first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Caution {
    /// Cannot take anything away that the practitioner meant; may run in bulk.
    Safe,
    /// Shows its effect before it runs.
    Ask,
}

/// A list of edits that removes a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Fix {
    /// What it does, as a button says it ("Move it to the thank-you page").
    pub label: String,
    /// Whether it may run without a look first.
    pub caution: Caution,
    /// The edits.
    pub edits: Vec<Edit>,
}

/// What a rule says about a place: what, why, what to do, on what evidence, and the fixes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Finding {
    /// The rule's id.
    pub rule: String,
    /// How much it weighs here.
    pub severity: Severity,
    /// The design it is about.
    pub design: DesignId,
    /// Where it stands.
    pub place: Place,
    /// What is so, in one sentence with the names in it.
    pub what: String,
    /// Why that matters, in one sentence.
    pub why: String,
    /// What to do, in one sentence.
    pub to_do: String,
    /// The numbers and facts that made it fire.
    pub evidence: String,
    /// Ways to remove it.
    pub fixes: Vec<Fix>,
}
