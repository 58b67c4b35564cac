//! What the rule book says about several designs, with how much of it weighs what.

use crate::{
    model::{date::Date, ids::DesignId, library::Library, refusal::Refusal},
    rules::{
        check::{self, IdleExemption, Silenced},
        finding::{Finding, Severity},
    },
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A design that was read against the book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CheckedDesign {
    /// The design.
    pub design: DesignId,
    /// Its name.
    pub name: String,
}

/// The findings in some designs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Findings {
    /// The day the designs were looked at.
    pub as_of: Date,
    /// The designs that were looked at.
    pub designs: Vec<CheckedDesign>,
    /// How many findings are errors.
    pub errors: usize,
    /// How many are warnings.
    pub warnings: usize,
    /// How many are advice.
    pub advice: usize,
    /// What was found, design by design, the gravest first.
    pub findings: Vec<Arc<Finding>>,
    /// What was found and is silenced with a reason.
    pub silenced: Vec<Silenced>,
    /// The exemptions that silence nothing.
    pub idle: Vec<IdleExemption>,
}

impl Findings {
    /// Reads each design against the book as of a day.
    pub fn of(library: &Library, designs: &[DesignId], as_of: Date) -> Result<Self, Refusal> {
        let mut all = Self {
            as_of,
            designs: Vec::new(),
            errors: 0,
            warnings: 0,
            advice: 0,
            findings: Vec::new(),
            silenced: Vec::new(),
            idle: Vec::new(),
        };
        for id in designs {
            let checked = check::check(library, *id, as_of)?;
            all.designs.push(CheckedDesign { design: *id, name: library.design(*id)?.name.clone() });
            all.errors += checked.count(Severity::Error);
            all.warnings += checked.count(Severity::Warning);
            all.advice += checked.count(Severity::Advice);
            all.findings.extend(checked.findings);
            all.silenced.extend(checked.silenced);
            all.idle.extend(checked.idle);
        }
        Ok(all)
    }
}
