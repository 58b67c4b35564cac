//! Where rules note what they find.

use super::{
    finding::{Finding, Fix, Place, Severity},
    ground::Weight,
    meta::Meta,
};
use crate::model::ids::DesignId;

/// What is so, what to do about it, and on what evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What is so, in one sentence with the names in it.
    pub what: String,
    /// What to do, in one sentence.
    pub to_do: String,
    /// The numbers and facts that made the rule fire.
    pub evidence: String,
}

/// The findings of one design so far.
#[derive(Debug)]
pub struct Findings {
    design: DesignId,
    rule: Option<(&'static Meta, Weight)>,
    list: Vec<Finding>,
}

impl Findings {
    /// Opens an empty list for a design.
    pub(super) fn of(design: DesignId) -> Self {
        Self { design, rule: None, list: Vec::new() }
    }

    /// Says which rule looks now, and how its findings weigh.
    pub(super) fn turn_to(&mut self, rule: &'static Meta, weight: Weight) {
        self.rule = Some((rule, weight));
    }

    /// Notes a finding of the rule that looks now.
    pub fn note(&mut self, severity: Severity, place: Place, said: Said, fixes: Vec<Fix>) {
        let Some((rule, weight)) = self.rule else { return };
        debug_assert!(rule.severities.contains(&severity), "{} does not declare {severity:?}", rule.id);
        self.list.push(Finding {
            rule: rule.id.to_owned(),
            severity: weight.of(severity),
            design: self.design,
            place,
            what: said.what,
            why: rule.why.to_owned(),
            to_do: said.to_do,
            evidence: said.evidence,
            fixes,
        });
    }

    /// Gives what was noted.
    pub(super) fn into_list(self) -> Vec<Finding> {
        self.list
    }
}
