//! Making, opening and reading a library.

use crate::{
    Moment, Notice, OpenError, Store, backups, connection, examine, files,
    lock::{Denied, Lock},
    log, room,
    schema::Schema,
};
use offerwright_core::model::library::Library;
use rusqlite::Connection;
use std::{
    io,
    path::{Path, PathBuf},
};

/// An opened library.
#[derive(Debug)]
pub struct Opened {
    /// Its one writer, which also holds the history.
    pub store: Store,
    /// What it holds.
    pub library: Library,
    /// What the user may want to know.
    pub notices: Vec<Notice>,
}

/// Reads a library without becoming its writer; also one that is open elsewhere or cannot be written.
pub fn read(path: &Path) -> Result<Library, OpenError> {
    examine::look_at(&examine::find(path)?, &Schema::current())
}

impl Store {
    /// Makes an empty library where no file stands, and opens it.
    pub fn create(path: &Path, now: Moment) -> Result<Opened, OpenError> {
        let path = &std::path::absolute(path).map_err(|error| failed(path, &error))?;
        {
            let _lock = lock(path)?;
            // A log left behind by another library would be taken for this one's.
            if let Some(path) = [path.clone(), files::wal(path)].into_iter().find(|path| path.exists()) {
                return Err(OpenError::AlreadyThere { path });
            }
            let unfinished = files::unfinished(path);
            let made = make_empty(&unfinished, path);
            if made.is_err() {
                let _ = files::remove_if_there(&unfinished);
            }
            made?;
        }
        Self::open(path, now)
    }

    /// Opens a library for writing. A file that is refused stays as it is, byte for byte.
    pub fn open(path: &Path, now: Moment) -> Result<Opened, OpenError> {
        open_with(path, now, &Schema::current())
    }
}

/// Opens a library for writing with the given versions.
pub(crate) fn open_with(path: &Path, now: Moment, schema: &Schema) -> Result<Opened, OpenError> {
    let path = examine::find(path)?;
    let refused = |error| examine::refused(&path, error);
    // A stranger's file is turned away before anything is made beside it.
    let stranger = connection::reader(&path).map_err(refused)?;
    examine::identify(&path, &stranger, schema)?;
    drop(stranger);

    let lock = lock(&path)?;
    let mut connection = connection::writer(&path).map_err(refused)?;
    let version = examine::identify(&path, &connection, schema)?;
    let library = examine::read(&path, &connection, version, schema)?;
    if connection.is_readonly("main").map_err(refused)? {
        return Err(OpenError::ReadOnly { path });
    }

    let mut notices = Vec::new();
    if version < schema.latest() {
        bring_up(&mut connection, &path, version, now, schema, &mut notices)?;
    }
    connection::settle(&connection).map_err(refused)?;
    match backups::make_if_due(&connection, &path, now) {
        Ok(made) => notices.extend(made.map(|path| Notice::BackedUp { path })),
        Err(reason) => notices.push(Notice::NotBackedUp { reason: reason.to_string() }),
    }
    room::tidy(&mut connection).map_err(refused)?;
    let stacks = log::restore(&connection).map_err(refused)?;
    notices.extend(stacks.damaged.map(|seq| Notice::HistoryShortened { seq }));
    let store = Store::new(connection, lock, path.clone(), stacks).map_err(refused)?;
    Ok(Opened { store, library, notices })
}

fn lock(path: &Path) -> Result<Lock, OpenError> {
    Lock::take(path).map_err(|denied| match denied {
        Denied::Held => OpenError::InUse { path: path.to_owned() },
        Denied::Io(problem) => failed(path, &problem),
    })
}

fn failed(path: &Path, problem: &io::Error) -> OpenError {
    let path = path.to_owned();
    match problem.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => OpenError::ReadOnly { path },
        io::ErrorKind::NotFound => OpenError::Missing { path },
        _ => OpenError::Failed { path, reason: problem.to_string() },
    }
}

/// Makes an empty library under a passing name, then gives it its own: it is never seen half made.
fn make_empty(unfinished: &PathBuf, path: &Path) -> Result<(), OpenError> {
    files::remove_if_there(unfinished).map_err(|error| failed(path, &error))?;
    let mut connection = Connection::open(unfinished).map_err(|error| examine::refused(path, error))?;
    Schema::current().bring_up(&mut connection).map_err(|error| examine::unmigrated(path, &error))?;
    drop(connection);
    files::put_in_place(unfinished, path).map_err(|error| failed(path, &error))
}

fn bring_up(
    connection: &mut Connection,
    path: &Path,
    version: u32,
    now: Moment,
    schema: &Schema,
    notices: &mut Vec<Notice>,
) -> Result<(), OpenError> {
    backups::make(connection, path, now)
        .map_err(|reason| OpenError::NoBackup { path: path.to_owned(), reason: Box::new(reason) })?;
    schema.bring_up(connection).map_err(|error| examine::unmigrated(path, &error))?;
    notices.push(Notice::Migrated { from: version, to: schema.latest() });
    Ok(())
}
