//! Closing the window: the page is asked first, so that what was just typed is kept.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tauri::{AppHandle, CloseRequestApi, Emitter, Manager, WebviewWindow, Wry};

use crate::builder::WINDOW;

/// The event that asks the page whether the window may close.
pub const CLOSING: &str = "closing";

/// How long the page has for its answer; one that does not answer holds nobody up.
const PATIENCE: Duration = Duration::from_secs(4);

/// Which question the page has not answered yet.
#[derive(Default)]
pub struct Closing(Mutex<Questions>);

#[derive(Default)]
struct Questions {
    asked: u64,
    open: bool,
}

impl Closing {
    fn questions(&self) -> MutexGuard<'_, Questions> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks anew and gives the question's number; none while one is open.
    fn ask(&self) -> Option<u64> {
        let mut questions = self.questions();
        if questions.open {
            return None;
        }
        questions.open = true;
        questions.asked += 1;
        Some(questions.asked)
    }

    fn is_open(&self, question: u64) -> bool {
        let questions = self.questions();
        questions.open && questions.asked == question
    }
}

/// Asks the page before the window closes. Somebody who asks twice is not kept waiting.
pub fn requested(window: WebviewWindow<Wry>, api: &CloseRequestApi) {
    let Some(question) = window.state::<Closing>().ask() else { return };
    if window.emit(CLOSING, ()).is_err() {
        return;
    }
    api.prevent_close();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        if window.state::<Closing>().is_open(question) {
            close(&window);
        }
    });
}

/// Takes the page's answer: the window closes, or stays because something typed could not be kept.
pub fn answered(app: &AppHandle<Wry>, may: bool) {
    app.state::<Closing>().questions().open = false;
    if may && let Some(window) = app.get_webview_window(WINDOW) {
        close(&window);
    }
}

fn close(window: &WebviewWindow<Wry>) {
    if let Err(error) = window.destroy() {
        eprintln!("The window could not be closed: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_open_until_it_is_answered_and_another_is_another() {
        let closing = Closing::default();
        let first = closing.ask().unwrap();
        assert!(closing.is_open(first));
        assert_eq!(closing.ask(), None, "it is asked once");
        closing.questions().open = false;
        assert!(!closing.is_open(first));
        let second = closing.ask().unwrap();
        assert!(closing.is_open(second) && !closing.is_open(first));
    }
}
