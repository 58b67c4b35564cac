//! Files that are no library of this version: each is named for what it is and left byte for byte.

use super::sample::{Desk, MORNING};
use crate::{Damage, OpenError, Store, read, schema::APPLICATION_ID};
use offerwright_core::model::limits;
use rusqlite::Connection;
use std::{fs, path::Path};
use tempfile::{TempDir, tempdir};

/// Tries to open and to read a file, checks that neither left a trace in it, and gives what opening said.
fn refused(path: &Path) -> OpenError {
    let before = fs::read(path).unwrap_or_default();
    let opened = Store::open(path, MORNING).unwrap_err();
    let looked = read(path).unwrap_err();
    assert_eq!(opened.to_string(), looked.to_string());
    assert!(fs::read(path).unwrap_or_default() == before, "the file was left as it is");
    assert!(opened.to_string().ends_with('.'), "{opened}");
    opened
}

fn database(sql: &str) -> (TempDir, std::path::PathBuf) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    (folder, path)
}

#[test]
fn a_missing_file_is_missing_and_is_not_made() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    assert!(matches!(refused(&path), OpenError::Missing { .. }));
    assert!(!path.exists());
}

#[test]
fn a_file_of_another_kind_is_no_library() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("letter.pdf");
    fs::write(&path, "%PDF-1.7 …".repeat(400)).unwrap();
    let refused = refused(&path);
    assert!(matches!(refused, OpenError::NotALibrary { .. }), "{refused}");
    let names: Vec<_> = folder.path().read_dir().unwrap().collect();
    assert_eq!(names.len(), 1, "nothing was made beside it");
}

#[test]
fn a_folder_is_no_library() {
    let folder = tempdir().unwrap();
    let refused = Store::open(folder.path(), MORNING).unwrap_err();
    assert!(matches!(refused, OpenError::NotALibrary { .. }));
}

#[test]
fn an_empty_file_is_a_damaged_library() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    fs::write(&path, "").unwrap();
    assert!(matches!(refused(&path), OpenError::Damaged { damage: Damage::Empty, .. }));
}

#[test]
fn a_database_of_another_program_is_no_library() {
    let (folder, path) =
        database("PRAGMA journal_mode = WAL; CREATE TABLE bookmark (url TEXT); PRAGMA user_version = 1;");
    assert!(matches!(refused(&path), OpenError::NotALibrary { .. }));
    assert_eq!(folder.path().read_dir().unwrap().count(), 1, "nothing was made beside it");
}

#[test]
fn a_newer_file_is_refused_also_while_its_last_changes_wait_in_its_log() {
    let (folder, path) = database(&format!(
        "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 99; CREATE TABLE hologram (id TEXT);"
    ));
    match refused(&path) {
        OpenError::Newer { found, known, .. } => assert_eq!((found, known), (99, 1)),
        other => panic!("{other}"),
    }
    assert_eq!(folder.path().read_dir().unwrap().count(), 1, "nothing was made beside it");

    let running = tempdir().unwrap();
    let path = running.path().join("b.offerwright");
    drop(Desk::filled(&path));
    let newer = Connection::open(&path).unwrap();
    newer
        .execute_batch("PRAGMA journal_mode = WAL; PRAGMA user_version = 2; CREATE TABLE hologram (id TEXT);")
        .unwrap();
    let killed = folder.path().join("killed.offerwright");
    let log = folder.path().join("killed.offerwright-wal");
    fs::copy(&path, &killed).unwrap();
    fs::copy(running.path().join("b.offerwright-wal"), &log).unwrap();
    let waiting = fs::read(&log).unwrap();
    assert!(matches!(refused(&killed), OpenError::Newer { found: 2, .. }));
    assert!(fs::read(&log).unwrap() == waiting, "its log was left as it is");
}

#[test]
fn a_file_larger_than_any_library_is_refused_unread() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let bytes = limits::IMPORT_BYTES + 1;
    fs::File::create(&path).unwrap().set_len(bytes).unwrap();
    let refused = Store::open(&path, MORNING).unwrap_err();
    assert!(matches!(refused, OpenError::TooLarge { bytes: found, .. } if found == bytes), "{refused}");
}

#[test]
fn a_library_with_a_planted_trigger_is_damaged() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    drop(Desk::filled(&path));
    let planted = "CREATE TRIGGER spy AFTER UPDATE ON offer BEGIN DELETE FROM design; END";
    Connection::open(&path).unwrap().execute_batch(planted).unwrap();
    assert!(matches!(refused(&path), OpenError::Damaged { damage: Damage::Tables { version: 1 }, .. }));
}

#[test]
fn creating_never_replaces_a_file() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    fs::write(&path, "precious").unwrap();
    assert!(matches!(Store::create(&path, MORNING), Err(OpenError::AlreadyThere { .. })));
    assert_eq!(fs::read(&path).unwrap(), b"precious");
    let missing = folder.path().join("nowhere").join("a.offerwright");
    assert!(matches!(Store::create(&missing, MORNING), Err(OpenError::Missing { .. })));
}
