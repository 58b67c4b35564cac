//! Undo and redo brought back from the log after a restart.

use super::{Entry, Kept, SELECT, kept, kind, newest};
use crate::{Kind, Seq};
use offerwright_core::history::Step;
use rusqlite::{Connection, OptionalExtension};

/// Most steps brought back into memory, each way.
const RESTORED: usize = 1_000;

/// The stacks of undo and redo as the log tells them.
#[derive(Debug, Default)]
pub(crate) struct Stacks {
    /// What can be undone, oldest first.
    pub past: Vec<(Seq, Step)>,
    /// What can be redone, the next one last.
    pub future: Vec<(Seq, Step)>,
    /// The step below the oldest one of the past.
    pub floor: Option<Seq>,
    /// The newest step; 0 before the first.
    pub last: Seq,
    /// The newest step that undo or redo should reach and that is damaged.
    pub damaged: Option<Seq>,
}

/// Brings the stacks back. A gesture ends with the program, so no step continues one.
pub(crate) fn restore(connection: &Connection) -> rusqlite::Result<Stacks> {
    let mut stacks = Stacks { last: newest(connection)?.map_or(0, |(seq, _)| seq), ..Stacks::default() };
    stacks.floor = top(connection, stacks.last)?;
    while let Some(seq) = stacks.floor.filter(|_| stacks.past.len() < RESTORED) {
        let Some((step, below)) = stacks.step(connection, seq)? else { break };
        stacks.past.push((seq, step));
        stacks.floor = below;
    }
    for seq in undone(connection)?.into_iter().rev().take(RESTORED) {
        let Some((step, _)) = stacks.step(connection, seq)? else { break };
        stacks.future.push((seq, step));
    }
    stacks.past.reverse();
    stacks.future.reverse();
    Ok(stacks)
}

impl Stacks {
    /// Reads a step and the one below it; none if it is too old or damaged.
    fn step(&mut self, connection: &Connection, seq: Seq) -> rusqlite::Result<Option<(Step, Option<Seq>)>> {
        let row = connection
            .prepare_cached(&format!("{SELECT} WHERE seq = ?1"))?
            .query_row([seq], Entry::read)
            .optional()?;
        let found = row.map(|row| (kept(&row), row.0));
        if let Some((Kept::Whole(change), Entry { label, below, .. })) = found {
            return Ok(Some((Step { label, change, gesture: None }, below)));
        }
        if !matches!(found, Some((Kept::Dropped, _))) {
            self.damaged = self.damaged.max(Some(seq));
        }
        Ok(None)
    }
}

/// Finds the step that undo takes back first.
fn top(connection: &Connection, last: Seq) -> rusqlite::Result<Option<Seq>> {
    let sql = "SELECT CASE step.kind
                   WHEN 'undo' THEN (SELECT undone.below FROM step AS undone WHERE undone.seq = step.about)
                   WHEN 'redo' THEN step.about
                   ELSE step.seq END
               FROM step WHERE seq = ?1";
    Ok(connection.query_row(sql, [last], |row| Ok(row.get(0).ok().flatten())).optional()?.flatten())
}

/// Lists the steps undone and not done again since the last new one, the next to redo last.
fn undone(connection: &Connection) -> rusqlite::Result<Vec<Seq>> {
    let sql = "SELECT kind, about FROM step
               WHERE about IS NOT NULL AND seq > coalesce(
                   (SELECT seq FROM step WHERE kind IN ('edit', 'back') ORDER BY seq DESC LIMIT 1), 0)
               ORDER BY seq";
    let mut undone = Vec::new();
    let mut select = connection.prepare(sql)?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        match (kind(row, 0)?, row.get(1)) {
            (Some(Kind::Undo), Ok(about)) => undone.push(about),
            _ => drop(undone.pop()),
        }
    }
    Ok(undone)
}
