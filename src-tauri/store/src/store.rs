//! The one writer of an open library: each step is one transaction, on the disk when the call returns.

mod write;

use crate::{
    Kind, Moment, SaveError, Seq, StepLine, copy, files,
    identity::Identity,
    lock::Lock,
    log::{self, Entry, Stacks},
};
use offerwright_core::{
    change::Change,
    history::{Entered, History, Step},
};
use rusqlite::Connection;
use std::{
    fs,
    path::{Path, PathBuf},
};
use write::{data_version, entry};

/// An open library. Whatever it refuses leaves the file, the history and the caller's library as they were.
#[derive(Debug)]
pub struct Store {
    // Dropped in this order: the file is closed before its lock is given up.
    connection: Connection,
    _lock: Lock,
    path: PathBuf,
    history: History,
    /// The numbers of the history's past and future, side by side with its steps.
    past: Vec<Seq>,
    future: Vec<Seq>,
    /// The step below the oldest one in memory.
    floor: Option<Seq>,
    last: Seq,
    /// Tells whether another connection wrote.
    data_version: i64,
    file: Identity,
}

impl Store {
    pub(crate) fn new(
        connection: Connection,
        lock: Lock,
        path: PathBuf,
        stacks: Stacks,
    ) -> rusqlite::Result<Self> {
        let data_version = data_version(&connection)?;
        let (past, done) = stacks.past.into_iter().unzip();
        let (future, undone) = stacks.future.into_iter().unzip();
        Ok(Self {
            file: Identity::of(&path),
            history: History::restore(done, undone),
            floor: stacks.floor,
            last: stacks.last,
            connection,
            _lock: lock,
            path,
            past,
            future,
            data_version,
        })
    }

    /// Gives the library's file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Gives what can be undone and redone.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Ends the gesture under way: the next step is one of its own.
    pub fn close_gesture(&mut self) {
        self.history.close_gesture();
    }

    /// Saves a step and records it; one that continues a gesture amends the last. Gives the number of the last step.
    /// A step that changes nothing is not recorded, nor is a gesture that ends where it began.
    pub fn commit(&mut self, step: Step, at: Moment) -> Result<Seq, SaveError> {
        if step.change.is_empty() {
            return Ok(self.last);
        }
        match (self.history.entry_of(step.gesture.as_deref()), self.past.last(), self.history.undoable()) {
            (Entered::Merged, Some(&seq), Some(last)) => {
                let merged = last.change.then(&step.change);
                let below = self.past.iter().rev().nth(1).copied().or(self.floor);
                let entry = Entry { below, ..entry(seq, at, Kind::Edit, last.label.clone(), &merged) };
                if merged.is_empty() {
                    self.write(&step.change, &entry, Entry::withdraw)?;
                    self.past.pop();
                    self.last = seq - 1;
                } else {
                    self.write(&step.change, &entry, Entry::amend)?;
                }
            }
            _ => {
                let seq = self.append(&step.change, Kind::Edit, step.label.clone(), None, self.top(), at)?;
                self.past.push(seq);
            }
        }
        self.future.clear();
        self.history.record(step);
        Ok(self.last)
    }

    /// Takes the last step back. Gives the change for the caller's library; none if nothing is left to undo.
    pub fn undo(&mut self, at: Moment) -> Result<Option<Change>, SaveError> {
        let (Some(&about), Some(step)) = (self.past.last(), self.history.undoable()) else { return Ok(None) };
        let (back, label) = (step.change.inverse(), step.label.clone());
        self.append(&back, Kind::Undo, label, Some(about), None, at)?;
        self.past.pop();
        self.future.push(about);
        Ok(self.history.undo())
    }

    /// Does the last undone step again. Gives the change for the caller's library; none if nothing is left to redo.
    pub fn redo(&mut self, at: Moment) -> Result<Option<Change>, SaveError> {
        let (Some(&about), Some(step)) = (self.future.last(), self.history.redoable()) else {
            return Ok(None);
        };
        let (again, label) = (step.change.clone(), step.label.clone());
        self.append(&again, Kind::Redo, label, Some(about), None, at)?;
        self.future.pop();
        self.past.push(about);
        Ok(self.history.redo())
    }

    /// Brings the library back to where a step left it (0: to its start), as a new step that can itself be undone.
    /// Gives the change for the caller's library; none if nothing differs.
    pub fn go_back_to(&mut self, seq: Seq, at: Moment) -> Result<Option<Change>, SaveError> {
        let listed = log::list(&self.connection, Some(seq.saturating_add(1)), 1)?.into_iter().next();
        let label = match listed {
            _ if seq == 0 => "Go back to the start".to_owned(),
            Some(line) if line.seq == seq => match line.kind {
                Kind::Edit | Kind::Redo => format!("Go back to: {}", line.label),
                Kind::Undo => format!("Go back to before: {}", line.label),
                Kind::Back => line.label,
            },
            _ => return Err(SaveError::OutOfReach { seq }),
        };
        let way = self.way_back_to(seq)?;
        if way.is_empty() {
            return Ok(None);
        }
        let made = self.append(&way, Kind::Back, label.clone(), None, self.top(), at)?;
        self.past.push(made);
        self.future.clear();
        self.history.record(Step { label, change: way.clone(), gesture: None });
        Ok(Some(way))
    }

    /// Gives the change that would bring the library back to where a step left it (0: to its start); nothing is done.
    pub fn way_back_to(&self, seq: Seq) -> Result<Change, SaveError> {
        log::way_back_to(&self.connection, seq)?.ok_or(SaveError::OutOfReach { seq })
    }

    /// Lists up to `at_most` steps before `before` (or from the newest), newest first.
    pub fn steps(&self, before: Option<Seq>, at_most: u32) -> Result<Vec<StepLine>, SaveError> {
        Ok(log::list(&self.connection, before, at_most)?)
    }

    /// Saves a copy with the whole history to another file, replacing what stands there.
    pub fn copy_to(&self, place: &Path) -> Result<(), SaveError> {
        let place = std::path::absolute(place)?;
        let own = fs::canonicalize(&place).is_ok_and(|found| found == self.path);
        if own || files::wal(&place).exists() {
            return Err(SaveError::Occupied { path: place });
        }
        let _lock = Lock::take(&place).map_err(SaveError::from)?;
        copy::write(&self.connection, &place)
    }

    #[cfg(test)]
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }
}
