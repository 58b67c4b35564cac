//! Files are written whole or not at all, and never over another unasked.

use crate::desk::Desk;
use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
};

#[test]
fn a_file_that_is_there_stays_unless_forced() {
    for name in ["there.json", "there.offerwright", "there.html"] {
        let desk = Desk::new();
        desk.start("coach-confidence-reset", "library.json");
        desk.put(name, "precious");
        desk.put("edits.json", "[]");
        let before = desk.names();
        for command in [
            &["new", "coach-confidence-reset"][..],
            &["export", "library.json"],
            &["import", "library.json"],
            &["preview", "library.json"],
            &["edit", "library.json", "--edits", "edits.json"],
        ] {
            desk.run(&[command, &["--out", name]].concat()).unable(&[name, "already exists", "--force"]);
            assert_eq!(
                (desk.bytes(name), desk.names()),
                (b"precious".to_vec(), before.clone()),
                "{command:?}"
            );
            desk.run(&[command, &["--out", name, "--force"]].concat()).done();
            assert_ne!(desk.bytes(name), b"precious", "{command:?}");
            assert_eq!(desk.names(), before, "{command:?}");
            desk.put(name, "precious");
        }
    }
}

#[test]
fn a_library_open_elsewhere_is_not_written_over_even_when_forced() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "open.offerwright");
    let now = "2026-11-21T09:00:00".parse().unwrap();
    let held = offerwright_store::Store::open(&desk.path("open.offerwright"), now).unwrap();
    let before = desk.bytes("open.offerwright");
    desk.run(&["new", "course-template-pack", "--out", "open.offerwright", "--force"]).unable(&["open"]);
    assert!(desk.bytes("open.offerwright") == before);
    drop(held);
    desk.run(&["new", "course-template-pack", "--out", "open.offerwright", "--force"]).done();
}

#[test]
fn places_that_cannot_be_written_are_said_and_nothing_is_left_behind() {
    let desk = Desk::new();
    fs::create_dir(desk.path("folder")).unwrap();
    for ending in ["json", "offerwright"] {
        let new = |place: &str| desk.run(&["new", "coach-confidence-reset", "--out", place, "--force"]);
        new("folder").unable(&["folder", "is a folder"]);
        new(&format!("nowhere/x.{ending}")).unable(&["nowhere"]);
        new("/dev/null").unable(&["/dev/null", "not a regular file"]);
        new(&format!("{}.{ending}", "x".repeat(300))).unable(&["could not be written"]);
    }
    assert_eq!(desk.names(), ["folder"]);
    assert_eq!(fs::read_dir(desk.path("folder")).unwrap().count(), 0);
}

#[test]
fn a_link_stays_a_link_and_permissions_stay_as_they_are() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "library.json");
    assert_ne!(fs::metadata(desk.path("library.json")).unwrap().permissions().mode() & 0o044, 0);
    fs::set_permissions(desk.path("library.json"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("library.json", desk.path("link.json")).unwrap();
    desk.put(
        "edits.json",
        "[{\"edit\": \"change_practice\", \"set\": {\"field\": \"name\", \"value\": \"New\"}}]",
    );
    desk.run(&["edit", "link.json", "--edits", "edits.json"]).done();
    assert!(fs::symlink_metadata(desk.path("link.json")).unwrap().is_symlink());
    assert_eq!(fs::metadata(desk.path("library.json")).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(desk.json("library.json")["practice"]["name"], "New");
}
