//! Which file a path leads to, so that one that was moved or replaced while open is noticed.

use std::{fs, path::Path};

/// The file behind a path; none if there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Identity(Option<(u64, u64)>);

impl Identity {
    /// Looks at what stands at a path now.
    #[cfg(unix)]
    pub(crate) fn of(path: &Path) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self(fs::metadata(path).ok().map(|about| (about.dev(), about.ino())))
    }

    /// Looks whether anything stands at a path; an open file cannot be moved away here.
    #[cfg(not(unix))]
    pub(crate) fn of(path: &Path) -> Self {
        Self(fs::metadata(path).ok().map(|_| (0, 0)))
    }
}
