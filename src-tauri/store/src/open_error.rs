//! Why a library was not opened. The file is as it was, byte for byte.

use crate::{Damage, SaveError};
use std::path::PathBuf;

/// A library that was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("There is no library at {}.", .path.display())]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// A library should be made where a file stands.
    #[error("{} already exists. Choose another name.", .path.display())]
    AlreadyThere {
        /// The file in the way.
        path: PathBuf,
    },
    /// The file is no library: no SQLite file, or that of another program. It may be one whose beginning is destroyed.
    #[error("{} is not an Offerwright library, or its beginning is destroyed. It was left as it is.", .path.display())]
    NotALibrary {
        /// The file.
        path: PathBuf,
    },
    /// The file was made by a newer version of this program.
    #[error(
        "{} was made by a newer Offerwright (file version {found}; this one reads up to {known}). \
         It was left as it is. Update Offerwright to open it.", .path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// The newest version this program reads.
        known: u32,
    },
    /// The file is a library, and it is damaged.
    #[error("The library {} is damaged: {damage}. It was left as it is.", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        damage: Damage,
    },
    /// Another window or program writes to it.
    #[error(
        "{} is open in another window or program. Close it there, or open a copy here.", .path.display()
    )]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// The file or its folder cannot be written.
    #[error("{} cannot be written: the file or its folder is read-only. Open a copy in another folder.", .path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The file is larger than any library gets.
    #[error("{} has {bytes} bytes; a library has at most {most}.", .path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size.
        bytes: u64,
        /// The largest size.
        most: u64,
    },
    /// The file must be brought to this version, but no backup of it can be made first.
    #[error("{} is from an older Offerwright and no backup could be made before changing it: {reason}", .path.display())]
    NoBackup {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: Box<SaveError>,
    },
    /// No space is left for what SQLite keeps beside an open library.
    #[error("{} could not be opened: the disk is full. Free some space and try again.", .path.display())]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// The disk or the system refused.
    #[error("{} could not be opened: {reason}.", .path.display())]
    Failed {
        /// The file.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
}

impl OpenError {
    /// Tells whether setting the file aside and taking the newest good backup is a way out.
    pub fn calls_for_a_backup(&self) -> bool {
        matches!(self, Self::Damaged { .. } | Self::NotALibrary { .. })
    }

    /// Tells whether the library can still be looked at and copied with [`crate::read`].
    pub fn can_still_be_read(&self) -> bool {
        matches!(
            self,
            Self::InUse { .. } | Self::ReadOnly { .. } | Self::DiskFull { .. } | Self::NoBackup { .. }
        )
    }
}
