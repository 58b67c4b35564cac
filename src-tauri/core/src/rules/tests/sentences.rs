//! Everything a finding says, as people read it.

use super::{
    super::{book::BOOK, check::check, finding::Caution},
    page::examples,
};
use crate::testing::example;
use std::fmt::Write;

#[test]
fn findings_and_fixes_read_as_plain_sentences() {
    let mut said = String::new();
    for meta in BOOK.iter().map(|rule| rule.meta()) {
        for text in examples(meta, meta.page, "Breaks it") {
            let (library, design) = example::read(text).unwrap();
            for finding in check(&library, design, example::day(text)).unwrap().findings {
                let rule = if finding.rule == meta.id { &finding.rule } else { continue };
                writeln!(
                    said,
                    "{rule} · {:?}\n  {}\n  {}\n  {}",
                    finding.severity, finding.what, finding.to_do, finding.evidence
                )
                .unwrap();
                for fix in &finding.fixes {
                    let mark = if fix.caution == Caution::Safe { "safe" } else { "ask" };
                    writeln!(said, "  [{mark}] {}", fix.label).unwrap();
                }
            }
        }
    }
    insta::assert_snapshot!(said);
}
