//! A line of the history, as the screen lists it.

use crate::Moment;

/// The number of a step: 1 for the first, and never used again.
pub type Seq = u32;

/// How a step came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something was edited.
    Edit,
    /// A step was taken back.
    Undo,
    /// A step was done again.
    Redo,
    /// The library was brought back to where an earlier step left it.
    Back,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Edit, Self::Undo, Self::Redo, Self::Back];

    /// Gives the word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Back => "back",
        }
    }
}

/// A line of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepLine {
    /// Its number.
    pub seq: Seq,
    /// When it was last added to.
    pub at: Moment,
    /// How it came about.
    pub kind: Kind,
    /// Its human name; for an undo or redo, the name of the step it speaks of.
    pub label: String,
    /// The step an undo or redo speaks of.
    pub about: Option<Seq>,
    /// Whether the library can be brought back to where this step left it.
    pub reachable: bool,
}
