//! Whose no a gentler version can wait for.

use crate::rules::{finding::Fix, parts, relocate, rewire, sentence};
use crate::{
    architecture::Architecture,
    edit::{Edit, PlacementField},
    model::{relation::Relation, trigger::Trigger},
};

/// Finds the earlier placement whose no a placement can wait for: best one on the same line, then a step-up, then the
/// one just before. Never one that costs no more, or shows the same thing or part of it.
fn declined(design: &Architecture<'_>, index: usize) -> Option<usize> {
    let (offered, offer) = (&design.placed[index], design.placed[index].offer);
    let fits = |earlier: &usize| {
        let met = &design.placed[*earlier];
        let trigger = Trigger::AfterNo { placement: met.placement.id };
        design.consistent(*earlier)
            && offered.price.comparable().minor < met.price.comparable().minor
            && parts::overlap(design.library, met.offer, offer).is_none()
            && rewire::takes(design, index, trigger)
    };
    let rank = |earlier: &usize| {
        let met = &design.placed[*earlier];
        (met.offer.same_line(offer), met.placement.relation == Relation::Upsell, *earlier)
    };
    (0..index).filter(fits).max_by_key(rank)
}

/// Tells whether a placement waits for a no to something that costs more than it does.
pub(in crate::rules) fn is_cheaper(design: &Architecture<'_>, index: usize) -> bool {
    let placed = &design.placed[index];
    let declined = match placed.placement.trigger {
        Trigger::AfterNo { .. } => placed.waits_for,
        _ => None,
    };
    let price = |index: usize| design.placed[index].price.comparable().minor;
    declined.is_some_and(|met| price(index) < price(met))
}

/// Writes the fix that shows a placement as a gentler version only after a no to an earlier one.
pub(in crate::rules) fn attach(design: &Architecture<'_>, index: usize) -> Option<Fix> {
    let met = declined(design, index)?;
    let (placed, name) = (&design.placed[index], sentence::name(&design.placed[index]));
    let id = placed.placement.id;
    let change = |set| Edit::ChangePlacement { id, set };
    let trigger = Trigger::AfterNo { placement: design.placed[met].placement.id };
    let mut edits = vec![change(PlacementField::Trigger(trigger))];
    if placed.placement.relation != Relation::Downsell {
        edits.push(change(PlacementField::Relation(Relation::Downsell)));
    }
    edits.extend(
        relocate::with_a_no(placed, placed.placement.stage, Relation::Downsell)
            .map(PlacementField::Copy)
            .map(change),
    );
    Fix::ask(format!("Show {name} only after a no to {}", sentence::name(&design.placed[met])), edits)
}
