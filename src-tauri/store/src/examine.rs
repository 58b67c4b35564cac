//! The look at a library's file before it is trusted: whose it is, how old, whether it is whole.

use crate::{
    Damage, OpenError, connection, records,
    schema::{self, Schema},
};
use offerwright_core::model::{library::Library, limits};
use rusqlite::{Connection, ErrorCode, backup::Backup};
use std::{
    ffi::c_int,
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

/// Bytes up to which a file is checked in full on opening; a larger one is checked without its indexes.
const FULL_CHECK_BYTES: u64 = 8 << 20;

/// Looks at a file that others keep writing to before giving up.
const LOOKS: u32 = 8;

/// Finds the file itself, behind any link, and refuses what is no file or too large.
pub(crate) fn find(path: &Path) -> Result<PathBuf, OpenError> {
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => OpenError::Missing { path: path.to_owned() },
        _ => OpenError::Failed { path: path.to_owned(), reason: error.to_string() },
    };
    let found = fs::canonicalize(path).map_err(failed)?;
    let about = fs::metadata(&found).map_err(failed)?;
    if !about.is_file() {
        return Err(OpenError::NotALibrary { path: found });
    }
    match about.len() {
        0 => Err(OpenError::Damaged { path: found, damage: Damage::Empty }),
        bytes if bytes > limits::IMPORT_BYTES => {
            Err(OpenError::TooLarge { path: found, bytes, most: limits::IMPORT_BYTES })
        }
        _ => Ok(found),
    }
}

/// Reads whose file it is and its version, and refuses a stranger's and a newer one.
pub(crate) fn identify(path: &Path, connection: &Connection, schema: &Schema) -> Result<u32, OpenError> {
    let failed = |error| refused(path, error);
    if schema::application_id(connection).map_err(failed)? != schema::APPLICATION_ID {
        return Err(OpenError::NotALibrary { path: path.to_owned() });
    }
    let found = schema::version(connection).map_err(failed)?;
    match u32::try_from(found) {
        Ok(version @ 1..) if version <= schema.latest() => Ok(version),
        Ok(1..) => Err(OpenError::Newer { path: path.to_owned(), found, known: schema.latest() }),
        _ => Err(OpenError::Damaged { path: path.to_owned(), damage: Damage::Tables { version: found } }),
    }
}

/// Checks the whole file and reads its records. An older version is brought up in memory only.
pub(crate) fn read(
    path: &Path,
    connection: &Connection,
    version: u32,
    schema: &Schema,
) -> Result<Library, OpenError> {
    let failed = |error| refused(path, error);
    let damaged = |damage| OpenError::Damaged { path: path.to_owned(), damage };
    check_pages(path, connection).map_err(failed)?.map_err(damaged)?;
    let expected = schema.shape_of(version).map_err(|error| unmigrated(path, &error))?;
    if schema::shape(connection).map_err(failed)? != expected {
        return Err(damaged(Damage::Tables { version: version.into() }));
    }
    let records = if version == schema.latest() {
        records::read_all(connection)
    } else {
        let mut copy = Connection::open_in_memory().map_err(failed)?;
        Backup::new(connection, &mut copy)
            .and_then(|backup| backup.run_to_completion(c_int::MAX, Duration::ZERO, None))
            .map_err(failed)?;
        schema.bring_up(&mut copy).map_err(|error| unmigrated(path, &error))?;
        records::read_all(&copy)
    };
    Library::from_records(records.map_err(damaged)?).map_err(|refusal| damaged(Damage::Shape { refusal }))
}

/// Opens, checks and reads a file without writing anything.
pub(crate) fn look_at(path: &Path, schema: &Schema) -> Result<Library, OpenError> {
    undisturbed(path, || look_once(path, schema))
        .unwrap_or_else(|| Err(OpenError::InUse { path: path.to_owned() }))
}

/// Repeats a look at a file until nobody wrote meanwhile: one that nobody has open is read without locks.
pub(crate) fn undisturbed<T>(path: &Path, mut look: impl FnMut() -> T) -> Option<T> {
    (0..LOOKS).find_map(|_| {
        let before = stamp(path);
        let seen = look();
        (before == stamp(path)).then_some(seen)
    })
}

fn look_once(path: &Path, schema: &Schema) -> Result<Library, OpenError> {
    let connection = connection::reader(path).map_err(|error| refused(path, error))?;
    let version = identify(path, &connection, schema)?;
    read(path, &connection, version, schema)
}

/// Tells apart the states of a file between which it was written without a log beside it.
fn stamp(path: &Path) -> (bool, Option<(u64, SystemTime)>) {
    if connection::has_waiting_changes(path) {
        return (true, None);
    }
    (false, fs::metadata(path).ok().and_then(|about| Some((about.len(), about.modified().ok()?))))
}

/// Says why a file was not opened, given what SQLite says.
pub(crate) fn refused(path: &Path, error: rusqlite::Error) -> OpenError {
    let path = path.to_owned();
    let reason = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => OpenError::NotALibrary { path },
        Some(ErrorCode::DatabaseCorrupt) => {
            let damage = cut_off(&path).unwrap_or(Damage::Pages { report: reason });
            OpenError::Damaged { path, damage }
        }
        Some(ErrorCode::ReadOnly) => OpenError::ReadOnly { path },
        Some(ErrorCode::DiskFull) => OpenError::DiskFull { path },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::InUse { path },
        // What SQLite gives without complaint and is still not what the program writes.
        None => OpenError::Damaged { path, damage: Damage::Pages { report: reason } },
        Some(_) => OpenError::Failed { path, reason },
    }
}

/// Says that the tables could not be brought up.
pub(crate) fn unmigrated(path: &Path, error: &rusqlite_migration::Error) -> OpenError {
    OpenError::Failed { path: path.to_owned(), reason: error.to_string() }
}

fn check_pages(path: &Path, connection: &Connection) -> rusqlite::Result<Result<(), Damage>> {
    let pages: u32 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let page: u32 = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
    let expected = u64::from(pages) * u64::from(page);
    let found = fs::metadata(path).map_or(0, |about| about.len());
    if found < expected && !connection::has_waiting_changes(path) {
        return Ok(Err(Damage::CutOff { found, expected }));
    }
    let check = if expected <= FULL_CHECK_BYTES { "integrity_check" } else { "quick_check" };
    // One finding is enough to refuse the file.
    let report: String = connection.query_row(&format!("PRAGMA {check}(1)"), [], |row| row.get(0))?;
    Ok(if report == "ok" { Ok(()) } else { Err(Damage::Pages { report: report.replace('\n', " ") }) })
}

/// Tells whether a broken file is shorter than its beginning says; read only after SQLite has let go of it.
fn cut_off(path: &Path) -> Option<Damage> {
    let mut start = [0; 32];
    File::open(path).ok()?.read_exact(&mut start).ok()?;
    let page = match u16::from_be_bytes([start[16], start[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let pages = u64::from(u32::from_be_bytes([start[28], start[29], start[30], start[31]]));
    let found = fs::metadata(path).ok()?.len();
    let expected = page * pages;
    (found < expected).then_some(Damage::CutOff { found, expected })
}
