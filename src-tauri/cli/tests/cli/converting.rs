//! Between library files and JSON, nothing is lost and nothing is added.

use crate::desk::{Desk, templates};

#[test]
fn json_to_library_file_and_back_is_the_same_byte_for_byte() {
    for id in templates() {
        let desk = Desk::new();
        desk.start(&id, "first.json");
        desk.run(&["import", "first.json", "--out", "kept.offerwright"]).done();
        desk.run(&["export", "kept.offerwright", "--out", "second.json"]).done();
        assert_eq!(desk.bytes("first.json"), desk.bytes("second.json"), "{id}");
        assert_eq!(desk.names(), ["first.json", "kept.offerwright", "second.json"]);
    }
}

#[test]
fn an_export_without_a_place_is_printed() {
    let desk = Desk::new();
    desk.start("course-practice-circle", "library.json");
    assert_eq!(desk.run(&["export", "library.json"]).done().out.into_bytes(), desk.bytes("library.json"));
}

#[test]
fn a_new_library_file_stands_on_its_own_and_its_making_can_be_taken_back() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "library.offerwright");
    assert!(desk.bytes("library.offerwright").starts_with(b"SQLite format 3\0"));
    assert_eq!(desk.names(), ["library.offerwright"]);
    let now = "2026-11-21T09:00:00".parse().unwrap();
    let opened = offerwright_store::Store::open(&desk.path("library.offerwright"), now).unwrap();
    let step = opened.store.history().undoable().unwrap();
    assert_eq!(step.label, "Start from the template “Confidence Reset”");
}

#[test]
fn what_a_file_is_shows_in_its_content_and_not_in_its_name() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "library.json");
    desk.start("coach-confidence-reset", "library.offerwright");
    std::fs::rename(desk.path("library.json"), desk.path("a.offerwright")).unwrap();
    std::fs::rename(desk.path("library.offerwright"), desk.path("b.json")).unwrap();
    desk.run(&["check", "a.offerwright"]).done();
    desk.run(&["check", "b.json"]).done();
}

#[test]
fn ids_are_fresh_every_time() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "one.json");
    desk.start("coach-confidence-reset", "two.json");
    assert_ne!(desk.json("one.json")["designs"][0]["id"], desk.json("two.json")["designs"][0]["id"]);
}

#[test]
fn a_mark_before_the_text_and_lines_of_another_system_are_no_obstacle() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "library.json");
    let text = String::from_utf8(desk.bytes("library.json")).unwrap();
    desk.put("windows.json", format!("\u{feff}{}", text.replace('\n', "\r\n")));
    assert_eq!(desk.json("windows.json"), desk.json("library.json"));
}

#[test]
fn the_preview_is_one_file_that_asks_for_nothing_else() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "library.offerwright");
    desk.run(&["preview", "library.offerwright", "--out", "preview.html"]).done();
    let html = String::from_utf8(desk.bytes("preview.html")).unwrap();
    assert!(html.starts_with("<!DOCTYPE html>") || html.starts_with("<!doctype html>"));
    assert!(html.contains("Confidence Reset") && html.contains("Content-Security-Policy"));
    for reach in ["http://", "https://", " src=\"", "<link"] {
        assert!(!html.contains(reach), "{reach}");
    }
}
