//! Why a command did nothing: one whole sentence each.

use offerwright_core::{forecast::NoForecast, library_file::FileError, model::refusal::Refusal};
use offerwright_store::{OpenError, SaveError};
use std::path::Path;

/// A failure. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// There is no such file.
    #[error("There is no file {place}.")]
    Missing {
        /// The path as given.
        place: String,
    },
    /// A folder stands where a file is needed.
    #[error("{place} is a folder, not a file.")]
    Folder {
        /// The path as given.
        place: String,
    },
    /// Something else than a file stands where one is written.
    #[error("{place} is not a regular file, so it is not written over.")]
    Special {
        /// The path as given.
        place: String,
    },
    /// The file holds nothing.
    #[error("{place} is empty.")]
    Empty {
        /// The path as given.
        place: String,
    },
    /// The system does not let the file be read.
    #[error("{place} could not be read: {reason}.")]
    NotRead {
        /// The path as given.
        place: String,
        /// What the system says.
        reason: String,
    },
    /// The file is no library.
    #[error("{place}: {error}")]
    NotALibrary {
        /// The path as given.
        place: String,
        /// What is wrong with it.
        error: Box<FileError>,
    },
    /// The library file was not opened.
    #[error(transparent)]
    NotOpened(Box<OpenError>),
    /// The library file took nothing.
    #[error(transparent)]
    NotSaved(#[from] SaveError),
    /// A file stands where one would be made.
    #[error("{place} already exists; give --force to write over it.")]
    Exists {
        /// The path as given.
        place: String,
    },
    /// The system does not let the file be written.
    #[error("{place} could not be written: {reason}.")]
    NotWritten {
        /// The path as given.
        place: String,
        /// What the system says.
        reason: String,
    },
    /// No template has that id.
    #[error("There is no template “{id}”; `offerwright templates` lists them.")]
    UnknownTemplate {
        /// The id as given.
        id: String,
    },
    /// A template is broken, which its tests rule out.
    #[error("The template “{id}”: {error}")]
    BrokenTemplate {
        /// Its id.
        id: String,
        /// What is wrong with it.
        error: Box<FileError>,
    },
    /// No design has that name or id.
    #[error("There is no design “{asked}”; {there}.")]
    UnknownDesign {
        /// The name or id as given.
        asked: String,
        /// The designs that are there, in words.
        there: String,
    },
    /// Several designs have that name.
    #[error("{count} designs are named “{asked}”; name one by its id instead: {ids}.")]
    SeveralDesigns {
        /// How many.
        count: usize,
        /// The name as given.
        asked: String,
        /// Their ids.
        ids: String,
    },
    /// One design must be chosen.
    #[error("Name one design with --design; {there}.")]
    WhichDesign {
        /// The designs that are there, in words.
        there: String,
    },
    /// No rule has that id.
    #[error("There is no rule “{id}”; `offerwright rules` lists them.")]
    UnknownRule {
        /// The id as given.
        id: String,
    },
    /// The file of edits cannot be understood.
    #[error("{place} is no list of edits: {what}.")]
    NotEdits {
        /// The path as given.
        place: String,
        /// What is wrong, and where.
        what: String,
    },
    /// The model refused an edit.
    #[error("Edit {number} of {count} ({label}) is refused, so nothing was changed: {refusal}")]
    EditRefused {
        /// Its place in the list, from 1.
        number: usize,
        /// How many edits there are.
        count: usize,
        /// What it is called.
        label: String,
        /// What the model says.
        refusal: Box<Refusal>,
    },
    /// The model refused something the library itself holds.
    #[error(transparent)]
    Refused(Box<Refusal>),
    /// What is no amount of money was given as one.
    #[error("{reason}")]
    NoAmount {
        /// Why it is none.
        reason: String,
    },
    /// Neither the command nor the design names a goal.
    #[error("Name a goal with --leave; the design has none of its own.")]
    NoGoal,
    /// A design cannot be forecast.
    #[error(transparent)]
    NoForecast(#[from] NoForecast),
    /// A form of answer that the command does not have.
    #[error("Only `offerwright rules` is written as Markdown; give --format text or json.")]
    NoMarkdown,
    /// Both inputs would come from standard input.
    #[error("Only one of the library and the edits can come from standard input.")]
    OneStandardInput,
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        Self::NotOpened(Box::new(error))
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

/// Gives a path for a sentence.
pub fn shown(path: &Path) -> String {
    if path.as_os_str() == "-" { "The input".into() } else { path.display().to_string() }
}
