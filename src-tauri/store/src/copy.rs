//! A whole copy of a library at one moment, as one file that stands on its own.

use crate::{SaveError, connection, examine, files, lock::Lock};
use rusqlite::Connection;
use std::{fs, path::Path};

/// Copies a library with its history to where no file stands; also one that is open elsewhere or cannot be written.
pub fn copy(library: &Path, place: &Path) -> Result<(), SaveError> {
    let (library, place) = (fs::canonicalize(library)?, std::path::absolute(place)?);
    let _lock = Lock::take(&place).map_err(SaveError::from)?;
    if place.exists() || files::wal(&place).exists() {
        return Err(SaveError::Occupied { path: place });
    }
    examine::undisturbed(&library, || write(&connection::reader(&library)?, &place))
        .unwrap_or(Err(SaveError::Busy))
}

/// Writes a copy of what the connection sees to `place`: all of it, or nothing.
pub(crate) fn write(from: &Connection, place: &Path) -> Result<(), SaveError> {
    let unfinished = files::unfinished(place);
    files::remove_if_there(&unfinished)?;
    let written = vacuum_into(from, &unfinished).and_then(|()| Ok(files::put_in_place(&unfinished, place)?));
    if written.is_err() {
        // What could not be finished could perhaps not be removed either; the next copy tries again.
        let _ = files::remove_if_there(&unfinished);
    }
    written
}

fn vacuum_into(from: &Connection, unfinished: &Path) -> Result<(), SaveError> {
    let place = unfinished.to_str().ok_or_else(|| SaveError::Io { reason: "its name is no text".into() })?;
    from.execute("VACUUM INTO ?1", [place])?;
    Ok(())
}
