//! The contract between desk and face, declared once: router, TypeScript and tests come from this list.

pub mod asked;
pub mod told;

use crate::failure::{Code, Failure};
use asked::*;
use serde::Deserialize;
use serde_json::Value;
use told::*;
use ts_rs::{Config, TS};

/// Declares the commands: their arguments, their answers, and who carries them out.
macro_rules! contract {
    ($($(#[doc = $doc:literal])+ $command:ident: $asked:ty => $told:ty, $variant:ident;)+) => {
        /// A command with its arguments, as the face sends it.
        #[derive(Debug, Deserialize)]
        #[serde(tag = "cmd", content = "args", rename_all = "snake_case")]
        pub enum Request {
            $($(#[doc = $doc])+ $variant($asked),)+
        }

        /// Carries the commands out. A missing body does not compile.
        pub trait Commands {
            $($(#[doc = $doc])+ fn $command(&self, asked: $asked) -> Result<$told, Failure>;)+
        }

        /// Routes a request to its body and writes the answer.
        pub fn route(commands: &impl Commands, request: Request) -> Result<Value, Failure> {
            match request {
                $(Request::$variant(asked) => written(commands.$command(asked)?),)+
            }
        }

        /// Visits the types of every command for the face's twin of this contract.
        pub(crate) fn visit(visitor: &mut impl ts_rs::TypeVisitor) {
            $(visitor.visit::<$asked>(); visitor.visit::<$told>();)+
            visitor.visit::<Failure>();
        }

        /// Writes the interface that lists every command.
        pub(crate) fn interface(config: &Config) -> String {
            let mut text = String::from("export interface Contract {\n");
            $(
                $(text.push_str(concat!("  /**", $doc, " */\n"));)+
                text.push_str(&format!(
                    "  {}: {{ args: {}; reply: {} }};\n",
                    stringify!($command),
                    <$asked as TS>::name(config),
                    <$told as TS>::name(config),
                ));
            )+
            text.push_str("}\n");
            text
        }
    };
}

fn written(told: impl serde::Serialize) -> Result<Value, Failure> {
    serde_json::to_value(told)
        .map_err(|error| Failure::new(Code::Failed, format!("The answer could not be written: {error}.")))
}

contract! {
    /// Opens the library in use (the first time: makes one) and tells everything the face starts with.
    open: Nothing => Snapshot, Open;
    /// Applies edits as one step and commits them.
    apply: Apply => Applied, Apply;
    /// Takes the last step back.
    undo: Watching => Applied, Undo;
    /// Does the last undone step again.
    redo: Watching => Applied, Redo;
    /// Lists the history, newest first.
    history: HistoryPage => HistoryList, History;
    /// Goes back to how things stood after a step; a step of its own, so nothing is destroyed.
    go_back_to: GoBackTo => Applied, GoBackTo;
    /// Tells what is derived from a design: findings, forecast, relations.
    view: OneDesign => DesignView, View;
    /// Tells what edits would change in a design's findings and forecast, without applying them.
    try_edits: TryEdits => Comparison, TryEdits;
    /// Tells everything that is safe to fix in a design and what it would change, without applying it.
    safe_fixes: OneDesign => SafeFixes, SafeFixes;
    /// Lists a design's journeys with receipts.
    journeys: DesignAt => JourneyList, Journeys;
    /// Tells the whole forecast of a design, with edits tried on a copy of the library and not applied.
    outlook: TryEdits => OutlookTold, Outlook;
    /// Tells what helps to decide about a design: worth of every extra, what matters most, cases, small changes.
    decisions: TryEdits => DecisionsTold, Decisions;
    /// Tells what it takes to reach a goal of a month's take-home.
    seek_goal: SeekGoal => GoalSought, SeekGoal;
    /// Holds a design against another one, or against itself with edits tried on a copy.
    compare_designs: CompareDesigns => DesignsCompared, CompareDesigns;
    /// Tells what a test of an extra would take, before it starts.
    size_test: SizeTest => TestSized, SizeTest;
    /// Ranks the catalogue's offers for a stage of a design.
    candidates: AtStage => Candidates, Candidates;
    /// Places an offer at a stage with what suits the two.
    place: PlaceOffer => Applied, Place;
    /// Adds an offer with a name, in the practice's currency.
    add_offer: Named => Applied, AddOffer;
    /// Adds an outcome in the client's words.
    add_outcome: Named => Applied, AddOutcome;
    /// Adds an empty design.
    add_design: Named => Applied, AddDesign;
    /// Adds a segment to a design.
    add_segment: AddSegment => Applied, AddSegment;
    /// Copies an offer.
    duplicate_offer: OneOffer => Applied, DuplicateOffer;
    /// Copies a design with its placements.
    duplicate_design: OneDesign => Applied, DuplicateDesign;
    /// Silences a rule at a place with a reason.
    exempt: Exempt => Applied, Exempt;
    /// Adds a template's outcomes, offers and design.
    use_template: UseTemplate => Applied, UseTemplate;
    /// Builds a first design from four plain answers.
    start_from_own: OwnOffers => Applied, StartFromOwn;
    /// Reads an amount as people type it.
    read_money: ReadMoney => MoneyRead, ReadMoney;
    /// Tells the whole rule book.
    rule_book: Nothing => RuleBook, RuleBook;
    /// Tells which rules speak in the practice and the design on screen, and why.
    rules_here: Watching => RulesHere, RulesHere;
    /// Asks where to and writes a design's preview as one HTML file.
    export_html: OneDesign => Written, ExportHtml;
    /// Asks where to and writes one way through a design as a PDF.
    export_pdf: OneWay => Written, ExportPdf;
    /// Asks under which name and writes every page of a design as a picture.
    export_pictures: OnePages => WrittenPages, ExportPictures;
    /// Draws up the flow map of a design.
    flow_map: OneDesign => FlowTold, FlowMap;
    /// Asks where to and writes the flow map of a design as a drawing or a picture.
    export_map: OneMap => Written, ExportMap;
    /// Asks how and prints one way through a design.
    print_pages: OneWay => Printed, PrintPages;
    /// Asks for a picture and makes of it what the library keeps.
    choose_picture: Nothing => PictureRead, ChoosePicture;
    /// Makes of the picture dropped on the window what the library keeps.
    take_picture: Nothing => PictureRead, TakePicture;
    /// Asks where to and writes a chart of the forecast, as its table or as its picture.
    export_chart: ExportChart => Written, ExportChart;
    /// Writes a chart with its sentence and its table as a sheet of paper where the user says.
    export_sheet: ExportSheet => Written, ExportSheet;
    /// Asks where to and writes the library as JSON.
    export_json: Nothing => Written, ExportJson;
    /// Asks for a JSON file and takes its content over as one step.
    import_json: Watching => Applied, ImportJson;
    /// Asks where to and writes a copy of the library.
    save_copy: Nothing => Written, SaveCopy;
    /// Asks for a library and opens it.
    open_library: Nothing => Snapshot, OpenLibrary;
    /// Asks where to, makes a new library there and opens it.
    new_library: Nothing => Snapshot, NewLibrary;
    /// Opens a recent library.
    open_recent: Recent => Snapshot, OpenRecent;
    /// Opens the library handed to the program from outside, or takes a JSON file over as one step.
    open_arrived: Nothing => Snapshot, OpenArrived;
    /// Ends what takes long; what is done by then stays.
    stop: Nothing => Heard, Stop;
    /// Answers the window that asks whether it may close.
    close_window: MayClose => Heard, CloseWindow;
    /// Takes the way out that the failure to open a library told in its detail.
    rescue: Nothing => Snapshot, Rescue;
}
