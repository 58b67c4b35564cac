//! The text people read, as it was last looked at.

use crate::desk::Desk;
use insta::assert_snapshot;
use serde_json::json;

fn text(template: &str, command: &[&str]) -> String {
    let desk = Desk::new();
    desk.start(template, "library.json");
    desk.run(&[command, &["library.json"]].concat()).done().out
}

#[test]
fn templates() {
    assert_snapshot!(Desk::new().run(&["templates"]).done().out);
}

#[test]
fn journeys_with_plans_trials_and_segments() {
    assert_snapshot!("journeys_of_a_plan", text("coach-first-ninety-days", &["journeys"]));
    assert_snapshot!(
        "journeys_of_a_gentler_version",
        text("coach-career-crossroads", &["journeys", "--most", "3"])
    );
    assert_snapshot!("journeys_of_a_trial", text("course-practice-circle", &["journeys", "--most", "1"]));
}

#[test]
fn a_forecast() {
    assert_snapshot!(text("coach-confidence-reset", &["forecast"]));
}

#[test]
fn findings_with_a_silenced_one() {
    let desk = Desk::new();
    desk.changed("coach-confidence-reset", "library.json", |library| {
        let (design, bump) = (library["designs"][0]["id"].clone(), library["placements"][0]["id"].clone());
        library["placements"][0]["preselected"] = json!(true);
        library["offers"][1]["price"]["amount"]["minor"] = json!(14_000);
        library["exemptions"] = json!([{
            "id": "00000000-0000-7000-8000-000000000001", "rule": "bump-price-high", "design": design,
            "subject": { "what": "placement", "id": bump }, "reason": "It replaces a course of its own."
        }]);
    });
    let ran = desk.run(&["check", "library.json", "--as-of", "2026-11-21"]);
    assert_eq!(ran.err, "");
    assert_snapshot!(ran.out);
}

#[test]
fn one_concern_at_several_places_is_told_once_and_advice_comes_last() {
    let desk = Desk::new();
    desk.changed("coach-confidence-reset", "library.json", |library| {
        for placement in [0, 1] {
            library["placements"][placement]["preselected"] = json!(true);
        }
        library["offers"][1]["price"]["amount"]["minor"] = json!(14_000);
        library["practice"]["book"] = json!({ "levels": { "bump-price-high": "advice" } });
    });
    let ran = desk.run(&["check", "library.json", "--as-of", "2026-11-21"]);
    assert_eq!(ran.err, "");
    assert_eq!(ran.out.matches("addon-preselected").count(), 1, "{}", ran.out);
    let advice = ran.out.find("Advice, when there is time for it:").unwrap();
    assert!(ran.out.find("addon-preselected").unwrap() < advice);
    assert!(ran.out.find("bump-price-high").unwrap() > advice);
    assert_snapshot!(ran.out);
}

#[test]
fn every_rule_is_listed_with_its_weight() {
    let desk = Desk::new();
    let list = desk.run(&["rules"]).done().out;
    let rules = desk.run(&["rules", "--format", "json"]).done().json();
    for rule in rules.as_array().unwrap() {
        let (id, title) = (rule["id"].as_str().unwrap(), rule["title"].as_str().unwrap());
        let line = list.lines().find(|line| line.split_whitespace().nth(1) == Some(id)).unwrap();
        assert!(line.contains(rule["severity"].as_str().unwrap()) && line.contains(title), "{line}");
        let page = desk.run(&["rules", id]).done().out;
        assert!(page.contains(rule["page"].as_str().unwrap().trim_end()), "{id}");
    }
}

#[test]
fn help_names_every_command() {
    assert_snapshot!(Desk::new().run(&["--help"]).done().out);
}

#[test]
fn the_whole_book_is_written_as_markdown_and_nothing_else_is() {
    let desk = Desk::new();
    let book = desk.run(&["rules", "--format", "markdown"]).done().out;
    assert!(book.starts_with("# The rule book\n"));
    for rule in desk.run(&["rules", "--format", "json"]).done().json().as_array().unwrap() {
        let id = rule["id"].as_str().unwrap();
        assert!(book.contains(&format!("\n`{id}` · ")), "{id}");
    }
    let refused = desk.run(&["templates", "--format", "markdown"]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("Only `offerwright rules`"), "{}", refused.err);
}
