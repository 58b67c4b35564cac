//! The families of wording the copy check knows, and what finding one of them means.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// One family of wording.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Family {
    /// A no that makes the one who says it look foolish.
    Confirmshaming,
    /// Time running down in hours, minutes and seconds.
    Countdown,
    /// An end that is near, without a date.
    LimitedTime,
    /// Few left.
    LowStock,
    /// Everybody wants it.
    HighDemand,
    /// Somebody just bought, somebody is looking.
    Activity,
    /// Pushing, pleading, holding back at the door.
    Pressure,
    /// A box whose words turn the answer round.
    TrickWording,
    /// A renewal said in passing, or a way out that is hard to find.
    HiddenRenewal,
    /// Something put into the basket that nobody asked for.
    SneakedIn,
    /// A condition made to disappear.
    Cure,
    /// A result that is promised.
    GuaranteedResult,
    /// Money the buyer will earn.
    Earnings,
    /// Pity for the seller, or fear for oneself.
    Hardship,
    /// What other buyers do.
    FrequentClaim,
    /// A worth that nobody ever paid.
    ValueStack,
    /// An extra said to be needed to get well.
    ClinicalNeed,
    /// A screening test as a way into a shop.
    Screening,
    /// A right given by law, sold as a kindness.
    LegalRight,
    /// Something is called free.
    Free,
    /// Words of treatment and diagnosis.
    ClinicalWords,
    /// A condition is named.
    Condition,
    /// A membership, licence or degree is named.
    Credential,
    /// Says that this is no treatment.
    ScopeNote,
    /// Says whom to call in a crisis.
    CrisisLine,
    /// Says that figures are examples.
    IllustrativeNote,
}

/// What finding a family means before anything else is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stance {
    /// The words alone are a concern.
    Presses,
    /// A concern only where the facts do not bear it out.
    Depends,
    /// A note that does good.
    Helps,
}

impl Family {
    /// Every family, in the order of the taxonomy.
    pub const ALL: [Self; 26] = [
        Self::Confirmshaming,
        Self::Countdown,
        Self::LimitedTime,
        Self::LowStock,
        Self::HighDemand,
        Self::Activity,
        Self::Pressure,
        Self::TrickWording,
        Self::HiddenRenewal,
        Self::SneakedIn,
        Self::Cure,
        Self::GuaranteedResult,
        Self::Earnings,
        Self::Hardship,
        Self::FrequentClaim,
        Self::ValueStack,
        Self::ClinicalNeed,
        Self::Screening,
        Self::LegalRight,
        Self::Free,
        Self::ClinicalWords,
        Self::Condition,
        Self::Credential,
        Self::ScopeNote,
        Self::CrisisLine,
        Self::IllustrativeNote,
    ];

    /// Gives its key ("limited-time"), kept forever.
    pub fn key(self) -> &'static str {
        self.names().0
    }

    /// Gives its name in plain words.
    pub fn title(self) -> &'static str {
        self.names().1
    }

    /// Finds a family by its key.
    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.key() == key)
    }

    /// Tells what finding it means before anything else is known.
    pub fn stance(self) -> Stance {
        match self {
            Self::Free | Self::ClinicalWords | Self::Condition | Self::Credential => Stance::Depends,
            Self::ScopeNote | Self::CrisisLine | Self::IllustrativeNote => Stance::Helps,
            _ => Stance::Presses,
        }
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Confirmshaming => ("confirmshaming", "A no that shames"),
            Self::Countdown => ("countdown", "A clock running down"),
            Self::LimitedTime => ("limited-time", "An end without a date"),
            Self::LowStock => ("low-stock", "Few left"),
            Self::HighDemand => ("high-demand", "Everybody wants it"),
            Self::Activity => ("activity", "Somebody just bought"),
            Self::Pressure => ("pressure", "Pushing"),
            Self::TrickWording => ("trick-wording", "A box that turns the answer round"),
            Self::HiddenRenewal => ("hidden-renewal", "A renewal or way out in passing"),
            Self::SneakedIn => ("sneaked-in", "Put into the basket unasked"),
            Self::Cure => ("cure", "A condition made to disappear"),
            Self::GuaranteedResult => ("guaranteed-result", "A result promised"),
            Self::Earnings => ("earnings", "Money the buyer will earn"),
            Self::Hardship => ("hardship", "Pity or fear"),
            Self::FrequentClaim => ("frequent-claim", "What other buyers do"),
            Self::ValueStack => ("value-stack", "A worth nobody paid"),
            Self::ClinicalNeed => ("clinical-need", "Said to be needed to get well"),
            Self::Screening => ("screening", "A screening test that sells"),
            Self::LegalRight => ("legal-right", "A legal right sold as a kindness"),
            Self::Free => ("free", "Called free"),
            Self::ClinicalWords => ("clinical-words", "Words of treatment"),
            Self::Condition => ("condition", "A condition named"),
            Self::Credential => ("credential", "A membership or licence named"),
            Self::ScopeNote => ("scope-note", "Says that it is no treatment"),
            Self::CrisisLine => ("crisis-line", "Says whom to call in a crisis"),
            Self::IllustrativeNote => ("illustrative-note", "Says that figures are examples"),
        }
    }
}

/// Writes its name in plain words.
impl fmt::Display for Family {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.title())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_is_found_by_its_key_and_keeps_it_in_json() {
        for family in Family::ALL {
            assert_eq!(Family::find(family.key()), Some(family));
            assert_eq!(serde_json::to_value(family).expect("a family is a word"), family.key());
            assert!(!family.title().is_empty());
        }
    }
}
