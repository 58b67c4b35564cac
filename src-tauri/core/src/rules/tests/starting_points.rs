//! What the program itself proposes passes its own rules.

use super::super::{check::check, finding::Severity};
use crate::templates;
use uuid::Uuid;

#[test]
fn every_template_has_no_error_no_warning_and_little_advice() {
    for template in templates::all() {
        let mut next = 0;
        let library = template
            .library(&mut || {
                next += 1;
                Uuid::from_u128(next)
            })
            .unwrap();
        for design in library.designs.keys() {
            let checked = check(&library, *design).unwrap();
            let heavy: Vec<_> =
                checked.findings.iter().filter(|finding| finding.severity != Severity::Advice).collect();
            assert!(heavy.is_empty(), "{}: {heavy:#?}", template.id);
            assert!(checked.findings.len() <= 3, "{}: {:#?}", template.id, checked.findings);
        }
    }
}
