//! A library written to a file: all of it or nothing, and over another file only when told to.

use crate::{
    failure::{Failure, shown},
    library_in::{Kept, is_standard},
    moment,
};
use clap::Args;
use offerwright_core::{change::Change, history::Step, library_file, model::library::Library};
use offerwright_store::Store;
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use tempfile::{Builder, TempPath};

/// Where something is written.
#[derive(Debug, Args)]
pub struct Out {
    /// The file to write; - is standard output
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Write over a file that is there
    #[arg(long)]
    pub force: bool,
}

/// How a library is kept under a name: as JSON where it ends so or goes to standard output.
pub fn kept_as(path: &Path) -> Kept {
    let json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    if json || is_standard(path) { Kept::Json } else { Kept::Store }
}

/// Refuses a place where a file stands, unless told to write over it, and one that is no file.
pub fn check(path: &Path, force: bool) -> Result<(), Failure> {
    let place = || shown(path);
    match fs::metadata(path) {
        Ok(there) if there.is_dir() => Err(Failure::Folder { place: place() }),
        Ok(_) if !force => Err(Failure::Exists { place: place() }),
        Ok(there) if !there.is_file() => Err(Failure::Special { place: place() }),
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(not_written(path, &error)),
        _ => Ok(()),
    }
}

/// Writes a text to a file: to a passing name first, then in one move to its own.
pub fn text(path: &Path, text: &str, force: bool) -> Result<(), Failure> {
    check(path, force)?;
    // A link keeps pointing at what it points at.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let failed = |error: io::Error| not_written(path, &error);
    let mut builder = Builder::new();
    #[cfg(unix)]
    builder.permissions(permissions(path));
    let mut file = builder.prefix(".offerwright-").tempfile_in(folder(path)).map_err(failed)?;
    io::Write::write_all(&mut file, text.as_bytes()).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    put(file.into_temp_path(), path, force)
}

/// Writes a library with the steps that led to it; each is a label and the library after it.
pub fn store(path: &Path, steps: &[(String, &Library)], force: bool) -> Result<(), Failure> {
    check(path, force)?;
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let failed = |error: io::Error| not_written(path, &error);
    let beside = Builder::new().prefix(".offerwright-").tempdir_in(folder(path)).map_err(failed)?;
    let mut opened = Store::create(&beside.path().join("new.offerwright"), moment::now())?;
    let mut before = opened.library;
    for (label, after) in steps {
        let change = Change::between(&before, after);
        opened.store.commit(Step { label: label.clone(), change, gesture: None }, moment::now())?;
        before = (*after).clone();
    }
    if force {
        return Ok(opened.store.copy_to(path)?);
    }
    let copy = beside.path().join("copy.offerwright");
    opened.store.copy_to(&copy)?;
    put(TempPath::try_from_path(copy).map_err(failed)?, path, false)
}

/// Writes a library the way its name says, with one step of history that is called so.
pub fn library(path: &Path, library: &Library, label: &str, force: bool) -> Result<(), Failure> {
    match kept_as(path) {
        Kept::Json => text(path, &library_file::write(library), force),
        Kept::Store => store(path, &[(label.to_owned(), library)], force),
    }
}

fn put(finished: TempPath, path: &Path, force: bool) -> Result<(), Failure> {
    let put = if force { finished.persist(path) } else { finished.persist_noclobber(path) };
    put.map_err(|problem| match problem.error.kind() {
        io::ErrorKind::AlreadyExists => Failure::Exists { place: shown(path) },
        _ => not_written(path, &problem.error),
    })
}

/// Gives the folder a file stands in.
fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Gives the permissions of the file that is written over, or those of any new one.
#[cfg(unix)]
fn permissions(path: &Path) -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).map_or_else(|_| fs::Permissions::from_mode(0o666), |there| there.permissions())
}

fn not_written(path: &Path, error: &io::Error) -> Failure {
    Failure::NotWritten { place: shown(path), reason: error.to_string() }
}
