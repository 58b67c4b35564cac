//! The colours of a page, light and dark: the brand's own, mended until every text on them can be read.

use super::contrast::{READABLE, contrast, is_dark, lightened, mixed, moved_until, quietest};
use crate::model::brand::{Brand, Colour};
use std::fmt::Write;

const WHITE: Colour = Colour::new(0xff, 0xff, 0xff);
const BLACK: Colour = Colour::new(0, 0, 0);
const INK: Colour = Colour::new(0x22, 0x1f, 0x1b);
const PALE: Colour = Colour::new(0xf2, 0xee, 0xe7);
const NIGHT: Colour = Colour::new(0x15, 0x14, 0x12);

/// The colours of a page, each readable on what it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shades {
    /// The ground of the page.
    paper: Colour,
    /// The ground of raised boxes.
    card: Colour,
    /// Running text on either.
    ink: Colour,
    /// Quiet text on either, and on the wash.
    muted: Colour,
    /// Fine rules.
    line: Colour,
    /// The edges of fields.
    edge: Colour,
    /// The ground of the first screen.
    band: Colour,
    on_band: Colour,
    muted_on_band: Colour,
    /// The ground of main buttons.
    brand: Colour,
    on_brand: Colour,
    /// The brand's colour as text and mark, on paper, card and wash.
    brand_ink: Colour,
    /// Text on a ground of that colour.
    on_brand_ink: Colour,
    /// A breath of the brand's colour as a ground.
    wash: Colour,
}

impl Shades {
    /// Makes the light colours of a brand.
    pub(super) fn light(brand: &Brand) -> Self {
        let paper = lightened(brand.surface);
        // A breath of the quiet surface and of the brand; of a dark surface nothing is left by day.
        let quiet = if is_dark(brand.surface) { paper } else { mixed(brand.surface, paper, 70) };
        let wash = mixed(brand.primary, quiet, 5);
        let grounds = [paper, wash, WHITE];
        let (button, on_button) = button(brand.primary);
        let brand_ink = moved_until(brand.primary, BLACK, &grounds);
        let on_band = readable_on(brand.surface);
        Self {
            paper,
            card: WHITE,
            ink: INK,
            muted: moved_until(mixed(INK, paper, 66), BLACK, &grounds),
            line: mixed(INK, paper, 15),
            edge: mixed(INK, paper, 50),
            band: brand.surface,
            on_band,
            muted_on_band: quietest(on_band, brand.surface),
            brand: button,
            on_brand: on_button,
            brand_ink,
            on_brand_ink: WHITE,
            wash,
        }
    }

    /// Makes the dark colours of a brand.
    pub(super) fn dark(brand: &Brand) -> Self {
        // A dark surface is the night itself; of a light one only a breath remains.
        let night = if is_dark(brand.surface) { brand.surface } else { brand.primary };
        let paper = mixed(night, NIGHT, 10);
        let card = mixed(WHITE, paper, 6);
        let wash = mixed(brand.primary, card, 12);
        let grounds = [paper, wash, card];
        let band = if is_dark(brand.surface) {
            mixed(brand.surface, NIGHT, 70)
        } else {
            mixed(brand.primary, NIGHT, 20)
        };
        let on_band = readable_on(band);
        let shown = if contrast(brand.primary, paper) >= 3.0 {
            brand.primary
        } else {
            mixed(WHITE, brand.primary, 30)
        };
        let (button, on_button) = button(shown);
        let brand_ink = moved_until(mixed(WHITE, brand.primary, 30), WHITE, &grounds);
        Self {
            paper,
            card,
            ink: moved_until(PALE, WHITE, &grounds),
            muted: moved_until(mixed(PALE, paper, 68), WHITE, &grounds),
            line: mixed(PALE, paper, 20),
            edge: mixed(PALE, paper, 52),
            band,
            on_band,
            muted_on_band: quietest(on_band, band),
            brand: button,
            on_brand: on_button,
            brand_ink,
            on_brand_ink: moved_until(paper, BLACK, &[brand_ink]),
            wash,
        }
    }

    /// Writes them as the style sheet reads them.
    pub(super) fn properties(&self, sheet: &mut String) {
        for (name, colour) in [
            ("paper", self.paper),
            ("card", self.card),
            ("ink", self.ink),
            ("muted", self.muted),
            ("line", self.line),
            ("edge", self.edge),
            ("band", self.band),
            ("on-band", self.on_band),
            ("muted-on-band", self.muted_on_band),
            ("brand", self.brand),
            ("on-brand", self.on_brand),
            ("brand-ink", self.brand_ink),
            ("on-brand-ink", self.on_brand_ink),
            ("wash", self.wash),
        ] {
            write!(sheet, "--{name}:{colour};").expect("a String takes every write");
        }
    }
}

/// Gives the text colour of a ground.
fn readable_on(ground: Colour) -> Colour {
    [INK, WHITE].into_iter().find(|text| contrast(*text, ground) >= READABLE).unwrap_or(BLACK)
}

/// Gives the ground and text of a button: white where it can be read, ink where the colour is light; darkened in the narrow
/// middle where neither can.
fn button(colour: Colour) -> (Colour, Colour) {
    if contrast(WHITE, colour) >= READABLE {
        (colour, WHITE)
    } else if contrast(INK, colour) >= READABLE {
        (colour, INK)
    } else {
        (moved_until(colour, BLACK, &[WHITE]), WHITE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_brand_can_be_read_by_day_and_by_night(primary: [u8; 3], surface: [u8; 3]) {
            let colour = |[red, green, blue]: [u8; 3]| Colour::new(red, green, blue);
            let brand = Brand { primary: colour(primary), surface: colour(surface), ..Brand::default() };
            for shades in [Shades::light(&brand), Shades::dark(&brand)] {
                let grounds = [shades.paper, shades.card, shades.wash];
                let texts = [shades.ink, shades.muted, shades.brand_ink];
                let on_grounds = texts.into_iter().flat_map(|text| grounds.map(|ground| (text, ground)));
                let pairs = [
                    (shades.on_band, shades.band),
                    (shades.muted_on_band, shades.band),
                    (shades.on_brand, shades.brand),
                    (shades.on_brand_ink, shades.brand_ink),
                ];
                for (text, ground) in on_grounds.chain(pairs) {
                    prop_assert!(contrast(text, ground) >= READABLE, "{text} on {ground} in {shades:?}");
                }
                for ground in [shades.paper, shades.card] {
                    prop_assert!(contrast(shades.edge, ground) >= 3.0, "edges on {ground} in {shades:?}");
                }
            }
        }
    }

    #[test]
    fn a_readable_brand_keeps_its_own_colours() {
        let brand = Brand::default();
        let shades = Shades::light(&brand);
        assert_eq!((shades.brand, shades.band), (brand.primary, brand.surface));
    }
}
