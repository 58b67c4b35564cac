//! Thresholds and levels of one's own: the design's before the practice's, the practice's before the book's.

use super::super::{check::check, finding::Severity};
use super::day;
use crate::{
    edit::{DesignField, Edit, PracticeField},
    model::{
        book_settings::{BookSettings, Level},
        ids::DesignId,
        library::Library,
    },
    testing::example,
};
use std::collections::BTreeMap;

const DEAR: &str = "
    main: Confidence Reset, programme, $400
    checkout: Journal, journal, $140, checkbox
";

fn weights(library: &Library, design: DesignId) -> Vec<Severity> {
    let found = check(library, design, day()).unwrap().findings;
    found.iter().filter(|finding| finding.rule == "bump-price-high").map(|finding| finding.severity).collect()
}

fn threshold(value: i64) -> BookSettings {
    let thresholds = BTreeMap::from([("bump_ratio_warning".to_owned(), value)]);
    BookSettings { thresholds, ..BookSettings::default() }
}

fn level(level: Level) -> BookSettings {
    let levels = BTreeMap::from([("bump-price-high".to_owned(), level)]);
    BookSettings { levels, ..BookSettings::default() }
}

fn in_practice(library: &Library, book: BookSettings) -> Library {
    library.apply(&Edit::ChangePractice { set: PracticeField::Book(book) }).unwrap()
}

fn in_design(library: &Library, id: DesignId, book: BookSettings) -> Library {
    library.apply(&Edit::ChangeDesign { id, set: DesignField::Book(book) }).unwrap()
}

#[test]
fn a_threshold_of_the_design_goes_before_one_of_the_practice() {
    let (library, design) = example::read(DEAR).unwrap();
    assert_eq!(weights(&library, design), [Severity::Warning]);
    let lenient = in_practice(&library, threshold(400));
    assert_eq!(weights(&lenient, design), []);
    assert_eq!(weights(&in_design(&lenient, design, threshold(200)), design), [Severity::Warning]);
}

#[test]
fn a_finding_names_the_line_that_holds_here() {
    let (library, design) = example::read(DEAR).unwrap();
    let found = check(&in_practice(&library, threshold(200)), design, day()).unwrap().findings;
    assert!(found[0].evidence.contains("above 20 % is pointed out"), "{}", found[0].evidence);
}

#[test]
fn a_rule_weighs_what_the_house_says_or_is_off() {
    let (library, design) = example::read(DEAR).unwrap();
    assert_eq!(weights(&in_practice(&library, level(Level::Advice)), design), [Severity::Advice]);
    let off = in_practice(&library, level(Level::Off));
    assert_eq!(weights(&off, design), []);
    assert_eq!(weights(&in_design(&off, design, level(Level::Error)), design), [Severity::Error]);
}
