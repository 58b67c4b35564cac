//! The platform's own file dialogs, asked for from Rust and never from the page.

use std::path::PathBuf;
use std::sync::mpsc;

use rfd::AsyncFileDialog;
use tauri::{AppHandle, Runtime};

/// What a dialog offers to choose from.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// The dialog's title.
    pub title: String,
    /// The folder it opens in, if not the platform's own choice.
    pub folder: Option<PathBuf>,
    /// The name proposed for a file to be saved.
    pub file_name: Option<String>,
    /// Kinds of file by name and extensions without their dots, such as `("Offerwright library", ["offerwright"])`.
    pub kinds: Vec<(String, Vec<String>)>,
}

impl Choice {
    fn dialog(self) -> AsyncFileDialog {
        let mut dialog = AsyncFileDialog::new().set_title(self.title).set_can_create_directories(true);
        if let Some(folder) = self.folder {
            dialog = dialog.set_directory(folder);
        }
        if let Some(name) = self.file_name {
            dialog = dialog.set_file_name(name);
        }
        self.kinds.into_iter().fold(dialog, |dialog, (name, extensions)| dialog.add_filter(name, &extensions))
    }
}

/// Asks which file to open and waits for the answer; `None` when the person changed their mind.
///
/// Must not be called on the main thread, which has to draw the dialog meanwhile.
pub fn open_file<R: Runtime>(app: &AppHandle<R>, choice: Choice) -> tauri::Result<Option<PathBuf>> {
    ask(app, move || choice.dialog().pick_file())
}

/// Asks where to save a file and waits for the answer; `None` when the person changed their mind.
///
/// Must not be called on the main thread, which has to draw the dialog meanwhile.
pub fn save_file<R: Runtime>(app: &AppHandle<R>, choice: Choice) -> tauri::Result<Option<PathBuf>> {
    ask(app, move || choice.dialog().save_file())
}

fn ask<R, F>(app: &AppHandle<R>, open: impl FnOnce() -> F + Send + 'static) -> tauri::Result<Option<PathBuf>>
where
    R: Runtime,
    F: Future<Output = Option<rfd::FileHandle>> + Send + 'static,
{
    let (answer, answered) = mpsc::channel();
    // Some platforms allow a dialog to be created on the main thread only; waiting for it there would freeze the window.
    app.run_on_main_thread(move || {
        let chosen = open();
        tauri::async_runtime::spawn(async move {
            let path = chosen.await.map(|file| file.path().to_owned());
            // A receiver that is gone means that the program is closing.
            let _ = answer.send(path);
        });
    })?;
    Ok(answered.recv().unwrap_or(None))
}
