//! Whether the model takes another trigger for a placement.

use crate::{
    architecture::Architecture,
    model::{placement::Effect, trigger::Trigger},
};

/// Tells whether a trigger looks back, and leaves every replacement after a yes to what it replaces.
pub(in crate::rules) fn takes(design: &Architecture<'_>, index: usize, trigger: Trigger) -> bool {
    let looks_back = trigger.waits_for().is_none_or(|id| design.index_of(id).is_some_and(|met| met < index));
    let holds = |at: usize| match design.placed[at].placement.effect {
        Effect::Replaces { placement } => {
            let mut way = at;
            loop {
                let on = if way == index { trigger } else { design.placed[way].placement.trigger };
                match on.waits_for().and_then(|met| design.index_of(met)) {
                    Some(met) if on == (Trigger::AfterYes { placement }) || met >= way => break met < way,
                    Some(met) => way = met,
                    None => break false,
                }
            }
        }
        Effect::Adds | Effect::ReplacesMain => true,
    };
    looks_back && (index..design.placed.len()).all(holds)
}
