//! Backups: made before a new day's work and before a migration, thinned out with age, and put back on request.

use crate::{Moment, SaveError, connection, copy, examine, files, log, rotation, schema::Schema};
use rusqlite::Connection;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A backup of a library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// When it was made.
    pub made: Moment,
}

/// Finds the newest backup of a library that opens and passes every check.
pub fn newest_good_backup(path: &Path) -> Option<Backup> {
    let schema = Schema::current();
    let mut all = list(path);
    all.sort_unstable_by_key(|backup| backup.made);
    all.into_iter().rev().find(|backup| examine::look_at(&backup.path, &schema).is_ok())
}

/// Puts a backup in a library's place, which must be free; the backup stays.
pub fn restore(backup: &Path, path: &Path) -> Result<(), SaveError> {
    copy::copy(backup, path)
}

/// Makes a backup if this is the first opening of a day and something was done since the last one.
pub(crate) fn make_if_due(
    connection: &Connection,
    path: &Path,
    now: Moment,
) -> Result<Option<PathBuf>, SaveError> {
    let newest = list(path).into_iter().max_by_key(|backup| backup.made);
    let due = match newest {
        None => log::newest(connection)?.is_some(),
        Some(backup) => {
            backup.made.date() != now.date() && log::newest(connection)? != newest_step(&backup.path)
        }
    };
    if due { make(connection, path, now).map(Some) } else { Ok(None) }
}

/// Makes a backup and lets those go that are too many.
pub(crate) fn make(connection: &Connection, path: &Path, now: Moment) -> Result<PathBuf, SaveError> {
    let place = files::backup(path, now);
    fs::create_dir_all(files::backups(path))?;
    for unfinished in folder(path).filter(|found| files::is_unfinished_backup(path, found)) {
        files::remove_if_there(&unfinished)?;
    }
    copy::write(connection, &place)?;
    let all = list(path);
    let moments: BTreeSet<_> = all.iter().map(|backup| backup.made).collect();
    let kept = rotation::kept(&moments);
    for backup in all.into_iter().filter(|backup| !kept.contains(&backup.made)) {
        files::remove_if_there(&backup.path)?;
    }
    Ok(place)
}

/// Reads the newest step of a backup; a backup that cannot be read has none.
fn newest_step(backup: &Path) -> Option<(u32, i64)> {
    log::newest(&connection::reader(backup).ok()?).ok()?
}

fn list(path: &Path) -> Vec<Backup> {
    folder(path)
        .filter_map(|found| Some(Backup { made: files::backup_moment(path, &found)?, path: found }))
        .collect()
}

/// Lists what lies in the folder of a library's backups.
fn folder(path: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(files::backups(path)).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()))
}
