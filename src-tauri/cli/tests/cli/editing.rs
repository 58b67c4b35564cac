//! Edits are carried out all or none, and each can be taken back.

use crate::desk::Desk;
use offerwright_store::Store;
use serde_json::{Value, json};

fn offer_named(library: &Value, name: &str) -> Value {
    let found = library["offers"].as_array().unwrap().iter().find(|offer| offer["name"] == name);
    found.unwrap()["id"].clone()
}

/// Prices the journal anew, and in a currency that may not be its design's.
fn reprice(library: &Value, minor: i64, currency: &str) -> Value {
    let price = json!({ "pay": "one_time", "amount": { "minor": minor, "currency": currency } });
    let id = offer_named(library, "90-Day Confidence Journal");
    json!({ "edit": "change_offer", "id": id, "set": { "field": "price", "value": price } })
}

#[test]
fn an_edited_file_holds_the_edits_and_says_what_they_are_called() {
    for name in ["library.json", "library.offerwright"] {
        let desk = Desk::new();
        desk.start("coach-confidence-reset", name);
        let edit = reprice(&desk.json(name), 2900, "USD");
        desk.put("edits.json", json!([edit]).to_string());
        let ran = desk.run(&["edit", name, "--edits", "edits.json", "--format", "json"]).done();
        assert_eq!(ran.json()["applied"], json!(["Change the price of “90-Day Confidence Journal”"]));
        assert!(desk.json(name)["offers"].to_string().contains("2900"));
        // A library file keeps a backup of how it was before the day's first change.
        let backups = usize::from(name == "library.offerwright");
        assert_eq!(desk.names().len(), 2 + backups, "{:?}", desk.names());
    }
}

#[test]
fn edits_of_a_library_file_are_one_step_that_can_be_taken_back() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "library.offerwright");
    let before = desk.json("library.offerwright");
    let edits = json!([reprice(&before, 2900, "USD"), reprice(&before, 1900, "USD")]);
    desk.put("edits.json", edits.to_string());
    desk.run(&["edit", "library.offerwright", "--edits", "edits.json"]).done();
    let now = "2026-11-21T09:00:00".parse().unwrap();
    let mut opened = Store::open(&desk.path("library.offerwright"), now).unwrap();
    let label = opened.store.history().undoable().unwrap().label.clone();
    assert_eq!(label, "Change the price of “90-Day Confidence Journal” and 1 more");
    opened.store.undo(now).unwrap().unwrap();
    drop(opened);
    assert_eq!(desk.json("library.offerwright"), before);
}

#[test]
fn a_refused_edit_is_named_and_nothing_is_changed() {
    for name in ["library.json", "library.offerwright"] {
        let desk = Desk::new();
        desk.start("coach-confidence-reset", name);
        let before = desk.json(name);
        let edits = json!([reprice(&before, 2900, "USD"), reprice(&before, 2900, "EUR")]);
        desk.put("edits.json", edits.to_string());
        let bytes = desk.bytes(name);
        for out in [&[][..], &["--out", "other.json"], &["--out", "other.offerwright"], &["--out", "-"]] {
            let arguments = [&["edit", name, "--edits", "edits.json"], out].concat();
            let ran = desk.run(&arguments);
            assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{arguments:?}");
            ran.says(&[
                "Edit 2 of 2",
                "Change the price of “90-Day Confidence Journal”",
                "nothing was changed",
                "EUR",
            ]);
            assert_eq!(desk.json(name), before);
            assert_eq!(desk.names(), ["edits.json", name]);
        }
        if name == "library.json" {
            assert_eq!(desk.bytes(name), bytes);
        }
    }
}

#[test]
fn edits_can_go_to_another_file_and_leave_the_first_alone() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "library.offerwright");
    let before = desk.json("library.offerwright");
    desk.put("edits.json", json!([reprice(&before, 2900, "USD")]).to_string());
    for out in ["other.json", "other.offerwright"] {
        desk.run(&["edit", "library.offerwright", "--edits", "edits.json", "--out", out]).done();
        assert!(desk.json(out)["offers"].to_string().contains("2900"));
        assert_eq!(desk.json("library.offerwright"), before);
    }
    let mut opened =
        Store::open(&desk.path("other.offerwright"), "2026-11-21T09:00:00".parse().unwrap()).unwrap();
    assert!(opened.store.undo("2026-11-21T09:00:01".parse().unwrap()).unwrap().is_some());
    drop(opened);
    assert_eq!(desk.json("other.offerwright"), before);
}

#[test]
fn a_file_of_edits_that_is_none_is_refused_with_the_place() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "library.json");
    let bytes = desk.bytes("library.json");
    let cases: [(&str, &[u8], &[&str]); 8] = [
        ("an object", b"{\"edit\": \"remove_offer\"}", &["edits.json", "line 1"]),
        ("no such edit", b"[{\"edit\": \"explode\"}]", &["explode", "[0]"]),
        ("a missing id", b"[{\"edit\": \"remove_offer\"}]", &["id", "[0]"]),
        ("a broken id", b"[{\"edit\": \"remove_offer\", \"id\": \"x\"}]", &["[0]"]),
        ("one too many", b"[] []", &["trailing", "column 4"]),
        ("cut off", b"[{\"edit\":", &["EOF", "line 1"]),
        ("not a text", b"[\xff]", &["byte 2"]),
        ("nothing", b"", &["edits.json is empty"]),
    ];
    for (what, content, words) in cases {
        desk.put("edits.json", content);
        let ran = desk.run(&["edit", "library.json", "--edits", "edits.json"]);
        assert_eq!(ran.code, 2, "{what}");
        ran.unable(words);
        assert_eq!(desk.bytes("library.json"), bytes, "{what}");
    }
    desk.put("deep.json", "[".repeat(100_000));
    desk.run(&["edit", "library.json", "--edits", "deep.json"]).unable(&["deep.json", "line 1"]);
}

#[test]
fn an_empty_list_of_edits_changes_nothing() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "library.offerwright");
    let before = desk.json("library.offerwright");
    desk.put("edits.json", "[]");
    desk.run(&["edit", "library.offerwright", "--edits", "edits.json"]).done();
    assert_eq!(desk.json("library.offerwright"), before);
}

#[test]
fn a_library_that_is_open_elsewhere_can_be_read_but_not_edited() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "library.offerwright");
    desk.put("edits.json", "[]");
    let now = "2026-11-21T09:00:00".parse().unwrap();
    let _held = Store::open(&desk.path("library.offerwright"), now).unwrap();
    desk.run(&["check", "library.offerwright"]).done();
    desk.run(&["edit", "library.offerwright", "--edits", "edits.json"])
        .unable(&["library.offerwright", "open in another window"]);
}
