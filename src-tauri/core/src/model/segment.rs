//! A share of a design's buyers that a trigger can tell apart.

use super::{
    ids::{OfferId, SegmentId},
    rate::Rate,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How it is known that a buyer belongs to a segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "by", rename_all = "snake_case", deny_unknown_fields)]
pub enum KnownBy {
    /// The practitioner knows it (a list, a tag).
    Declared,
    /// The buyer answered a question this way.
    Quiz {
        /// The question asked.
        question: String,
        /// The answer that counts.
        answer: String,
    },
    /// The buyer already owns an offer.
    Owns {
        /// The offer owned.
        offer: OfferId,
    },
}

/// Some of the buyers, told apart by one fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    /// Its id.
    pub id: SegmentId,
    /// Its name ("first-time leaders").
    pub name: String,
    /// The share of buyers believed to be in it.
    pub share: Rate,
    /// How that is known.
    pub known_by: KnownBy,
}

impl Segment {
    /// Tells whether it is told apart by a question, compared without outer space.
    pub fn asks(&self, asked: &str) -> bool {
        matches!(&self.known_by, KnownBy::Quiz { question, .. } if question.trim() == asked.trim())
    }
}
