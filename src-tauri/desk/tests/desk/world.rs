//! The world of the tests: a temporary folder, a clock that goes on by itself, and answers laid out beforehand.

use offerwright_desk::{
    Desk,
    contract::{Commands, asked::Nothing},
    host::{Drawing, FileKind, Host},
};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, OnceLock, Weak,
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
    /// The desk that is told to stop when the first part of something is done.
    stopped: Arc<OnceLock<Weak<Desk<World>>>>,
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

    fn tell_progress(&self, done: usize, of: usize) {
        assert!(done < of, "a part that is done is not told again");
        if done == 1
            && let Some(desk) = self.stopped.get().and_then(Weak::upgrade)
        {
            desk.stop(Nothing {}).unwrap();
        }
    }

    fn close(&self, _: bool) {}

    fn arrived(&self) -> Vec<PathBuf> {
        std::mem::take(&mut self.arrived.lock().unwrap())
    }
}

impl World {
    fn of(home: &TempDir) -> Self {
        Self {
            home: home.path().to_owned(),
            minutes: AtomicI64::new(0),
            chosen: Mutex::default(),
            arrived: Mutex::default(),
            stopped: Arc::default(),
        }
    }
}

pub fn desk_in(home: &TempDir, chosen: &[PathBuf]) -> Desk<World> {
    Desk::new(World { chosen: Mutex::new(chosen.to_vec()), ..World::of(home) })
}

/// A desk that is told to stop when the first part of something that takes long is done.
pub fn desk_that_is_stopped(home: &TempDir, chosen: &Path) -> Arc<Desk<World>> {
    let world = World { chosen: Mutex::new(vec![chosen.to_owned()]), ..World::of(home) };
    let stopped = Arc::clone(&world.stopped);
    let desk = Arc::new(Desk::new(world));
    stopped.get_or_init(|| Arc::downgrade(&desk));
    desk
}

/// A desk to which a file was handed at its start.
pub fn desk_handed(home: &TempDir, file: &Path) -> Desk<World> {
    Desk::new(World { arrived: Mutex::new(vec![file.to_owned()]), ..World::of(home) })
}
