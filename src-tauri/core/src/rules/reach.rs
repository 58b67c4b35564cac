//! How far a law reaches: an error where it binds, a warning elsewhere.

use super::{finding::Severity, ground::Ground};
use crate::model::practice::Region;

/// Gives an error where something is sold to one of some regions, or nothing is said of regions yet; else a warning.
pub(super) fn where_bound(design: &Ground<'_>, regions: &[Region]) -> Severity {
    let unsaid = design.practice().regions.is_empty();
    let bound = unsaid || regions.iter().any(|region| design.sells_to(*region));
    if bound { Severity::Error } else { Severity::Warning }
}
