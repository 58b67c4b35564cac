//! What stands under every sheet of a PDF: a line of words, and which sheet of how many it is.

use lopdf::{Document, Object, ObjectId, Stream, dictionary};

/// The size of the letters of the number, in points.
const SIZE: f32 = 7.5;
/// How far the foot stands from the edges of the sheet, in points.
const MARGIN: f32 = 34.0;
/// How far the foot stands over the lower edge, in points.
const HEIGHT: f32 = 26.0;
/// The names that the line of words and the letters of the number go by among what a sheet draws with.
const WORDS: &str = "OfferwrightFoot";
const LETTERS: &str = "OfferwrightNumber";

/// Puts a foot under every sheet: on the left the line at the top of another PDF, drawn for the same paper, whatever
/// letters it is written in; on the right the number.
pub fn numbered(pdf: &[u8], line: &[u8]) -> Result<Vec<u8>, lopdf::Error> {
    let mut document = Document::load_mem(pdf)?;
    let words = take_over(&mut document, Document::load_mem(line)?)?;
    let letters = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding",
    });
    let sheets = document.get_pages();
    let count = sheets.len();
    for (number, sheet) in sheets {
        let (width, height) = size_of(&document, sheet);
        lend(&mut document, sheet, "XObject", WORDS, words)?;
        lend(&mut document, sheet, "Font", LETTERS, letters)?;
        let foot = foot(&format!("{number} / {count}"), width, height);
        surround(&mut document, sheet, foot)?;
    }
    document.compress();
    let mut written = Vec::new();
    document.save_to(&mut written)?;
    Ok(written)
}

/// Makes the first sheet of another document something this one can draw.
fn take_over(document: &mut Document, mut other: Document) -> Result<ObjectId, lopdf::Error> {
    other.renumber_objects_with(document.max_id + 1);
    let sheet = other.page_iter().next().ok_or(lopdf::Error::PageNumberNotFound(1))?;
    let (width, height) = size_of(&other, sheet);
    let content = other.get_page_content(sheet);
    let resources = other.get_or_create_resources(sheet)?.clone();
    document.max_id = other.max_id;
    document.objects.extend(other.objects);
    let drawing = dictionary! {
        "Type" => "XObject", "Subtype" => "Form", "Resources" => resources,
        "BBox" => vec![0.into(), 0.into(), width.into(), height.into()],
    };
    Ok(document.add_object(Stream::new(drawing, content)))
}

/// Gives the width and the height of a sheet in points; those of A4 where it does not say.
fn size_of(document: &Document, sheet: ObjectId) -> (f32, f32) {
    let said = document.get_dictionary(sheet).and_then(|sheet| sheet.get_deref(b"MediaBox", document));
    let sides = said.and_then(Object::as_array).ok();
    let side = |at: usize| sides.and_then(|sides| sides.get(at)?.as_float().ok());
    (side(2).unwrap_or(595.0), side(3).unwrap_or(842.0))
}

/// Gives a sheet something to draw with, under a name.
fn lend(
    document: &mut Document,
    sheet: ObjectId,
    kind: &str,
    name: &str,
    thing: ObjectId,
) -> Result<(), lopdf::Error> {
    let resources = document.get_or_create_resources(sheet)?.as_dict_mut()?;
    match resources.get_mut(kind.as_bytes()) {
        Ok(Object::Dictionary(things)) => things.set(name, thing),
        Ok(Object::Reference(elsewhere)) => {
            let elsewhere = *elsewhere;
            document.get_dictionary_mut(elsewhere)?.set(name, thing);
        }
        _ => resources.set(kind, dictionary! { name => thing }),
    }
    Ok(())
}

/// Draws the foot after what the sheet holds, whatever that left turned or scaled.
fn surround(document: &mut Document, sheet: ObjectId, foot: String) -> Result<(), lopdf::Error> {
    let open = document.add_object(Stream::new(dictionary! {}, b"q\n".to_vec()));
    let close = document.add_object(Stream::new(dictionary! {}, format!("\nQ\n{foot}").into_bytes()));
    let held = document.get_page_contents(sheet);
    let all: Vec<Object> =
        [vec![open], held, vec![close]].concat().into_iter().map(Object::Reference).collect();
    document.get_dictionary_mut(sheet)?.set("Contents", all);
    Ok(())
}

fn foot(number: &str, width: f32, height: f32) -> String {
    // Figures are 0.556 of the size wide, blanks and strokes 0.278.
    let figures = number.chars().map(|sign| if sign.is_ascii_digit() { 0.556 } else { 0.278 }).sum::<f32>();
    let right = width - MARGIN - figures * SIZE;
    // The line stands at the top of its own sheet, below the same margin.
    let down = HEIGHT + SIZE - (height - MARGIN);
    format!(
        "q 1 0 0 1 0 {down} cm /{WORDS} Do Q\n\
         BT /{LETTERS} {SIZE} Tf 0.35 g 1 0 0 1 {right} {HEIGHT} Tm ({number}) Tj ET\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::content::{Content, Operation};

    /// Sheets of A4 with these words on each.
    fn sheets(words: &[&str]) -> Vec<u8> {
        let mut document = Document::with_version("1.5");
        let pages = document.new_object_id();
        let letters = document.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Courier", "Encoding" => "WinAnsiEncoding",
        });
        let kids: Vec<Object> = words
            .iter()
            .map(|words| {
                let operations = vec![
                    Operation::new("BT", vec![]),
                    Operation::new("Tf", vec!["F".into(), 9.into()]),
                    Operation::new("Tj", vec![Object::string_literal(*words)]),
                    Operation::new("ET", vec![]),
                ];
                let content = Stream::new(dictionary! {}, Content { operations }.encode().unwrap());
                let content = document.add_object(content);
                let page = dictionary! {
                    "Type" => "Page", "Parent" => pages, "Contents" => content,
                    "Resources" => dictionary! { "Font" => dictionary! { "F" => letters } },
                };
                document.add_object(page).into()
            })
            .collect();
        let tree = dictionary! {
            "Type" => "Pages", "Count" => words.len() as u32, "Kids" => kids,
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
    fn every_sheet_keeps_its_words_and_says_which_of_how_many_it_is() {
        let numbered = numbered(&sheets(&["first", "second", "third"]), &sheets(&["the line"])).unwrap();
        let document = Document::load_mem(&numbered).unwrap();
        assert_eq!(document.get_pages().len(), 3, "the line is no sheet of its own");
        for (number, own) in (1..).zip(["first", "second", "third"]) {
            let words = document.extract_text(&[number]).unwrap();
            assert!(words.contains(own) && words.contains(&format!("{number} / 3")), "{words}");
        }
    }

    #[test]
    fn every_sheet_draws_the_line_and_the_line_has_its_own_letters() {
        let numbered = numbered(&sheets(&["first", "second"]), &sheets(&["the line"])).unwrap();
        let document = Document::load_mem(&numbered).unwrap();
        for sheet in document.page_iter() {
            let content = String::from_utf8_lossy(&document.get_page_content(sheet)).into_owned();
            assert!(content.contains("/OfferwrightFoot Do"), "{content}");
            let (resources, _) = document.get_page_resources(sheet).unwrap();
            let drawings = resources.unwrap().get(b"XObject").unwrap().as_dict().unwrap();
            let line = drawings.get(WORDS.as_bytes()).unwrap().as_reference().unwrap();
            let line = document.get_object(line).unwrap().as_stream().unwrap();
            assert!(line.dict.get(b"Resources").unwrap().as_dict().unwrap().has(b"Font"));
            let drawn = line.decompressed_content().unwrap_or_else(|_| line.content.clone());
            assert!(String::from_utf8_lossy(&drawn).contains("the line"));
        }
    }

    #[test]
    fn what_is_no_pdf_is_refused() {
        assert!(numbered(b"no pdf", &sheets(&["the line"])).is_err());
        assert!(numbered(&sheets(&["first"]), b"no pdf").is_err());
    }
}
