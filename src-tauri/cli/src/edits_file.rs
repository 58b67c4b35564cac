//! Edits read from a file: a JSON array, carried out all or none.

use crate::{
    failure::{Failure, shown},
    library_in,
};
use offerwright_core::{edit::Edit, model::library::Library};
use std::path::Path;

/// Reads a list of edits; `-` is standard input.
pub fn read(path: &Path) -> Result<Vec<Edit>, Failure> {
    let bytes = library_in::bytes(path)?;
    let failed = |what: String| Failure::NotEdits { place: shown(path), what };
    let text = std::str::from_utf8(&bytes)
        .map_err(|error| failed(format!("byte {} is not valid UTF-8", error.valid_up_to() + 1)))?;
    let mut reader = serde_json::Deserializer::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    let edits = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let inner = cut(&error.inner().to_string());
        match error.path().to_string().as_str() {
            "." => failed(inner),
            place => failed(format!("{inner}, at {place}")),
        }
    })?;
    reader.end().map_err(|error| failed(cut(&error.to_string())))?;
    Ok(edits)
}

/// Carries edits out one after the other; gives the library after them and what each is called.
pub fn apply(library: &Library, edits: &[Edit]) -> Result<(Library, Vec<String>), Failure> {
    let mut labels = Vec::with_capacity(edits.len());
    let mut after = library.clone();
    for (index, edit) in edits.iter().enumerate() {
        let label = edit.label(&after);
        after = after.apply(edit).map_err(|refusal| Failure::EditRefused {
            number: index + 1,
            count: edits.len(),
            label: label.clone(),
            refusal: Box::new(refusal),
        })?;
        labels.push(label);
    }
    Ok((after, labels))
}

/// Cuts words that a hostile file would flood the screen with.
fn cut(words: &str) -> String {
    const SHOWN: usize = 300;
    let shown: String = words.chars().take(SHOWN).collect();
    if words.chars().nth(SHOWN).is_some() { shown + "…" } else { shown }
}
