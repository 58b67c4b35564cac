//! The pages run: what breaks a rule fires it and is mended by each of its fixes, what keeps it is silent.

use super::{
    super::{
        book::BOOK,
        check::{Checked, check},
        finding::{Finding, Severity},
        meta::{Group, Meta},
    },
    page::{examples, section},
};
use crate::{
    model::{exemption::Subject, ids::DesignId, library::Library},
    testing::example,
};
use std::collections::BTreeSet;

fn read(id: &str, text: &str) -> (Library, DesignId) {
    example::read(text).unwrap_or_else(|why| panic!("{id}: {why}"))
}

fn errors(checked: &Checked) -> BTreeSet<(String, Subject)> {
    let errors = checked.findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| (finding.rule.clone(), finding.place.subject)).collect()
}

fn by<'c>(checked: &'c Checked, id: &str) -> Vec<&'c Finding> {
    checked.findings.iter().map(|finding| &**finding).filter(|finding| finding.rule == id).collect()
}

#[test]
fn what_breaks_a_rule_fires_it_and_every_fix_mends_it_without_a_new_error() {
    for meta in BOOK.iter().map(|rule| rule.meta()) {
        let broken = examples(meta, meta.page, "Breaks it");
        assert!(!broken.is_empty(), "{}: nothing breaks it", meta.id);
        for text in broken {
            let (library, design) = read(meta.id, text);
            let before = check(&library, design, example::day(text)).unwrap();
            let findings = by(&before, meta.id);
            assert!(!findings.is_empty(), "{} does not fire on:\n{text}", meta.id);
            for finding in findings {
                let mendable = meta.by_hand || !finding.fixes.is_empty();
                assert!(mendable, "{} offers no fix for:\n{text}", meta.id);
                for fix in &finding.fixes {
                    let mended = library.apply_all(&fix.edits).unwrap_or_else(|refusal| {
                        panic!("{}: “{}” is refused: {refusal}", meta.id, fix.label)
                    });
                    let after = check(&mended, design, example::day(text)).unwrap();
                    let same =
                        |other: &&Finding| other.place == finding.place && other.severity <= finding.severity;
                    let still = by(&after, meta.id).into_iter().find(same);
                    assert!(still.is_none(), "{}: “{}” leaves {still:?}", meta.id, fix.label);
                    let new: Vec<_> = errors(&after).difference(&errors(&before)).cloned().collect();
                    assert!(new.is_empty(), "{}: “{}” adds {new:?}", meta.id, fix.label);
                }
            }
        }
    }
}

#[test]
fn most_rules_mend_what_they_find_by_themselves() {
    let mends = |meta: &&Meta| {
        examples(meta, meta.page, "Breaks it").into_iter().any(|text| {
            let (library, design) = read(meta.id, text);
            let checked = check(&library, design, example::day(text)).unwrap();
            by(&checked, meta.id).iter().any(|finding| !finding.fixes.is_empty())
        })
    };
    let metas = BOOK.iter().map(|rule| rule.meta()).collect::<Vec<_>>();
    assert!(metas.iter().filter(|meta| mends(meta)).count() >= 120);
}

#[test]
fn what_keeps_a_rule_is_silent_and_has_no_error_at_all() {
    for meta in BOOK.iter().map(|rule| rule.meta()) {
        let kept = examples(meta, meta.page, "Keeps it");
        assert!(!kept.is_empty(), "{}: nothing keeps it", meta.id);
        for text in kept {
            let (library, design) = read(meta.id, text);
            let checked = check(&library, design, example::day(text)).unwrap();
            let found: Vec<_> = checked
                .findings
                .iter()
                .filter(|finding| finding.rule == meta.id || finding.severity == Severity::Error)
                .collect();
            assert!(found.is_empty(), "{} on:\n{text}\n{found:#?}", meta.id);
        }
    }
}

#[test]
fn a_page_has_its_sections_its_sources_and_its_lines() {
    for meta in BOOK.iter().map(|rule| rule.meta()) {
        assert!(meta.page.starts_with(&format!("# {}\n", meta.title)), "{}: another title", meta.id);
        let headings: Vec<&str> = meta.page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        let lines = if meta.thresholds.is_empty() { None } else { Some("Where the line is") };
        let wanted: Vec<&str> = ["What it checks", "Why", "What to do", "Breaks it", "Keeps it"]
            .into_iter()
            .chain(lines)
            .chain(matches!(meta.group, Group::Law | Group::Ethics).then_some("What this is not"))
            .chain(["Sources"])
            .collect();
        assert_eq!(headings, wanted, "{}", meta.id);
        let sources = section(meta, meta.page, "Sources");
        for source in meta.sources {
            assert!(sources.contains(source.name), "{}: {} is not on the page", meta.id, source.name);
        }
        for line in meta.thresholds {
            let said = section(meta, meta.page, "Where the line is");
            assert!(
                said.contains(&format!("`{}`", line.key)),
                "{}: {} is not on the page",
                meta.id,
                line.key
            );
            assert!(said.contains(&line.to_string()), "{}: {line} is not on the page", meta.id);
        }
    }
}
