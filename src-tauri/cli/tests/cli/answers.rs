//! Answers in JSON hold to the schemas that are published.

use crate::desk::{Desk, templates};
use serde_json::{Value, json};

/// Says that a value is what a published schema describes.
#[track_caller]
fn holds(published: &str, value: &Value) {
    let schema = Desk::new().run(&["schema", "--of", published]).done().json();
    let validator = jsonschema::draft202012::new(&schema).expect("the schema is one");
    let faults: Vec<_> =
        validator.iter_errors(value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{published}: {faults:#?}");
}

#[test]
fn every_schema_has_a_name_and_says_what_it_describes() {
    for published in ["library", "edits", "findings", "journeys", "forecast", "rules"] {
        let schema = Desk::new().run(&["schema", "--of", published]).done().json();
        assert_eq!(schema["$id"], format!("urn:offerwright:{published}:1"));
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert!(schema["description"].as_str().unwrap().len() > 30, "{published}");
        assert!(jsonschema::meta::is_valid(&schema), "{published}");
    }
}

#[test]
fn every_template_and_what_is_said_about_it_hold_to_the_schemas() {
    for id in templates() {
        let desk = Desk::new();
        desk.start(&id, "library.offerwright");
        holds("library", &desk.json("library.offerwright"));
        for (command, published) in
            [("check", "findings"), ("journeys", "journeys"), ("forecast", "forecast")]
        {
            let told = desk.run(&[command, "library.offerwright", "--format", "json"]).done().json();
            holds(published, &told);
            assert_eq!(told["designs"].as_array().unwrap().len(), 1, "{id}");
        }
    }
}

#[test]
fn what_the_library_schema_rules_out_is_not_read_either() {
    let desk = Desk::new();
    let schema = desk.run(&["schema"]).done().json();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    type Spoil = fn(&mut Value);
    let cases: [Spoil; 6] = [
        |library| library["format"] = json!("shopping-list"),
        |library| library["version"] = json!(2),
        |library| library["colour"] = json!("green"),
        |library| library["offers"][0]["kind"] = json!("potion"),
        |library| library["designs"][0]["currency"] = json!("dollars"),
        |library| drop(library["placements"][0].as_object_mut().unwrap().remove("stage")),
    ];
    for (number, spoil) in cases.into_iter().enumerate() {
        desk.changed("coach-confidence-reset", "case.json", |library| {
            assert!(validator.is_valid(library));
            spoil(library);
            assert!(!validator.is_valid(library), "case {number}");
        });
        desk.run(&["check", "case.json"]).unable(&["case.json"]);
    }
}

#[test]
fn findings_of_every_kind_hold_to_the_schema() {
    let desk = Desk::new();
    desk.changed("course-bought-together", "crowded.json", |library| {
        let (nudge, design) = (library["placements"][1].clone(), library["designs"][0]["id"].clone());
        let mut again = nudge.clone();
        again["id"] = json!("00000000-0000-7000-8000-000000000001");
        again["position"] = json!(1);
        again["preselected"] = json!(true);
        library["placements"].as_array_mut().unwrap().push(again);
        let exemption = |id: u8, rule: &str, subject: Value| {
            json!({
                "id": format!("00000000-0000-7000-8000-0000000000{id:02}"), "rule": rule, "design": design,
                "subject": subject, "reason": "Buyers asked for it.", "written": "2026-03-14"
            })
        };
        library["exemptions"] = json!([
            exemption(
                11,
                "addon-preselected",
                json!({ "what": "placement", "id": "00000000-0000-7000-8000-000000000001" })
            ),
            exemption(12, "bump-price-high", json!({ "what": "design", "id": design })),
        ]);
    });
    let ran = desk.run(&["check", "crowded.json", "--as-of", "2026-11-21", "--format", "json"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    let told = ran.json();
    holds("findings", &told);
    let count = |list: &str| told[list].as_array().unwrap().len();
    assert_eq!((count("silenced"), count("idle")), (1, 1));
    assert_eq!(told["as_of"], "2026-11-21");
    let findings = told["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["place"]["what"] == "stage"));
    assert!(findings.iter().any(|finding| !finding["fixes"].as_array().unwrap().is_empty()));
    for field in ["rule", "severity", "design", "place", "what", "why", "to_do", "evidence", "fixes"] {
        assert!(findings.iter().all(|finding| finding.get(field).is_some()), "{field}");
    }
}

#[test]
fn every_rule_holds_to_the_schema_alone_and_in_the_list() {
    let desk = Desk::new();
    let all = desk.run(&["rules", "--format", "json"]).done().json();
    holds("rules", &all);
    let all = all.as_array().unwrap();
    assert!(all.len() >= 24, "{}", all.len());
    for rule in all {
        let alone = desk.run(&["rules", rule["id"].as_str().unwrap(), "--format", "json"]).done().json();
        assert_eq!(alone, *rule);
        for field in ["title", "severity", "sources", "page"] {
            assert!(rule.get(field).is_some(), "{field}");
        }
    }
    holds("rules", &all[0]);
    desk.run(&["rules", "no-such-rule"]).unable(&["no-such-rule", "offerwright rules"]);
}

#[test]
fn a_fix_can_be_handed_straight_to_edit() {
    let desk = Desk::new();
    desk.start("course-bought-together", "library.json");
    let told = desk.run(&["check", "library.json", "--format", "json"]).done().json();
    let fix = &told["findings"][0]["fixes"][0]["edits"];
    holds("edits", fix);
    desk.put("fix.json", fix.to_string());
    desk.run(&["edit", "library.json", "--edits", "fix.json"]).done();
    let after = desk.run(&["check", "library.json", "--format", "json"]).done().json();
    assert_eq!(after["findings"], json!([]));
}
