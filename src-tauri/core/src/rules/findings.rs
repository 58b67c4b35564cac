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

/// What one rule finds in one design so far.
#[derive(Debug)]
pub struct Findings {
    design: DesignId,
    rule: &'static Meta,
    weight: Weight,
    list: Vec<Finding>,
}

impl Findings {
    /// Opens an empty list for a rule that looks at a design, and how its findings weigh there.
    pub(super) fn of(design: DesignId, rule: &'static Meta, weight: Weight) -> Self {
        Self { design, rule, weight, list: Vec::new() }
    }

    /// Notes a finding.
    pub fn note(&mut self, severity: Severity, place: Place, said: Said, fixes: Vec<Fix>) {
        let rule = self.rule;
        debug_assert!(rule.severities.contains(&severity), "{} does not declare {severity:?}", rule.id);
        self.list.push(Finding {
            rule: rule.id.to_owned(),
            severity: self.weight.of(severity),
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
