//! A worked design for each profession and region, with all that the book finds in it.

use super::super::check::check;
use crate::testing::example;
use std::{fmt::Write, fs, path::Path};

const PROFESSIONS: [&str; 3] = ["coach", "therapist", "course-creator"];
const REGIONS: [&str; 6] = ["eu", "de", "uk", "us", "us-ca", "other"];

/// Writes a design's findings, the heaviest first.
fn findings(text: &str, name: &str) -> String {
    let (library, design) = example::read(text).unwrap_or_else(|why| panic!("{name}: {why}"));
    let checked = check(&library, design, example::day(text)).unwrap();
    let mut said = String::new();
    for finding in checked.findings {
        writeln!(said, "{} · {:?} · {}", finding.rule, finding.severity, finding.what).unwrap();
    }
    said
}

#[test]
fn every_profession_and_region_has_a_sample_whose_findings_are_known() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/samples");
    let names: Vec<String> = PROFESSIONS
        .iter()
        .flat_map(|profession| REGIONS.iter().map(move |region| format!("{profession}-{region}")))
        .collect();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), names.len(), "a sample nobody reads");
    for name in names {
        let text = fs::read_to_string(folder.join(format!("{name}.offers"))).unwrap();
        insta::assert_snapshot!(&*name, findings(&text, &name));
    }
}
