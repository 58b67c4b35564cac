//! The designs that mockups are tried on, as the edits that make them.

use crate::{architecture::Architecture, edit::Edit, model::library::Library};
use scraper::ElementRef;

const CONFIDENCE: &str = include_str!("../samples/confidence.json");
const UNHURRIED: &str = include_str!("../samples/unhurried.json");
const STILLWATER: &str = include_str!("../samples/stillwater.json");

/// The seed example: a journal at the checkout, a step-up, its gentler version, a follow-up on day 14.
pub(in crate::mockup) fn confidence() -> Library {
    made_of(CONFIDENCE)
}

/// A design with something at every stage: a set, a nudge, a trial, plans, a segment, every channel but one.
pub(in crate::mockup) fn stillwater() -> Library {
    made_of(STILLWATER)
}

/// A design with every fact a page can show: pictures, plans, a code, tax, a question, all three channels.
pub(in crate::mockup) fn unhurried() -> Library {
    made_of(UNHURRIED)
}

/// A design without a main offer or extras.
pub(in crate::mockup) fn empty() -> Library {
    made_of(
        r#"[{"edit":"add_design","design":{"id":"01920000-0000-7000-8000-000000000900","name":"Young","currency":"USD"}}]"#,
    )
}

/// Makes a library of edits.
pub(in crate::mockup) fn made_of(edits: &str) -> Library {
    let edits: Vec<Edit> = serde_json::from_str(edits).unwrap();
    Library::default().apply_all(&edits).unwrap()
}

/// Looks at the one design of a library.
pub(in crate::mockup) fn in_design<T>(library: &Library, look: impl FnOnce(&Architecture<'_>) -> T) -> T {
    let design = *library.designs.keys().next().unwrap();
    look(&Architecture::of(library, design).unwrap())
}

/// Writes what a person reads in an element, a line for each heading, paragraph, item, label and button.
pub(in crate::mockup) fn outline(section: &ElementRef<'_>) -> String {
    let said = |found: ElementRef<'_>| {
        let text: String = found.text().collect();
        (!text.is_empty()).then(|| format!("{}: {text}", found.value().name()))
    };
    let selector = scraper::Selector::parse("h1, h2, h3, p, li, label, legend, button").unwrap();
    section.select(&selector).filter_map(said).collect::<Vec<_>>().join("\n")
}
