//! How well one colour can be read on another, after WCAG 2.2, and how to mend a pair that cannot.

use crate::model::brand::Colour;

/// The least contrast of running text (WCAG 2.2, 1.4.3, level AA), with a little to spare for rounding.
pub(super) const READABLE: f64 = 4.53;

/// Gives the contrast of two colours, 1 (none) to 21 (black on white), by WCAG's relative luminance.
pub(super) fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Gives the relative luminance, 0 (black) to 1 (white).
fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.rgb().map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Mixes `percent` of one colour into another.
pub(super) fn mixed(one: Colour, into: Colour, percent: u16) -> Colour {
    let (one, into) = (one.rgb(), into.rgb());
    let channel = |at: usize| {
        let mix = (u16::from(one[at]) * percent + u16::from(into[at]) * (100 - percent) + 50) / 100;
        u8::try_from(mix).expect("a mix of two bytes is a byte")
    };
    Colour::new(channel(0), channel(1), channel(2))
}

/// Moves a colour step by step towards another until it can be read on every one of the grounds; that other at the last.
pub(super) fn moved_until(colour: Colour, towards: Colour, grounds: &[Colour]) -> Colour {
    (0..=100)
        .step_by(4)
        .map(|share| mixed(towards, colour, share))
        .find(|mix| grounds.iter().all(|ground| contrast(*mix, *ground) >= READABLE))
        .unwrap_or(towards)
}

/// Gives the quietest mix of a text colour into its ground that can still be read there.
pub(super) fn quietest(text: Colour, ground: Colour) -> Colour {
    (66..100)
        .step_by(4)
        .map(|share| mixed(text, ground, share))
        .find(|mix| contrast(*mix, ground) >= READABLE)
        .unwrap_or(text)
}

/// Tells whether a colour is dark rather than light.
pub(super) fn is_dark(colour: Colour) -> bool {
    luminance(colour) < 0.18
}

/// Gives a near-white paper that keeps a breath of a colour.
pub(super) fn lightened(colour: Colour) -> Colour {
    let white = Colour::new(0xff, 0xff, 0xff);
    if luminance(colour) > 0.5 { mixed(colour, white, 30) } else { mixed(colour, white, 3) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_as_wcag_counts_it() {
        let (black, white) = (Colour::new(0, 0, 0), Colour::new(255, 255, 255));
        assert!((contrast(black, white) - 21.0).abs() < 1e-9);
        assert!((contrast(white, Colour::new(0x76, 0x76, 0x76)) - 4.54).abs() < 0.01);
        assert!(contrast(moved_until(Colour::new(255, 221, 0), black, &[white]), white) >= READABLE);
    }
}
