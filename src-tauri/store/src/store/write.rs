//! The transaction behind every step: the records' rows and the row of the log, both or neither.

use super::Store;
use crate::{
    Kind, Moment, SaveError, Seq,
    identity::Identity,
    log::{self, Entry},
    records, room,
};
use offerwright_core::{change::Change, model::limits};
use rusqlite::{Connection, TransactionBehavior};

impl Store {
    /// Names the step that undo reaches first, also one that is not in memory.
    pub(super) fn top(&self) -> Option<Seq> {
        self.past.last().copied().or(self.floor)
    }

    pub(super) fn append(
        &mut self,
        change: &Change,
        kind: Kind,
        label: String,
        about: Option<Seq>,
        below: Option<Seq>,
        at: Moment,
    ) -> Result<Seq, SaveError> {
        let seq = self.last + 1;
        let entry = Entry { about, below, ..entry(seq, at, kind, label, change) };
        self.write(change, &entry, Entry::append)?;
        self.last = seq;
        Ok(seq)
    }

    /// Carries a change out and logs it, both or neither.
    pub(super) fn write(
        &mut self,
        change: &Change,
        entry: &Entry,
        log: fn(&Entry, &Connection) -> rusqlite::Result<()>,
    ) -> Result<(), SaveError> {
        if Identity::of(&self.path) != self.file {
            return Err(SaveError::Moved { path: self.path.clone() });
        }
        match self.try_write(change, entry, log) {
            Err(SaveError::DiskFull) if room::is_at_its_largest(&self.connection)? => {
                room::make(&mut self.connection)?;
                self.try_write(change, entry, log).map_err(|error| match error {
                    SaveError::DiskFull => SaveError::LibraryFull { most: limits::IMPORT_BYTES },
                    other => other,
                })
            }
            other => other,
        }
    }

    fn try_write(
        &mut self,
        change: &Change,
        entry: &Entry,
        log: fn(&Entry, &Connection) -> rusqlite::Result<()>,
    ) -> Result<(), SaveError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if data_version(&transaction)? != self.data_version {
            return Err(SaveError::ChangedElsewhere);
        }
        records::carry_out(&transaction, change)?;
        log(entry, &transaction)?;
        Ok(transaction.commit()?)
    }
}

pub(super) fn entry(seq: Seq, at: Moment, kind: Kind, label: String, change: &Change) -> Entry {
    let change = Some(log::encode(change));
    Entry { seq, at: at.to_string(), kind, label, about: None, below: None, change }
}

pub(super) fn data_version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))
}
