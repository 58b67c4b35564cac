//! Standard input and output, also when nobody listens any more.

use crate::desk::Desk;
use serde_json::json;
use std::process::Stdio;

#[test]
fn commands_can_be_chained() {
    let desk = Desk::new();
    let made = desk.run(&["new", "course-template-pack", "--out", "-"]).done().out;
    desk.run_with(&["check", "-"], made.as_bytes()).done();
    desk.put("edits.json", "[]");
    let edited = desk.run_with(&["edit", "-", "--edits", "edits.json"], made.as_bytes()).done().out;
    assert_eq!(edited, made);
    desk.put("library.json", &made);
    let edits = json!([{ "edit": "change_practice", "set": { "field": "name", "value": "New Name" } }]);
    desk.run_with(&["edit", "library.json", "--edits", "-"], edits.to_string().as_bytes()).done();
    assert_eq!(desk.json("library.json")["practice"]["name"], "New Name");
    assert_eq!(desk.names(), ["edits.json", "library.json"]);
}

#[test]
fn one_input_cannot_be_both_the_library_and_the_edits() {
    Desk::new().run_with(&["edit", "-", "--edits", "-"], b"[]").unable(&["standard input"]);
}

#[test]
fn an_input_without_an_end_is_read_only_so_far() {
    let desk = Desk::new();
    let endless = std::fs::File::open("/dev/zero").unwrap();
    let output = desk.command(&["check", "-"]).stdin(endless).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("64 MB"));
    desk.run(&["check", "/dev/zero"]).unable(&["/dev/zero", "64 MB"]);
}

#[test]
fn a_reader_that_has_gone_away_is_no_failure() {
    let desk = Desk::new();
    desk.start("course-template-pack", "library.json");
    for arguments in
        [&["journeys", "library.json"][..], &["templates"], &["schema"], &["rules", "--format", "json"]]
    {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = desk.command(arguments).stdout(writer).stderr(Stdio::piped()).output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "{arguments:?}");
    }
}

#[test]
fn a_full_disk_behind_standard_output_is_said() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = Desk::new().command(&["templates"]).stdout(full).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("standard output could not be written"));
}
