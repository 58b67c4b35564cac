//! The lock that makes one program the only writer of a library.

use crate::files;
use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

/// A library's lock, held until dropped; a program that dies lets go of it.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    path: PathBuf,
}

/// Why a lock was not given.
#[derive(Debug)]
pub(crate) enum Denied {
    /// Another program, or another window, holds it.
    Held,
    /// The lock file cannot be made.
    Io(io::Error),
}

impl Lock {
    /// Takes the lock of a library at once or not at all.
    pub(crate) fn take(library: &Path) -> Result<Self, Denied> {
        let path = files::beside(library, ".lock");
        loop {
            let file =
                File::options().write(true).create(true).truncate(false).open(&path).map_err(Denied::Io)?;
            match file.try_lock() {
                Ok(()) if stands_at(&file, &path) => return Ok(Self { file, path }),
                // The holder before removed the name while this lock was being taken: it guards nothing.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(Denied::Held),
                Err(TryLockError::Error(problem)) => return Err(Denied::Io(problem)),
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if cfg!(unix) {
            // A lock file that stays behind is harmless, so a failure here is of no concern.
            let _ = fs::remove_file(&self.path);
        }
        let _ = self.file.unlock();
    }
}

#[cfg(unix)]
fn stands_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(held), Ok(named)) => (held.dev(), held.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn stands_at(_: &File, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_holder_is_denied_until_the_first_lets_go() {
        let folder = tempfile::tempdir().unwrap();
        let library = folder.path().join("a.offerwright");
        let first = Lock::take(&library).unwrap();
        assert!(matches!(Lock::take(&library), Err(Denied::Held)));
        drop(first);
        drop(Lock::take(&library).unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "no lock file stays behind");
    }
}
