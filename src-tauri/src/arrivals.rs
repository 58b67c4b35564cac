//! Files handed to the program from outside: named when it was started, or dropped on its window.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, DragDropEvent, Emitter, Manager, WindowEvent, Wry};

use crate::builder::WINDOW;
use crate::zoom::Zoom;

/// The event that tells the page that files have arrived, and where on it in its own pixels; the paths themselves stay on this
/// side.
pub const ARRIVED: &str = "arrived";

/// The files that have arrived and that nobody has taken yet.
#[derive(Default)]
pub struct Arrivals {
    waiting: Mutex<Vec<PathBuf>>,
}

impl Arrivals {
    /// Starts with what the command line names: `arguments` without the program itself, seen from `folder`.
    pub fn named_at_start(arguments: impl IntoIterator<Item = OsString>, folder: &Path) -> Self {
        let named = arguments.into_iter().find(|argument| !argument.is_empty() && !is_option(argument));
        Self { waiting: Mutex::new(named.into_iter().map(|path| folder.join(path)).collect()) }
    }

    /// Adds files that have just arrived.
    pub fn add(&self, paths: impl IntoIterator<Item = PathBuf>) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).extend(paths);
    }

    /// Takes everything that is waiting, oldest first.
    pub fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn is_option(argument: &OsString) -> bool {
    argument.as_encoded_bytes().starts_with(b"-")
}

/// Keeps the files of a drop and tells the page that there are some.
pub fn on_window_event(app: &AppHandle<Wry>, event: &WindowEvent) {
    if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, position }) = event
        && !paths.is_empty()
    {
        app.state::<Arrivals>().add(paths.iter().cloned());
        let scale =
            app.get_webview_window(WINDOW).and_then(|window| window.scale_factor().ok()).unwrap_or(1.0);
        let pixel = scale * app.state::<Zoom>().factor();
        if let Err(error) = app.emit(ARRIVED, [position.x / pixel, position.y / pixel]) {
            eprintln!("The page could not be told that files were dropped: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_file_on_the_command_line_waits_for_the_desk() {
        let arguments = ["--flag", "mine.offerwright", "other"].map(OsString::from);
        let arrivals = Arrivals::named_at_start(arguments, Path::new("/folder"));
        assert_eq!(arrivals.take(), [PathBuf::from("/folder/mine.offerwright")]);
    }

    #[test]
    fn what_was_taken_is_gone() {
        let arrivals = Arrivals::named_at_start([], Path::new("/"));
        arrivals.add([PathBuf::from("/a"), PathBuf::from("/b")]);
        assert_eq!(arrivals.take(), [PathBuf::from("/a"), PathBuf::from("/b")]);
        assert!(arrivals.take().is_empty());
    }
}
