//! The pictures of a mockup: each stands once in the style sheet, however often it is shown, and nothing is fetched.

use super::html::{Attribute, Element, Tag, element};
use crate::{
    architecture::Architecture,
    model::{offer::Offer, picture::Picture},
};
use std::fmt::Write;

/// The pictures of one mockup, in the order in which the style sheet numbers them.
#[derive(Debug, Default)]
pub(super) struct Pictures<'a> {
    shown: Vec<&'a Picture>,
}

impl<'a> Pictures<'a> {
    /// Gathers what the pages of a design show.
    pub(super) fn of(design: &Architecture<'a>) -> Self {
        let brand = &design.library.practice.brand;
        let mut all = Self::default();
        let offers = design.main.into_iter().chain(design.placed.iter().map(|placed| placed.offer));
        brand.logo.iter().chain(&brand.portrait).for_each(|picture| all.take(picture));
        offers.filter_map(|offer| offer.picture.as_ref()).for_each(|picture| all.take(picture));
        all
    }

    fn take(&mut self, picture: &'a Picture) {
        if self.place(picture).is_none() {
            self.shown.push(picture);
        }
    }

    fn place(&self, picture: &Picture) -> Option<usize> {
        // Shared records are the very same bytes; comparing addresses first spares long texts.
        let same = |known: &Picture| std::ptr::eq(known, picture) || known.data == picture.data;
        self.shown.iter().position(|known| same(known))
    }

    /// Writes the rules that show them.
    pub(super) fn rules(&self, sheet: &mut String) {
        for (at, picture) in self.shown.iter().enumerate() {
            // The model lets nothing in here but base64 and two numbers.
            write!(
                sheet,
                ".picture-{at}{{aspect-ratio:{}/{};background-image:url(\"{}\")}}",
                picture.width,
                picture.height,
                picture.address()
            )
            .expect("a String takes every write");
        }
    }

    /// Makes the place where a picture is shown.
    pub(super) fn show(&self, class: &str, picture: &Picture) -> Option<Element> {
        let at = self.place(picture)?;
        let place = element(Tag::Div).set(Attribute::Class, format!("picture picture-{at} {class}"));
        Some(if picture.shows.trim().is_empty() {
            place.set(Attribute::AriaHidden, "true")
        } else {
            place.set(Attribute::Role, "img").set(Attribute::AriaLabel, picture.shows.clone())
        })
    }

    /// Makes the place where an offer's picture is shown; nothing where it has none.
    pub(super) fn of_offer(&self, class: &str, offer: &Offer) -> Option<Element> {
        let shown = self.show(class, offer.picture.as_ref()?)?;
        Some(shown.fact(super::marks::offer(offer.id), "picture"))
    }
}
