//! Buyers to play: who takes everything, the box only, or nothing; who pays in instalments; one of each segment.

use super::words::{Words, say};
use crate::{
    architecture::Architecture,
    model::{
        ids::{PlacementId, SegmentId},
        price::Price,
    },
};
use serde::{Deserialize, Serialize};

/// A buyer with the answers they would give wherever they are asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Persona {
    /// How the pages name them.
    pub name: String,
    /// The extras they say yes to, where they meet them; to all others no.
    pub yes: Vec<PlacementId>,
    /// The segments they belong to.
    pub segments: Vec<SegmentId>,
    /// The other way to pay they choose; none for the price as it stands.
    pub way: Option<usize>,
}

/// Gives the buyers that a design can be played with, in the order they are offered.
pub fn of(design: &Architecture<'_>) -> Vec<Persona> {
    let words = Words::of(design.design.language);
    let all: Vec<PlacementId> = design.placed.iter().map(|placed| placed.placement.id).collect();
    let boxes = design.placed.iter().filter(|placed| placed.placement.is_bump());
    let boxes: Vec<PlacementId> = boxes.map(|placed| placed.placement.id).collect();
    let plain = |name: &str, yes: Vec<PlacementId>| Persona {
        name: name.to_owned(),
        yes,
        segments: Vec::new(),
        way: None,
    };
    let mut personas = Vec::new();
    if !all.is_empty() {
        personas.push(plain(words.persona_all, all.clone()));
    }
    if !boxes.is_empty() && boxes.len() < all.len() {
        personas.push(plain(words.persona_bump, boxes));
    }
    personas.push(plain(words.persona_none, Vec::new()));
    personas.extend(design.design.ways_to_pay.iter().enumerate().filter_map(|(at, price)| match price {
        Price::Plan { instalments, .. } => {
            let name = say(words.persona_plan, &[&instalments.to_string()]);
            Some(Persona { way: Some(at), ..plain(&name, Vec::new()) })
        }
        Price::OneTime { .. } | Price::Subscription { .. } => None,
    }));
    personas.extend(design.design.segments.iter().map(|segment| {
        let name = say(words.persona_segment, &[&segment.name]);
        Persona { segments: vec![segment.id], ..plain(&name, all.clone()) }
    }));
    personas
}
