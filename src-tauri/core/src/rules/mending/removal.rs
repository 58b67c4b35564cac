//! Taking placements out of a design, with what makes no sense without them.

use crate::rules::{finding::Fix, sentence};
use crate::{
    architecture::Architecture,
    edit::Edit,
    model::{placement::Effect, relation::Relation, trigger::Trigger},
};

/// Writes the fix that takes placements out, and with them what replaces them or is a gentler version after their no.
pub(in crate::rules) fn take_out(design: &Architecture<'_>, indices: &[usize]) -> Option<Fix> {
    let mut gone = indices.to_vec();
    for (index, placed) in design.placed.iter().enumerate() {
        let placement = placed.placement;
        let hangs_on = |met: &usize| {
            let met = design.placed[*met].placement.id;
            placement.effect == Effect::Replaces { placement: met }
                || (placement.relation == Relation::Downsell
                    && placement.trigger == Trigger::AfterNo { placement: met })
        };
        if !gone.contains(&index) && gone.iter().any(hangs_on) {
            gone.push(index);
        }
    }
    fix(design, indices, gone)
}

/// Gives placements and everything that waits for an answer to them, in turn.
pub(in crate::rules) fn with_followers(design: &Architecture<'_>, indices: &[usize]) -> Vec<usize> {
    let mut gone = indices.to_vec();
    for (index, placed) in design.placed.iter().enumerate() {
        if !gone.contains(&index) && placed.waits_for.is_some_and(|met| gone.contains(&met)) {
            gone.push(index);
        }
    }
    gone
}

/// Writes the fix that takes placements out with everything that waits for an answer to them, so that nothing comes
/// forward in their place.
pub(in crate::rules) fn take_out_with_followers(design: &Architecture<'_>, indices: &[usize]) -> Option<Fix> {
    fix(design, indices, with_followers(design, indices))
}

fn fix(design: &Architecture<'_>, indices: &[usize], mut gone: Vec<usize>) -> Option<Fix> {
    let with: Vec<usize> = gone.iter().copied().filter(|index| !indices.contains(index)).collect();
    let names = names(design, indices);
    let label = match &*with {
        [] => format!("Take {names} out of the design"),
        with => format!("Take {names} out of the design, with {}", sentence::names(design, with)),
    };
    gone.sort_unstable();
    let out = |index: &usize| Edit::RemovePlacement { id: design.placed[*index].placement.id };
    Fix::ask(label, gone.iter().rev().map(out).collect())
}

/// Quotes names, with the place where a name alone would not say which placement is meant.
fn names(design: &Architecture<'_>, indices: &[usize]) -> String {
    let one = |index: &usize| {
        let placed = &design.placed[*index];
        let showings = design.placed.iter().filter(|other| other.offer.id == placed.offer.id).count();
        let name = sentence::name(placed);
        if showings > 1 { format!("{name} {}", sentence::at(placed)) } else { name }
    };
    sentence::row(&indices.iter().map(one).collect::<Vec<_>>())
}
