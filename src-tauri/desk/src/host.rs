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
    /// A preview on paper, `.pdf`.
    Pdf,
    /// A chart on paper, `.pdf`.
    Sheet,
    /// A table of figures, `.csv`.
    Csv,
    /// Pages, a map or a chart as pictures, `.png`.
    Png,
    /// A map as a drawing, `.svg`.
    Svg,
    /// A picture to take into the library.
    Picture,
}

/// What a document is drawn as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// A picture of the whole document on a screen so many pixels wide, in PNG, twice as fine as that screen.
    Picture {
        /// The width of the screen.
        width: u32,
    },
    /// Sheets of paper, in PDF.
    Paper,
}

impl FileKind {
    /// Gives the endings of its names, without the dot.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Library => &["offerwright"],
            Self::Json => &["json"],
            Self::Html => &["html"],
            Self::Pdf | Self::Sheet => &["pdf"],
            Self::Csv => &["csv"],
            Self::Png => &["png"],
            Self::Svg => &["svg"],
            Self::Picture => &["png", "jpg", "jpeg", "webp", "gif"],
        }
    }

    /// Gives the ending that a file of this kind gets, without the dot.
    pub fn ending(self) -> &'static str {
        self.endings()[0]
    }

    /// Gives its name as a dialog shows it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Library => "Offerwright library",
            Self::Json => "Library as JSON",
            Self::Html => "Preview as HTML",
            Self::Pdf => "Preview as PDF",
            Self::Sheet => "Chart as PDF",
            Self::Csv => "Table as CSV",
            Self::Png => "Picture as PNG",
            Self::Svg => "Flow map as SVG",
            Self::Picture => "Picture",
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

    /// Draws a document that needs nothing but itself; a sentence where this cannot be done.
    fn draw(&self, document: &str, drawing: Drawing) -> Result<Vec<u8>, String>;

    /// Asks how to print a document and hands it to the printer; whether the user went through with it, or a sentence where
    /// this cannot be done.
    fn print(&self, document: &str) -> Result<bool, String>;

    /// Tells the user how far something that takes long has come: so many parts of so many are done.
    fn tell_progress(&self, done: usize, of: usize);

    /// Closes the window that asked whether it may, or leaves it open.
    fn close(&self, may: bool);

    /// Gives the files handed to the program since the last time: named at the start, or dropped on the window.
    fn arrived(&self) -> Vec<PathBuf>;
}
