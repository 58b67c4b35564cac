//! Both versions of a test are met by as many people.

use crate::{
    model::{money::grouped, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sentence,
        sources::{read, remembered},
    },
    statistics::chi_square,
};

/// The rule.
pub struct AbSampleRatio;

const CHANCE: Threshold = Threshold {
    key: "srm_p",
    name: "Chance of an uneven split, at least",
    default: 10,
    unit: Unit::Permille,
    origin: "Kohavi and others 2020, remembered",
};

static META: Meta = Meta {
    id: "ab-sample-ratio",
    title: "Both versions are met by as many people",
    group: Group::Measurement,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "Where the split is lopsided, something sends some people elsewhere, and the results cannot be trusted.",
    sources: &[
        remembered(
            "Kohavi and others 2020, Trustworthy Online Controlled Experiments",
            "Check the split before the result.",
        ),
        read("Cookie Cats, a public experiment", "44,700 against 45,489 people: a chance of 0.86 %."),
    ],
    thresholds: &[CHANCE],
    page: include_str!("ab_sample_ratio.md"),
};

impl Rule for AbSampleRatio {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let line = design.line(&CHANCE);
        let (mut names, mut numbers) = (Vec::new(), Vec::new());
        for test in &design.design.tests {
            let (one, other) = (test.a.visitors, test.b.visitors);
            let (_, chance) = chi_square::even_split(one, other);
            if chance * 1_000.0 >= line.value as f64 {
                continue;
            }
            names.push(quoted(&test.name));
            numbers.push(format!("{} against {} people", grouped(one.into()), grouped(other.into())));
        }
        if names.is_empty() {
            return;
        }
        let said = Said {
            what: format!(
                "The two versions of {} are met by different numbers of people.",
                sentence::row(&names)
            ),
            to_do: "Find out what sends people to one version more often before you read the result."
                .to_owned(),
            evidence: format!(
                "A split as uneven as {} comes up by chance less than {line} of the time.",
                sentence::row(&numbers)
            ),
        };
        let place = Place::design(design.design.id, Some("tests"));
        found.note(Severity::Warning, place, said, Vec::new());
    }
}
