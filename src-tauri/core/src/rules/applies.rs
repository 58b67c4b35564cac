//! Where a rule applies: packs that the practice switches on by what it says of itself.

use crate::model::practice::{Practice, Profession, Region};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// The regions, professions and codes a rule belongs to; an empty list binds nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct Applies {
    /// The regions whose law it speaks of; selling to one of them is enough.
    pub regions: &'static [Region],
    /// The professions it speaks to; being one of them is enough.
    pub professions: &'static [Profession],
    /// The professional codes it rests on; following one of them is enough.
    pub codes: &'static [&'static str],
}

impl Applies {
    /// Applies to everybody.
    pub const ALWAYS: Self = Self { regions: &[], professions: &[], codes: &[] };

    /// Applies where something is sold to one of some regions.
    pub const fn regions(regions: &'static [Region]) -> Self {
        Self { regions, ..Self::ALWAYS }
    }

    /// Applies to some professions.
    pub const fn professions(professions: &'static [Profession]) -> Self {
        Self { professions, ..Self::ALWAYS }
    }

    /// Narrows to those who follow one of some professional codes.
    pub const fn under(self, codes: &'static [&'static str]) -> Self {
        Self { codes, ..self }
    }

    /// Narrows to what is sold to one of some regions.
    pub const fn sold_to(self, regions: &'static [Region]) -> Self {
        Self { regions, ..self }
    }

    /// Tells whether it applies to a practice.
    pub fn to(&self, practice: &Practice) -> bool {
        let sold = |region: &Region| practice.sells_to(*region);
        (self.regions.is_empty() || self.regions.iter().any(sold)) && self.but_for_regions(practice)
    }

    /// Tells whether it would apply to a practice, were something sold to one of its regions.
    pub fn but_for_regions(&self, practice: &Practice) -> bool {
        let profession = self.professions.is_empty()
            || self.professions.iter().any(|profession| practice.professions.contains(profession));
        let code = self.codes.is_empty() || self.codes.iter().any(|code| practice.follows(code));
        profession && code
    }
}
