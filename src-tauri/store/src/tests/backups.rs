//! Backups come when a new day begins, leave with age, and stand in for a damaged library.

use super::sample::{Desk, MORNING};
use crate::{
    Moment, Notice, OpenError, SaveError, Store, files, newest_good_backup, read, restore, set_aside,
};
use jiff::ToSpan;
use std::{fs, path::Path};
use tempfile::tempdir;

fn open_at(path: &Path, now: Moment) -> (Desk, Vec<Notice>) {
    let opened = Store::open(path, now).unwrap();
    let notices = opened.notices.clone();
    (Desk { now, ..Desk::at(opened) }, notices)
}

fn backups(path: &Path) -> usize {
    fs::read_dir(files::backups(path)).map_or(0, Iterator::count)
}

#[test]
fn the_first_opening_of_a_day_makes_a_backup_if_something_was_done_since() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    drop(Desk::filled(&path));
    assert_eq!(backups(&path), 0);
    let (desk, notices) = open_at(&path, MORNING + 1.day());
    let made = files::backup(desk.store.path(), MORNING + 1.day());
    assert_eq!(notices, [Notice::BackedUp { path: made.clone() }]);
    assert_eq!(read(&made).unwrap(), desk.library);
    drop(desk);

    let (mut desk, again) = open_at(&path, MORNING + 1.day() + 2.hours());
    desk.rename("later that day");
    drop(desk);
    let (desk, same_day) = open_at(&path, MORNING + 1.day() + 4.hours());
    assert_eq!((again, same_day), (vec![], vec![]));
    drop(desk);

    let (desk, next_day) = open_at(&path, MORNING + 2.days());
    assert_eq!(next_day.len(), 1);
    drop(desk);
    let (_desk, quiet_day) = open_at(&path, MORNING + 3.days());
    assert_eq!((quiet_day, backups(&path)), (vec![], 2));
}

#[test]
fn backups_thin_out_with_age_and_nothing_else_in_their_folder_is_touched() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    drop(Desk::filled(&path));
    let foreign = files::backups(&path).join("my own notes.txt");
    fs::create_dir(files::backups(&path)).unwrap();
    fs::write(&foreign, "keep me").unwrap();
    let cut_off = files::unfinished(&files::backup(&path, MORNING));
    fs::write(&cut_off, "half a backup").unwrap();
    for day in 1..=60 {
        let (mut desk, _) = open_at(&path, MORNING + day.days());
        desk.rename(&format!("day {day}"));
    }
    let newest = newest_good_backup(&path).unwrap();
    assert_eq!(newest.made.date(), (MORNING + 60.days()).date());
    assert!((10..=17).contains(&(backups(&path) - 1)), "{}", backups(&path));
    assert_eq!(fs::read(&foreign).unwrap(), b"keep me");
    assert!(!cut_off.exists(), "what a cut-off backup left is cleared away");
}

#[test]
fn a_backup_that_cannot_be_made_is_told_and_stops_nothing() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    drop(Desk::filled(&path));
    fs::write(files::backups(&path), "a file where the folder should be").unwrap();
    let (mut desk, notices) = open_at(&path, MORNING + 1.day());
    assert!(matches!(&notices[..], [Notice::NotBackedUp { .. }]), "{notices:?}");
    desk.rename("work goes on");
}

#[test]
fn a_damaged_library_is_set_aside_whole_and_the_newest_good_backup_takes_its_place() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("Practice.offerwright");
    drop(Desk::filled(&path));
    let (mut desk, _) = open_at(&path, MORNING + 1.day());
    let good = desk.library.clone();
    desk.rename("after the good backup");
    drop(desk);
    let (mut desk, _) = open_at(&path, MORNING + 2.days());
    desk.rename("after the bad backup");
    drop(desk);
    let bad = newest_good_backup(&path).unwrap();
    let mut bytes = fs::read(&bad.path).unwrap();
    bytes.truncate(5_000);
    fs::write(&bad.path, &bytes).unwrap();
    fs::write(&path, &bytes).unwrap();

    let refused = Store::open(&path, MORNING).unwrap_err();
    assert!(matches!(refused, OpenError::Damaged { .. }) && refused.calls_for_a_backup(), "{refused}");
    let newest = newest_good_backup(&path).unwrap();
    assert_eq!(newest.made.date(), (MORNING + 1.day()).date(), "the damaged backup is passed over");
    assert!(matches!(restore(&newest.path, &path), Err(SaveError::Occupied { .. })));
    let aside = set_aside(&path, MORNING).unwrap();
    assert_eq!(aside.file_name().unwrap(), "Practice (damaged 2026-11-21 10.32).offerwright");
    assert!(!path.exists() && fs::read(&aside).unwrap() == bytes);
    restore(&newest.path, &path).unwrap();
    let mut desk = Desk::open(&path);
    assert_eq!(desk.library, good);
    assert!(desk.undo(), "its history came with it");
    drop(desk);
    assert!(newest.path.exists(), "the backup stays");
    let again = set_aside(&path, MORNING).unwrap();
    assert_eq!(again.file_name().unwrap(), "Practice (damaged 2026-11-21 10.32, 2).offerwright");
}
