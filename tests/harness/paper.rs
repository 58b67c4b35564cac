//! What stands on the sheets of a PDF.

use lopdf::{Document, ObjectId};

/// Gives the words of a sheet, and those of the line at its foot, which is drawn on it as a whole.
///
/// # Panics
///
/// When the sheet has no such line.
pub fn words_of(document: &Document, sheet: ObjectId) -> (String, String) {
    let words = |document: &Document| {
        let number = document.get_pages().into_iter().find(|page| page.1 == sheet).map(|page| page.0);
        document.extract_text(&[number.expect("the sheet is in its document")]).expect("a sheet has words")
    };
    let (resources, _) = document.get_page_resources(sheet).expect("a sheet has something to draw with");
    let drawings = resources.and_then(|held| held.get_deref(b"XObject", document).ok()?.as_dict().ok());
    let line = drawings.and_then(|held| held.get_deref(b"OfferwrightFoot", document).ok()?.as_stream().ok());
    let line = line.expect("a line stands at the foot").clone();
    let letters = line.dict.get(b"Resources").expect("the line has letters").clone();
    let mut alone = document.clone();
    let content = alone.add_object(line);
    let page = alone.get_dictionary_mut(sheet).expect("the sheet is in its document");
    page.set("Contents", content);
    page.set("Resources", letters);
    (words(document), words(&alone))
}
