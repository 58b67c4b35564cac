//! A placement's trigger in words people read.

use super::{Architecture, Placed};
use crate::model::{
    ids::SegmentId,
    shape::quoted,
    trigger::{Condition, Trigger},
};

impl Architecture<'_> {
    /// Says when a placement is met ("after a no to “12 weeks”"); empty where every buyer meets it.
    pub fn trigger_words(&self, placed: &Placed<'_>) -> String {
        let target = || {
            placed.waits_for.map_or_else(|| "an extra".to_owned(), |met| quoted(&self.placed[met].offer.name))
        };
        match placed.placement.trigger {
            Trigger::Always => String::new(),
            Trigger::AfterYes { .. } => format!("after a yes to {}", target()),
            Trigger::AfterNo { .. } => format!("after a no to {}", target()),
            Trigger::When { condition: Condition::InSegment { segment } } => {
                format!("for {}", self.segment_name(segment))
            }
            Trigger::When { condition: Condition::NotInSegment { segment } } => {
                format!("for all but {}", self.segment_name(segment))
            }
            Trigger::When { condition: Condition::BasketAtLeast { amount } } => {
                format!("with a basket of {amount} or more")
            }
            Trigger::When { condition: Condition::BasketBelow { amount } } => {
                format!("with a basket below {amount}")
            }
        }
    }

    fn segment_name(&self, id: SegmentId) -> String {
        let known = self.design.segments.iter().find(|segment| segment.id == id);
        quoted(known.map_or("a segment", |segment| &segment.name))
    }
}
