//! A deadline is told once, and two that look alike are still two.

use super::{super::check::check, day};
use crate::testing::example;

#[test]
fn a_deadline_like_another_that_was_told_is_told_as_well() {
    let (library, design) = example::read(
        r#"
        main: Confidence Reset, programme, $400
        checkout: Journal, journal, $39, says "Last chance to add it."
        thank-you: Cards, workbook, $19
        showing of Journal: timer = {"ends_on": "2026-12-31"}
        showing of Cards: timer = {"ends_on": "2026-12-31"}
        "#,
    )
    .unwrap();
    let found = check(&library, design, day()).unwrap().findings;
    let told: Vec<&str> = found
        .iter()
        .filter(|finding| finding.rule == "urgency-needs-basis")
        .map(|finding| finding.what.as_str())
        .collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].contains("Last chance"), "{told:?}");
    assert!(told[1].contains("Cards"), "{told:?}");
}
