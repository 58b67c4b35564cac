//! What a rule says about a place in a design.

use crate::{
    edit::Edit,
    model::{
        exemption::Subject,
        ids::{DesignId, OfferId, PlacementId},
        stage::Stage,
    },
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

impl Severity {
    /// Gives its word ("warning").
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
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

impl Place {
    /// Points at a placement's field.
    pub fn placement(id: PlacementId, field: &str) -> Self {
        Self { subject: Subject::Placement(id), field: Some(field.to_owned()) }
    }

    /// Points at an offer's field.
    pub fn offer(id: OfferId, field: &str) -> Self {
        Self { subject: Subject::Offer(id), field: Some(field.to_owned()) }
    }

    /// Points at a stage; in follow-ups, at those of a day.
    pub fn stage(stage: Stage, day: u16) -> Self {
        let field = (stage == Stage::FollowUp).then(|| format!("day {day}"));
        Self { subject: Subject::Stage(stage), field }
    }

    /// Points at a field of the practice.
    pub fn practice(field: &str) -> Self {
        Self { subject: Subject::Practice, field: Some(field.to_owned()) }
    }

    /// Points at the design.
    pub fn design(id: DesignId, field: Option<&str>) -> Self {
        Self { subject: Subject::Design(id), field: field.map(str::to_owned) }
    }
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

impl Fix {
    /// Makes a fix that shows its effect before it runs; none without edits.
    pub fn ask(label: impl Into<String>, edits: Vec<Edit>) -> Option<Self> {
        (!edits.is_empty()).then(|| Self { label: label.into(), caution: Caution::Ask, edits })
    }

    /// Makes a fix that may run in bulk.
    pub fn safe(label: impl Into<String>, edits: Vec<Edit>) -> Option<Self> {
        Self::ask(label, edits).map(|fix| Self { caution: Caution::Safe, ..fix })
    }
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
