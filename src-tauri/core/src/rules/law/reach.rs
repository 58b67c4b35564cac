//! How far a law reaches: an error where it binds, a warning elsewhere.

use crate::model::practice::Region;
use crate::rules::{finding::Severity, ground::Ground};

/// Gives an error where something is sold to one of some regions, or nothing is said of regions yet; else a warning.
pub(in crate::rules) fn where_bound(design: &Ground<'_>, regions: &[Region]) -> Severity {
    let unsaid = design.practice().regions.is_empty();
    let bound = unsaid || regions.iter().any(|region| design.sells_to(*region));
    if bound { Severity::Error } else { Severity::Warning }
}
