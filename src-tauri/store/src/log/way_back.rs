//! The change that leads from now back to where an earlier step left the library.

use super::{Entry, Kept, SELECT, kept};
use crate::Seq;
use offerwright_core::change::Change;
use rusqlite::Connection;

/// Computes the way back to a step, 0 being the start; none if a step on the way is too old or damaged.
pub(crate) fn way_back_to(connection: &Connection, seq: Seq) -> rusqlite::Result<Option<Change>> {
    let mut select = connection.prepare_cached(&format!("{SELECT} WHERE seq > ?1 ORDER BY seq DESC"))?;
    let mut rows = select.query([seq])?;
    let mut way = Change::default();
    while let Some(row) = rows.next()? {
        match kept(&Entry::read(row)?) {
            Kept::Whole(change) => way = way.then(&change.inverse()),
            Kept::Dropped | Kept::Damaged => return Ok(None),
        }
    }
    Ok(Some(way))
}
