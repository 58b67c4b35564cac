//! One file, one line, one page, one id; and what a rule must say about itself.

use super::super::{
    book::{BOOK, find},
    finding::Severity,
    meta::{Basis, Standing},
};
use crate::model::date::Date;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

#[test]
fn every_rule_is_one_file_one_line_and_one_page() {
    let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules/book");
    let mut files = BTreeSet::new();
    for folder in fs::read_dir(&book).unwrap() {
        for file in fs::read_dir(folder.unwrap().path()).unwrap() {
            files.insert(file.unwrap().path().strip_prefix(&book).unwrap().to_str().unwrap().to_owned());
        }
    }
    let expected: BTreeSet<String> = BOOK
        .iter()
        .map(|rule| rule.meta())
        .flat_map(|meta| {
            let stem = format!("{}/{}", meta.group.folder(), meta.id.replace('-', "_"));
            [format!("{stem}.rs"), format!("{stem}.md")]
        })
        .collect();
    assert_eq!(files, expected);
    let ids: BTreeSet<&str> = BOOK.iter().map(|rule| rule.meta().id).collect();
    assert_eq!(ids.len(), BOOK.len(), "an id stands twice in the book");
}

#[test]
fn ids_are_in_kebab_case_and_lead_back_to_their_rule() {
    for rule in BOOK {
        let id = rule.meta().id;
        let kebab = id.split('-').all(|word| {
            !word.is_empty() && word.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit())
        });
        assert!(kebab, "{id}");
        assert_eq!(find(id).unwrap().meta().id, id);
    }
    assert!(find("no-such-rule").is_none());
}

#[test]
fn every_line_has_a_name_of_its_own_that_people_can_read() {
    let mut keys = BTreeMap::new();
    for line in BOOK.iter().flat_map(|rule| rule.meta().thresholds) {
        let known = keys.insert(line.name, line.key);
        assert!(known.is_none_or(|key| key == line.key), "{} is called twice", line.name);
        assert!(line.name.len() <= 60 && !line.name.contains('_'), "{}", line.name);
        assert!(line.name.starts_with(char::is_uppercase) && !line.name.ends_with('.'), "{}", line.name);
    }
}

#[test]
fn the_book_is_ordered_by_group() {
    let groups: Vec<_> = BOOK.iter().map(|rule| rule.meta().group).collect();
    assert!(groups.is_sorted());
}

#[test]
fn weights_follow_the_severity_policy() {
    for meta in BOOK.iter().map(|rule| rule.meta()) {
        assert!(meta.severities.contains(&meta.severity), "{}", meta.id);
        let solid = |standing: Standing| matches!(standing, Standing::Seed | Standing::Read);
        if meta.severities.contains(&Severity::Error) {
            assert_ne!(
                meta.basis,
                Basis::OurDefault,
                "{}: an error that rests on nothing but judgement",
                meta.id
            );
            // What a law or a code says may be remembered, if a day says when it was last looked up.
            assert!(
                meta.law_as_of.is_some() || meta.sources.iter().any(|source| solid(source.standing)),
                "{}: an error without a source",
                meta.id
            );
        }
        if meta.severities.contains(&Severity::Warning) {
            assert!(!meta.sources.is_empty(), "{}: a warning without a source", meta.id);
        }
    }
}

#[test]
fn rules_of_law_say_when_it_was_looked_up_and_where_it_holds() {
    for meta in BOOK.iter().map(|rule| rule.meta()) {
        assert_eq!(meta.basis == Basis::Law, meta.law_as_of.is_some(), "{}", meta.id);
        if let Some(day) = meta.law_as_of {
            assert!(day.parse::<Date>().is_ok(), "{}: {day}", meta.id);
        }
    }
}

#[test]
fn what_a_rule_says_is_a_whole_calm_sentence() {
    for meta in BOOK.iter().map(|rule| rule.meta()) {
        assert!(meta.why.ends_with('.') && !meta.why.contains('!'), "{}", meta.id);
        for word in ["compliant", "legal ", "proven to convert"] {
            assert!(!meta.page.to_lowercase().contains(word), "{} says “{word}”", meta.id);
        }
    }
}
