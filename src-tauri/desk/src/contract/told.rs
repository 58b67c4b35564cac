//! What the desk tells: the answers of every command.

use offerwright_core::{
    flow_map::FlowMap,
    forecast::{
        Forecast, compare::SideBySide, decisions::Decisions, outlook::Outlook, seek::Sought,
        test_size::TestSize,
    },
    journey::list::Journey,
    model::{
        ids::{DesignId, ExemptionId, OfferId, PlacementId},
        money::Money,
        picture::Picture,
        practice::Profession,
        record::{Key, Record},
        relation::Relation,
    },
    rules::{
        applies::Applies,
        finding::{Finding, Fix, Severity},
        meta::Threshold,
        speaking::Speaking,
        told::Concern,
    },
};
use serde::Serialize;
use std::sync::Arc;
use ts_rs::TS;

/// Everything the face starts with.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Snapshot {
    /// The number of the state shown; grows with every change.
    pub revision: u64,
    /// The library's file, as its owner calls it.
    pub file: String,
    /// Its whole path.
    pub path: String,
    /// Every record.
    pub records: Vec<Record>,
    /// What can be undone and redone.
    pub history: HistoryState,
    /// The templates on offer.
    pub templates: Vec<TemplateCard>,
    /// Recent libraries, newest first, this one left out.
    pub recent: Vec<String>,
    /// Categories practitioners use.
    pub categories: Vec<String>,
    /// Things to say once ("opened the backup of …").
    pub notices: Vec<String>,
    /// The program's version.
    pub version: String,
}

/// What can be undone and redone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HistoryState {
    /// The step that undo takes back.
    pub undo: Option<String>,
    /// The step that redo does again.
    pub redo: Option<String>,
}

/// One record after a change; none where it was taken away.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RecordAfter {
    /// Its key.
    pub key: Key,
    /// The record.
    pub record: Option<Record>,
}

/// What a change left: committed, so it is saved.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Applied {
    /// The number of the new state.
    pub revision: u64,
    /// The records that differ.
    pub records: Vec<RecordAfter>,
    /// What can be undone and redone now.
    pub history: HistoryState,
    /// The view of the design on screen, or of the one just made.
    pub view: Option<DesignView>,
    /// The record just made, where the command made one.
    pub made: Option<Key>,
}

/// A finding that a written reason silences.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Silenced {
    /// The finding.
    pub finding: Arc<Finding>,
    /// The exemption.
    pub exemption: ExemptionId,
    /// Its reason.
    pub reason: String,
}

/// An exemption that silences nothing any more.
#[derive(Clone, Debug, Serialize, TS)]
pub struct UnusedExemption {
    /// The exemption.
    pub exemption: ExemptionId,
    /// The sentence about it.
    pub what: String,
}

/// What the facts say about a placement.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PlacementView {
    /// The placement.
    pub placement: PlacementId,
    /// The relation the catalogue's facts give it.
    pub derived: Relation,
    /// Its price here as a buyer reads it.
    pub price: String,
    /// Its trigger in words ("after a no to “12 weeks”"); empty when everybody meets it.
    pub trigger: String,
    /// How many of the placements before it, counted from the first, it can wait for an answer of.
    pub earlier: usize,
}

/// Everything derived from a design.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DesignView {
    /// The design.
    pub design: DesignId,
    /// The state it was derived from.
    pub revision: u64,
    /// What the rule book finds, weightiest first.
    pub findings: Vec<Arc<Finding>>,
    /// The same rule by rule, what matters most first; findings by their place in the list.
    pub concerns: Vec<Concern>,
    /// What written reasons silence.
    pub silenced: Vec<Silenced>,
    /// Exemptions that silence nothing.
    pub unused_exemptions: Vec<UnusedExemption>,
    /// The exact means; none where there are none yet.
    pub forecast: Option<Forecast>,
    /// Why there is no forecast.
    pub no_forecast: Option<String>,
    /// The main offer's price here as a buyer reads it.
    pub main_price: Option<String>,
    /// The placements in a buyer's order.
    pub placements: Vec<PlacementView>,
}

/// A design before and after edits that were only tried.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Comparison {
    /// As it is.
    pub before: DesignView,
    /// As it would be.
    pub after: DesignView,
    /// The edits by name.
    pub labels: Vec<String>,
}

/// Everything that is safe to fix in a design, one fix after the other.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SafeFixes {
    /// The fixes, in the order in which they are to be carried out.
    pub fixes: Vec<Fix>,
    /// The design before and after all of them.
    pub comparison: Comparison,
}

/// The whole forecast of a design.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OutlookTold {
    /// The state it was derived from.
    pub revision: u64,
    /// The forecast; none where there is none yet.
    pub outlook: Option<Outlook>,
    /// Why there is none.
    pub why_not: Option<String>,
}

/// What helps to decide about a design.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DecisionsTold {
    /// The state it was derived from.
    pub revision: u64,
    /// The decisions; none where there is no forecast.
    pub decisions: Option<Decisions>,
    /// Why there is none.
    pub why_not: Option<String>,
}

/// What it takes to reach a goal.
#[derive(Clone, Debug, Serialize, TS)]
pub struct GoalSought {
    /// The state it was derived from.
    pub revision: u64,
    /// The ways to it; none where there is no forecast.
    pub sought: Option<Sought>,
    /// Why there are none.
    pub why_not: Option<String>,
}

/// Two designs side by side.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DesignsCompared {
    /// The state it was derived from.
    pub revision: u64,
    /// The two; none where one of them has no forecast.
    pub comparison: Option<SideBySide>,
    /// Why there is none.
    pub why_not: Option<String>,
}

/// What a test would take.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TestSized {
    /// The state it was derived from.
    pub revision: u64,
    /// The size; none where there is no forecast.
    pub size: Option<TestSize>,
    /// Why there is none.
    pub why_not: Option<String>,
}

/// A design's journeys.
#[derive(Clone, Debug, Serialize, TS)]
pub struct JourneyList {
    /// The state they were derived from.
    pub revision: u64,
    /// Those listed.
    pub journeys: Vec<Journey>,
    /// How many there are, in digits.
    pub total: String,
    /// The buyers the pages can be played with, in the language of the pages; known by their place in this list.
    pub personas: Vec<String>,
}

/// An offer that could stand at a stage.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Candidate {
    /// The offer.
    pub offer: OfferId,
    /// Its relation to the main offer.
    pub relation: Relation,
    /// Why it suits, or why not, in a sentence.
    pub reason: String,
    /// Whether it can be placed at all.
    pub possible: bool,
    /// Whether it supports the main offer's outcomes.
    pub relevant: bool,
}

/// The catalogue's offers ranked for a stage.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Candidates {
    /// Best first.
    pub candidates: Vec<Candidate>,
}

/// A filled template on offer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TemplateCard {
    /// Its id.
    pub id: String,
    /// For whom it is.
    pub profession: Profession,
    /// Its title.
    pub title: String,
    /// What is in it, in a sentence.
    pub summary: String,
}

/// An amount as read, or why it cannot be.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "read", rename_all = "snake_case")]
pub enum MoneyRead {
    /// The amount.
    Amount {
        /// The amount.
        money: Money,
        /// The amount as people write it.
        text: String,
    },
    /// Why it is none.
    Unreadable {
        /// The sentence.
        message: String,
    },
}

/// A source a rule rests on.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RuleSource {
    /// What it is.
    pub title: String,
}

/// One rule with its page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RulePage {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its group.
    pub group: String,
    /// Its weight where nothing special holds.
    pub severity: Severity,
    /// Every weight it may report.
    pub severities: Vec<Severity>,
    /// Whether switching it off is asked twice, because it speaks of law or of a professional code.
    pub asks_twice: bool,
    /// What it rests on, in a word ("definition", "practice", "our default").
    pub basis: String,
    /// The day on which the law it rests on was last looked up, if it rests on one.
    pub law_as_of: Option<String>,
    /// Where it applies.
    pub applies: Applies,
    /// The numbers it draws its lines at.
    pub thresholds: Vec<Threshold>,
    /// Its sources.
    pub sources: Vec<RuleSource>,
    /// Its page in Markdown.
    pub page: String,
}

/// The whole rule book.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RuleBook {
    /// Its rules in order.
    pub rules: Vec<RulePage>,
}

/// The rules as they stand in the practice and the design on screen.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RulesHere {
    /// The state this was derived from.
    pub revision: u64,
    /// Every rule, in the order of the book.
    pub rules: Vec<Speaking>,
}

/// A file that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Written {
    /// Its path.
    pub path: String,
}

/// One line of the history.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryLine {
    /// Its number.
    pub seq: u32,
    /// When, by the practitioner's clock: `2026-03-14T09:30:00`.
    pub at: String,
    /// What it is called.
    pub label: String,
    /// How it came about: `edit`, `undo`, `redo` or `back`.
    pub kind: String,
    /// Whether the library can be brought back to where it left it.
    pub reachable: bool,
}

/// A page of the history, newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryList {
    /// Its lines.
    pub lines: Vec<HistoryLine>,
    /// Whether older ones follow.
    pub more: bool,
}

/// The flow map of a design.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FlowTold {
    /// The revision it was derived from.
    pub revision: u64,
    /// The map.
    pub map: FlowMap,
}

/// Files that were written beside each other.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WrittenPages {
    /// The folder they stand in.
    pub folder: String,
    /// How many there are.
    pub done: usize,
    /// How many there would be, had nobody said stop.
    pub of: usize,
}

/// Nothing more than that it was heard.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Heard {}

/// What became of a wish to print.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Printed {
    /// Whether the user went through with it.
    pub printed: bool,
}

/// A picture as the library keeps it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PictureRead {
    /// The picture.
    pub picture: Picture,
}
