//! A damaged library is moved out of the way, whole, so that a backup can take its place.

use crate::{Moment, SaveError, files, lock::Lock};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Moves a library and what SQLite keeps beside it, untouched, to a name that says so; gives that name.
pub fn set_aside(path: &Path, now: Moment) -> Result<PathBuf, SaveError> {
    let _lock = Lock::take(path).map_err(SaveError::from)?;
    let place = (1..)
        .map(|again| files::damaged(path, now, again))
        .find(|place| !place.exists() && !files::wal(place).exists())
        .expect("the names never run out");
    // The log first: a library that lost its log is not whole, one with a log too many is told apart by it.
    for named in [files::wal, files::shm] {
        if named(path).exists() {
            fs::rename(named(path), named(&place))?;
        }
    }
    if path.exists() {
        fs::rename(path, &place)?;
    }
    files::settle_folder_of(path)?;
    Ok(place)
}
