//! What a command answers: a text on standard output and how the program ends.

use crate::{failure::Failure, plain::plain};
use clap::ValueEnum;
use serde::Serialize;
use std::process::ExitCode;

/// The form an answer takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Sentences and columns for people.
    Text,
    /// JSON for programs.
    Json,
    /// Markdown to read or print; only the rule book has it
    Markdown,
}

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// Understood, and the answer is no: errors were found, or the model refused.
    No,
    /// Nothing could be done: unreadable, unknown, not writable.
    Unable,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::No => 1,
            Exit::Unable => 2,
        })
    }
}

impl From<&Failure> for Exit {
    fn from(failure: &Failure) -> Self {
        if matches!(failure, Failure::EditRefused { .. }) { Self::No } else { Self::Unable }
    }
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// What goes to standard output.
    pub text: String,
    /// How the program ends.
    pub exit: Exit,
}

impl Answer {
    /// Makes an answer in the asked form; the text is only written where it is wanted.
    pub fn new<T: Serialize>(format: Format, value: &T, text: impl FnOnce(&T) -> String) -> Self {
        match format {
            Format::Text | Format::Markdown => Self { text: plain(&text(value)), exit: Exit::Done },
            Format::Json => Self::json(value),
        }
    }

    /// Makes an answer that is JSON in either form.
    pub fn json(value: &impl Serialize) -> Self {
        let mut text = serde_json::to_string_pretty(value).expect("answers hold nothing that JSON cannot");
        text.push('\n');
        Self { text, exit: Exit::Done }
    }

    /// Makes an answer of a file's own text, untouched.
    pub fn file(text: String) -> Self {
        Self { text, exit: Exit::Done }
    }

    /// Gives the same answer with another end.
    pub fn ending(self, exit: Exit) -> Self {
        Self { exit, ..self }
    }
}
