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
    model::{ids::PlacementId, stage::Stage},
};
use html::{Attribute, Element, Node, Tag, element};
use pictures::Pictures;
use scene::Scene;

/// The program that plays the mockup. It knows the rules of a journey and nothing else.
const PLAYER: &str = concat!(include_str!("mockup/player/way.js"), include_str!("mockup/player/play.js"));

/// Where the document will stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Alone, as a file: it brings its own bar with back, start again and the total so far.
    #[default]
    Export,
    /// In the app's sandboxed frame: the app has the bar and hears of every step.
    Frame,
}

/// What to show first, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Where the document will stand.
    pub mode: Mode,
    /// The stage to start at; the sales page unless said.
    pub stage: Option<Stage>,
    /// Answers already given when it opens (`true` is yes), as a journey of the list has them.
    pub journey: Vec<(PlacementId, bool)>,
}

/// Writes the mockup of a design as one HTML document that needs nothing else and asks for nothing.
pub fn document(architecture: &Architecture<'_>, options: &Options) -> String {
    let scene = Scene::of(architecture);
    let sheet = theme::sheet(scene.brand(), &scene.pictures);
    let policy = policy::of(sheet.text(), PLAYER);
    let mode = match options.mode {
        Mode::Export => "export",
        Mode::Frame => "frame",
    };
    let meta = || element(Tag::Meta);
    let head = element(Tag::Head)
        .with(meta().set(Attribute::Charset, "utf-8"))
        .with(meta().set(Attribute::HttpEquiv, "Content-Security-Policy").set(Attribute::Content, policy))
        .with(named("viewport", "width=device-width, initial-scale=1"))
        .with(named("robots", "noindex"))
        .with(named("referrer", "no-referrer"))
        .with(element(Tag::Title).with(format!("{} · {}", scene.title(), scene.words.mockup)))
        .with(Node::Style(sheet));
    let pages = page::all(&scene);
    let body = element(Tag::Body)
        .set(Attribute::Class, theme::classes(scene.brand()))
        .set(Attribute::Mode, mode)
        .with(bar::head(&scene, options.mode))
        .with(element(Tag::Main).with_all(pages.sections))
        .with(Node::Data(data::json(&scene, &pages.stops, options)))
        .with(Node::Script(PLAYER));
    let root = element(Tag::Html)
        .set(Attribute::Lang, scene.language.tag())
        .set(Attribute::Dir, if scene.runs_right_to_left() { "rtl" } else { "ltr" })
        .with(head)
        .with(body);
    html::encode(&root)
}

/// Gives the content security policy of a design's document, for a header beside the one inside it.
pub fn policy(architecture: &Architecture<'_>) -> String {
    let sheet = theme::sheet(&architecture.library.practice.brand, &Pictures::of(architecture));
    policy::of(sheet.text(), PLAYER)
}

fn named(name: &'static str, content: &'static str) -> Element {
    element(Tag::Meta).set(Attribute::Name, name).set(Attribute::Content, content)
}

#[cfg(test)]
mod tests;
