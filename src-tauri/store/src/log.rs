//! The log of steps: appended to in the transaction that carries a step out, never rewritten but for a gesture under way.

mod stacks;
mod thinning;
mod way_back;

pub(crate) use stacks::{Stacks, restore};
pub(crate) use thinning::thin;
pub(crate) use way_back::way_back_to;

use crate::{Kind, Moment, Seq, StepLine, checksum};
use offerwright_core::change::Change;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// The columns of a row, in the order [`Entry::read`] takes them.
const SELECT: &str = "SELECT seq, at, kind, label, about, below, change, sum FROM step";

/// A row of the log.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub seq: Seq,
    pub at: String,
    pub kind: Kind,
    pub label: String,
    /// The step that an undo or redo speaks of.
    pub about: Option<Seq>,
    /// The step that undo reaches after this one.
    pub below: Option<Seq>,
    /// The change as JSON; none once it is dropped for its age.
    pub change: Option<String>,
}

impl Entry {
    /// Adds the row.
    pub(crate) fn append(&self, connection: &Connection) -> rusqlite::Result<()> {
        let sql = "INSERT INTO step (seq, at, kind, label, about, below, change, sum)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let Self { seq, at, kind, label, about, below, change } = self;
        let row = params![seq, at, kind.word(), label, about, below, change, self.sum()];
        connection.prepare_cached(sql)?.execute(row).map(drop)
    }

    /// Rewrites the row, whose gesture goes on.
    pub(crate) fn amend(&self, connection: &Connection) -> rusqlite::Result<()> {
        let sql = "UPDATE step SET at = ?2, change = ?3, sum = ?4 WHERE seq = ?1";
        let row = params![self.seq, self.at, self.change, self.sum()];
        connection.prepare_cached(sql)?.execute(row).map(drop)
    }

    /// Takes the row away, whose gesture ended where it began.
    pub(crate) fn withdraw(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection.prepare_cached("DELETE FROM step WHERE seq = ?1")?.execute([self.seq]).map(drop)
    }

    /// Reads a row with the sum that was written beside it.
    fn read(row: &Row<'_>) -> rusqlite::Result<(Self, i64)> {
        let entry = Self {
            seq: row.get(0)?,
            at: text(row, 1)?.unwrap_or_default(),
            kind: kind(row, 2)?.unwrap_or(Kind::Edit),
            label: text(row, 3)?.unwrap_or_default(),
            about: row.get(4).ok().flatten(),
            below: row.get(5).ok().flatten(),
            change: text(row, 6)?,
        };
        Ok((entry, row.get(7)?))
    }

    fn sum(&self) -> i64 {
        let number = |seq: Option<Seq>| seq.unwrap_or_default().to_le_bytes();
        checksum::sum([
            number(Some(self.seq)).as_slice(),
            self.at.as_bytes(),
            self.kind.word().as_bytes(),
            self.label.as_bytes(),
            &number(self.about),
            &number(self.below),
            self.change.as_deref().unwrap_or_default().as_bytes(),
        ])
    }
}

/// What a row's change turned out to be.
enum Kept {
    /// Whole.
    Whole(Change),
    /// Dropped for its age.
    Dropped,
    /// Not what was written.
    Damaged,
}

/// Decodes the change of a row that was read with its sum.
fn kept((entry, sum): &(Entry, i64)) -> Kept {
    match &entry.change {
        _ if entry.sum() != *sum => Kept::Damaged,
        None => Kept::Dropped,
        Some(change) => serde_json::from_str(change).map_or(Kept::Damaged, Kept::Whole),
    }
}

/// Encodes a change for the log.
pub(crate) fn encode(change: &Change) -> String {
    serde_json::to_string(change)
        .expect("changes are made of texts, numbers and lists, which JSON always holds")
}

/// Reads what the newest row is known by: its number and its sum; none while nothing was done.
pub(crate) fn newest(connection: &Connection) -> rusqlite::Result<Option<(Seq, i64)>> {
    let sql = "SELECT seq, sum FROM step ORDER BY seq DESC LIMIT 1";
    connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).optional()
}

/// Lists up to `at_most` steps before `before` (or from the end), newest first, but for one whose moment is damaged.
pub(crate) fn list(
    connection: &Connection,
    before: Option<Seq>,
    at_most: u32,
) -> rusqlite::Result<Vec<StepLine>> {
    let sql = "SELECT seq, at, kind, label, about,
                   seq + 1 >= (SELECT seq FROM step WHERE change IS NOT NULL ORDER BY seq LIMIT 1)
               FROM step WHERE seq < ?1 ORDER BY seq DESC LIMIT ?2";
    let mut select = connection.prepare_cached(sql)?;
    let mut rows = select.query(params![before.unwrap_or(Seq::MAX), at_most])?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(Ok(at)) = text(row, 1)?.map(|at| at.parse::<Moment>()) else { continue };
        lines.push(StepLine {
            seq: row.get(0)?,
            at,
            kind: kind(row, 2)?.unwrap_or(Kind::Edit),
            label: text(row, 3)?.unwrap_or_default(),
            about: row.get(4).ok().flatten(),
            reachable: row.get(5)?,
        });
    }
    Ok(lines)
}

/// Reads a kind; none if it is damaged.
fn kind(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Kind>> {
    let word = text(row, column)?;
    Ok(Kind::ALL.into_iter().find(|kind| Some(kind.word()) == word.as_deref()))
}

/// Reads a text that may be damaged: a sign that is none shows as one that says so, and the sum tells.
fn text(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<String>> {
    let bytes = row.get_ref(column)?.as_bytes_or_null()?;
    Ok(bytes.map(|bytes| String::from_utf8_lossy(bytes).into_owned()))
}
