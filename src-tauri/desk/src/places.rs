//! Where the program keeps what it keeps: the default library, and the list of recent ones.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The most recent libraries remembered.
const REMEMBERED: usize = 8;

/// Gives the library that is opened when none was ever chosen.
///
/// It has a folder of its own, because the webview keeps its storage beside it.
pub fn default_library(home: &Path) -> PathBuf {
    home.join("libraries").join("My offers.offerwright")
}

/// Gives the libraries opened lately, newest first; those that are gone are left out.
pub fn recent(home: &Path) -> Vec<PathBuf> {
    let kept = fs::read(list(home)).ok();
    let paths: Vec<PathBuf> = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    paths.into_iter().filter(|path| path.is_file()).collect()
}

/// Puts a library at the head of the recent ones. The list is a convenience: a disk that refuses it stops nothing.
pub fn remember(home: &Path, path: &Path) {
    let mut paths = recent(home);
    paths.retain(|known| known != path);
    paths.insert(0, path.to_owned());
    paths.truncate(REMEMBERED);
    if let Ok(bytes) = serde_json::to_vec_pretty(&paths) {
        let _ = fs::write(list(home), bytes);
    }
}

fn list(home: &Path) -> PathBuf {
    home.join("recent.json")
}
