//! How a rule weighs where the law of some regions stands behind it.

use crate::model::practice::Region;
use crate::rules::{finding::Severity, ground::Ground};

/// The regions whose law gives consumers a right of withdrawal.
pub(in crate::rules) const EUROPE: &[Region] = &[Region::Eu, Region::Uk];

/// Weighs as an error where something is sold to one of some regions, elsewhere as a warning.
pub(in crate::rules) fn error_in(design: &Ground<'_>, regions: &[Region]) -> Severity {
    let selected = regions.iter().any(|region| design.sells_to(*region));
    if selected { Severity::Error } else { Severity::Warning }
}
