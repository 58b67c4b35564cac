//! A talk before a large yes.

use crate::rules::{finding::Fix, sentence};
use crate::{
    architecture::Architecture,
    edit::{Edit, PlacementField},
    model::copy::Copy,
};

/// The words of a yes that only asks for a talk.
const YES_TO_A_TALK: &str = "Book a 15-minute call about it";

/// Writes the fix that turns a yes into the wish for a conversation, and charges nothing before it.
pub(in crate::rules) fn first(design: &Architecture<'_>, index: usize) -> Option<Fix> {
    let placed = &design.placed[index];
    let id = placed.placement.id;
    let copy = Copy { accept_label: YES_TO_A_TALK.to_owned(), ..placed.placement.copy.clone() };
    let set = [PlacementField::AsksFirst(true), PlacementField::Copy(copy)];
    let label = format!("Let the yes to {} ask for a short call first", sentence::name(placed));
    Fix::ask(label, set.into_iter().map(|set| Edit::ChangePlacement { id, set }).collect())
}
