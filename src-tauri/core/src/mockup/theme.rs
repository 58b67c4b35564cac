//! The brand as a style sheet: its colours by day and by night, its pictures, and the classes that choose look, letters,
//! corners and air.

use super::{pictures::Pictures, shades::Shades};
use crate::model::brand::{Brand, Corner, Look, Shade, Spacing, Typeface};

/// The style sheets of the program, in the order in which they hold.
pub(super) const SHEETS: [&str; 6] = [
    include_str!("style/base.css"),
    include_str!("style/bar.css"),
    include_str!("style/parts.css"),
    include_str!("style/extras.css"),
    include_str!("style/pages.css"),
    include_str!("style/looks.css"),
];

/// A style sheet: the program's own rules, colours and checked pictures, nothing else.
#[derive(Clone, Debug)]
pub(super) struct Sheet(String);

impl Sheet {
    /// Makes a sheet of the program's own rules only.
    pub(super) fn own(rules: &'static str) -> Self {
        Self(rules.to_owned())
    }

    /// Gives its text.
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// Puts more of the program's own rules behind.
    pub(super) fn and(mut self, more: &'static str) -> Self {
        self.0.push_str(more);
        self
    }
}

/// Writes the sheet of a brand.
pub(super) fn sheet(brand: &Brand, pictures: &Pictures<'_>) -> Sheet {
    let mut text = String::with_capacity(32 * 1024);
    let mut root = |open: &str, shades: Shades, scheme: &str, close: &str| {
        text.push_str(open);
        shades.properties(&mut text);
        text.push_str(scheme);
        text.push_str(close);
    };
    let (light, dark) = ("color-scheme:light", "color-scheme:dark");
    match brand.shade {
        Shade::Light => root(":root{", Shades::light(brand), light, "}\n"),
        Shade::Dark => root(":root{", Shades::dark(brand), dark, "}\n"),
        Shade::Device => {
            root(":root{", Shades::light(brand), light, "}\n");
            root("@media (prefers-color-scheme:dark){:root{", Shades::dark(brand), dark, "}}\n");
        }
    }
    SHEETS.iter().for_each(|sheet| text.push_str(sheet));
    pictures.rules(&mut text);
    Sheet(text)
}

/// Gives the classes that choose how the pages are built.
pub(super) fn classes(brand: &Brand) -> String {
    let look = match brand.built() {
        Look::Editorial => "look-editorial",
        Look::Plain => "look-plain",
        Look::Warm => "look-warm",
    };
    let letters = match brand.typeface {
        Typeface::Editorial => "letters-editorial",
        Typeface::Plain => "letters-plain",
        Typeface::Warm => "letters-warm",
    };
    let corner = match brand.corner {
        None => "",
        Some(Corner::Square) => " corner-square",
        Some(Corner::Soft) => " corner-soft",
        Some(Corner::Round) => " corner-round",
    };
    let air = match brand.spacing {
        Spacing::Close => " air-close",
        Spacing::Even => "",
        Spacing::Airy => " air-airy",
    };
    format!("{look} {letters}{corner}{air}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_look_goes_with_the_letters_until_one_is_chosen() {
        let brand = Brand { typeface: Typeface::Editorial, ..Brand::default() };
        assert_eq!(classes(&brand), "look-editorial letters-editorial");
        let chosen =
            Brand { look: Some(Look::Plain), corner: Some(Corner::Round), spacing: Spacing::Airy, ..brand };
        assert_eq!(classes(&chosen), "look-plain letters-editorial corner-round air-airy");
    }

    #[test]
    fn a_page_is_dark_always_never_or_as_the_device_has_it() {
        let text =
            |shade| sheet(&Brand { shade, ..Brand::default() }, &Pictures::default()).text().to_owned();
        let by_device = |text: &str| text.contains("@media (prefers-color-scheme:dark)");
        assert!(!by_device(&text(Shade::Light)) && !by_device(&text(Shade::Dark)));
        assert!(by_device(&text(Shade::Device)));
        assert!(text(Shade::Dark).contains("color-scheme:dark"));
    }
}
