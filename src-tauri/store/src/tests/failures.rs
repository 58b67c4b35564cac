//! Bad days: a full disk, a read-only folder, a library at its largest. Nothing changes, and work goes on after.

use super::{
    apart::apart,
    sample::{Desk, MORNING},
};
use crate::{OpenError, SaveError, Store, read};
use offerwright_core::model::limits;
use std::fs;
use tempfile::tempdir;

#[test]
fn a_full_disk_refuses_the_edit_and_takes_it_once_there_is_room() {
    let test = "tests::failures::a_full_disk_refuses_the_edit_and_takes_it_once_there_is_room";
    apart(test, "mount -t tmpfs -o size=2m tmpfs \"$D\"", |disk| {
        let path = disk.join("a.offerwright");
        let mut desk = Desk::filled(&path);
        desk.rename("while there is room");
        let ballast = disk.join("ballast");
        fs::write(&ballast, vec![0; 64 << 10]).unwrap();
        while fs::OpenOptions::new()
            .append(true)
            .open(&ballast)
            .and_then(|mut file| std::io::Write::write_all(&mut file, &[0; 4096]))
            .is_ok()
        {}
        let mut count = 0;
        // A little room may be left in what SQLite already holds.
        let (library, steps, history, refused) = loop {
            let (library, steps, history) =
                (desk.library.clone(), desk.lines(), desk.store.history().clone());
            count += 1;
            if let Err(refused) = desk.try_edit(desk.renaming(&format!("no room {count}")), None) {
                break (library, steps, history, refused);
            }
        };
        assert_eq!(refused, SaveError::DiskFull);
        assert_eq!((&desk.library, desk.lines(), desk.store.history()), (&library, steps, &history));
        assert_eq!(desk.store.undo(MORNING), Err(SaveError::DiskFull));
        assert_eq!(desk.store.history(), &history);
        assert_eq!(read(&path).unwrap(), library, "the file is whole");
        assert_eq!(desk.store.copy_to(&disk.join("copy.offerwright")), Err(SaveError::DiskFull));
        assert!(!disk.join("copy.offerwright").exists() && !disk.join("copy.offerwright.partial").exists());

        fs::remove_file(&ballast).unwrap();
        desk.rename("room again");
        drop(desk);
        assert_eq!(Desk::open(&path).name(), "room again");
    });
}

#[test]
fn a_library_in_a_read_only_folder_can_be_read_and_is_not_opened_for_writing() {
    let test = "tests::failures::a_library_in_a_read_only_folder_can_be_read_and_is_not_opened_for_writing";
    let setup = "mkdir \"$D/w\" && mount --bind \"$D/w\" \"$D/w\"";
    apart(test, setup, |place| {
        let folder = place.join("w");
        let path = folder.join("a.offerwright");
        let library = Desk::filled(&path).library;
        remount_read_only(&folder);
        assert!(matches!(Store::open(&path, MORNING), Err(OpenError::ReadOnly { .. })));
        assert_eq!(read(&path).unwrap(), library);
        let elsewhere = Store::create(&folder.join("b.offerwright"), MORNING);
        assert!(matches!(elsewhere, Err(OpenError::ReadOnly { .. })), "{elsewhere:?}");
    });
}

#[test]
fn a_read_only_file_can_be_read_and_is_not_opened_for_writing() {
    let test = "tests::failures::a_read_only_file_can_be_read_and_is_not_opened_for_writing";
    apart(test, "true", |folder| {
        let path = folder.join("a.offerwright");
        let library = Desk::filled(&path).library;
        remount_read_only(&path);
        let refused = Store::open(&path, MORNING).unwrap_err();
        assert!(matches!(refused, OpenError::ReadOnly { .. }) && refused.can_still_be_read(), "{refused:?}");
        assert_eq!(read(&path).unwrap(), library);
    });
}

fn remount_read_only(place: &std::path::Path) {
    let mount = |options: &[&str]| {
        let done = std::process::Command::new("mount").args(options).arg(place).status().unwrap();
        assert!(done.success());
    };
    if place.is_file() {
        let done = std::process::Command::new("mount").arg("--bind").args([place, place]).status().unwrap();
        assert!(done.success());
    }
    mount(&["-o", "remount,bind,ro"]);
}

#[test]
fn a_store_that_may_not_write_says_so_and_works_again_when_it_may() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    let (library, steps) = (desk.library.clone(), desk.lines());
    desk.store.connection().pragma_update(None, "query_only", true).unwrap();
    assert_eq!(desk.try_edit(desk.renaming("x"), None), Err(SaveError::ReadOnly));
    assert_eq!(desk.store.go_back_to(1, MORNING), Err(SaveError::ReadOnly));
    assert_eq!((&desk.library, desk.lines()), (&library, steps));
    desk.store.connection().pragma_update(None, "query_only", false).unwrap();
    desk.rename("x");
    drop(desk);
    assert_eq!(Desk::open(&path).name(), "x");
}

#[test]
fn a_library_at_its_largest_lets_old_changes_go_before_it_refuses() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.offerwright");
    let mut desk = Desk::filled(&path);
    let limit = |desk: &Desk, pages: i64| {
        desk.store.connection().pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    };
    limit(&desk, 150);
    for count in 0..600 {
        desk.rename(&format!("name {count}"));
    }
    let steps = desk.store.steps(None, u32::MAX).unwrap();
    assert!(steps.len() > 600 && !steps.last().unwrap().reachable && steps[50].reachable);
    let too_old = desk.store.go_back_to(1, MORNING);
    assert_eq!(too_old, Err(SaveError::OutOfReach { seq: 1 }));

    limit(&desk, 1);
    let mut count = 0;
    let full = loop {
        count += 1;
        let longer = format!("{count} {}", "long ".repeat(38));
        if let Err(full) = desk.try_edit(desk.renaming(&longer), None) {
            break full;
        }
        assert!(count < 10_000, "the library never got full");
    };
    let library = desk.library.clone();
    assert_eq!(full, SaveError::LibraryFull { most: limits::IMPORT_BYTES });
    drop(desk);
    let mut desk = Desk::open(&path);
    assert_eq!(desk.library, library);
    assert!(desk.undo(), "the newest steps are still there");
}

#[test]
fn every_refusal_is_a_whole_sentence() {
    let path = std::path::PathBuf::from("/x/a.offerwright");
    let reason = "disk I/O error".to_owned();
    for refusal in [
        SaveError::DiskFull,
        SaveError::LibraryFull { most: 1 },
        SaveError::ReadOnly,
        SaveError::Busy,
        SaveError::ChangedElsewhere,
        SaveError::Moved { path: path.clone() },
        SaveError::Damaged { reason: reason.clone() },
        SaveError::OutOfReach { seq: 1 },
        SaveError::Occupied { path },
        SaveError::Io { reason },
    ] {
        let said = refusal.to_string();
        assert!(
            said.ends_with('.') && said.starts_with(|sign: char| sign.is_uppercase() || sign == '/'),
            "{said}"
        );
    }
}
