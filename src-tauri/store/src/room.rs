//! The largest size of a library, and how its history gives way when it is reached.

use crate::log;
use offerwright_core::model::limits;
use rusqlite::Connection;

/// Pages short of the largest size at which a write may find no room.
const NEARLY: i64 = 1_024;

/// Bytes of changes that the history keeps on opening; some thousand steps, which every opening checks again.
const HISTORY_BYTES: u64 = limits::IMPORT_BYTES / 4;

/// Forbids the file to grow beyond what is opened again.
pub(crate) fn limit(connection: &Connection) -> rusqlite::Result<()> {
    let page = number(connection, "page_size")?.max(1);
    let most = i64::try_from(limits::IMPORT_BYTES).unwrap_or(i64::MAX) / page;
    connection.pragma_update_and_check(None, "max_page_count", most, |_| Ok(()))
}

/// Tells whether a write found no room because the library, not the disk, is full.
pub(crate) fn is_at_its_largest(connection: &Connection) -> rusqlite::Result<bool> {
    Ok(number(connection, "page_count")? + NEARLY >= number(connection, "max_page_count")?)
}

/// Lets the oldest changes go, so that those kept are at most a sixth of the largest size.
pub(crate) fn make(connection: &mut Connection) -> rusqlite::Result<()> {
    let most = number(connection, "max_page_count")? * number(connection, "page_size")?;
    thin(connection, most.unsigned_abs() / 6)
}

/// Lets the oldest changes go on opening, where there are many.
pub(crate) fn tidy(connection: &mut Connection) -> rusqlite::Result<()> {
    let bytes = number(connection, "page_count")? * number(connection, "page_size")?;
    if bytes.unsigned_abs() <= HISTORY_BYTES {
        return Ok(());
    }
    thin(connection, HISTORY_BYTES)
}

fn thin(connection: &mut Connection, bytes: u64) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    log::thin(&transaction, bytes)?;
    transaction.commit()
}

fn number(connection: &Connection, pragma: &str) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, pragma, |row| row.get(0))
}
