//! A library read from a file or standard input, recognised by content: SQLite or JSON.

use crate::failure::{Failure, shown};
use offerwright_core::{
    library_file::{self, FileError, too_large},
    model::{library::Library, limits::IMPORT_BYTES},
};
use std::{
    fs::{self, File},
    io::{self, ErrorKind, Read},
    path::Path,
};

/// How every SQLite file begins.
const SQLITE: &[u8] = b"SQLite format 3\0";

/// How a library is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// As JSON.
    Json,
    /// As a library file with its history.
    Store,
}

/// Reads a library; `-` is JSON from standard input.
pub fn read(path: &Path) -> Result<(Library, Kept), Failure> {
    let bytes = match open(path)? {
        Content::Store => return Ok((offerwright_store::read(path)?, Kept::Store)),
        Content::Bytes(bytes) => bytes,
    };
    let library = library_file::read(&bytes).map_err(|error| not_a_library(path, error))?;
    Ok((library, Kept::Json))
}

/// Reads a small text file or standard input whole, refusing a large one before it is read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    if is_standard(path) { whole(path, io::stdin().lock(), 0) } else { whole_file(path, &file(path)?) }
}

/// Tells whether a path means standard input or output.
pub fn is_standard(path: &Path) -> bool {
    path.as_os_str() == "-"
}

enum Content {
    Store,
    Bytes(Vec<u8>),
}

fn open(path: &Path) -> Result<Content, Failure> {
    if is_standard(path) {
        return Ok(Content::Bytes(bytes(path)?));
    }
    let mut file = file(path)?;
    let mut start = Vec::with_capacity(SQLITE.len());
    file.by_ref()
        .take(SQLITE.len() as u64)
        .read_to_end(&mut start)
        .map_err(|error| not_read(path, &error))?;
    if start == SQLITE {
        return Ok(Content::Store);
    }
    let size = size(path, &file)?;
    if size > IMPORT_BYTES {
        return Err(not_a_library(path, too_large(size)));
    }
    let rest = whole(path, start.as_slice().chain(file), size)?;
    Ok(Content::Bytes(rest))
}

fn file(path: &Path) -> Result<File, Failure> {
    let failed = |error: io::Error| match error.kind() {
        ErrorKind::NotFound => Failure::Missing { place: shown(path) },
        _ => not_read(path, &error),
    };
    if fs::metadata(path).map_err(failed)?.is_dir() {
        return Err(Failure::Folder { place: shown(path) });
    }
    File::open(path).map_err(failed)
}

fn whole_file(path: &Path, file: &File) -> Result<Vec<u8>, Failure> {
    let size = size(path, file)?;
    if size > IMPORT_BYTES {
        return Err(not_a_library(path, too_large(size)));
    }
    whole(path, file, size)
}

fn size(path: &Path, file: &File) -> Result<u64, Failure> {
    Ok(file.metadata().map_err(|error| not_read(path, &error))?.len())
}

/// Reads everything up to the limit; what has no size of its own is measured while it comes.
fn whole(path: &Path, from: impl Read, size: u64) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    from.take(IMPORT_BYTES + 1).read_to_end(&mut bytes).map_err(|error| not_read(path, &error))?;
    match bytes.len() as u64 {
        0 => Err(Failure::Empty { place: shown(path) }),
        read if read > IMPORT_BYTES => Err(not_a_library(path, too_large(read))),
        _ => Ok(bytes),
    }
}

fn not_read(path: &Path, error: &io::Error) -> Failure {
    Failure::NotRead { place: shown(path), reason: error.to_string() }
}

fn not_a_library(path: &Path, error: FileError) -> Failure {
    Failure::NotALibrary { place: shown(path), error: Box::new(error) }
}
