//! The brand as a style sheet: its colours mended until every text on them can be read.

use super::contrast::{READABLE, contrast, darkened_until, lightened, mixed};
use crate::model::brand::{Brand, Colour, Typeface};
use std::fmt::Write;

const WHITE: Colour = Colour::new(0xff, 0xff, 0xff);
const BLACK: Colour = Colour::new(0, 0, 0);
const INK: Colour = Colour::new(0x22, 0x1f, 0x1b);

/// The style sheets of the program, in the order in which they hold.
pub(super) const SHEETS: [&str; 3] =
    [include_str!("style/base.css"), include_str!("style/parts.css"), include_str!("style/pages.css")];

/// A style sheet: the program's own rules and colours, nothing else.
#[derive(Clone, Debug)]
pub(super) struct Sheet(String);

impl Sheet {
    /// Gives its text.
    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

/// The colours of a page, each readable on what it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Theme {
    paper: Colour,
    ink: Colour,
    muted: Colour,
    line: Colour,
    band: Colour,
    on_band: Colour,
    muted_on_band: Colour,
    brand: Colour,
    on_brand: Colour,
    brand_ink: Colour,
    wash: Colour,
}

impl Theme {
    /// Makes the colours of a brand.
    pub(super) fn of(brand: &Brand) -> Self {
        let paper = lightened(brand.surface);
        let band = brand.surface;
        let on_band =
            [INK, WHITE].into_iter().find(|text| contrast(*text, band) >= READABLE).unwrap_or(BLACK);
        let wash = mixed(brand.primary, paper, 7);
        // White on the button where it can be read, ink where the colour is light; darkened in the narrow middle.
        let on_brand = if contrast(WHITE, brand.primary) >= READABLE { WHITE } else { INK };
        let (button, on_button) = if contrast(on_brand, brand.primary) >= READABLE {
            (brand.primary, on_brand)
        } else {
            (darkened_until(brand.primary, &[WHITE]), WHITE)
        };
        Self {
            paper,
            ink: INK,
            muted: darkened_until(mixed(INK, paper, 62), &[paper, wash, WHITE]),
            line: mixed(INK, paper, 16),
            band,
            on_band,
            muted_on_band: readable_mix(on_band, band),
            brand: button,
            on_brand: on_button,
            brand_ink: darkened_until(brand.primary, &[paper, wash, WHITE]),
            wash,
        }
    }

    /// Writes the sheet.
    pub(super) fn sheet(&self) -> Sheet {
        let mut text = String::from(":root{");
        for (name, colour) in [
            ("paper", self.paper),
            ("ink", self.ink),
            ("muted", self.muted),
            ("line", self.line),
            ("band", self.band),
            ("on-band", self.on_band),
            ("muted-on-band", self.muted_on_band),
            ("brand", self.brand),
            ("on-brand", self.on_brand),
            ("brand-ink", self.brand_ink),
            ("wash", self.wash),
        ] {
            write!(text, "--{name}:{colour};").expect("a String takes every write");
        }
        text.push_str("}\n");
        SHEETS.iter().for_each(|sheet| text.push_str(sheet));
        Sheet(text)
    }
}

/// Gives the quietest mix of a text colour into its ground that can still be read there.
fn readable_mix(text: Colour, ground: Colour) -> Colour {
    (70..100)
        .step_by(5)
        .map(|share| mixed(text, ground, share))
        .find(|mix| contrast(*mix, ground) >= READABLE)
        .unwrap_or(text)
}

/// Gives the class that sets the letters and corners of a look.
pub(super) fn look(typeface: Typeface) -> &'static str {
    match typeface {
        Typeface::Editorial => "look-editorial",
        Typeface::Plain => "look-plain",
        Typeface::Warm => "look-warm",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_brand_can_be_read(primary: [u8; 3], surface: [u8; 3]) {
            let colour = |[red, green, blue]: [u8; 3]| Colour::new(red, green, blue);
            let theme = Theme::of(&Brand { primary: colour(primary), surface: colour(surface), ..Brand::default() });
            for (text, ground) in [
                (theme.ink, theme.paper),
                (theme.ink, theme.wash),
                (theme.muted, theme.paper),
                (theme.muted, theme.wash),
                (theme.muted, WHITE),
                (theme.on_band, theme.band),
                (theme.muted_on_band, theme.band),
                (theme.on_brand, theme.brand),
                (theme.brand_ink, theme.paper),
                (theme.brand_ink, theme.wash),
                (theme.brand_ink, WHITE),
            ] {
                prop_assert!(contrast(text, ground) >= READABLE, "{text} on {ground} in {theme:?}");
            }
        }
    }

    #[test]
    fn a_readable_brand_keeps_its_own_colour() {
        let theme = Theme::of(&Brand::default());
        assert_eq!(theme.brand, Brand::default().primary);
        assert_eq!(theme.band, Brand::default().surface);
    }
}
