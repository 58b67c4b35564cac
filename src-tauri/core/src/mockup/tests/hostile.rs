//! Whatever a text holds, it stays text: no element, no attribute, no script of its own.

use super::{
    samples::{in_design, stillwater, unhurried},
    select,
};
use crate::{
    library_file,
    mockup::{Options, document},
    model::{library::Library, shape},
};
use proptest::prelude::*;
use scraper::Html;
use serde_json::Value;
use std::collections::BTreeMap;

/// Texts that would run, fetch or break out, were they taken for more than text; also tried in a browser.
const EVASIONS: &str = include_str!("../../../../../tests/fixtures/hostile/evasions.json");

/// Every field of a library that holds words of its owner and reaches a page.
const OWN_WORDS: [&str; 33] = [
    "name",
    "words",
    "category",
    "problem",
    "benefit_line",
    "audience",
    "inside",
    "bundle_reason",
    "seats_reason",
    "terms",
    "conditions",
    "scope_note",
    "crisis_note",
    "unused_sessions",
    "typical_result",
    "proof",
    "incentive",
    "disclosure",
    "question",
    "answer",
    "title",
    "number",
    "person",
    "about",
    "shows",
    "headline",
    "body",
    "accept_label",
    "decline_label",
    "asks_for",
    "order_button",
    "reason",
    "code",
];

fn evasions() -> Vec<String> {
    serde_json::from_str(EVASIONS).unwrap()
}

/// Puts a text wherever the library takes one.
fn everywhere(library: &Library, text: &str) -> Library {
    let mut file: Value = serde_json::from_str(&library_file::write(library)).unwrap();
    fill(&mut file, false, text);
    library_file::read(file.to_string().as_bytes()).unwrap()
}

fn fill(value: &mut Value, own: bool, text: &str) {
    match value {
        Value::String(held) if own => text.clone_into(held),
        Value::Array(entries) => entries.iter_mut().for_each(|entry| fill(entry, own, text)),
        Value::Object(fields) => {
            for (name, field) in fields {
                fill(field, OWN_WORDS.contains(&&**name), text);
            }
        }
        _ => {}
    }
}

/// Counts the elements of a document with the attributes they carry.
fn skeleton(html: &Html) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for found in select(html, "*") {
        let names: Vec<_> = found.value().attrs().map(|(name, _)| name).collect();
        *counted.entry(format!("{} {names:?}", found.value().name())).or_default() += 1;
    }
    counted
}

fn page(library: &Library, text: &str) -> Html {
    let filled = everywhere(library, text);
    Html::parse_document(&in_design(&filled, |design| document(design, &Options::default())))
}

/// The elements of the same design with a harmless text: a hostile one must have the very same.
fn harmless(library: &Library) -> BTreeMap<String, usize> {
    skeleton(&page(library, "harmless"))
}

fn stays_text(
    library: &Library,
    text: &str,
    harmless: &BTreeMap<String, usize>,
) -> Result<(), TestCaseError> {
    let hostile = page(library, text);
    prop_assert_eq!(&skeleton(&hostile), harmless);
    prop_assert_eq!(select(&hostile, "script").len(), 2);
    let shown = select(&hostile, "h1 > bdi, .offer-name > bdi, .button bdi, .ticks bdi");
    prop_assert!(!shown.is_empty());
    for element in shown {
        let read: String = element.text().collect();
        prop_assert_eq!(read.trim(), text.trim());
    }
    let data = select(&hostile, "#way")[0].text().collect::<String>();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    prop_assert_eq!(&data["main"]["name"], text);
    Ok(())
}

#[test]
fn a_hundred_and_more_evasions_stay_text_in_every_field_of_every_offer() {
    let (library, evasions) = (unhurried(), evasions());
    assert!(evasions.len() >= 100, "{} evasions", evasions.len());
    let harmless = harmless(&library);
    for text in evasions {
        stays_text(&library, &text, &harmless).unwrap_or_else(|fault| panic!("{text}: {fault}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_text_stays_text(text in "[<>&\"'/=a-z \\-!\\[\\]{}();:]{1,60}") {
        // A name is never blank: the model refuses it.
        prop_assume!(shape::name("It", "name", &text).is_ok() && text.trim() == text);
        let library = stillwater();
        stays_text(&library, &text, &harmless(&library))?;
    }
}
