//! What stands under every sheet of a PDF: a line of words, and which sheet of how many it is.

use encoding_rs::WINDOWS_1252;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

/// The size of the letters, in points.
const SIZE: f32 = 7.5;
/// How far the line stands from the edges of the sheet, in points.
const MARGIN: f32 = 34.0;
/// The longest line that leaves room for the number, in letters.
const LONGEST: usize = 150;
/// The name the letters go by among those of a sheet.
const LETTERS: &str = "OfferwrightFoot";

/// Writes the foot of every sheet; the words on the left, the number on the right.
pub fn numbered(pdf: &[u8], words: &str) -> Result<Vec<u8>, lopdf::Error> {
    let mut document = Document::load_mem(pdf)?;
    let letters = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding",
    });
    let sheets = document.get_pages();
    let count = sheets.len();
    for (number, sheet) in sheets {
        let width = width_of(&document, sheet);
        lend_letters(&mut document, sheet, letters)?;
        let foot = foot(words, &format!("{number} / {count}"), width);
        surround(&mut document, sheet, foot)?;
    }
    document.compress();
    let mut written = Vec::new();
    document.save_to(&mut written)?;
    Ok(written)
}

/// Gives the width of a sheet in points; that of A4 where it does not say.
fn width_of(document: &Document, sheet: ObjectId) -> f32 {
    let said = document.get_dictionary(sheet).and_then(|sheet| sheet.get_deref(b"MediaBox", document));
    let sides = said.and_then(Object::as_array);
    sides.ok().and_then(|sides| sides.get(2)?.as_float().ok()).unwrap_or(595.0)
}

fn lend_letters(document: &mut Document, sheet: ObjectId, letters: ObjectId) -> Result<(), lopdf::Error> {
    let resources = document.get_or_create_resources(sheet)?.as_dict_mut()?;
    match resources.get_mut(b"Font") {
        Ok(Object::Dictionary(fonts)) => fonts.set(LETTERS, letters),
        Ok(Object::Reference(elsewhere)) => {
            let elsewhere = *elsewhere;
            document.get_dictionary_mut(elsewhere)?.set(LETTERS, letters);
        }
        _ => resources.set("Font", dictionary! { LETTERS => letters }),
    }
    Ok(())
}

/// Draws the foot after what the sheet holds, whatever that left turned or scaled.
fn surround(document: &mut Document, sheet: ObjectId, foot: Vec<u8>) -> Result<(), lopdf::Error> {
    let open = document.add_object(Stream::new(Dictionary::new(), b"q\n".to_vec()));
    let close = document.add_object(Stream::new(Dictionary::new(), [b"\nQ\n".to_vec(), foot].concat()));
    let held = document.get_page_contents(sheet);
    let all: Vec<Object> =
        [vec![open], held, vec![close]].concat().into_iter().map(Object::Reference).collect();
    document.get_dictionary_mut(sheet)?.set("Contents", all);
    Ok(())
}

fn foot(words: &str, number: &str, width: f32) -> Vec<u8> {
    // Figures are 0.556 of the size wide, blanks and strokes 0.278.
    let figures = number.chars().map(|sign| if sign.is_ascii_digit() { 0.556 } else { 0.278 }).sum::<f32>();
    let right = width - MARGIN - figures * SIZE;
    let mut drawn = format!("BT /{LETTERS} {SIZE} Tf 0.35 g 1 0 0 1 {MARGIN} 26 Tm (").into_bytes();
    drawn.extend(text(words));
    drawn.extend(format!(") Tj 1 0 0 1 {right} 26 Tm (").into_bytes());
    drawn.extend(text(number));
    drawn.extend(b") Tj ET\n");
    drawn
}

/// Writes words in the signs these letters have; a sign they lack becomes a question mark.
fn text(words: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for sign in words.chars().take(LONGEST) {
        let mut buffer = [0; 4];
        let (known, _, lacking) = WINDOWS_1252.encode(sign.encode_utf8(&mut buffer));
        match (lacking, sign) {
            (true, _) => bytes.push(b'?'),
            (false, '(' | ')' | '\\') => bytes.extend([b'\\', sign as u8]),
            (false, _) if sign.is_control() => bytes.push(b' '),
            (false, _) => bytes.extend(known.iter()),
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheets(count: u32) -> Vec<u8> {
        let mut document = Document::with_version("1.5");
        let pages = document.new_object_id();
        let kids: Vec<Object> = (0..count)
            .map(|_| {
                let content =
                    document.add_object(Stream::new(Dictionary::new(), b"1 0 0 -1 0 842 cm".to_vec()));
                document
                    .add_object(dictionary! { "Type" => "Page", "Parent" => pages, "Contents" => content })
                    .into()
            })
            .collect();
        let tree = dictionary! {
            "Type" => "Pages", "Kids" => kids, "Count" => count,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        };
        document.objects.insert(pages, Object::Dictionary(tree));
        let root = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        document.trailer.set("Root", root);
        let mut written = Vec::new();
        document.save_to(&mut written).unwrap();
        written
    }

    #[test]
    fn every_sheet_says_which_of_how_many_it_is() {
        let numbered = numbered(&sheets(3), "Confidence Reset · 1 May (2026) – illustrative").unwrap();
        let document = Document::load_mem(&numbered).unwrap();
        assert_eq!(document.get_pages().len(), 3);
        for number in 1..=3 {
            let words = document.extract_text(&[number]).unwrap();
            assert!(words.contains(&format!("{number} / 3")), "{words}");
            assert!(words.contains("1 May (2026) – illustrative"), "{words}");
        }
    }

    #[test]
    fn a_sign_the_letters_lack_is_no_markup_and_no_loss_of_the_rest() {
        assert_eq!(text("a)\\ 心 é\n"), [b"a\\)\\\\ ? ".to_vec(), vec![0xe9, b' ']].concat());
    }

    #[test]
    fn what_is_no_pdf_is_refused() {
        assert!(numbered(b"no pdf", "words").is_err());
    }
}
