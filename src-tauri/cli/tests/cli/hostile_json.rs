//! JSON that is cut off, flipped, newer, huge, deep or of something else: one sentence each, and nothing is changed.

use crate::desk::Desk;
use serde_json::json;
use std::fs::File;

/// Hands a file to every command that reads one; each must refuse it with these words and leave everything as it was.
#[track_caller]
fn refused(desk: &Desk, name: &str, words: &[&str]) {
    desk.put("edits.json", "[]");
    let before = desk.names();
    for command in [
        &["check"][..],
        &["journeys", "--format", "json"],
        &["forecast"],
        &["preview", "--out", "made.html"],
        &["edit", "--edits", "edits.json"],
        &["export", "--out", "made.json"],
        &["import", "--out", "made.offerwright"],
    ] {
        desk.run(&[command, &[name]].concat()).unable(words);
        assert_eq!(desk.names(), before, "{command:?}");
    }
}

#[test]
fn files_that_are_no_library_are_refused_with_what_and_where() {
    let deep = "[".repeat(100_000);
    let open = "{\"format\": \"offerwright-library\", \"version\": 1";
    let cases: Vec<(&str, Vec<u8>, &[&str])> = vec![
        ("nothing", vec![], &["is empty"]),
        ("a blank line", b"\n".to_vec(), &["JSON", "line 2"]),
        ("prose", b"Dear Anna,\nsee you on Monday".to_vec(), &["JSON", "line 1", "column 1"]),
        ("a list", b"[1, 2]".to_vec(), &["not an Offerwright library"]),
        ("an empty object", b"{}".to_vec(), &["not an Offerwright library"]),
        (
            "another format",
            b"{\"format\": \"shopping-list\", \"version\": 1}".to_vec(),
            &["not an Offerwright library"],
        ),
        (
            "a newer one",
            b"{\"format\": \"offerwright-library\", \"version\": 99}".to_vec(),
            &["version 99", "update"],
        ),
        ("not UTF-8", b"{\"format\": \"\xff\xfe\"}".to_vec(), &["byte 13", "UTF-8"]),
        ("a NUL byte", b"{\"format\": \"a\0b\"}".to_vec(), &["line 1", "column 14"]),
        ("deep", deep.clone().into_bytes(), &["case.json", "not an Offerwright library"]),
        ("deep within", format!("{open}, \"offers\": {deep}").into_bytes(), &["line 1"]),
        ("deep where nothing is known", format!("{open}, \"x\": {deep}").into_bytes(), &["line 1"]),
        ("an unknown field", format!("{open}, \"colour\": 3}}").into_bytes(), &["colour", "line 1"]),
        ("a wrong sort", format!("{open}, \"offers\": {{}}}}").into_bytes(), &["“offers”", "line 1"]),
        ("two values", format!("{open}}} {open}}}").into_bytes(), &["trailing", "line 1"]),
    ];
    for (what, content, words) in cases {
        let desk = Desk::new();
        desk.put("case.json", &content);
        println!("{what}");
        refused(&desk, "case.json", words);
        assert_eq!(desk.bytes("case.json"), content);
    }
}

#[test]
fn records_that_do_not_fit_are_refused_by_name() {
    type Spoil = fn(&mut serde_json::Value);
    let cases: [(Spoil, &[&str]); 9] = [
        (|l| l["offers"][1] = l["offers"][0].clone(), &["two offers", "with the id"]),
        (|l| l["offers"][0]["name"] = json!("x".repeat(1_000_000)), &["1000000 characters", "200"]),
        (|l| l["offers"][0]["name"] = json!("a\u{0}b"), &["U+0000", "character 2"]),
        (|l| l["offers"][0]["name"] = json!(" "), &["needs a name"]),
        (|l| l["designs"][0]["currency"] = json!("EUR"), &["USD", "EUR"]),
        (|l| l["designs"][0]["currency"] = json!("XXL"), &["XXL", "designs[0].currency"]),
        (
            |l| l["placements"][0]["offer"] = json!("00000000-0000-7000-8000-000000000001"),
            &["no offer", "00000001"],
        ),
        (
            |l| {
                l["placements"][0]["trigger"] =
                    json!({ "on": "after_no", "placement": l["placements"][1]["id"] })
            },
            &["shown later"],
        ),
        (|l| l["offers"][0]["price"]["amount"]["minor"] = json!(-1), &["price", "−"]),
    ];
    for (spoil, words) in cases {
        let desk = Desk::new();
        desk.changed("coach-confidence-reset", "case.json", spoil);
        refused(&desk, "case.json", words);
    }
}

#[test]
fn a_library_cut_off_anywhere_is_refused_with_the_place() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "whole.json");
    let whole = desk.bytes("whole.json");
    // The last two bytes are the closing brace and a line break.
    for part in [1, 2, 50, 500, 1_000, whole.len() / 2, whole.len() - 3, whole.len() - 2] {
        desk.put("case.json", &whole[..part]);
        desk.run(&["check", "case.json"]).unable(&["case.json", "line", "column"]);
    }
}

#[test]
fn a_flipped_bit_is_refused_or_still_a_library_and_never_worse() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "whole.json");
    let whole = desk.bytes("whole.json");
    for index in (0..whole.len()).step_by(whole.len() / 60) {
        let mut flipped = whole.clone();
        flipped[index] ^= 1 << (index % 8);
        desk.put("case.json", &flipped);
        let ran = desk.run(&["check", "case.json"]);
        match ran.code {
            0 | 1 => assert_eq!(ran.err, "", "byte {index}"),
            _ => ran.unable(&["case.json"]),
        }
        assert_eq!(desk.bytes("case.json"), flipped);
    }
}

#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let desk = Desk::new();
    File::create(desk.path("huge.json")).unwrap().set_len(100 * 1024 * 1024).unwrap();
    refused(&desk, "huge.json", &["huge.json", "100 MB", "64 MB"]);
    desk.start("coach-confidence-reset", "library.json");
    desk.run(&["edit", "library.json", "--edits", "huge.json"]).unable(&["huge.json", "100 MB"]);
}

#[test]
fn what_is_no_file_is_said() {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("folder")).unwrap();
    refused(&desk, "folder", &["folder", "is a folder"]);
    refused(&desk, "nowhere.json", &["no file nowhere.json"]);
}
