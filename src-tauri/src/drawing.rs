//! Draws a document off the screen with the web engine that draws the window itself: as a picture, on sheets, on a printer.
//!
//! Only Linux's engine is asked for this so far; elsewhere a sentence says what can be done instead.

#[cfg(target_os = "linux")]
mod webkit;

use std::sync::mpsc;
use std::time::Duration;

use offerwright_desk::host::Drawing;
use tauri::{AppHandle, Wry};

/// How long a drawing may take before it counts as failed.
const PATIENCE: Duration = Duration::from_secs(60);

/// Brings what was drawn, or the sentence that says why nothing was.
type Answer<T> = mpsc::Sender<Result<T, String>>;

/// Draws a document and waits for it.
///
/// Must not be called on the main thread, which draws.
pub fn draw(app: &AppHandle<Wry>, document: String, drawing: Drawing) -> Result<Vec<u8>, String> {
    let (answer, answered) = mpsc::channel();
    app.run_on_main_thread(move || on_main_thread::draw(&document, drawing, answer)).map_err(closing)?;
    match answered.recv_timeout(PATIENCE) {
        Ok(drawn) => drawn,
        Err(mpsc::RecvTimeoutError::Timeout) => {
            Err("The pages could not be drawn within a minute. Nothing was written.".to_owned())
        }
        Err(mpsc::RecvTimeoutError::Disconnected) => {
            Err("The pages could not be drawn. Nothing was written.".to_owned())
        }
    }
}

/// Asks how to print a document and waits until it is handed over or the person changed their mind.
///
/// Must not be called on the main thread, which draws.
pub fn print(app: &AppHandle<Wry>, document: String) -> Result<bool, String> {
    let (answer, answered) = mpsc::channel();
    let parent = app.clone();
    app.run_on_main_thread(move || on_main_thread::print(&parent, &document, answer)).map_err(closing)?;
    answered.recv().unwrap_or_else(|_| Err("The pages could not be printed.".to_owned()))
}

fn closing(error: tauri::Error) -> String {
    format!("The window is closing: {error}.")
}

#[cfg(target_os = "linux")]
use webkit as on_main_thread;

/// What stands in for the engine where none is asked yet.
#[cfg(not(target_os = "linux"))]
mod on_main_thread {
    use super::{Answer, Drawing};
    use tauri::{AppHandle, Wry};

    const ELSEWHERE: &str = "Pictures, PDF and printing are made on Linux only so far. \
        Export the preview as one HTML file instead, and print it from a browser.";

    pub(super) fn draw(_document: &str, _drawing: Drawing, answer: Answer<Vec<u8>>) {
        let _ = answer.send(Err(ELSEWHERE.to_owned()));
    }

    pub(super) fn print(_app: &AppHandle<Wry>, _document: &str, answer: Answer<bool>) {
        let _ = answer.send(Err(ELSEWHERE.to_owned()));
    }
}
