//! Keeps positions within each stage of a design counted from 0 without gaps.

use crate::model::{
    ids::{DesignId, PlacementId},
    library::Library,
    placement::FollowUp,
    stage::Stage,
};
use std::sync::Arc;

/// Seats a placement at a position of a stage and closes the gap where it was.
pub(crate) fn seat(library: &mut Library, id: PlacementId, stage: Stage, position: u32) {
    let Some(placement) = library.placements.get(&id) else { return };
    let design = placement.design;
    let others: Vec<PlacementId> =
        order_at(library, design, stage).into_iter().filter(|other| *other != id).collect();
    change(library, id, |placement| {
        placement.stage = stage;
        placement.follow_up =
            (stage == Stage::FollowUp).then(|| placement.follow_up.unwrap_or_else(FollowUp::default));
    });
    let at = (position as usize).min(others.len());
    let mut row = others;
    row.insert(at, id);
    number(library, &row);
    renumber(library, design);
}

/// Numbers every stage of a design anew, in the order it is in.
pub(crate) fn renumber(library: &mut Library, design: DesignId) {
    for stage in Stage::ALL {
        let row = order_at(library, design, stage);
        number(library, &row);
    }
}

fn order_at(library: &Library, design: DesignId, stage: Stage) -> Vec<PlacementId> {
    library
        .placements_of(design)
        .into_iter()
        .filter(|placement| placement.stage == stage)
        .map(|placement| placement.id)
        .collect()
}

fn number(library: &mut Library, row: &[PlacementId]) {
    for (position, id) in (0_u32..).zip(row) {
        if library.placements.get(id).is_some_and(|placement| placement.position != position) {
            change(library, *id, |placement| placement.position = position);
        }
    }
}

fn change(
    library: &mut Library,
    id: PlacementId,
    with: impl FnOnce(&mut crate::model::placement::Placement),
) {
    if let Some(placement) = Arc::make_mut(&mut library.placements).get_mut(&id) {
        with(Arc::make_mut(placement));
    }
}
