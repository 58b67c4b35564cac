//! Why a command failed, as the face is told.

use serde::Serialize;
use ts_rs::TS;

/// What the face does differently on a failure; a code exists only where it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The model refused; the sentence stands beside what was tried.
    Refused,
    /// The disk refused; nothing was changed and the window says so until a commit succeeds.
    NotSaved,
    /// The library cannot be opened; the window offers ways out.
    CannotOpen,
    /// The user closed a dialog; nothing is said.
    Cancelled,
    /// Anything else; a sentence is shown.
    Failed,
}

impl Code {
    /// Gives the code as the face spells it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::NotSaved => "not_saved",
            Self::CannotOpen => "cannot_open",
            Self::Cancelled => "cancelled",
            Self::Failed => "failed",
        }
    }
}

/// A failure: a code, a sentence, and detail for those who look closer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("{message}")]
pub struct Failure {
    /// What the face does about it.
    pub code: Code,
    /// What happened, what was kept, what to do: whole sentences.
    pub message: String,
    /// More, where there is more.
    pub detail: Option<String>,
}

impl Failure {
    /// Makes a failure without detail.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), detail: None }
    }
}

impl From<offerwright_core::model::refusal::Refusal> for Failure {
    fn from(refusal: offerwright_core::model::refusal::Refusal) -> Self {
        Self::new(Code::Refused, refusal.to_string())
    }
}
