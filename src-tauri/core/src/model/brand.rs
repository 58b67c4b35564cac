//! How the practitioner's own pages look.

use super::{picture::Picture, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// A colour, written `#2f5d50`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
#[schemars(extend("pattern" = "^#[0-9a-fA-F]{6}$"))]
pub struct Colour([u8; 3]);

/// Says that text is no colour.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” is not a colour; write it as # and six hexadecimal digits, for example #2f5d50")]
pub struct UnreadableColour {
    /// The text as given.
    pub text: String,
}

impl Colour {
    /// Makes a colour from red, green and blue.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self([red, green, blue])
    }

    /// Gives red, green and blue.
    pub const fn rgb(self) -> [u8; 3] {
        self.0
    }
}

impl TryFrom<String> for Colour {
    type Error = UnreadableColour;

    fn try_from(text: String) -> Result<Self, UnreadableColour> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii());
        let channel = |at: usize| digits.and_then(|digits| u8::from_str_radix(&digits[at..at + 2], 16).ok());
        match (channel(0), channel(2), channel(4)) {
            (Some(red), Some(green), Some(blue)) => Ok(Self([red, green, blue])),
            _ => Err(UnreadableColour { text }),
        }
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// The look of the pages' letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Typeface {
    /// A serif with character.
    Editorial,
    /// A quiet sans.
    Plain,
    /// A round, friendly sans.
    #[default]
    Warm,
}

/// How pages are built: their rules, boxes and rhythm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// Like a well-set magazine: fine rules, wide margins.
    Editorial,
    /// Like a clear form: straight boxes, strong lines.
    Plain,
    /// Like a friendly letter: soft boxes, tinted grounds.
    Warm,
}

/// How corners are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Corner {
    /// Square.
    Square,
    /// A little rounded.
    Soft,
    /// Round.
    Round,
}

/// How much air there is between parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Spacing {
    /// Little.
    Close,
    /// As the look has it.
    #[default]
    Even,
    /// Much.
    Airy,
}

/// Whether pages are light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Shade {
    /// Light.
    #[default]
    Light,
    /// Dark.
    Dark,
    /// As the buyer's device has it.
    Device,
}

/// The practitioner's brand as buyers see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Brand {
    /// The name over the pages; empty means the practice's own.
    pub name: String,
    /// The colour of buttons and marks.
    pub primary: Colour,
    /// The colour of quiet surfaces.
    pub surface: Colour,
    /// The letters.
    pub typeface: Typeface,
    /// How pages are built; none where it goes with the letters.
    pub look: Option<Look>,
    /// How corners are cut; none where it goes with the look.
    pub corner: Option<Corner>,
    /// How much air there is.
    pub spacing: Spacing,
    /// Light or dark.
    pub shade: Shade,
    /// The logo over the pages; none where the first letter of the name stands there.
    pub logo: Option<Picture>,
    /// The person behind the offers, by name, as sales pages present them; empty where none is presented.
    pub person: String,
    /// What sales pages say of that person.
    pub about: String,
    /// A portrait of that person.
    pub portrait: Option<Picture>,
}

impl Brand {
    /// Gives how pages are built: the look chosen, or the one that goes with the letters.
    pub fn built(&self) -> Look {
        self.look.unwrap_or(match self.typeface {
            Typeface::Editorial => Look::Editorial,
            Typeface::Plain => Look::Plain,
            Typeface::Warm => Look::Warm,
        })
    }

    /// Refuses texts that are too long and pictures that are none.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::line(whose, "brand name", &self.name)?;
        shape::line(whose, "name of the person behind the offers", &self.person)?;
        shape::text(whose, "words about the person", &self.about)?;
        let pictures = [("logo", &self.logo), ("portrait", &self.portrait)];
        pictures
            .into_iter()
            .filter_map(|(field, picture)| picture.as_ref().map(|picture| (field, picture)))
            .try_for_each(|(field, picture)| picture.check(whose, field))
    }
}

impl Default for Brand {
    fn default() -> Self {
        Self {
            name: String::new(),
            primary: Colour::new(0x2f, 0x5d, 0x50),
            surface: Colour::new(0xf6, 0xf1, 0xe7),
            typeface: Typeface::Warm,
            look: None,
            corner: None,
            spacing: Spacing::Even,
            shade: Shade::Light,
            logo: None,
            person: String::new(),
            about: String::new(),
            portrait: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brand_of_before_is_read_with_the_look_that_goes_with_its_letters() {
        let brand: Brand = serde_json::from_str(r#"{"name":"N","typeface":"editorial"}"#).unwrap();
        assert_eq!(
            (brand.built(), brand.shade, brand.spacing),
            (Look::Editorial, Shade::Light, Spacing::Even)
        );
        let chosen = Brand { look: Some(Look::Plain), ..brand };
        assert_eq!(chosen.built(), Look::Plain);
    }

    #[test]
    fn words_about_the_person_are_capped_as_other_copy_is() {
        let long = Brand { about: "a".repeat(5_001), ..Brand::default() };
        assert!(matches!(long.check("the practice"), Err(Refusal::TooLong { length: 5_001, .. })));
        assert_eq!(Brand::default().check("the practice"), Ok(()));
    }
}
