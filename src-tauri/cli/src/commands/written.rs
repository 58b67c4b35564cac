//! The answer of a command that wrote a file.

use crate::{
    answer::{Answer, Format},
    failure::shown,
};
use serde::Serialize;
use std::path::Path;

/// What was written.
#[derive(Debug, Serialize)]
struct Written {
    written: String,
}

/// Says what was written.
pub fn say(path: &Path, format: Format) -> Answer {
    Answer::new(format, &Written { written: shown(path) }, |told| format!("Wrote {}.\n", told.written))
}
