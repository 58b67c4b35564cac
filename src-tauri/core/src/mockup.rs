//! The preview: one self-contained HTML document that walks a buyer's way through a design, for the app's frame and for export.

mod bar;
mod care_notes;
mod consent;
mod contrast;
mod data;
mod extra;
mod html;
mod locale;
mod marks;
mod order;
mod order_notes;
mod page;
mod parts;
mod payment;
pub mod personas;
mod pictures;
mod policy;
mod price_words;
mod scene;
mod shades;
mod speech;
mod theme;
mod words;

use crate::{
    architecture::Architecture,
    journey::bill::Payment,
    model::{
        date::Date,
        ids::{PlacementId, SegmentId},
        stage::Stage,
    },
};
use html::{Attribute, Element, Node, Tag, element};
use scene::Scene;

/// The program that plays the mockup. It knows the rules of a journey and nothing else.
const PLAYER: &str = concat!(include_str!("mockup/player/way.js"), include_str!("mockup/player/play.js"));

/// The same where the app looks on: it also marks findings, leads to a spot, and lets a text be written in its place.
const ATTENDED_PLAYER: &str = concat!(
    include_str!("mockup/player/way.js"),
    include_str!("mockup/player/attend.js"),
    include_str!("mockup/player/play.js")
);

/// Where the document will stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Alone, as a file: it brings its own bar with back, start again and the total so far.
    #[default]
    Export,
    /// In the app's sandboxed frame: the app has the bar and hears of every step.
    Frame,
    /// On paper: every page of the way below the other, each as it stands when the buyer is there.
    Paper,
}

impl Mode {
    fn word(self) -> &'static str {
        match self {
            Self::Export => "export",
            Self::Frame => "frame",
            Self::Paper => "paper",
        }
    }

    fn player(self) -> &'static str {
        match self {
            Self::Export | Self::Paper => PLAYER,
            Self::Frame => ATTENDED_PLAYER,
        }
    }

    fn sheet(self) -> &'static str {
        match self {
            Self::Export => "",
            Self::Frame => include_str!("mockup/style/attended.css"),
            Self::Paper => include_str!("mockup/style/paper.css"),
        }
    }
}

/// What to show first, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Where the document will stand.
    pub mode: Mode,
    /// The stage to start at; the sales page unless said.
    pub stage: Option<Stage>,
    /// Whom it opens for; somebody who only just came unless said.
    pub buyer: Buyer,
    /// The one page to show, by its place among [`pages`], whether or not the way leads there.
    pub page: Option<usize>,
}

/// A buyer on their way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Buyer {
    /// What they said so far (`true` is yes), as a journey of the list has it.
    pub answers: Vec<(PlacementId, bool)>,
    /// The segments they belong to.
    pub segments: Vec<SegmentId>,
    /// How they pay.
    pub payment: Payment,
}

/// A document with what a header beside it says as well.
pub struct Served {
    /// The HTML document.
    pub html: String,
    /// Its content security policy, which also stands inside it.
    pub policy: String,
}

/// Writes the mockup of a design as one HTML document that needs nothing else and asks for nothing.
pub fn document(architecture: &Architecture<'_>, options: &Options) -> String {
    served(architecture, options).html
}

/// Writes that document and gives its content security policy, for a header beside the one inside it.
pub fn served(architecture: &Architecture<'_>, options: &Options) -> Served {
    let scene = Scene::of(architecture);
    let sheet = theme::sheet(scene.brand(), &scene.pictures).and(options.mode.sheet());
    let player = options.mode.player();
    let policy = policy::of(sheet.text(), player);
    let meta = || element(Tag::Meta);
    let head = element(Tag::Head)
        .with(meta().set(Attribute::Charset, "utf-8"))
        .with(
            meta()
                .set(Attribute::HttpEquiv, "Content-Security-Policy")
                .set(Attribute::Content, policy.clone()),
        )
        .with(named("viewport", "width=device-width, initial-scale=1"))
        .with(named("robots", "noindex"))
        .with(named("referrer", "no-referrer"))
        .with(element(Tag::Title).with(format!("{} · {}", scene.title(), scene.words.mockup)))
        .with(Node::Style(sheet));
    let pages = page::all(&scene);
    let body = element(Tag::Body)
        .set(Attribute::Class, theme::classes(scene.brand()))
        .set(Attribute::Mode, options.mode.word())
        .with(bar::head(&scene, options.mode))
        .with(element(Tag::Main).with_all(pages.sections))
        .with(Node::Data(data::json(&scene, &pages.stops, options)))
        .with(Node::Script(player));
    let root = element(Tag::Html)
        .set(Attribute::Lang, scene.language.tag())
        .set(Attribute::Dir, if scene.runs_right_to_left() { "rtl" } else { "ltr" })
        .with(head)
        .with(body);
    Served { html: html::encode(&root), policy }
}

/// Names the pages of a design's mockup in their order, in the words of its language.
pub fn pages(architecture: &Architecture<'_>) -> Vec<&'static str> {
    page::all(&Scene::of(architecture)).stops.iter().map(|stop| stop.name).collect()
}

/// Writes what stands under every sheet of paper: whose pages these are, of which day, and that no figure is a promise.
pub fn foot(architecture: &Architecture<'_>, day: Date) -> String {
    let scene = Scene::of(architecture);
    let words = scene.words;
    [scene.title(), &architecture.design.name, words.mockup, &scene.date(day), words.illustrative].join(" · ")
}

/// Writes a document that is nothing but a line of words at its top, in the letters that stand under sheets of paper.
pub fn line_on_paper(words: &str) -> String {
    let head = element(Tag::Head)
        .with(element(Tag::Meta).set(Attribute::Charset, "utf-8"))
        .with(Node::Style(theme::Sheet::own(include_str!("mockup/style/foot.css"))));
    let body = element(Tag::Body).with(element(Tag::P).set(Attribute::Dir, "auto").with(words.to_owned()));
    html::encode(&element(Tag::Html).with(head).with(body))
}

fn named(name: &'static str, content: &'static str) -> Element {
    element(Tag::Meta).set(Attribute::Name, name).set(Attribute::Content, content)
}

#[cfg(test)]
mod tests;
