//! Findings as they are told: each rule once with all its places, what matters most on top.

use super::{
    book,
    finding::{Finding, Severity},
    meta::{Basis, Meta},
};
use crate::model::exemption::Subject;
use schemars::JsonSchema;
use serde::Serialize;
use std::borrow::Borrow;
use ts_rs::TS;

/// What one rule has to say about a design, wherever it says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct Concern {
    /// The rule's id.
    pub rule: String,
    /// The rule's name as a heading.
    pub title: String,
    /// The weight of its gravest finding.
    pub severity: Severity,
    /// Whether silencing it is asked twice, because it speaks of law or of a professional code.
    pub asks_twice: bool,
    /// Its findings by their place in the list, gravest first, each weight in the order a buyer comes by.
    pub findings: Vec<usize>,
}

/// Groups findings, which come gravest first, by their rule.
///
/// The gravest concerns come first. Among those of a weight, a design that cannot work at all comes before law, law
/// before a professional code, then what the words mean, practice and our own defaults; then the order of the findings.
pub fn told<'a, F: Borrow<Finding> + 'a>(findings: impl IntoIterator<Item = &'a F>) -> Vec<Concern> {
    let mut concerns: Vec<(u8, Concern)> = Vec::new();
    for (index, finding) in findings.into_iter().map(F::borrow).enumerate() {
        match concerns.iter_mut().find(|(_, concern)| concern.rule == finding.rule) {
            Some((_, concern)) => concern.findings.push(index),
            None => {
                let meta = book::find(&finding.rule).map(|rule| rule.meta());
                let concern = Concern {
                    rule: finding.rule.clone(),
                    title: meta.map_or_else(|| finding.rule.clone(), |meta| meta.title.to_owned()),
                    severity: finding.severity,
                    asks_twice: finding.severity == Severity::Error && meta.is_some_and(Meta::asks_twice),
                    findings: vec![index],
                };
                concerns.push((urgency(finding, meta), concern));
            }
        }
    }
    concerns.sort_by_key(|(urgency, concern)| (concern.severity, *urgency, concern.findings[0]));
    concerns.into_iter().map(|(_, concern)| concern).collect()
}

/// Tells how soon something is to be looked at among what weighs the same; the smaller the sooner.
fn urgency(finding: &Finding, meta: Option<&Meta>) -> u8 {
    let whole = matches!(finding.place.subject, Subject::Design(_));
    match meta.map(|meta| meta.basis) {
        Some(Basis::Definition) if whole => 0,
        Some(Basis::Law) => 1,
        Some(Basis::Code) => 2,
        Some(Basis::Definition) => 3,
        Some(Basis::Practice) => 4,
        Some(Basis::OurDefault) | None => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{
            ids::{DesignId, PlacementId},
            stage::Stage,
        },
        rules::{book::BOOK, finding::Place},
    };
    use uuid::Uuid;

    fn finding(rule: &str, severity: Severity, subject: Subject) -> Finding {
        Finding {
            rule: rule.to_owned(),
            severity,
            design: DesignId::from(Uuid::from_u128(1)),
            place: Place { subject, field: None },
            what: "It is so.".to_owned(),
            why: "It matters.".to_owned(),
            to_do: "Change it.".to_owned(),
            evidence: "Seen.".to_owned(),
            fixes: Vec::new(),
        }
    }

    fn at(number: u128) -> Subject {
        Subject::Placement(PlacementId::from(Uuid::from_u128(number)))
    }

    /// A rule that rests on something, and is not about the main offer.
    fn resting_on(basis: Basis) -> Option<&'static str> {
        let mut rules = BOOK.iter().map(|rule| rule.meta()).filter(|meta| meta.id != WHOLE);
        rules.find(|meta| meta.basis == basis).map(|meta| meta.id)
    }

    const WHOLE: &str = "main-offer-required";

    #[test]
    fn the_same_rule_at_three_places_is_one_concern_with_three_places() {
        let rule = "decline-missing";
        let mut findings: Vec<Finding> =
            (1..4).map(|number| finding(rule, Severity::Warning, at(number))).collect();
        findings.insert(1, finding("one-click-depth", Severity::Warning, at(9)));
        let concerns = told(&findings);
        let of_rule: Vec<_> = concerns.iter().filter(|concern| concern.rule == rule).collect();
        assert_eq!(of_rule.len(), 1);
        assert_eq!(of_rule[0].findings, [0, 2, 3]);
        let all: usize = concerns.iter().map(|concern| concern.findings.len()).sum();
        assert_eq!(all, findings.len(), "nothing is told twice and nothing is left out");
    }

    #[test]
    fn a_concern_weighs_as_much_as_its_gravest_finding_and_the_gravest_come_first() {
        let findings = [
            finding("bump-price-high", Severity::Error, at(1)),
            finding("one-click-depth", Severity::Warning, at(2)),
            finding("bump-price-high", Severity::Advice, at(3)),
            finding("decline-missing", Severity::Advice, at(4)),
        ];
        let told: Vec<_> = told(&findings)
            .into_iter()
            .map(|concern| (concern.rule, concern.severity, concern.findings))
            .collect();
        assert_eq!(
            told,
            [
                ("bump-price-high".to_owned(), Severity::Error, vec![0, 2]),
                ("one-click-depth".to_owned(), Severity::Warning, vec![1]),
                ("decline-missing".to_owned(), Severity::Advice, vec![3]),
            ]
        );
    }

    #[test]
    fn a_design_that_cannot_work_comes_before_law_and_law_before_our_own_defaults() {
        let design = Subject::Design(DesignId::from(Uuid::from_u128(1)));
        let order = [Basis::Law, Basis::Code, Basis::Definition, Basis::Practice, Basis::OurDefault];
        let known: Vec<&str> = order.into_iter().filter_map(resting_on).collect();
        assert!(known.len() >= 3, "{known:?}");
        let grave = |rule: &&str| finding(rule, Severity::Error, Subject::Stage(Stage::Cart));
        let mut findings: Vec<Finding> = known.iter().rev().map(grave).collect();
        findings.push(finding(WHOLE, Severity::Error, design));
        let told: Vec<String> = told(&findings).into_iter().map(|concern| concern.rule).collect();
        assert_eq!(told, [&[WHOLE], &*known].concat());
    }

    #[test]
    fn a_rule_that_is_not_in_the_book_is_told_by_its_id() {
        let told = told(&[finding("no-such-rule", Severity::Advice, at(1))]);
        assert_eq!((&*told[0].title, told[0].asks_twice), ("no-such-rule", false));
    }

    #[test]
    fn only_errors_of_law_and_ethics_are_silenced_after_a_second_question() {
        for meta in BOOK.iter().map(|rule| rule.meta()) {
            for severity in [Severity::Error, Severity::Warning] {
                let told = told(&[finding(meta.id, severity, at(1))]);
                let grave = severity == Severity::Error && matches!(meta.group.folder(), "law" | "ethics");
                assert_eq!(told[0].asks_twice, grave && meta.severities.contains(&severity), "{}", meta.id);
            }
        }
    }
}
