//! Pictures on their way into the library: read whatever kind they are, turned upright, scaled, and written anew, so that
//! nothing a camera or a program wrote beside them comes along.

use crate::{
    contract::told::PictureRead,
    desk::Desk,
    failure::{Code, Failure},
    host::{FileKind, Host},
    rescue::name,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits,
    codecs::jpeg::JpegEncoder,
    error::{LimitError, LimitErrorKind},
    imageops::FilterType,
    metadata::Orientation,
};
use offerwright_core::model::{
    limits::{PICTURE_BYTES, PICTURE_FILE_BYTES, PICTURE_SIDE},
    picture::{MediaType, Picture},
};
use std::{fs, io::Cursor, path::Path};

/// The widest and highest picture that is read, in pixels.
const WIDEST: u32 = 20_000;
/// The memory that reading one may take, in bytes.
const MEMORY: u64 = 512 * 1024 * 1024;
/// How good a photograph stays, of 100.
const QUALITY: u8 = 86;

impl<H: Host> Desk<H> {
    /// Asks for a picture and reads it.
    pub(crate) fn read_chosen_picture(&self) -> Result<PictureRead, Failure> {
        let path = self.ask_open(FileKind::Picture)?;
        Ok(PictureRead { picture: read(&path)? })
    }

    /// Reads the picture that was dropped on the window.
    pub(crate) fn read_arrived_picture(&self) -> Result<PictureRead, Failure> {
        let nothing = || Failure::new(Code::Refused, "Nothing was dropped here.");
        let path = self.host.arrived().into_iter().next().ok_or_else(nothing)?;
        Ok(PictureRead { picture: read(&path)? })
    }
}

/// Reads a picture file and makes of it what the library keeps.
pub fn read(path: &Path) -> Result<Picture, Failure> {
    let refused =
        |why: String| Failure::new(Code::Refused, format!("{} {why} Nothing was changed.", name(path)));
    let unreadable = |error: std::io::Error| refused(format!("could not be read: {error}."));
    let size = fs::metadata(path).map_err(unreadable)?.len();
    if size > PICTURE_FILE_BYTES {
        let most = PICTURE_FILE_BYTES / (1024 * 1024);
        return Err(refused(format!("is larger than {most} MB, which is the most a picture file may have.")));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    picture(&bytes).map_err(|error| refused(words(&error)))
}

fn words(error: &ImageError) -> String {
    match error {
        ImageError::Limits(_) => {
            "holds more pixels than can be read; make it smaller in a picture program first.".to_owned()
        }
        ImageError::Unsupported(_) => {
            "is no picture of a kind that is known; choose a PNG, JPEG, WebP or GIF file.".to_owned()
        }
        _ => "is no picture, or is damaged; choose a PNG, JPEG, WebP or GIF file.".to_owned(),
    }
}

/// Makes of the bytes of a picture what the library keeps: at most so many pixels and bytes, and nothing but the picture.
pub fn picture(bytes: &[u8]) -> Result<Picture, ImageError> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(WIDEST), Some(WIDEST));
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder)?;
    image.apply_orientation(turned);
    let clear = is_clear(&image);
    let mut side = PICTURE_SIDE.min(image.width().max(image.height()));
    loop {
        let scaled = fitted(&image, side);
        let written = if clear { as_png(&scaled)? } else { as_jpeg(&scaled)? };
        let fits = u64::try_from(written.len()).is_ok_and(|size| size <= PICTURE_BYTES);
        if fits || side < 64 {
            return kept(&scaled, &written, if clear { MediaType::Png } else { MediaType::Jpeg });
        }
        side = side * 3 / 4;
    }
}

/// Tells whether anything of a picture can be seen through; a photograph that cannot is kept as one.
fn is_clear(image: &DynamicImage) -> bool {
    image.color().has_alpha() && image.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX)
}

fn fitted(image: &DynamicImage, side: u32) -> DynamicImage {
    if image.width() <= side && image.height() <= side {
        return image.clone();
    }
    image.resize(side, side, FilterType::Lanczos3)
}

fn as_png(image: &DynamicImage) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    DynamicImage::from(image.to_rgba8()).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)?;
    Ok(bytes)
}

fn as_jpeg(image: &DynamicImage) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    image.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?;
    Ok(bytes)
}

fn kept(image: &DynamicImage, bytes: &[u8], media: MediaType) -> Result<Picture, ImageError> {
    let pixels = |side: u32| {
        u16::try_from(side)
            .map_err(|_| ImageError::Limits(LimitError::from_kind(LimitErrorKind::DimensionError)))
    };
    Ok(Picture {
        media,
        data: STANDARD.encode(bytes),
        width: pixels(image.width())?,
        height: pixels(image.height())?,
        shows: String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage, Rgba, RgbaImage};

    fn noise(at: u32) -> u8 {
        u8::try_from(at.wrapping_mul(2_654_435_761) >> 24).unwrap()
    }

    fn decoded(picture: &Picture) -> DynamicImage {
        image::load_from_memory(&STANDARD.decode(&picture.data).unwrap()).unwrap()
    }

    #[test]
    fn a_photograph_is_scaled_and_kept_as_one() {
        let photograph = RgbImage::from_fn(1_800, 90, |x, y| Rgb([noise(x / 9), noise(y / 7), 90]));
        let kept = picture(&as_png(&photograph.into()).unwrap()).unwrap();
        assert_eq!(kept.media, MediaType::Jpeg);
        assert_eq!((kept.width, kept.height), (1_600, 80));
        assert_eq!(kept.check("It", "picture"), Ok(()));
        assert_eq!(decoded(&kept).width(), u32::from(kept.width));
    }

    #[test]
    fn what_one_can_see_through_stays_so() {
        let logo = RgbaImage::from_fn(300, 100, |x, _| Rgba([10, 20, 30, if x < 150 { 0 } else { 255 }]));
        let kept = picture(&as_png(&logo.clone().into()).unwrap()).unwrap();
        assert_eq!((kept.media, kept.width, kept.height), (MediaType::Png, 300, 100));
        assert_eq!(decoded(&kept).to_rgba8(), logo);
    }

    #[test]
    fn a_picture_that_cannot_be_packed_is_made_smaller_until_it_fits() {
        let noisy = RgbaImage::from_fn(440, 440, |x, y| {
            Rgba([noise(x * 1_601 + y), noise(y * 911 + x), noise(x ^ (y * 77)), noise(x + 3 * y)])
        });
        let kept = picture(&as_png(&noisy.into()).unwrap()).unwrap();
        assert!(kept.width < 440);
        assert_eq!(kept.check("It", "picture"), Ok(()));
    }

    #[test]
    fn nothing_that_was_written_beside_the_picture_comes_along() {
        let mut bytes = as_jpeg(&RgbImage::from_pixel(40, 30, Rgb([1, 2, 3])).into()).unwrap();
        // A comment segment right after the mark a JPEG begins with.
        let comment = b"taken at 52.5200 N, 13.4050 E";
        let length = u16::try_from(comment.len() + 2).unwrap().to_be_bytes();
        let segment: Vec<u8> = [&[0xff, 0xfe], &length[..], comment].concat();
        bytes.splice(2..2, segment);
        let kept = STANDARD.decode(picture(&bytes).unwrap().data).unwrap();
        assert!(bytes.windows(comment.len()).any(|part| part == comment));
        assert!(!kept.windows(comment.len()).any(|part| part == comment));
    }

    #[test]
    fn what_is_no_picture_is_refused_in_a_sentence() {
        let folder = tempfile::tempdir().unwrap();
        for (file, bytes) in [
            ("page.png", &b"<svg onload=alert(1)>"[..]),
            ("cut.png", b"\x89PNG\r\n\x1a\n\0\0"),
            ("empty.jpg", b""),
        ] {
            let path = folder.path().join(file);
            fs::write(&path, bytes).unwrap();
            let failure = read(&path).unwrap_err();
            assert_eq!(failure.code, Code::Refused);
            assert!(failure.message.contains(file) && failure.message.ends_with("Nothing was changed."));
        }
    }
}
