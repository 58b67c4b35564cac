//! The library as one JSON file: written for export, read back whole or refused with a sentence.

use crate::{
    edit::seats,
    model::{
        design::Design, exemption::Exemption, library::Library, limits::IMPORT_BYTES, offer::Offer,
        outcome::Outcome, placement::Placement, practice::Practice, record::Record, refusal::Refusal,
    },
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt::Display, sync::Arc};

/// The word every library file opens with.
pub const FORMAT: &str = "offerwright-library";
/// The version of the format this program writes, and the newest it reads.
pub const VERSION: u32 = 1;

/// The content of a library file.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LibraryFile {
    /// Always `offerwright-library`.
    #[schemars(extend("const" = FORMAT))]
    pub format: String,
    /// The version of the format.
    #[schemars(range(max = VERSION))]
    pub version: u32,
    /// Who sells.
    #[serde(default)]
    pub practice: Practice,
    /// The results clients want.
    #[serde(default)]
    pub outcomes: Vec<Outcome>,
    /// The catalogue.
    #[serde(default)]
    pub offers: Vec<Offer>,
    /// The designs.
    #[serde(default)]
    pub designs: Vec<Design>,
    /// The placements of all designs.
    #[serde(default)]
    pub placements: Vec<Placement>,
    /// The rules silenced with a reason.
    #[serde(default)]
    pub exemptions: Vec<Exemption>,
}

/// Why a file is no library this program can read. Nothing was taken over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// The file is larger than is read.
    #[error("The file has {megabytes} MB; a library of at most {cap} MB can be read.")]
    TooLarge {
        /// Its size in megabytes, rounded up.
        megabytes: u64,
        /// The largest that is read.
        cap: u64,
    },
    /// The file is no text.
    #[error("The file is not a text file: byte {at} is not valid UTF-8.")]
    NotText {
        /// The first byte that is not, counted from 1.
        at: usize,
    },
    /// The text is not JSON, or breaks off.
    #[error("The file is not readable as JSON: {what} at line {line}, column {column}.")]
    NotJson {
        /// What the reader met.
        what: String,
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
    },
    /// The text is JSON, but something else than a library.
    #[error("The file is not an Offerwright library: it does not say “format”: “{FORMAT}”.")]
    OtherFormat,
    /// The file comes from a newer program.
    #[error(
        "The file is of version {found}; this program reads up to version {VERSION}. Please update Offerwright."
    )]
    Newer {
        /// Its version.
        found: u32,
    },
    /// A field is missing, unknown or of the wrong sort.
    #[error("The file has a mistake at “{path}” (line {line}): {what}.")]
    Field {
        /// Where it stands (`offers[3].price`).
        path: String,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong with it.
        what: String,
    },
    /// Two records share an id.
    #[error("The file holds two {what} with the id {id}.")]
    Doubled {
        /// The kind of record.
        what: &'static str,
        /// The id.
        id: String,
    },
    /// The records do not fit together.
    #[error("The file is readable, but its content cannot be: {0}")]
    Refused(#[from] Refusal),
}

#[derive(Deserialize)]
struct Header {
    #[serde(default)]
    format: String,
    #[serde(default)]
    version: u32,
}

/// Writes a library as a file's text, in a form people can read and compare.
pub fn write(library: &Library) -> String {
    let file = LibraryFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        practice: (*library.practice).clone(),
        outcomes: library.outcomes.values().map(|record| (**record).clone()).collect(),
        offers: library.offers.values().map(|record| (**record).clone()).collect(),
        designs: library.designs.values().map(|record| (**record).clone()).collect(),
        placements: library
            .designs
            .keys()
            .flat_map(|design| library.placements_of(*design))
            .map(|record| (**record).clone())
            .collect(),
        exemptions: library.exemptions.values().map(|record| (**record).clone()).collect(),
    };
    let mut text = serde_json::to_string_pretty(&file).expect("records hold nothing that JSON cannot");
    text.push('\n');
    text
}

/// Reads a library from a file's bytes.
pub fn read(bytes: &[u8]) -> Result<Library, FileError> {
    let size = bytes.len() as u64;
    if size > IMPORT_BYTES {
        return Err(too_large(size));
    }
    let text =
        std::str::from_utf8(bytes).map_err(|error| FileError::NotText { at: error.valid_up_to() + 1 })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let header: Header = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => FileError::OtherFormat,
        _ => not_json(&error),
    })?;
    if header.format != FORMAT {
        return Err(FileError::OtherFormat);
    }
    if header.version > VERSION {
        return Err(FileError::Newer { found: header.version });
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let file: LibraryFile = serde_path_to_error::deserialize(&mut reader).map_err(|error| field(&error))?;
    file.into_library()
}

/// Says that a file of so many bytes is too large to read.
pub fn too_large(bytes: u64) -> FileError {
    const MEGABYTE: u64 = 1024 * 1024;
    FileError::TooLarge { megabytes: bytes.div_ceil(MEGABYTE), cap: IMPORT_BYTES / MEGABYTE }
}

impl LibraryFile {
    /// Makes a library of the file's records, checked one by one and together.
    pub fn into_library(self) -> Result<Library, FileError> {
        distinct("outcomes", self.outcomes.iter().map(|outcome| outcome.id))?;
        distinct("offers", self.offers.iter().map(|offer| offer.id))?;
        distinct("designs", self.designs.iter().map(|design| design.id))?;
        distinct("placements", self.placements.iter().map(|placement| placement.id))?;
        distinct("exemptions", self.exemptions.iter().map(|exemption| exemption.id))?;
        let records = [Record::Practice(Arc::new(self.practice))]
            .into_iter()
            .chain(self.outcomes.into_iter().map(Arc::new).map(Record::Outcome))
            .chain(self.offers.into_iter().map(Arc::new).map(Record::Offer))
            .chain(self.designs.into_iter().map(Arc::new).map(Record::Design))
            .chain(self.placements.into_iter().map(Arc::new).map(Record::Placement))
            .chain(self.exemptions.into_iter().map(Arc::new).map(Record::Exemption));
        let mut library = Library::from_records(records)?;
        let designs: Vec<_> = library.designs.keys().copied().collect();
        designs.into_iter().for_each(|design| seats::renumber(&mut library, design));
        Ok(library)
    }
}

/// Refuses records of a kind that share an id.
fn distinct<Id: Ord + Display>(what: &'static str, ids: impl Iterator<Item = Id>) -> Result<(), FileError> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if seen.contains(&id) {
            return Err(FileError::Doubled { what, id: id.to_string() });
        }
        seen.insert(id);
    }
    Ok(())
}

fn not_json(error: &serde_json::Error) -> FileError {
    FileError::NotJson { what: without_position(error), line: error.line(), column: error.column() }
}

fn field(error: &serde_path_to_error::Error<serde_json::Error>) -> FileError {
    let inner = error.inner();
    if inner.classify() == serde_json::error::Category::Data {
        FileError::Field { path: error.path().to_string(), line: inner.line(), what: without_position(inner) }
    } else {
        not_json(inner)
    }
}

/// Gives the reader's words without the place they end in, cut where a hostile file would flood the screen.
fn without_position(error: &serde_json::Error) -> String {
    const SHOWN: usize = 200;
    let text = error.to_string();
    let words = text.rsplit_once(" at line ").map_or(text.as_str(), |(words, _)| words);
    let shown: String = words.chars().filter(|sign| !sign.is_control()).take(SHOWN).collect();
    if words.chars().nth(SHOWN).is_some() { shown + "…" } else { shown }
}
