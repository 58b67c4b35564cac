//! What the desk needs from the world: a clock, fresh ids, a place to keep things, and the user's choice of files.

use offerwright_store::Moment;
use std::path::PathBuf;
use uuid::Uuid;

/// The sort of file a dialog is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A library, `.offerwright`.
    Library,
    /// A library as JSON, `.json`.
    Json,
    /// A preview, `.html`.
    Html,
    /// A table of figures, `.csv`.
    Csv,
    /// A picture of a chart, `.png`.
    Png,
}

impl FileKind {
    /// Gives the ending of its names, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Library => "offerwright",
            Self::Json => "json",
            Self::Html => "html",
            Self::Csv => "csv",
            Self::Png => "png",
        }
    }

    /// Gives its name as a dialog shows it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Library => "Offerwright library",
            Self::Json => "Library as JSON",
            Self::Html => "Preview as HTML",
            Self::Csv => "Table as CSV",
            Self::Png => "Picture as PNG",
        }
    }
}

/// The world around the desk.
pub trait Host: Send + Sync {
    /// Gives the moment by the practitioner's clock.
    fn now(&self) -> Moment;

    /// Makes an id that was never used before.
    fn fresh(&self) -> Uuid;

    /// Gives the folder in which the program keeps everything.
    fn home(&self) -> PathBuf;

    /// Asks which file to open; none if the user changed their mind.
    fn ask_open(&self, kind: FileKind) -> Option<PathBuf>;

    /// Asks where to write a file, proposing a name; none if the user changed their mind.
    fn ask_save(&self, kind: FileKind, name: &str) -> Option<PathBuf>;

    /// Gives the files handed to the program since the last time: named at the start, or dropped on the window.
    fn arrived(&self) -> Vec<PathBuf>;
}
