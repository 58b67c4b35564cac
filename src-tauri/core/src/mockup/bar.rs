//! What stands above every page: the ribbon, and in an exported file the bar with back, restart, stages, personas and total.

use super::{
    Mode,
    html::{Attribute, Element, Tag, classed, element, written},
    page,
    personas::{self, Persona},
    scene::Scene,
};
use crate::model::stage::Stage;

/// Makes the ribbon, and the bar where the document stands alone.
pub(super) fn head(scene: &Scene<'_>, mode: Mode) -> Element {
    let header = classed(Tag::Header, "top").with(classed(Tag::P, "ribbon").with(scene.words.ribbon));
    match mode {
        Mode::Frame | Mode::Paper => header,
        Mode::Export => header.with(bar(scene)).with(players(scene)),
    }
}

fn tool(does: &'static str, label: &str) -> Element {
    classed(Tag::Button, "tool")
        .set(Attribute::Type, "button")
        .set(Attribute::Does, does)
        .with(label.to_owned())
}

fn bar(scene: &Scene<'_>) -> Element {
    let words = scene.words;
    let stages = Stage::ALL.into_iter().filter(|stage| {
        matches!(stage, Stage::SalesPage | Stage::Checkout | Stage::ThankYou)
            || scene.architecture.at(*stage).next().is_some()
    });
    let steps = stages.map(|stage| {
        element(Tag::Li).with(tool("goto", page::name(words, stage)).set(Attribute::Stage, page::key(stage)))
    });
    classed(Tag::Div, "bar")
        .with(classed(Tag::Div, "tools").with(tool("back", words.back)).with(tool("restart", words.restart)))
        .with(
            element(Tag::Nav)
                .set(Attribute::AriaLabel, words.stages)
                .with(classed(Tag::Ol, "stages").with_all(steps)),
        )
        .with(
            classed(Tag::P, "so-far")
                .set(Attribute::AriaLive, "polite")
                .with(words.so_far)
                .with(" ")
                .with(element(Tag::Strong).set(Attribute::Fill, "total")),
        )
}

/// Makes the choice of who walks: personas to play, and the segments the buyer belongs to.
fn players(scene: &Scene<'_>) -> Element {
    let personas = personas::of(scene.architecture);
    let choices = personas.iter().enumerate().map(|(at, persona)| play(at, persona));
    let row = |class: &'static str, id: &'static str, title: &'static str| {
        classed(Tag::Div, class)
            .set(Attribute::Role, "group")
            .set(Attribute::AriaLabelledby, id)
            .with(element(Tag::P).set(Attribute::Id, id).with(title))
    };
    let segments = &scene.architecture.design.segments;
    let boxes = segments.iter().map(|segment| {
        let tick = element(Tag::Input)
            .set(Attribute::Type, "checkbox")
            .set(Attribute::Does, "segment")
            .set(Attribute::Of, segment.id.to_string())
            .set(Attribute::Autocomplete, "off");
        element(Tag::Label).with(tick).with(written(&segment.name))
    });
    classed(Tag::Div, "players")
        .with_any(
            (personas.len() > 1).then(|| row("personas", "personas", scene.words.play).with_all(choices)),
        )
        .with_any((!segments.is_empty()).then(|| row("buyer", "buyer", scene.words.buyer).with_all(boxes)))
}

fn play(at: usize, persona: &Persona) -> Element {
    classed(Tag::Button, "tool")
        .set(Attribute::Type, "button")
        .set(Attribute::Does, "persona")
        .set(Attribute::Of, at.to_string())
        .set(Attribute::AriaPressed, "false")
        .with(written(&persona.name))
}
