//! The world as the desk sees it from a window: the machine's clock, fresh ids, native dialogs, files handed over.

use std::path::PathBuf;
use std::sync::OnceLock;

use offerwright_desk::host::{Drawing, FileKind, Host};
use tauri::{AppHandle, Emitter, Manager};
use uuid::Uuid;

use crate::arrivals::Arrivals;
use crate::closing;
use crate::dialogs::{self, Choice};
use crate::drawing;
use crate::home;

/// The event that tells the page how far something that takes long has come.
pub const PROGRESS: &str = "progress";

/// The host of a desk in a window. It knows its window from the moment the program is set up.
#[derive(Clone, Default)]
pub struct WindowHost {
    app: std::sync::Arc<OnceLock<AppHandle>>,
}

impl WindowHost {
    /// Tells the host which program it belongs to.
    pub fn belongs_to(&self, app: &AppHandle) {
        self.app.get_or_init(|| app.clone());
    }

    fn window(&self) -> Result<&AppHandle, String> {
        self.app.get().ok_or_else(|| "The window is not open yet.".to_owned())
    }

    fn choice(kind: FileKind, title: String, proposed: Option<&str>) -> Choice {
        Choice {
            title,
            folder: None,
            file_name: proposed.map(str::to_owned),
            kinds: vec![(
                kind.name().to_owned(),
                kind.endings().iter().map(|&ending| ending.to_owned()).collect(),
            )],
        }
    }
}

impl Host for WindowHost {
    fn now(&self) -> jiff::civil::DateTime {
        jiff::Zoned::now().datetime()
    }

    fn fresh(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn home(&self) -> PathBuf {
        self.app.get().and_then(|app| home::folder(app).ok()).unwrap_or_default()
    }

    fn ask_open(&self, kind: FileKind) -> Option<PathBuf> {
        let choice = Self::choice(kind, format!("Open: {}", kind.name()), None);
        dialogs::open_file(self.app.get()?, choice).ok().flatten()
    }

    fn ask_save(&self, kind: FileKind, name: &str) -> Option<PathBuf> {
        let choice = Self::choice(kind, format!("Save: {}", kind.name()), Some(name));
        dialogs::save_file(self.app.get()?, choice).ok().flatten()
    }

    fn draw(&self, document: &str, drawing: Drawing) -> Result<Vec<u8>, String> {
        drawing::draw(self.window()?, document.to_owned(), drawing)
    }

    fn print(&self, document: &str) -> Result<bool, String> {
        drawing::print(self.window()?, document.to_owned())
    }

    fn tell_progress(&self, done: usize, of: usize) {
        // A page that does not hear of it misses a number, nothing else.
        let _ = self.app.get().map(|app| app.emit(PROGRESS, [done, of]));
    }

    fn close(&self, may: bool) {
        if let Some(app) = self.app.get() {
            closing::answered(app, may);
        }
    }

    fn arrived(&self) -> Vec<PathBuf> {
        self.app.get().map(|app| app.state::<Arrivals>().take()).unwrap_or_default()
    }
}
