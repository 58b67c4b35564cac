//! Why something was not saved. Nothing changed, neither in memory nor on disk, and the store stays usable.

use crate::lock::Denied;
use rusqlite::ErrorCode;
use std::{io, path::PathBuf};

/// A step or a copy that was not saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// No space is left.
    #[error("The disk is full, so nothing was changed. Free some space and try again.")]
    DiskFull,
    /// The library itself has reached its largest size.
    #[error(
        "The library has reached its largest size of {most} bytes, so nothing was changed. Remove designs or offers that are no longer needed."
    )]
    LibraryFull {
        /// The largest size.
        most: u64,
    },
    /// The file or its folder is read-only.
    #[error("The library’s file or folder is read-only, so nothing was changed.")]
    ReadOnly,
    /// Another program is writing at this moment.
    #[error("Another program is using the library at this moment, so nothing was changed. Try again.")]
    Busy,
    /// Another program wrote to the file in spite of the lock.
    #[error(
        "Another program changed the library, so nothing was saved over it. Open the library again to see what it holds now."
    )]
    ChangedElsewhere,
    /// The file was moved, replaced or deleted while open.
    #[error("The library’s file was moved or deleted while it was open, so nothing was changed. Save a copy, or put the file back to {}.", .path.display())]
    Moved {
        /// Where it was.
        path: PathBuf,
    },
    /// The file turned out to be damaged.
    #[error(
        "The library’s file is damaged ({reason}), so nothing was changed. Open it again to see what can be done."
    )]
    Damaged {
        /// SQLite's own words.
        reason: String,
    },
    /// A step is asked for that the history does not hold any more.
    #[error("Step {seq} cannot be reached: it is too old or does not exist. Nothing was changed.")]
    OutOfReach {
        /// The step.
        seq: u32,
    },
    /// The place for a copy is taken by a file, or by a library that is open or was not closed.
    #[error("{} is taken by a file, or by a library that is open or was cut off. Choose another name.", .path.display())]
    Occupied {
        /// The place.
        path: PathBuf,
    },
    /// The disk or the system refused.
    #[error("The disk did not take it ({reason}), so nothing was changed.")]
    Io {
        /// What the system says.
        reason: String,
    },
}

impl From<rusqlite::Error> for SaveError {
    fn from(error: rusqlite::Error) -> Self {
        let reason = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged { reason },
            _ => Self::Io { reason },
        }
    }
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Io { reason: error.to_string() },
        }
    }
}

impl From<Denied> for SaveError {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Held => Self::Busy,
            Denied::Io(problem) => problem.into(),
        }
    }
}
