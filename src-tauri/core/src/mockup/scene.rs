//! What every page of one mockup needs to know: the brand, the language, the main offer, the extras.

use super::{
    html::{Element, Node, Tag, element, side, written},
    locale,
    pictures::Pictures,
    words::{Piece, Words, pieces},
};
use crate::{
    architecture::{Architecture, Placed},
    model::{
        brand::Brand, date::Date, money::Money, offer::Offer, page_language::PageLanguage, price::Price,
        rate::Rate,
    },
};
use std::borrow::Cow;

/// A design on its way to paper.
pub(super) struct Scene<'a> {
    /// The design with its catalogue.
    pub(super) architecture: &'a Architecture<'a>,
    /// The language of the pages.
    pub(super) language: PageLanguage,
    /// The program's own words in that language.
    pub(super) words: &'static Words,
    /// The pictures the pages show.
    pub(super) pictures: Pictures<'a>,
}

/// A text and whether the practitioner left it to the page.
pub(super) struct Said<'a> {
    /// The text to show.
    pub(super) text: Cow<'a, str>,
    /// Whether the practitioner wrote none.
    pub(super) missing: bool,
}

/// Gives what was written, or what the page says instead.
pub(super) fn said<'a>(written: &'a str, otherwise: &'a str) -> Said<'a> {
    Said { text: Cow::Borrowed(or(written, otherwise)), missing: written.trim().is_empty() }
}

/// Gives a text, or another where it is blank.
pub(super) fn or<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    if text.trim().is_empty() { otherwise } else { text }
}

/// Makes a sentence of the program's with figures and names in it; names keep their direction of writing.
pub(super) fn phrase(sentence: &'static str, parts: Vec<Node>) -> Node {
    let mut parts: Vec<Option<Node>> = parts.into_iter().map(Some).collect();
    let mut said = Vec::new();
    pieces(sentence, |piece| match piece {
        Piece::Text(text) => said.push(Node::from(text)),
        Piece::Part(at) => said.extend(parts.get_mut(at).and_then(Option::take)),
    });
    side(said)
}

/// Makes a name for a sentence.
pub(super) fn named(name: &str) -> Node {
    written(name).into()
}

impl<'a> Scene<'a> {
    /// Sets the scene.
    pub(super) fn of(architecture: &'a Architecture<'a>) -> Self {
        let language = architecture.design.language;
        let pictures = Pictures::of(architecture);
        Self { architecture, language, words: Words::of(language), pictures }
    }

    /// Gives the brand.
    pub(super) fn brand(&self) -> &'a Brand {
        &self.architecture.library.practice.brand
    }

    /// Gives the name over the pages: the brand's, else the practice's, else the design's.
    pub(super) fn title(&self) -> &'a str {
        let practice = &self.architecture.library.practice;
        or(&practice.brand.name, or(&practice.name, &self.architecture.design.name))
    }

    /// Gives the main offer and its price here.
    pub(super) fn main(&self) -> Option<(&'a Offer, Price)> {
        self.architecture.main.map(|main| &**main).zip(self.architecture.main_price())
    }

    /// Gives an extra.
    pub(super) fn placed(&self, index: usize) -> &'a Placed<'a> {
        &self.architecture.placed[index]
    }

    /// Gives the offers a bundle holds.
    pub(super) fn contents(&self, offer: &'a Offer) -> impl Iterator<Item = &'a Offer> {
        let library = self.architecture.library;
        offer.contains.iter().filter_map(|part| library.offer(*part).ok()).map(|part| &**part)
    }

    /// Writes an amount as the pages' readers do.
    pub(super) fn money(&self, amount: Money) -> String {
        locale::money(self.language, amount)
    }

    /// Writes a day as the pages' readers do.
    pub(super) fn date(&self, date: Date) -> String {
        locale::date(self.language, date)
    }

    /// Writes a share as the pages' readers do.
    pub(super) fn percent(&self, rate: Rate) -> String {
        locale::percent(self.language, rate)
    }

    /// Tells whether the pages run from right to left: the first letter of the practitioner's own words does.
    pub(super) fn runs_right_to_left(&self) -> bool {
        let words = &self.architecture.design.main_copy.headline;
        let name = self.main().map_or("", |(main, _)| &*main.name);
        or(words, or(name, self.title()))
            .chars()
            .find(|sign| sign.is_alphabetic())
            .is_some_and(is_right_to_left)
    }

    /// Makes an element with a name the practitioner gave.
    pub(super) fn brand_name(&self, tag: Tag) -> Element {
        element(tag).fact(super::marks::PRACTICE, "brand.name").with(written(self.title()))
    }
}

/// Tells whether a letter belongs to a script that runs from right to left: Hebrew, Arabic and their kin.
fn is_right_to_left(letter: char) -> bool {
    matches!(u32::from(letter), 0x0590..=0x08ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0x1_0800..=0x1_0fff | 0x1_e800..=0x1_efff)
}
