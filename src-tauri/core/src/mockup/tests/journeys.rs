//! The journeys the core lists, written down for the player to walk: both must come to the same receipts.

use super::{
    samples::{confidence, in_design, stillwater},
    select,
};
use crate::{
    architecture::Architecture,
    mockup::{Options, document},
    model::{library::Library, limits::LISTED_JOURNEYS},
    templates,
};
use scraper::Html;
use serde_json::{Value, json};
use std::path::Path;
use uuid::Uuid;

/// The variable under which the written journeys are renewed.
const RENEW: &str = "OFFERWRIGHT_RENEW_FIXTURES";

fn walked(design: &Architecture<'_>) -> Value {
    let html = Html::parse_document(&document(design, &Options::default()));
    let way: String = select(&html, "#way")[0].text().collect();
    let journeys: Vec<Value> = design
        .journeys(LISTED_JOURNEYS)
        .into_iter()
        .map(|journey| {
            let receipt = &journey.receipt;
            json!({
                "answers": journey.steps.iter().map(|step| (step.placement, if step.yes { "yes" } else { "no" })).collect::<Vec<_>>(),
                "segments": journey.segments.iter().filter(|known| known.inside).map(|known| known.segment).collect::<Vec<_>>(),
                "pages": journey.pages,
                "lines": receipt.lines.iter().map(|line| &line.name).collect::<Vec<_>>(),
                "today": receipt.today.minor,
                "today_text": receipt.today.to_string(),
                "later": receipt.later.minor,
                "renewals": receipt.renewals.iter().map(|renewal| json!({
                    "amount": renewal.amount.minor,
                    "every": renewal.every.word(),
                    "after_days": renewal.after_trial_days,
                })).collect::<Vec<_>>(),
            })
        })
        .collect();
    let mut way: Value = serde_json::from_str(&way).unwrap();
    // What is said around the figures may change without a receipt changing.
    way.as_object_mut().unwrap().remove("words");
    json!({ "way": way, "journeys": journeys })
}

fn is_written_down(name: &str, library: &Library) {
    let text = serde_json::to_string(&in_design(library, walked)).unwrap() + "\n";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/journeys");
    let file = folder.join(format!("{name}.json"));
    if std::env::var_os(RENEW).is_some() {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(&file, &text).unwrap();
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(written == text, "{name}.json is not what the core walks now; renew it with {RENEW}=1");
}

#[test]
fn the_journeys_written_down_for_the_player_are_those_of_the_core() {
    is_written_down("confidence", &confidence());
    is_written_down("stillwater", &stillwater());
    for template in templates::all() {
        let mut ids = (1..).map(Uuid::from_u128);
        let library = template.library(&mut || ids.next().unwrap()).unwrap();
        is_written_down(&template.id, &library);
    }
}
