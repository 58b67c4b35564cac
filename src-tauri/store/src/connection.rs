//! The two ways to hold a library's file: as its writer, or as a reader that leaves no trace.

use crate::{files, room};
use rusqlite::{Connection, OpenFlags, config::DbConfig};
use std::{fs, path::Path, time::Duration};

/// How long a statement waits for another program before it says that the file is busy.
const PATIENCE: Duration = Duration::from_millis(800);

/// Bytes the log of unmoved changes may keep on disk once it was moved into the library.
const WAL_BYTES: u32 = 4 << 20;

/// Opens a library for writing. Nothing is written before [`settle`]; dropped unsettled, the files stay as they are.
pub(crate) fn writer(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    guard(&connection)?;
    Ok(connection)
}

/// Makes an accepted library durable: every commit is on the disk when it returns.
pub(crate) fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update_and_check(None, "journal_size_limit", WAL_BYTES, |_| Ok(()))?;
    room::limit(connection)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}

/// Opens a library for reading only.
///
/// The file is never opened by other means while SQLite may hold it: closing such a second handle would drop
/// SQLite's own locks on it.
pub(crate) fn reader(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = if has_waiting_changes(path) {
        Connection::open_with_flags(path, flags)?
    } else {
        // Whole in itself: read without locks and without making files beside it.
        Connection::open_with_flags(immutable(path), flags | OpenFlags::SQLITE_OPEN_URI)?
    };
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    guard(&connection)?;
    Ok(connection)
}

/// Tells whether changes wait beside the file: it is open somewhere, or its last writer was cut off.
pub(crate) fn has_waiting_changes(path: &Path) -> bool {
    fs::metadata(files::wal(path)).is_ok_and(|wal| wal.len() > 0)
}

/// Trusts nothing that stands in the file.
fn guard(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.pragma_update(None, "cell_size_check", true)
}

/// Writes the address under which SQLite reads a file as one that cannot change.
fn immutable(path: &Path) -> String {
    let mut address = String::from("file:");
    let windows = cfg!(windows);
    if windows {
        address.push('/');
    }
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if windows => address.push('/'),
            b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {
                address.push(char::from(*byte))
            }
            b':' if windows => address.push(':'),
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address + "?immutable=1"
}
