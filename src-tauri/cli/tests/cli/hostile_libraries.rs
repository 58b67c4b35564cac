//! Library files that are cut off, flipped, newer, huge or another program's: one sentence each, and left as they are.

use crate::desk::Desk;
use rusqlite::Connection;
use std::fs::{self, File, OpenOptions};

/// Hands a library file to commands that read and that write; each must refuse it and leave it as it was.
#[track_caller]
fn refused(desk: &Desk, words: &[&str]) {
    desk.put("edits.json", "[]");
    let bytes = fs::metadata(desk.path("case.offerwright")).unwrap().len();
    let small = bytes < 1 << 20;
    let before = small.then(|| desk.bytes("case.offerwright"));
    for command in [
        &["check"][..],
        &["edit", "--edits", "edits.json"],
        &["export", "--out", "made.json"],
        &["import", "--out", "made.offerwright"],
    ] {
        let ran = desk.run(&[command, &["case.offerwright"]].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{command:?}: {}", ran.err);
        ran.says(words);
        assert!(!desk.path("made.json").exists() && !desk.path("made.offerwright").exists());
    }
    if let Some(before) = before {
        assert!(before == desk.bytes("case.offerwright"), "the file was changed");
    }
}

fn library() -> Desk {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "case.offerwright");
    desk
}

#[test]
fn a_library_file_cut_off_is_refused() {
    let whole = library().bytes("case.offerwright");
    for part in [16, 100, 4_000, whole.len() / 2, whole.len() - 1] {
        let desk = Desk::new();
        desk.put("case.offerwright", &whole[..part]);
        refused(&desk, &["case.offerwright"]);
    }
}

#[test]
fn a_flipped_bit_in_a_library_file_is_refused_or_harmless_and_never_worse() {
    let desk = library();
    let (whole, told) = (desk.bytes("case.offerwright"), desk.json("case.offerwright"));
    for index in (0..whole.len()).step_by(whole.len() / 60) {
        let mut flipped = whole.clone();
        flipped[index] ^= 1 << (index % 8);
        desk.put("flipped.offerwright", &flipped);
        let ran = desk.run(&["export", "flipped.offerwright", "--out", "-"]);
        match ran.code {
            0 => assert_eq!(ran.json(), told, "byte {index} changed what is told"),
            _ => ran.unable(&["flipped.offerwright"]),
        }
        assert!(desk.bytes("flipped.offerwright") == flipped, "byte {index}");
    }
}

#[test]
fn a_newer_library_file_is_refused() {
    let desk = library();
    let connection = Connection::open(desk.path("case.offerwright")).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    refused(&desk, &["case.offerwright", "newer", "99", "Update"]);
}

#[test]
fn the_file_of_another_program_is_refused() {
    let desk = Desk::new();
    let connection = Connection::open(desk.path("case.offerwright")).unwrap();
    connection.execute_batch("CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('x');").unwrap();
    drop(connection);
    refused(&desk, &["case.offerwright", "not an Offerwright library"]);
}

#[test]
fn a_huge_library_file_is_refused_before_it_is_read() {
    let desk = library();
    let file = OpenOptions::new().write(true).open(desk.path("case.offerwright")).unwrap();
    file.set_len(100 * 1024 * 1024).unwrap();
    refused(&desk, &["case.offerwright", "104857600"]);
}

#[test]
fn a_huge_file_of_nothing_is_refused() {
    let desk = Desk::new();
    File::create(desk.path("case.offerwright")).unwrap().set_len(100 * 1024 * 1024).unwrap();
    refused(&desk, &["case.offerwright", "100 MB"]);
}
