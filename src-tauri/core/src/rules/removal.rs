//! Taking placements out of a design, with what makes no sense without them.

use super::{finding::Fix, sentence};
use crate::{
    architecture::Architecture,
    edit::Edit,
    model::{placement::Effect, relation::Relation, trigger::Trigger},
};

/// Writes the fix that takes placements out, and with them what replaces them or is a gentler version after their no.
pub(super) fn take_out(design: &Architecture<'_>, indices: &[usize]) -> Option<Fix> {
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
