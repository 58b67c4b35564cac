//! A crowded library to measure on: 500 offers and one design of 40 placements with answers to wait for.

use std::path::Path;
use std::process::Command;

use offerwright_tests::build;
use serde_json::{Value, json};

const OFFERS: u32 = 500;
const PLACEMENTS: u32 = 40;

/// Writes the library as JSON.
fn library() -> Value {
    json!({
        "format": "offerwright-library",
        "version": 1,
        "outcomes": [{ "id": id(1, 0), "words": "steady confidence at work" }],
        "offers": (0..OFFERS).map(offer).collect::<Vec<_>>(),
        "designs": [{
            "id": id(3, 0),
            "name": "Crowded",
            "currency": "USD",
            "main": id(2, 0),
            "visitors_per_month": 500,
        }],
        "placements": (0..PLACEMENTS).map(placement).collect::<Vec<_>>(),
    })
}

/// Lays the library down as a file of its own.
pub fn lay(file: &Path) {
    let json = file.with_extension("json");
    std::fs::write(&json, library().to_string()).expect("a temporary folder can be written");
    let made =
        Command::new(build::program("offerwright")).arg("import").arg(&json).arg("--out").arg(file).output();
    let made = made.expect("the command line can be started");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

fn id(table: u32, number: u32) -> String {
    format!("0190{table:04x}-0000-7000-8000-{number:012x}")
}

fn offer(number: u32) -> Value {
    let category = ["programme", "workbook", "toolkit", "template pack"][number as usize % 4];
    let minor = if number == 0 { 40_000 } else { 900 + i64::from(number) * 10 };
    json!({
        "id": id(2, number),
        "name": format!("Offer number {number} with a name of some length"),
        "category": category,
        "outcomes": [id(1, 0)],
        "benefit_line": "Helps you keep steady confidence at work.",
        "inside": ["One thing", "Another thing", "A third thing"],
        "price": { "pay": "one_time", "amount": { "minor": minor, "currency": "USD" } },
        "delivery": { "one_to_one_minutes": number % 60, "group_minutes": 0, "group_seats": 1 },
    })
}

fn placement(number: u32) -> Value {
    let stages = ["sales_page", "cart", "checkout", "one_click", "thank_you"];
    let (stage, position) = (stages[(number / 8) as usize], number % 8);
    let mut placement = json!({
        "id": id(4, number),
        "design": id(3, 0),
        "offer": id(2, number + 1),
        "stage": stage,
        "position": position,
        "relation": "cross_sell",
        "presentation": match stage { "checkout" => "checkbox", "one_click" => "full_page", _ => "card" },
        "copy": { "body": "Helps you keep steady confidence at work.", "decline_label": "No thanks" },
    });
    if position % 3 == 2 {
        placement["trigger"] = json!({ "on": "after_no", "placement": id(4, number - 1) });
    }
    placement
}
