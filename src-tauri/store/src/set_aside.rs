//! A damaged library is moved out of the way, whole, so that a backup can take its place.

use crate::{Moment, SaveError, files, lock::Lock};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Moves a library and what SQLite keeps beside it, untouched, to a name that says so; gives that name.
pub fn set_aside(path: &Path, now: Moment) -> Result<PathBuf, SaveError> {
    let path = &fs::canonicalize(path).or_else(|_| std::path::absolute(path))?;
    let _lock = Lock::take(path).map_err(SaveError::from)?;
    let place = (1..)
        .map(|again| files::damaged(path, now, again))
        .find(|place| !place.exists() && !files::wal(place).exists())
        .expect("the names never run out");
    // The library first: cut off in between, nothing opens at its place, rather than a library without its log.
    for (from, to) in [
        (path.clone(), place.clone()),
        (files::wal(path), files::wal(&place)),
        (files::shm(path), files::shm(&place)),
    ] {
        if from.exists() {
            fs::rename(from, to)?;
        }
    }
    files::settle_folder_of(path)?;
    Ok(place)
}
