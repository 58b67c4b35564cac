//! Reads the tables of texts: tabs between columns, quotation marks around texts that hold lines.

use std::{fs, path::PathBuf};

/// Gives the rows of a table after its heading.
pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field) = (Vec::new(), Vec::new(), String::new());
    let mut quoted = false;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => field.extend(signs.next()),
            '"' if quoted || field.is_empty() => quoted = !quoted,
            '\t' if !quoted => row.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            other => field.push(other),
        }
    }
    rows.into_iter().skip(1).collect()
}

/// Gives the pairs of one of our own tables.
pub(super) fn ours(name: &str) -> Vec<(String, String)> {
    let file = root().join("tests/fixtures/copy").join(name);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let pair = |row: Vec<String>| row.try_into().map(|[first, second]: [String; 2]| (first, second));
    rows(&text).into_iter().map(|row| pair(row).expect("two columns")).collect()
}

/// Gives a file of the corpora, which live outside the house; says so plainly where they are missing.
pub(super) fn corpus(name: &str) -> Option<String> {
    let folder = std::env::var_os("OFFERWRIGHT_CORPORA").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| root().join("../shared/data"));
    let text = fs::read_to_string(folder.join("copy").join(name)).ok();
    if text.is_none() {
        eprintln!(
            "skipped: copy/{name} is not in the folder that OFFERWRIGHT_CORPORA names, nor beside the house"
        );
    }
    text
}

/// Tells whether a text stands in the half that was put aside before any was read.
pub(super) fn put_aside(text: &str) -> bool {
    crc32fast::hash(text.as_bytes()).is_multiple_of(2)
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}
