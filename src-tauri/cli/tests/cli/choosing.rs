//! Which designs are spoken of, and how the program ends.

use crate::desk::Desk;
use serde_json::{Value, json};

const OTHER: &str = "00000000-0000-7000-8000-0000000000aa";

/// Adds a second design, an empty one, to a template.
fn two_designs(library: &mut Value, name: &str, archived: bool) {
    let mut other = library["designs"][0].clone();
    other["id"] = json!(OTHER);
    other["name"] = json!(name);
    other["main"] = Value::Null;
    other["archived"] = json!(archived);
    library["designs"].as_array_mut().unwrap().push(other);
}

fn checked(told: &Value) -> Vec<&str> {
    told["designs"].as_array().unwrap().iter().map(|design| design["name"].as_str().unwrap()).collect()
}

#[test]
fn an_error_ends_with_one_and_a_design_can_be_chosen_by_name_or_id() {
    let desk = Desk::new();
    desk.changed("coach-confidence-reset", "two.json", |library| two_designs(library, "Autumn", false));
    let ran = desk.run(&["check", "two.json", "--format", "json"]);
    assert_eq!((ran.code, checked(&ran.json())), (1, vec!["Autumn", "Confidence Reset"]));
    assert_eq!(desk.run(&["check", "two.json", "--design", "Confidence Reset"]).done().code, 0);
    for asked in ["Autumn", OTHER] {
        let ran = desk.run(&["check", "two.json", "--design", asked, "--format", "json"]);
        assert_eq!((ran.code, checked(&ran.json())), (1, vec!["Autumn"]));
    }
}

#[test]
fn a_design_that_is_put_away_is_spoken_of_only_when_named() {
    let desk = Desk::new();
    desk.changed("coach-confidence-reset", "two.json", |library| two_designs(library, "Autumn", true));
    let ran = desk.run(&["check", "two.json", "--format", "json"]).done();
    assert_eq!(checked(&ran.json()), ["Confidence Reset"]);
    assert_eq!(desk.run(&["check", "two.json", "--design", "Autumn"]).code, 1);
}

#[test]
fn a_design_that_is_not_there_or_not_the_only_one_is_said() {
    let desk = Desk::new();
    desk.changed("coach-confidence-reset", "two.json", |library| {
        two_designs(library, "Confidence Reset", false)
    });
    desk.run(&["check", "two.json", "--design", "Spring"]).unable(&["“Spring”", "“Confidence Reset”"]);
    desk.run(&["forecast", "two.json", "--design", "Confidence Reset"]).unable(&["2 designs", OTHER]);
    desk.run(&["preview", "two.json", "--out", "x.html"]).unable(&["--design"]);
    assert_eq!(desk.names(), ["two.json"]);
}

#[test]
fn a_design_without_a_main_offer_has_no_forecast_and_says_why() {
    let desk = Desk::new();
    desk.changed("coach-confidence-reset", "two.json", |library| two_designs(library, "Autumn", false));
    let told = desk.run(&["forecast", "two.json", "--design", "Autumn", "--format", "json"]).done().json();
    assert_eq!(told["designs"][0]["forecast"], Value::Null);
    assert!(told["designs"][0]["why_not"].as_str().unwrap().contains("main offer"));
}

#[test]
fn words_the_program_does_not_know_end_with_two() {
    let desk = Desk::new();
    for arguments in
        [&["frobnicate"][..], &["check"], &["check", "x.json", "--as-of", "soon"], &["schema", "--of", "x"]]
    {
        let ran = desk.run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!ran.err.is_empty(), "{arguments:?}");
    }
    desk.run(&["new", "no-such-template", "--out", "x.json"])
        .unable(&["no-such-template", "offerwright templates"]);
}
