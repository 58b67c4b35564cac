//! The folder in which the program keeps everything: the platform's data folder, or the one `OFFERWRIGHT_HOME` names.

use std::ffi::OsString;
use std::path::PathBuf;

use tauri::{AppHandle, Manager, Runtime};

/// The environment variable that moves everything the program keeps.
pub const VARIABLE: &str = "OFFERWRIGHT_HOME";

/// Finds the folder; it may not exist yet.
///
/// `window.json` and the webview's own `webview/` stand in it, so a library belongs in a folder of its own below.
pub fn folder<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<PathBuf> {
    match named(std::env::var_os(VARIABLE)) {
        Some(folder) => Ok(folder),
        None => app.path().app_data_dir(),
    }
}

fn named(value: Option<OsString>) -> Option<PathBuf> {
    let folder = PathBuf::from(value.filter(|value| !value.is_empty())?);
    Some(std::path::absolute(&folder).unwrap_or(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_name_is_no_name() {
        assert_eq!((named(None), named(Some(OsString::new()))), (None, None));
    }

    #[test]
    fn a_relative_name_is_made_whole() {
        assert!(named(Some("somewhere".into())).unwrap().is_absolute());
    }
}
