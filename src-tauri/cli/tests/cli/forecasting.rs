//! What designs are expected to bring: the text people read, and the JSON programs read.

use crate::desk::Desk;
use insta::assert_snapshot;
use serde_json::{Value, json};

const DAY: [&str; 2] = ["--as-of", "2026-11-21"];

/// A library with two designs that differ in one price, the first of them with a goal.
fn two_designs() -> Desk {
    let desk = Desk::new();
    desk.changed("coach-confidence-reset", "library.json", |library| {
        let mut dearer = library["designs"][0].clone();
        dearer["id"] = json!("00000000-0000-7000-8000-00000000000d");
        dearer["name"] = json!("Dearer");
        dearer["main_price"] = json!({ "pay": "one_time", "amount": { "minor": 60_000, "currency": "USD" } });
        library["designs"][0]["goal"] = json!({ "minor": 400_000, "currency": "USD" });
        library["designs"].as_array_mut().unwrap().push(dearer);
    });
    desk
}

#[test]
fn what_extras_are_worth_reads_well() {
    let desk = Desk::new();
    desk.start("coach-confidence-reset", "library.json");
    assert_snapshot!(desk.run(&[&["worth", "library.json"], &DAY[..]].concat()).done().out);
}

#[test]
fn ways_to_a_goal_read_well() {
    let desk = two_designs();
    let chosen = ["--design", "Confidence Reset"];
    let own = desk.run(&[&["goal", "library.json"], &chosen[..]].concat()).done().out;
    let higher =
        desk.run(&[&["goal", "library.json", "--leave", "$10,000"], &chosen[..]].concat()).done().out;
    assert_snapshot!(format!("{own}\n{higher}"));
}

#[test]
fn two_designs_side_by_side_read_well() {
    let desk = two_designs();
    let sides = ["--design", "Dearer", "--with", "Confidence Reset"];
    assert_snapshot!(desk.run(&[&["compare", "library.json"], &sides[..], &DAY[..]].concat()).done().out);
}

#[test]
fn programs_read_the_same_in_json() {
    let desk = two_designs();
    let json = |command: &[&str]| -> Value {
        desk.run(&[command, &["--design", "Confidence Reset", "--format", "json"]].concat()).done().json()
    };
    let forecast = json(&["forecast", "library.json"]);
    let outlook = &forecast["designs"][0]["outlook"];
    assert_eq!(outlook["figures"][4]["what"], "average_order");
    assert_eq!(outlook["figures"][4]["fraction"], "45780");
    assert_eq!(outlook["goal"]["goal"]["value"], 400_000);
    assert_eq!(outlook["cash"].as_array().unwrap().len(), 12);
    let worth = json(&["worth", "library.json"]);
    assert_eq!(worth["worth"].as_array().unwrap().len(), 2);
    assert_eq!(worth["scenarios"][1]["take_home"], outlook["figures"][3]["mean"]);
    let goal = json(&["goal", "library.json"]);
    assert_eq!(goal["now"], outlook["figures"][3]["mean"]);
    let compared = json(&["compare", "library.json", "--with", "Dearer"]);
    assert_eq!(compared["other"]["name"], "Dearer");
}

#[test]
fn what_cannot_be_forecast_is_a_sentence() {
    let desk = Desk::new();
    desk.changed("coach-confidence-reset", "library.json", |library| {
        library["designs"][0]["main"] = Value::Null;
    });
    desk.run(&["worth", "library.json"]).unable(&["Choose a main offer"]);
    desk.start("coach-confidence-reset", "other.json");
    desk.run(&["goal", "other.json"]).unable(&["Name a goal with --leave"]);
    desk.run(&["goal", "other.json", "--leave", "plenty"]).unable(&["plenty"]);
    desk.run(&["compare", "other.json", "--design", "Confidence Reset", "--with", "Nobody"])
        .unable(&["Nobody"]);
}
