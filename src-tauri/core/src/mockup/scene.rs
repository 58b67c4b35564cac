//! What every page of one mockup needs to know: the brand, the main offer, the extras and their words.

use super::{price_words, words};
use crate::{
    architecture::{Architecture, Placed},
    model::{brand::Brand, offer::Offer, placement::Effect, price::Price},
};
use std::borrow::Cow;

/// A design on its way to paper.
pub(super) struct Scene<'a> {
    /// The design with its catalogue.
    pub(super) architecture: &'a Architecture<'a>,
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

impl<'a> Scene<'a> {
    /// Sets the scene.
    pub(super) fn of(architecture: &'a Architecture<'a>) -> Self {
        Self { architecture }
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
}

/// The words around an extra, the page's own where the practitioner left them out.
pub(super) struct Speech<'a> {
    /// The line that names it.
    pub(super) headline: Said<'a>,
    /// Why it helps.
    pub(super) body: Said<'a>,
    /// The words of the yes.
    pub(super) accept: Said<'a>,
    /// The words of the no.
    pub(super) decline: Said<'a>,
}

impl<'a> Speech<'a> {
    /// Gives the words around an extra.
    pub(super) fn of(placed: &'a Placed<'a>) -> Self {
        let (copy, offer) = (&placed.placement.copy, placed.offer);
        let adds = placed.placement.effect == Effect::Adds;
        let mut accept = said(&copy.accept_label, if adds { words::ADD } else { words::SWAP });
        // A box to tick says by itself what it adds, and what comes again.
        if accept.missing && adds && placed.placement.is_bump() {
            let charge = match placed.price {
                Price::Subscription { .. } => {
                    let tag = price_words::tag(&placed.price);
                    format!(" – {} {}", tag.large, tag.small)
                }
                Price::OneTime { .. } | Price::Plan { .. } => String::new(),
            };
            accept.text = Cow::Owned(format!("{} {}{charge}", words::ADD_NAMED, offer.name));
        }
        Self {
            headline: said(&copy.headline, &offer.name),
            body: said(&copy.body, &offer.benefit_line),
            accept,
            decline: said(&copy.decline_label, words::NO_THANKS),
        }
    }
}
