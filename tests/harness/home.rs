//! A home of its own for every test: nothing a test does reaches another test or the person who runs it.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::TempDir;

/// A folder that stands for a person's whole machine; it lasts as long as the test or a window needs it.
#[derive(Clone)]
pub struct Home {
    folder: Arc<TempDir>,
}

impl Home {
    /// Makes an empty home, as on the first start.
    pub fn fresh() -> Self {
        let folder = tempfile::Builder::new()
            .prefix("offerwright-")
            .tempdir()
            .expect("a temporary folder can be made");
        let home = Self { folder: Arc::new(folder) };
        for part in ["person", "config", "data", "state", "run", "offerwright"] {
            fs::create_dir(home.path().join(part)).expect("a folder can be made in a new home");
        }
        home
    }

    /// The whole home.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The folder in which the program keeps everything.
    pub fn kept(&self) -> PathBuf {
        self.path().join("offerwright")
    }

    /// The environment in which the window and its driver live.
    pub(crate) fn environment(&self) -> Vec<(&'static str, OsString)> {
        let at = |part: &str| self.path().join(part).into_os_string();
        vec![
            ("HOME", at("person")),
            ("XDG_CONFIG_HOME", at("config")),
            ("XDG_DATA_HOME", at("data")),
            ("XDG_STATE_HOME", at("state")),
            ("XDG_RUNTIME_DIR", at("run")),
            ("XDG_CACHE_HOME", cache().into_os_string()),
            ("OFFERWRIGHT_HOME", at("offerwright")),
        ]
    }
}

/// Shared by all homes: a cold cache of shaders costs more than half a second at every first paint.
fn cache() -> PathBuf {
    let cache = std::env::temp_dir().join("offerwright-window-cache");
    fs::create_dir_all(&cache).expect("a folder can be made among the temporary ones");
    cache
}
