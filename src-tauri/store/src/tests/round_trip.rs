//! What is kept: every record, every step, both ways of undo, and gestures as one step.

use super::sample::{Desk, MORNING};
use crate::{Kind, SaveError, Store, read};
use tempfile::tempdir;

#[test]
fn every_kind_of_record_is_read_back_as_it_was_saved() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let desk = Desk::filled(&path);
    let saved = desk.library.clone();
    assert_eq!(read(&path).unwrap(), saved, "read while open");
    drop(desk);
    assert_eq!(read(&path).unwrap(), saved, "read when closed");
    assert_eq!(Desk::open(&path).library, saved);
}

#[test]
fn a_closed_library_is_one_file() {
    let folder = tempdir().unwrap();
    drop(Desk::filled(&folder.path().join("a.offerwright")));
    let names: Vec<_> = folder.path().read_dir().unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["a.offerwright"]);
}

#[test]
fn undo_and_redo_go_on_after_a_restart() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    desk.rename("one");
    desk.rename("two");
    desk.rename("three");
    assert!(desk.undo() && desk.undo());
    let (past, future) = (desk.store.history().past().to_vec(), desk.store.history().future().to_vec());
    drop(desk);

    let mut desk = Desk::open(&path);
    assert_eq!(desk.name(), "one");
    assert_eq!((desk.store.history().past(), desk.store.history().future()), (&past[..], &future[..]));
    assert!(desk.redo());
    assert_eq!(desk.name(), "two");
    drop(desk);

    let mut desk = Desk::open(&path);
    assert_eq!(desk.store.history().future().len(), 1);
    assert!(desk.redo() && !desk.redo());
    assert_eq!(desk.name(), "three");
    while desk.undo() {}
    assert_eq!(desk.library, offerwright_core::model::library::Library::default());
    drop(desk);
    let mut desk = Desk::open(&path);
    while desk.redo() {}
    assert_eq!(desk.name(), "three");
}

#[test]
fn an_edit_after_undo_closes_the_way_forward_also_after_a_restart() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    desk.rename("one");
    desk.rename("two");
    desk.undo();
    desk.rename("other");
    drop(desk);
    let mut desk = Desk::open(&path);
    assert!(!desk.redo());
    assert!(desk.undo());
    assert_eq!(desk.name(), "one");
}

#[test]
fn a_gesture_amends_one_step_and_is_undone_as_one() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    let before = desk.name().to_owned();
    let steps = desk.lines().len();
    let typed: Vec<_> = ["T", "Ta", "Tal", "Talk"]
        .map(|text| desk.try_edit(desk.renaming(text), Some("typing")).unwrap())
        .into();
    assert_eq!(typed, vec![typed[0]; 4]);
    assert_eq!(desk.lines().len(), steps + 1);
    desk.store.close_gesture();
    desk.try_edit(desk.renaming("Talk 2"), Some("typing")).unwrap();
    assert_eq!(desk.lines().len(), steps + 2);
    drop(desk);
    let mut desk = Desk::open(&path);
    assert_eq!(desk.name(), "Talk 2");
    desk.undo();
    assert_eq!(desk.name(), "Talk");
    desk.undo();
    assert_eq!(desk.name(), before);
}

#[test]
fn a_gesture_that_ends_where_it_began_leaves_no_step() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    let before = desk.name().to_owned();
    let one = desk.rename("one");
    for text in ["on", "o", "one"] {
        desk.try_edit(desk.renaming(text), Some("typing")).unwrap();
    }
    assert_eq!(desk.lines().len(), one as usize);
    // It may go on, and is a step again then.
    desk.try_edit(desk.renaming("two"), Some("typing")).unwrap();
    desk.rename("three");
    drop(desk);
    let mut desk = Desk::open(&path);
    for name in ["two", "one", &before] {
        assert!(desk.undo());
        assert_eq!(desk.name(), name);
    }
}

#[test]
fn going_back_is_a_step_that_can_itself_be_undone() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    let one = desk.rename("one");
    let then = desk.library.clone();
    desk.rename("two");
    desk.undo();
    desk.rename("three");
    assert!(desk.go_back_to(one));
    assert_eq!(desk.library, then);
    assert!(!desk.go_back_to(one), "nothing differs any more");
    drop(desk);
    let mut desk = Desk::open(&path);
    assert_eq!(desk.library, then);
    assert!(desk.undo());
    assert_eq!(desk.name(), "three");
    assert!(desk.redo() && desk.go_back_to(0));
    assert!(desk.library.offers.is_empty());
    assert_eq!(desk.store.go_back_to(999, MORNING), Err(SaveError::OutOfReach { seq: 999 }));
    let last: Vec<_> = desk.lines().into_iter().rev().take(4).map(|(kind, _)| kind).collect();
    assert_eq!(last, [Kind::Back, Kind::Redo, Kind::Undo, Kind::Back]);
}

#[test]
fn the_history_is_listed_page_by_page_newest_first() {
    let folder = tempdir().unwrap();
    let mut desk = Desk::filled(&folder.path().join("a.offerwright"));
    let newest = desk.rename("one");
    desk.undo();
    let page = desk.store.steps(None, 2).unwrap();
    assert_eq!(
        page.iter().map(|line| (line.seq, line.kind)).collect::<Vec<_>>(),
        [(newest + 1, Kind::Undo), (newest, Kind::Edit)]
    );
    assert_eq!(page[0].about, Some(newest));
    assert_eq!(page[0].label, page[1].label);
    assert_eq!(page[1].at, desk.now);
    assert!(page.iter().all(|line| line.reachable));
    let next = desk.store.steps(Some(newest), 1).unwrap();
    assert_eq!(next[0].seq, newest - 1);
}

#[test]
fn a_step_that_changes_nothing_is_not_recorded() {
    let folder = tempdir().unwrap();
    let mut desk = Desk::filled(&folder.path().join("a.offerwright"));
    let steps = desk.lines();
    let name = desk.name().to_owned();
    desk.rename(&name);
    assert_eq!(desk.lines(), steps);
}

#[test]
fn an_empty_library_opens_again_empty() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    drop(Store::create(&path, MORNING).unwrap());
    let opened = Store::open(&path, MORNING).unwrap();
    assert_eq!((opened.library.records().len(), opened.notices), (1, vec![]));
}
