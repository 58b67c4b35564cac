//! Notes that stand on a page: what an offer is not, where to turn in a crisis, and who earns from it.

use super::{
    html::{Element, Tag, classed, element},
    marks,
    parts::paragraphs,
    scene::Scene,
};
use crate::model::{offer::Offer, stage::Stage};

/// Makes the note of what the main offer is not.
pub(super) fn scope_of_main(scene: &Scene<'_>) -> Option<Element> {
    scope(scene.main().map(|(main, _)| main))
}

/// Makes the notes of what the main offer and the extras of the checkout are not.
pub(super) fn at_checkout(scene: &Scene<'_>) -> Option<Element> {
    let extras = scene.architecture.at(Stage::Checkout).map(|(_, placed)| &**placed.offer);
    scope(scene.main().map(|(main, _)| main).into_iter().chain(extras))
}

/// Makes the notes of where to turn in a crisis, of everything shown up to the receipt.
pub(super) fn crisis_of_order(scene: &Scene<'_>) -> Option<Element> {
    let placed = scene.architecture.placed.iter();
    let shown =
        placed.filter(|placed| placed.placement.stage <= Stage::ThankYou).map(|placed| &**placed.offer);
    crisis(scene.main().map(|(main, _)| main).into_iter().chain(shown))
}

/// Makes the note of where to turn in a crisis in a follow-up: the offer's own, else the main offer's.
pub(super) fn crisis_of_follow_up(scene: &Scene<'_>, index: usize) -> Option<Element> {
    crisis([&**scene.placed(index).offer]).or_else(|| crisis(scene.main().map(|(main, _)| main)))
}

/// Makes the words that somebody else sells an extra and the practitioner earns from it, where there are any.
pub(super) fn disclosure(scene: &Scene<'_>, index: usize) -> Option<Element> {
    let partner = scene.placed(index).offer.partner.as_ref()?;
    let told = partner.disclosure.trim();
    let record = || marks::offer(scene.placed(index).offer.id);
    (!told.is_empty()).then(|| {
        classed(Tag::Div, "note").fact(record(), "partner.disclosure").with(paragraphs("terms", told))
    })
}

fn scope<'o>(offers: impl IntoIterator<Item = &'o Offer>) -> Option<Element> {
    note("note", "care.scope_note", offers.into_iter().map(|offer| (offer, &*offer.care.scope_note)))
}

fn crisis<'o>(offers: impl IntoIterator<Item = &'o Offer>) -> Option<Element> {
    note("note crisis", "care.crisis_note", offers.into_iter().map(|offer| (offer, &*offer.care.crisis_note)))
}

/// Makes a note of texts, each said once; nothing of nothing.
fn note<'o>(
    class: &'static str,
    field: &'static str,
    texts: impl Iterator<Item = (&'o Offer, &'o str)>,
) -> Option<Element> {
    let mut said: Vec<(&Offer, &str)> = Vec::new();
    for (offer, text) in texts.map(|(offer, text)| (offer, text.trim())) {
        if !text.is_empty() && !said.iter().any(|(_, known)| *known == text) {
            said.push((offer, text));
        }
    }
    let each = |(offer, text): (&Offer, &str)| {
        element(Tag::Div).fact(marks::offer(offer.id), field).with(paragraphs("terms", text))
    };
    (!said.is_empty()).then(|| classed(Tag::Div, class).with_all(said.into_iter().map(each)))
}
