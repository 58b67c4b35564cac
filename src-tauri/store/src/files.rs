//! The files around a library: what SQLite keeps beside it, its lock, its backups, its damaged forerunner.

use crate::Moment;
use std::{
    ffi::OsString,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

/// What a library file's name ends in.
const EXTENSION: &str = "offerwright";

/// What the name of a file under way ends in.
const UNFINISHED: &str = ".partial";

/// How a moment stands in a file's name; a colon is not allowed everywhere.
const MOMENT: &str = "%Y-%m-%d %H.%M";

/// Names a file beside another by adding to its whole name.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

/// Names the log of changes not yet moved into the library.
pub(crate) fn wal(path: &Path) -> PathBuf {
    beside(path, "-wal")
}

/// Names the index over that log.
pub(crate) fn shm(path: &Path) -> PathBuf {
    beside(path, "-shm")
}

/// Names the folder of a library's backups.
pub(crate) fn backups(path: &Path) -> PathBuf {
    path.with_file_name(format!("{} backups", stem(path)))
}

/// Names the backup of a moment.
pub(crate) fn backup(path: &Path, made: Moment) -> PathBuf {
    backups(path).join(format!("{} {}.{EXTENSION}", stem(path), made.strftime(MOMENT)))
}

/// Reads from a file's name when it was made as a backup of a library; none if it was not.
pub(crate) fn backup_moment(path: &Path, candidate: &Path) -> Option<Moment> {
    let name = candidate.file_name()?.to_str()?;
    let rest = name.strip_prefix(&stem(path))?.strip_prefix(' ')?;
    Moment::strptime(MOMENT, rest.strip_suffix(EXTENSION)?.strip_suffix('.')?).ok()
}

/// Names the file that becomes another once it is finished.
pub(crate) fn unfinished(path: &Path) -> PathBuf {
    beside(path, UNFINISHED)
}

/// Tells whether a file is a backup whose making was cut off.
pub(crate) fn is_unfinished_backup(path: &Path, candidate: &Path) -> bool {
    let name = candidate.to_str().and_then(|name| name.strip_suffix(UNFINISHED));
    name.is_some_and(|name| backup_moment(path, Path::new(name)).is_some())
}

/// Names the place where a damaged library goes; `again` tells apart two of one minute.
pub(crate) fn damaged(path: &Path, now: Moment, again: u32) -> PathBuf {
    let which = if again > 1 { format!(", {again}") } else { String::new() };
    let extension = path.extension().and_then(|text| text.to_str()).unwrap_or(EXTENSION);
    path.with_file_name(format!("{} (damaged {}{which}).{extension}", stem(path), now.strftime(MOMENT)))
}

/// Makes sure that what was done to the names in a folder outlives a loss of power.
pub(crate) fn settle_folder_of(path: &Path) -> io::Result<()> {
    match path.parent() {
        // Only Unix lets a folder be opened and synced; elsewhere the file system orders renames itself.
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// Moves a finished file to its name, durably, over whatever stood there.
pub(crate) fn put_in_place(finished: &Path, place: &Path) -> io::Result<()> {
    File::open(finished)?.sync_all()?;
    fs::rename(finished, place)?;
    settle_folder_of(place)
}

/// Removes a file that may not be there.
pub(crate) fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(problem) if problem.kind() != io::ErrorKind::NotFound => Err(problem),
        _ => Ok(()),
    }
}

fn stem(path: &Path) -> String {
    path.file_stem().map_or_else(|| "Library".into(), |stem| stem.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_known_by_its_name_and_nothing_else_is() {
        let library = Path::new("/home/ana/Practice.offerwright");
        let made = jiff::civil::datetime(2026, 11, 21, 10, 32, 0, 0);
        let backup = backup(library, made);
        assert_eq!(backup, Path::new("/home/ana/Practice backups/Practice 2026-11-21 10.32.offerwright"));
        assert_eq!(backup_moment(library, &backup), Some(made));
        for other in
            ["Practice.offerwright", "Practice 2026-11-21.offerwright", "Other 2026-11-21 10.32.offerwright"]
        {
            assert_eq!(backup_moment(library, Path::new(other)), None, "{other}");
        }
        assert!(
            is_unfinished_backup(library, &unfinished(&backup)) && !is_unfinished_backup(library, &backup)
        );
        assert!(!is_unfinished_backup(library, Path::new("thesis.partial")));
    }

    #[test]
    fn a_damaged_library_gets_a_name_that_says_so() {
        let now = jiff::civil::datetime(2026, 11, 21, 10, 32, 5, 0);
        let named = |again| damaged(Path::new("/x/Practice.offerwright"), now, again);
        assert_eq!(named(1), Path::new("/x/Practice (damaged 2026-11-21 10.32).offerwright"));
        assert_eq!(named(2), Path::new("/x/Practice (damaged 2026-11-21 10.32, 2).offerwright"));
    }
}
