//! The tax on what is sold to a region.

use super::{limits::LINES, practice::Region, rate::Rate, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What buyers of one region pay in tax, and how many of the buyers they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct RegionTax {
    /// The region.
    pub region: Region,
    /// The share of buyers who live there.
    pub buyers: Rate,
    /// The rate of the tax, as a share of the price before it.
    pub rate: Rate,
    /// Whether the prices shown there include it; otherwise it comes on top.
    #[serde(default)]
    pub included: bool,
}

/// Refuses taxes on more than all buyers, or too many.
pub(super) fn check(whose: &str, taxes: &[RegionTax]) -> Result<(), Refusal> {
    shape::count(whose, "taxes", taxes.len(), LINES)?;
    let taxed: u64 = taxes.iter().map(|tax| u64::from(tax.buyers.ppm())).sum();
    shape::range(whose, "buyers with a tax, in parts per million,", taxed, 0, u64::from(Rate::WHOLE))
}
