//! The boxes of consent at the checkout: they can be ticked, and take nothing.

use super::{
    html::{Attribute, Element, Tag, classed, element},
    marks,
    scene::Scene,
};
use crate::model::checkout::ConsentBox;

/// Makes the boxes that the checkout has; nothing of none.
pub(super) fn boxes(scene: &Scene<'_>) -> Option<Element> {
    let (facts, words) = (&scene.architecture.design.checkout, scene.words);
    let boxes: Vec<Element> = [
        (facts.start_now, words.start_now, "checkout.start_now"),
        (facts.early_start, words.early_start, "checkout.early_start"),
        (facts.marketing, words.news, "checkout.marketing"),
    ]
    .into_iter()
    .filter_map(|(state, words, field)| one(scene, state, words, field))
    .collect();
    (!boxes.is_empty()).then(|| classed(Tag::Div, "consents").with_all(boxes))
}

fn one(scene: &Scene<'_>, state: ConsentBox, words: &'static str, field: &'static str) -> Option<Element> {
    let (ticked, lead) = match state {
        ConsentBox::Absent => return None,
        ConsentBox::Empty => (false, ""),
        ConsentBox::Ticked => (true, ""),
        ConsentBox::Bundled => (false, scene.words.with_the_terms),
    };
    let tick = element(Tag::Input)
        .set(Attribute::Type, "checkbox")
        .set(Attribute::Autocomplete, "off")
        .flag(Attribute::Checked, ticked);
    let label = element(Tag::Label).fact(marks::DESIGN, field).with(tick);
    Some(label.with(element(Tag::Span).with(lead).with(words)))
}
