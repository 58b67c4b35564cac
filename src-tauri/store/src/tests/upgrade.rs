//! Older files open in this version, after a backup; a file that cannot be backed up is not touched.

use super::sample::{Desk, MORNING};
use crate::{
    Notice, OpenError, Store, newest_good_backup,
    open::open_with,
    read,
    schema::{STEPS, Schema},
};
use rusqlite::Connection;
use rusqlite_migration::M;
use std::fs;
use tempfile::tempdir;

/// The versions of a program to come: one more than this one's.
static TO_COME: [M<'static>; 2] = [
    M::up(include_str!("../schema/001_records_and_steps.sql")),
    M::up(
        "CREATE TABLE note (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, sum INTEGER NOT NULL) STRICT",
    ),
];

#[test]
fn a_file_as_version_1_wrote_it_opens_in_this_version() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let written = Connection::open(&path).unwrap();
    written.execute_batch(include_str!("../schema/001_records_and_steps.sql")).unwrap();
    written.execute_batch(include_str!("version_1.sql")).unwrap();
    written.pragma_update(None, "user_version", 1).unwrap();
    drop(written);
    assert_eq!(read(&path).unwrap().outcomes.len(), 1);
    let mut desk = Desk::at(Store::open(&path, MORNING).unwrap());
    assert_eq!(desk.library.outcomes.values().next().unwrap().words, "steady confidence");
    assert!(desk.undo());
    assert_eq!(desk.library.outcomes.values().next().unwrap().words, "confidence");
    assert!(desk.undo() && !desk.undo());
    assert!(desk.library.outcomes.is_empty());
}

#[test]
fn an_older_file_is_backed_up_brought_up_and_then_refused_by_the_older_program() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    desk.rename("before");
    let library = desk.library.clone();
    drop(desk);
    let to_come = Schema::of(&TO_COME);
    assert_eq!(to_come.latest() as usize, STEPS.len() + 1);

    let opened = open_with(&path, MORNING, &to_come).unwrap();
    assert_eq!(opened.library, library);
    assert!(opened.notices.contains(&Notice::Migrated { from: 1, to: 2 }), "{:?}", opened.notices);
    let mut desk = Desk::at(opened);
    desk.rename("after");
    assert!(desk.undo() && desk.undo());
    drop(desk);

    assert!(matches!(Store::open(&path, MORNING), Err(OpenError::Newer { found: 2, known: 1, .. })));
    let backup = newest_good_backup(&path).unwrap();
    assert_eq!(
        (read(&backup.path).unwrap(), backup.made),
        (library, MORNING.round(jiff::Unit::Minute).unwrap())
    );
}

#[test]
fn reading_an_older_file_leaves_it_old() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let library = Desk::filled(&path).library;
    let before = fs::read(&path).unwrap();
    assert_eq!(crate::examine::look_at(&path, &Schema::of(&TO_COME)).unwrap(), library);
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn an_older_file_that_cannot_be_backed_up_is_left_as_it_is() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    drop(Desk::filled(&path));
    let before = fs::read(&path).unwrap();
    fs::write(folder.path().join("a backups"), "a file where the folder should be").unwrap();
    let refused = open_with(&path, MORNING, &Schema::of(&TO_COME)).unwrap_err();
    assert!(matches!(refused, OpenError::NoBackup { .. }), "{refused}");
    assert!(fs::read(&path).unwrap() == before);
}
