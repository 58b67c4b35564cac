//! The languages the copy check reads.

use super::{lexicon, pattern::Lexicon};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language the copy check reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// All of them in one pass, for texts whose language nobody has named.
    #[default]
    Any,
    /// English, whole.
    English,
    /// German: the no that shames, urgency, scarcity.
    German,
    /// French: the no that shames, urgency, scarcity.
    French,
    /// Spanish: the no that shames, urgency, scarcity.
    Spanish,
}

impl Language {
    /// Every language, and all of them together.
    pub const ALL: [Self; 5] = [Self::Any, Self::English, Self::German, Self::French, Self::Spanish];

    /// Gives the lexicons that are read.
    pub(super) fn lexicons(self) -> Vec<&'static Lexicon> {
        use lexicon::{english::ENGLISH, french::FRENCH, german::GERMAN, spanish::SPANISH};
        match self {
            Self::Any => vec![&ENGLISH, &GERMAN, &FRENCH, &SPANISH],
            Self::English => vec![&ENGLISH],
            Self::German => vec![&GERMAN],
            Self::French => vec![&FRENCH],
            Self::Spanish => vec![&SPANISH],
        }
    }
}
