//! The boxes of consent at the checkout: they can be ticked, and take nothing.

use super::{
    html::{Attribute, Element, Tag, classed, element},
    scene::Scene,
    words,
};
use crate::model::checkout::ConsentBox;

/// Makes the boxes that the checkout has; nothing of none.
pub(super) fn boxes(scene: &Scene<'_>) -> Option<Element> {
    let facts = &scene.architecture.design.checkout;
    let boxes: Vec<Element> = [
        (facts.start_now, words::START_NOW),
        (facts.early_start, words::EARLY_START),
        (facts.marketing, words::NEWS),
    ]
    .into_iter()
    .filter_map(|(state, words)| one(state, words))
    .collect();
    (!boxes.is_empty()).then(|| classed(Tag::Div, "consents").with_all(boxes))
}

fn one(state: ConsentBox, words: &'static str) -> Option<Element> {
    let (ticked, lead) = match state {
        ConsentBox::Absent => return None,
        ConsentBox::Empty => (false, ""),
        ConsentBox::Ticked => (true, ""),
        ConsentBox::Bundled => (false, words::WITH_THE_TERMS),
    };
    let tick = element(Tag::Input)
        .set(Attribute::Type, "checkbox")
        .set(Attribute::Autocomplete, "off")
        .flag(Attribute::Checked, ticked);
    Some(element(Tag::Label).with(tick).with(element(Tag::Span).with(format!("{lead}{words}"))))
}
