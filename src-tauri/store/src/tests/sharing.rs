//! Two programs on one file: the second is told, and nothing is overwritten silently.

use super::sample::{Desk, MORNING};
use crate::{OpenError, SaveError, Store, copy, read, set_aside};
use rusqlite::Connection;
use std::{
    fs,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread,
};
use tempfile::tempdir;

#[test]
fn a_second_writer_is_told_and_a_reader_sees_the_newest_state() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    let refused = Store::open(&path, MORNING).unwrap_err();
    assert!(matches!(refused, OpenError::InUse { .. }) && refused.can_still_be_read(), "{refused}");
    desk.rename("newest");
    assert_eq!(read(&path).unwrap(), desk.library);
    desk.rename("after the reader left");
    drop(desk);
    assert_eq!(Desk::open(&path).name(), "after the reader left");
}

#[test]
fn a_reader_never_meets_a_state_in_between() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut names = vec![Desk::filled(&path).name().to_owned()];
    names.extend((0..40).map(|count| format!("edit {count}")));
    let (seen, working) = (AtomicUsize::new(0), AtomicBool::new(true));
    thread::scope(|scope| {
        scope.spawn(|| {
            while working.load(Ordering::Relaxed) {
                match read(&path) {
                    Ok(library) => {
                        let name = &library.offers.values().next().unwrap().name;
                        let state = names.iter().position(|known| known == name).unwrap();
                        let before = seen.fetch_max(state, Ordering::Relaxed);
                        assert!(state >= before, "a reader never goes back in time");
                    }
                    Err(OpenError::InUse { .. }) => {}
                    Err(other) => panic!("{other}"),
                }
            }
        });
        // Each is opened and closed anew, so that readers also meet the moments in which the log comes and goes.
        for name in &names[1..] {
            Desk::open(&path).rename(name);
        }
        working.store(false, Ordering::Relaxed);
    });
    assert!(seen.into_inner() > 0);
}

#[cfg(unix)]
#[test]
fn a_second_writer_is_told_also_behind_another_name_of_the_file() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let _desk = Desk::filled(&path);
    let link = folder.path().join("b.offerwright");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert!(matches!(Store::open(&link, MORNING), Err(OpenError::InUse { .. })));
}

#[test]
fn a_program_that_ignores_the_lock_is_noticed_and_not_overwritten() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    let rude = Connection::open(&path).unwrap();
    rude.execute("DELETE FROM exemption", []).unwrap();
    let library = desk.library.clone();
    assert_eq!(desk.try_edit(desk.renaming("mine"), None), Err(SaveError::ChangedElsewhere));
    assert_eq!(desk.store.undo(MORNING), Err(SaveError::ChangedElsewhere));
    assert_eq!(desk.library, library);
    drop((desk, rude));
    assert!(Desk::open(&path).library.exemptions.is_empty(), "what the other program did stands");
}

#[test]
fn a_program_that_is_writing_is_waited_for_and_then_told_of() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    let rude = Connection::open(&path).unwrap();
    rude.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(desk.try_edit(desk.renaming("mine"), None), Err(SaveError::Busy));
    rude.execute_batch("ROLLBACK").unwrap();
    desk.rename("mine");
}

#[cfg(unix)]
#[test]
fn a_file_moved_away_while_open_takes_no_more_edits_until_it_is_back() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let moved = folder.path().join("b.offerwright");
    let mut desk = Desk::filled(&path);
    fs::rename(&path, &moved).unwrap();
    assert!(matches!(desk.try_edit(desk.renaming("lost"), None), Err(SaveError::Moved { .. })));
    desk.store.copy_to(&folder.path().join("c.offerwright")).unwrap();
    fs::rename(&moved, &path).unwrap();
    desk.rename("kept");
    drop(desk);
    assert_eq!(Desk::open(&path).name(), "kept");
}

#[test]
fn a_copy_stands_on_its_own_with_its_history() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let copy = folder.path().join("copy of ’a’ #1?.offerwright");
    let mut desk = Desk::filled(&path);
    desk.rename("copied");
    desk.store.copy_to(&copy).unwrap();
    desk.rename("later");
    desk.store.copy_to(&copy).unwrap();
    let mut second = Desk::open(&copy);
    assert_eq!((second.name(), second.lines()), ("later", desk.lines()));
    assert!(second.undo());
    assert_eq!((second.name(), desk.name()), ("copied", "later"));
}

#[test]
fn a_library_that_is_open_elsewhere_can_be_copied_with_its_history_but_not_over_a_file() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let place = folder.path().join("b.offerwright");
    let mut desk = Desk::filled(&path);
    desk.rename("copied");
    copy(&path, &place).unwrap();
    let second = Desk::open(&place);
    assert_eq!((&second.library, second.lines()), (&desk.library, desk.lines()));
    drop(second);
    assert!(matches!(copy(&path, &place), Err(SaveError::Occupied { .. })));
    assert!(matches!(copy(&path, &path), Err(SaveError::Busy | SaveError::Occupied { .. })));
    desk.rename("work goes on");
}

#[test]
fn a_copy_never_lands_on_an_open_library() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let other = folder.path().join("b.offerwright");
    let (desk, open) = (Desk::filled(&path), Desk::filled(&other));
    assert!(matches!(desk.store.copy_to(&path), Err(SaveError::Occupied { .. })));
    assert!(matches!(desk.store.copy_to(&other), Err(SaveError::Occupied { .. })));
    drop(open);
    assert_eq!(desk.store.copy_to(&other), Ok(()));
}

#[test]
fn an_open_library_is_not_set_aside() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let _desk = Desk::filled(&path);
    assert_eq!(set_aside(&path, MORNING), Err(SaveError::Busy));
    assert!(path.exists());
}
