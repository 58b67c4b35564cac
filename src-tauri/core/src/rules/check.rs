//! Reads a design against the book: what is found, what is silenced with a reason, and which silencings are idle.

use super::{
    book::{self, BOOK},
    finding::{Finding, Severity},
    findings::Findings,
    ground::Ground,
    rule::Rule,
    true_words,
};
use crate::{
    architecture::Architecture,
    model::{
        date::Date,
        exemption::{Exemption, Subject},
        ids::{DesignId, ExemptionId},
        library::Library,
        refusal::Refusal,
        shape::quoted,
        stage::Stage,
    },
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// A finding that an exemption silences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Silenced {
    /// The finding.
    pub finding: Arc<Finding>,
    /// The exemption.
    pub exemption: ExemptionId,
    /// Why, in the practitioner's words.
    pub reason: String,
}

/// An exemption that silences nothing any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct IdleExemption {
    /// The exemption.
    pub exemption: ExemptionId,
    /// The rule it names.
    pub rule: String,
    /// The place it names.
    pub subject: Subject,
    /// What is so, in a sentence.
    pub what: String,
}

/// What the book says about a design.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Checked {
    /// The design.
    pub design: DesignId,
    /// What was found, errors first, each weight in the order a buyer comes by.
    pub findings: Vec<Arc<Finding>>,
    /// What was found and silenced with a reason.
    pub silenced: Vec<Silenced>,
    /// The exemptions that silence nothing.
    pub idle: Vec<IdleExemption>,
}

impl Checked {
    /// Counts the findings of a weight.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}

/// Reads a design against the book as of a day; refused when the library has none by that id.
pub fn check(library: &Library, design: DesignId, as_of: Date) -> Result<Checked, Refusal> {
    Ok(check_resolved(&Ground::new(Architecture::of(library, design)?, as_of)))
}

/// Reads a design that is already resolved against the book.
pub fn check_resolved(design: &Ground<'_>) -> Checked {
    check_with(design, BOOK)
}

/// Reads a design against some rules, in whatever order they come.
pub fn check_with(design: &Ground<'_>, rules: &[&dyn Rule]) -> Checked {
    weigh(design, rules.iter().flat_map(|rule| heard(*rule, design)).collect())
}

/// Asks one rule what it says of a design, and lets its fixes leave no false words.
pub(super) fn heard(rule: &dyn Rule, design: &Ground<'_>) -> Vec<Arc<Finding>> {
    let kept = |mut finding: Finding| {
        finding.fixes.iter_mut().for_each(|fix| true_words::kept(design, fix));
        Arc::new(finding)
    };
    asked(rule, design).into_iter().map(kept).collect()
}

/// Asks one rule what it says of a design.
pub(super) fn asked(rule: &dyn Rule, design: &Ground<'_>) -> Vec<Finding> {
    let Some(weight) = design.weight(rule.meta()) else { return Vec::new() };
    let mut found = Findings::of(design.design.id, rule.meta(), weight);
    rule.check(design, &mut found);
    found.into_list()
}

/// Puts findings in the order of their weight and sets those apart that an exemption silences.
pub(super) fn weigh(design: &Ground<'_>, found: Vec<Arc<Finding>>) -> Checked {
    let weighed =
        |finding: Arc<Finding>| ((finding.severity, standing(design, finding.place.subject)), finding);
    let mut list: Vec<_> = found.into_iter().map(weighed).collect();
    list.sort_by(|(one, first), (other, second)| {
        let by_rule =
            || first.rule.cmp(&second.rule).then_with(|| first.place.field.cmp(&second.place.field));
        one.cmp(other).then_with(by_rule)
    });
    let exemptions: Vec<&Exemption> = design
        .library
        .exemptions
        .values()
        .filter(|exemption| exemption.design == design.design.id)
        .map(|exemption| &**exemption)
        .collect();
    let mut checked =
        Checked { design: design.design.id, findings: Vec::new(), silenced: Vec::new(), idle: Vec::new() };
    let mut used = Vec::new();
    for (_, finding) in list {
        let covers = |exemption: &&&Exemption| {
            exemption.rule == finding.rule && exemption.subject == finding.place.subject
        };
        match exemptions.iter().find(covers) {
            None => checked.findings.push(finding),
            Some(exemption) => {
                used.push((exemption.rule.as_str(), exemption.subject));
                let reason = exemption.reason.clone();
                checked.silenced.push(Silenced { finding, exemption: exemption.id, reason });
            }
        }
    }
    let idle = exemptions.iter().filter(|exemption| !used.contains(&(&exemption.rule, exemption.subject)));
    checked.idle = idle.map(|exemption| idle_exemption(design, exemption)).collect();
    checked
}

/// Tells where on a buyer's way something stands: the design first, then stage by stage, each before its placements.
fn standing(design: &Architecture<'_>, subject: Subject) -> (usize, usize) {
    let of_index = |index: usize| (1 + design.placed[index].placement.stage as usize, 1 + index);
    match subject {
        Subject::Practice | Subject::Design(_) => (0, 0),
        Subject::Stage(stage) => (1 + stage as usize, 0),
        Subject::Placement(id) => design.index_of(id).map_or((1 + Stage::ALL.len(), 0), of_index),
        Subject::Offer(id) if design.main.is_some_and(|main| main.id == id) => (0, 1),
        Subject::Offer(id) => {
            design.placed.iter().position(|placed| placed.offer.id == id).map_or((0, 2), of_index)
        }
    }
}

fn idle_exemption(design: &Architecture<'_>, exemption: &Exemption) -> IdleExemption {
    let place = match exemption.subject {
        Subject::Practice => "your practice".to_owned(),
        Subject::Design(_) => "this design".to_owned(),
        Subject::Stage(stage) => format!("the {}", stage.name()),
        Subject::Placement(id) => design
            .library
            .placement(id)
            .map_or_else(|_| "an extra".to_owned(), |placement| design.library.label(placement)),
        Subject::Offer(id) => {
            design.library.offer(id).map_or_else(|_| "an offer".to_owned(), |offer| quoted(&offer.name))
        }
    };
    let what = match book::find(&exemption.rule) {
        Some(rule) => format!(
            "“{}” is silenced for {place}, but it has nothing to say there; the exemption can go.",
            rule.meta().title
        ),
        None => format!(
            "An exemption for {place} names the rule “{}”, which is not in the book; it can go.",
            exemption.rule
        ),
    };
    IdleExemption { exemption: exemption.id, rule: exemption.rule.clone(), subject: exemption.subject, what }
}
