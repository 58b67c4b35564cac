//! What the face asks: the arguments of every command.

use offerwright_core::{
    edit::Edit,
    journey::bill::Payment,
    model::{
        currency::Currency,
        exemption::Subject,
        ids::{DesignId, OfferId, PlacementId, SegmentId},
        money::Money,
        practice::Profession,
        rate::Rate,
        stage::Stage,
    },
};
use serde::Deserialize;
use ts_rs::TS;

/// No arguments.
#[derive(Debug, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

/// Whether the window may close.
#[derive(Debug, Deserialize, TS)]
pub struct MayClose {
    /// Whether it may; it stays where something typed could not be kept.
    pub may: bool,
}

/// Edits to apply as one step.
#[derive(Debug, Deserialize, TS)]
pub struct Apply {
    /// The edits, all or none.
    pub edits: Vec<Edit>,
    /// Names the drag or burst of typing they belong to, so that it counts as one step.
    pub gesture: Option<String>,
    /// What the step is called; otherwise the first edit's own name.
    pub label: Option<String>,
    /// The design on screen, whose view comes back with the answer.
    pub watching: Option<DesignId>,
}

/// The design on screen.
#[derive(Debug, Deserialize, TS)]
pub struct Watching {
    /// Its view comes back with the answer.
    pub watching: Option<DesignId>,
}

/// A page of the history.
#[derive(Debug, Deserialize, TS)]
pub struct HistoryPage {
    /// Only steps before this one; none for the newest.
    pub before: Option<u32>,
}

/// A step to go back to.
#[derive(Debug, Deserialize, TS)]
pub struct GoBackTo {
    /// Its number.
    pub seq: u32,
    /// The design on screen.
    pub watching: Option<DesignId>,
}

/// One design.
#[derive(Debug, Deserialize, TS)]
pub struct OneDesign {
    /// Its id.
    pub design: DesignId,
}

/// A design as it stands, or as it was.
#[derive(Debug, Deserialize, TS)]
pub struct DesignAt {
    /// Its id.
    pub design: DesignId,
    /// The step that left it so; none for as it stands.
    pub step: Option<u32>,
}

/// One offer.
#[derive(Debug, Deserialize, TS)]
pub struct OneOffer {
    /// Its id.
    pub offer: OfferId,
    /// The design on screen.
    pub watching: Option<DesignId>,
}

/// Edits to try on a design.
#[derive(Debug, Deserialize, TS)]
pub struct TryEdits {
    /// The design looked at.
    pub design: DesignId,
    /// The edits.
    pub edits: Vec<Edit>,
}

/// A goal to look for ways to.
#[derive(Debug, Deserialize, TS)]
pub struct SeekGoal {
    /// The design.
    pub design: DesignId,
    /// Edits tried on a copy first.
    pub edits: Vec<Edit>,
    /// What a month is to leave.
    pub goal: Money,
}

/// Two designs to hold against each other.
#[derive(Debug, Deserialize, TS)]
pub struct CompareDesigns {
    /// The first, as it stands.
    pub design: DesignId,
    /// The second; the first once more, to hold it against itself with the edits.
    pub other: DesignId,
    /// Edits tried on a copy for the second only.
    pub edits: Vec<Edit>,
}

/// A test to size.
#[derive(Debug, Deserialize, TS)]
pub struct SizeTest {
    /// The design.
    pub design: DesignId,
    /// Edits tried on a copy first.
    pub edits: Vec<Edit>,
    /// The extra that is changed.
    pub placement: PlacementId,
    /// By how much its take rate is to rise.
    pub more: Rate,
}

/// A chart to write.
#[derive(Debug, Deserialize, TS)]
pub struct ExportChart {
    /// The name proposed for the file, without its ending.
    pub name: String,
    /// What is written.
    pub form: ChartForm,
    /// The whole file, byte by byte.
    pub bytes: Vec<u8>,
}

/// A chart to put on paper.
#[derive(Debug, Deserialize, TS)]
pub struct ExportSheet {
    /// The design whose chart it is.
    pub design: DesignId,
    /// What the chart is called.
    pub title: String,
    /// What it says, in its own numbers.
    pub sentence: String,
    /// The drawing, an SVG that needs nothing else.
    pub drawing: String,
    /// The heads of its table.
    pub columns: Vec<String>,
    /// The rows of its table, a word for each column.
    pub rows: Vec<Vec<String>>,
}

/// How a chart leaves the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChartForm {
    /// Its figures, as comma-separated values.
    Csv,
    /// Its picture.
    Png,
}

/// A stage of a design.
#[derive(Debug, Deserialize, TS)]
pub struct AtStage {
    /// The design.
    pub design: DesignId,
    /// The stage.
    pub stage: Stage,
}

/// An offer to place.
#[derive(Debug, Deserialize, TS)]
pub struct PlaceOffer {
    /// The design.
    pub design: DesignId,
    /// The offer.
    pub offer: OfferId,
    /// The stage.
    pub stage: Stage,
    /// Its position among that stage's placements; none for the last.
    pub position: Option<u32>,
}

/// A name for something new.
#[derive(Debug, Deserialize, TS)]
pub struct Named {
    /// The name.
    pub name: String,
    /// The design on screen.
    pub watching: Option<DesignId>,
}

/// A new segment.
#[derive(Debug, Deserialize, TS)]
pub struct AddSegment {
    /// The design.
    pub design: DesignId,
    /// The segment's name.
    pub name: String,
}

/// A rule to silence at a place.
#[derive(Debug, Deserialize, TS)]
pub struct Exempt {
    /// The rule's id.
    pub rule: String,
    /// The design.
    pub design: DesignId,
    /// The place.
    pub subject: Subject,
    /// Why.
    pub reason: String,
}

/// A template to use.
#[derive(Debug, Deserialize, TS)]
pub struct UseTemplate {
    /// Its id.
    pub template: String,
}

/// One thing the practitioner sells.
#[derive(Debug, Deserialize, TS)]
pub struct OwnOffer {
    /// Its name.
    pub name: String,
    /// Its category in the practitioner's words.
    pub category: String,
    /// Its price.
    pub price: Money,
    /// The practitioner's minutes per sale.
    pub minutes: u32,
}

/// The four answers of "start from my own offers".
#[derive(Debug, Deserialize, TS)]
pub struct OwnOffers {
    /// What the practitioner does.
    pub profession: Profession,
    /// Who is helped.
    pub audience: String,
    /// What result they get, in their words.
    pub result: String,
    /// What is sold; the dearest becomes the main offer.
    pub offers: Vec<OwnOffer>,
    /// Minutes a week free for delivery.
    pub weekly_minutes: u32,
    /// The currency.
    pub currency: Currency,
}

/// An amount as typed.
#[derive(Debug, Deserialize, TS)]
pub struct ReadMoney {
    /// The text.
    pub text: String,
    /// The currency in force.
    pub currency: Currency,
}

/// A recent library.
#[derive(Debug, Deserialize, TS)]
pub struct Recent {
    /// Its place in the list of recent libraries, from 0.
    pub index: usize,
}

/// What a buyer says to an extra.
#[derive(Debug, Deserialize, TS)]
pub struct Answered {
    /// The extra.
    pub placement: PlacementId,
    /// Whether they say yes.
    pub yes: bool,
}

/// One way through a design.
#[derive(Debug, Deserialize, TS)]
pub struct OneWay {
    /// The design.
    pub design: DesignId,
    /// Who goes it; none for somebody who says yes to everything.
    pub buyer: Option<Walking>,
}

/// A buyer on their way.
#[derive(Debug, Deserialize, TS)]
pub struct Walking {
    /// What they said so far.
    pub answers: Vec<Answered>,
    /// The segments they belong to.
    pub segments: Vec<SegmentId>,
    /// How they pay.
    pub payment: Payment,
}

/// Every page of a design, as pictures.
#[derive(Debug, Deserialize, TS)]
pub struct OnePages {
    /// The way that the pages stand on.
    pub way: OneWay,
    /// The width of the screen they are drawn for, in pixels.
    pub width: u32,
}

/// How a flow map is written.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MapKind {
    /// As a drawing, in SVG.
    Svg,
    /// As a picture, in PNG.
    Png,
}

/// The flow map of a design.
#[derive(Debug, Deserialize, TS)]
pub struct OneMap {
    /// The design.
    pub design: DesignId,
    /// How it is written.
    pub kind: MapKind,
}
