//! The world of the tests: a temporary folder, a clock that goes on by itself, and answers laid out beforehand.

use offerwright_desk::{
    Desk,
    host::{Drawing, FileKind, Host},
};
use std::{
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicI64, Ordering},
    },
};
use tempfile::TempDir;
use uuid::Uuid;

/// A world in a temporary folder: a clock that goes on a minute at each look, and answers laid out beforehand.
pub struct World {
    home: PathBuf,
    minutes: AtomicI64,
    chosen: Mutex<Vec<PathBuf>>,
    arrived: Mutex<Vec<PathBuf>>,
}

impl Host for World {
    fn now(&self) -> jiff::civil::DateTime {
        let minute = self.minutes.fetch_add(1, Ordering::Relaxed);
        jiff::civil::date(2026, 3, 14).at(9, 0, 0, 0) + jiff::Span::new().minutes(minute)
    }

    fn fresh(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn home(&self) -> PathBuf {
        self.home.clone()
    }

    fn ask_open(&self, _: FileKind) -> Option<PathBuf> {
        self.chosen.lock().unwrap().pop()
    }

    fn ask_save(&self, _: FileKind, _: &str) -> Option<PathBuf> {
        self.chosen.lock().unwrap().pop()
    }

    /// Draws pictures by giving the document back; it has no paper.
    fn draw(&self, document: &str, drawing: Drawing) -> Result<Vec<u8>, String> {
        match drawing {
            Drawing::Picture { .. } => Ok(document.as_bytes().to_vec()),
            Drawing::Paper => Err("There is no paper here.".to_owned()),
        }
    }

    fn print(&self, _: &str) -> Result<bool, String> {
        Err("There is no printer here.".to_owned())
    }

    fn close(&self, _: bool) {}

    fn arrived(&self) -> Vec<PathBuf> {
        std::mem::take(&mut self.arrived.lock().unwrap())
    }
}

pub fn desk_in(home: &TempDir, chosen: &[PathBuf]) -> Desk<World> {
    Desk::new(World {
        home: home.path().to_owned(),
        minutes: AtomicI64::new(0),
        chosen: Mutex::new(chosen.to_vec()),
        arrived: Mutex::default(),
    })
}

/// A desk to which a file was handed at its start.
pub fn desk_handed(home: &TempDir, file: &Path) -> Desk<World> {
    Desk::new(World {
        home: home.path().to_owned(),
        minutes: AtomicI64::new(0),
        chosen: Mutex::default(),
        arrived: Mutex::new(vec![file.to_owned()]),
    })
}
