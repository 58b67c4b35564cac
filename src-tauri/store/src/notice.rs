//! What the user may want to know about a library that opened.

use crate::Seq;
use std::path::PathBuf;

/// Something that happened on opening and stopped nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Notice {
    /// A backup was made.
    #[error("A backup was made: {}.", .path.display())]
    BackedUp {
        /// The backup.
        path: PathBuf,
    },
    /// No backup could be made.
    #[error("Today’s backup could not be made: {reason}. The library itself is fine.")]
    NotBackedUp {
        /// Why.
        reason: String,
    },
    /// The file was brought to this program's version.
    #[error(
        "The library was brought from version {from} to version {to}. A backup of the old file was kept."
    )]
    Migrated {
        /// The version before.
        from: u32,
        /// The version now.
        to: u32,
    },
    /// Some steps cannot be undone any more.
    #[error(
        "Step {seq} and those before it cannot be undone: their record is damaged. The library itself is whole."
    )]
    HistoryShortened {
        /// The newest step that is damaged.
        seq: Seq,
    },
}
