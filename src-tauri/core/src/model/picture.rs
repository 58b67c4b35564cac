//! A picture kept in the library: a logo, a portrait, what an offer looks like.

use super::{limits::PICTURE_BYTES, refusal::Refusal, shape};
use base64::{Engine, engine::general_purpose::STANDARD};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The kinds of picture that are kept; none of them can run anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
pub enum MediaType {
    /// A PNG.
    #[serde(rename = "image/png")]
    Png,
    /// A JPEG.
    #[serde(rename = "image/jpeg")]
    Jpeg,
    /// A WebP.
    #[serde(rename = "image/webp")]
    Webp,
}

impl MediaType {
    /// Gives its name as the web writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
        }
    }

    /// Tells whether bytes begin as a picture of this kind does.
    fn begins(self, bytes: &[u8]) -> bool {
        match self {
            Self::Png => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
            Self::Jpeg => bytes.starts_with(&[0xff, 0xd8, 0xff]),
            Self::Webp => bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"),
        }
    }
}

/// A picture with its bytes; none is ever fetched from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// What kind of picture it is.
    pub media: MediaType,
    /// Its bytes in base64, with padding.
    pub data: String,
    /// Its width in pixels, 1 to 10,000.
    pub width: u16,
    /// Its height in pixels, 1 to 10,000.
    pub height: u16,
    /// What it shows, for who cannot see it; empty where it only decorates.
    #[serde(default)]
    pub shows: String,
}

impl Picture {
    /// Refuses what is no picture of its kind, is too large, or has no size.
    pub fn check(&self, whose: &str, field: &'static str) -> Result<(), Refusal> {
        shape::line(whose, "words for the picture", &self.shows)?;
        shape::range(whose, "width of the picture", u64::from(self.width), 1, 10_000)?;
        shape::range(whose, "height of the picture", u64::from(self.height), 1, 10_000)?;
        let size = u64::try_from(self.data.len() / 4 * 3).unwrap_or(u64::MAX);
        shape::range(whose, "size of the picture in bytes", size, 1, PICTURE_BYTES)?;
        match STANDARD.decode(&self.data) {
            Ok(bytes) if self.media.begins(&bytes) => Ok(()),
            _ => Err(Refusal::NoPicture { whose: whose.to_owned(), field, media: self.media.name() }),
        }
    }

    /// Writes the address under which a page shows it, bytes and all.
    pub fn address(&self) -> String {
        format!("data:{};base64,{}", self.media.name(), self.data)
    }
}

/// Gives what a picture shows, as it is told to who cannot see it; empty where there is none.
pub(crate) fn shown_by(picture: Option<&Picture>) -> &str {
    picture.map_or("", |picture| &picture.shows)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(media: MediaType, bytes: &[u8]) -> Picture {
        Picture { media, data: STANDARD.encode(bytes), width: 10, height: 10, shows: String::new() }
    }

    #[test]
    fn only_bytes_that_begin_as_their_kind_does_are_a_picture() {
        let png = b"\x89PNG\r\n\x1a\n and so on";
        assert_eq!(picture(MediaType::Png, png).check("It", "logo"), Ok(()));
        for wrong in [picture(MediaType::Jpeg, png), picture(MediaType::Png, b"<svg onload=alert(1)>")] {
            assert!(matches!(wrong.check("It", "logo"), Err(Refusal::NoPicture { .. })));
        }
        let broken = Picture { data: "\"><script>".to_owned(), ..picture(MediaType::Png, png) };
        assert!(broken.check("It", "logo").is_err());
    }

    #[test]
    fn a_picture_beyond_the_limit_is_refused_with_its_size() {
        let mut bytes = vec![0xff, 0xd8, 0xff];
        bytes.resize(usize::try_from(PICTURE_BYTES).unwrap() + 4, 0);
        assert!(matches!(
            picture(MediaType::Jpeg, &bytes).check("It", "logo"),
            Err(Refusal::OutOfRange { .. })
        ));
    }
}
