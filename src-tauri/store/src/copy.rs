//! A whole copy of a library at one moment, as one file that stands on its own.

use crate::{SaveError, files};
use rusqlite::Connection;
use std::path::Path;

/// Writes a copy of what the connection sees to `place`: all of it, or nothing.
pub(crate) fn copy(from: &Connection, place: &Path) -> Result<(), SaveError> {
    let unfinished = files::unfinished(place);
    files::remove_if_there(&unfinished)?;
    let written = write(from, &unfinished).and_then(|()| Ok(files::put_in_place(&unfinished, place)?));
    if written.is_err() {
        // What could not be finished could perhaps not be removed either; the next copy tries again.
        let _ = files::remove_if_there(&unfinished);
    }
    written
}

fn write(from: &Connection, unfinished: &Path) -> Result<(), SaveError> {
    let place = unfinished.to_str().ok_or_else(|| SaveError::Io { reason: "its name is no text".into() })?;
    from.execute("VACUUM INTO ?1", [place])?;
    Ok(())
}
