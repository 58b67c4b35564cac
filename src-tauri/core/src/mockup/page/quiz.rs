//! A question before the sales page, whose answer sets the buyer's segment.

use super::{frame, heading, onward};
use crate::mockup::{
    html::{Attribute, Element, Node, Tag, classed, element, written},
    marks,
    scene::Scene,
};
use crate::model::segment::{KnownBy, Segment};

/// A question with the answers that set segments.
pub(super) struct Asked<'a> {
    question: &'a str,
    answers: Vec<(usize, &'a Segment, &'a str)>,
}

/// Gives the questions of a design, each once, in the order of its segments.
pub(super) fn questions<'a>(scene: &Scene<'a>) -> Vec<Asked<'a>> {
    let mut all: Vec<Asked<'a>> = Vec::new();
    for (at, segment) in scene.architecture.design.segments.iter().enumerate() {
        let KnownBy::Quiz { question, answer } = &segment.known_by else { continue };
        let known = all.iter_mut().find(|asked| asked.question.trim() == question.trim());
        match known {
            Some(asked) => asked.answers.push((at, segment, answer)),
            None => all.push(Asked { question, answers: vec![(at, segment, answer)] }),
        }
    }
    all
}

/// Lays out the page.
pub(super) fn page(scene: &Scene<'_>, number: usize, asked: &Asked<'_>) -> Element {
    let group = format!("quiz-{number}");
    let round = |of: String| {
        element(Tag::Input)
            .set(Attribute::Type, "radio")
            .set(Attribute::Name, group.clone())
            .set(Attribute::Does, "answer")
            .set(Attribute::Of, of)
            .set(Attribute::Autocomplete, "off")
    };
    let answers = asked.answers.iter().map(|(at, segment, answer)| {
        element(Tag::Label)
            .fact(marks::DESIGN, format!("segments.{at}"))
            .with(round(segment.id.to_string()))
            .with(written(answer))
    });
    let (first, ..) = asked.answers[0];
    let choice = classed(Tag::Div, "choices")
        .set(Attribute::Role, "radiogroup")
        .set(Attribute::AriaLabelledby, super::heading_id(number))
        .with_all(answers)
        .with(element(Tag::Label).with(round(String::new())).with(scene.words.something_else));
    let inside = classed(Tag::Div, "wrap narrow")
        .with(classed(Tag::P, "eyebrow").with(scene.words.quiz))
        .with(heading(number, written(asked.question)).fact(marks::DESIGN, format!("segments.{first}")))
        .with(choice)
        .with(onward("button", scene.words.go_on))
        .with(classed(Tag::P, "terms").with(scene.words.question_note));
    frame(scene, number, "page quiz", [Node::from(inside)])
}
