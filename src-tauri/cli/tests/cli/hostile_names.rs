//! Names that try to run, to turn the writing around or to steer the terminal are names and nothing else.

use crate::desk::Desk;
use serde_json::json;

const NASTY: &str =
    "</script><script>alert(1)</script> \"'><img src=x onerror=alert(2)> \u{202e}evitcefed\u{200f} שלום";

fn nasty() -> Desk {
    let desk = Desk::new();
    desk.changed("coach-confidence-reset", "nasty.json", |library| {
        library["offers"][0]["name"] = json!(NASTY);
        library["offers"][0]["problem"] = json!(NASTY);
        library["designs"][0]["name"] = json!(NASTY);
        library["practice"]["brand"]["name"] = json!(NASTY);
        library["placements"][0]["copy"]["headline"] = json!(NASTY);
    });
    desk
}

#[test]
fn nasty_names_are_kept_as_they_are() {
    let desk = nasty();
    desk.run(&["import", "nasty.json", "--out", "nasty.offerwright"]).done();
    assert_eq!(desk.json("nasty.offerwright")["designs"][0]["name"], NASTY);
    let told =
        desk.run(&["forecast", "nasty.offerwright", "--design", NASTY, "--format", "json"]).done().json();
    assert_eq!(told["designs"][0]["name"], NASTY);
}

#[test]
fn text_for_people_does_not_turn_their_terminal_around() {
    let desk = nasty();
    for command in ["check", "journeys", "forecast"] {
        let ran = desk.run(&[command, "nasty.json"]);
        assert!(ran.out.contains("\\u{202e}") && !ran.out.contains('\u{202e}'), "{command}");
        assert!(ran.out.contains("שלום"), "{command}");
    }
    desk.run(&["check", "nasty\u{1b}[31m\u{202e}.json"]).unable(&["\\u{001b}", "\\u{202e}"]);
}

#[test]
fn nothing_of_a_name_runs_in_the_preview() {
    let desk = nasty();
    let html = desk.run(&["preview", "nasty.json", "--out", "-"]).done().out;
    let plain = desk.run(&["new", "coach-confidence-reset", "--out", "-"]).done().out;
    let usual = desk.run_with(&["preview", "-", "--out", "-"], plain.as_bytes()).done().out;
    for tag in ["<script", "</script", "<img"] {
        assert_eq!(html.matches(tag).count(), usual.matches(tag).count(), "{tag}");
    }
    assert!(html.contains("&lt;script"));
}
