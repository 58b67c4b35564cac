//! When a placement is met.

use super::{
    ids::{PlacementId, SegmentId},
    money::Money,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A fact about the buyer or the basket that a placement can wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "fact", rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// The buyer belongs to a segment of the design.
    InSegment {
        /// The segment.
        segment: SegmentId,
    },
    /// The buyer does not belong to it.
    NotInSegment {
        /// The segment.
        segment: SegmentId,
    },
    /// The basket so far commits the buyer to at least this much.
    BasketAtLeast {
        /// The threshold.
        amount: Money,
    },
    /// The basket so far stays below this (a spend-threshold nudge).
    BasketBelow {
        /// The threshold.
        amount: Money,
    },
}

/// When a placement is met on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "on", rename_all = "snake_case", deny_unknown_fields)]
pub enum Trigger {
    /// By every buyer.
    Always,
    /// After a yes to an earlier placement.
    AfterYes {
        /// The earlier placement.
        placement: PlacementId,
    },
    /// After a no to an earlier placement.
    AfterNo {
        /// The earlier placement.
        placement: PlacementId,
    },
    /// When a fact holds.
    When {
        /// The fact.
        condition: Condition,
    },
}

impl Trigger {
    /// Gives the earlier placement it waits for, if any.
    pub fn waits_for(&self) -> Option<PlacementId> {
        match *self {
            Self::AfterYes { placement } | Self::AfterNo { placement } => Some(placement),
            Self::Always | Self::When { .. } => None,
        }
    }

    /// Gives the segment it asks about, if any.
    pub fn asks_segment(&self) -> Option<SegmentId> {
        match *self {
            Self::When {
                condition: Condition::InSegment { segment } | Condition::NotInSegment { segment },
            } => Some(segment),
            _ => None,
        }
    }
}
