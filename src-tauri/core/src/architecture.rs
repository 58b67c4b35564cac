//! One design resolved against the catalogue: what rules, journeys, forecast and mockups look at.

mod relation;
mod ways;
mod words;

pub use relation::derive as derive_relation;
pub use ways::Answer;

use crate::model::{
    design::Design,
    ids::{DesignId, PlacementId},
    library::Library,
    offer::Offer,
    placement::Placement,
    price::Price,
    refusal::Refusal,
    relation::Relation,
    stage::Stage,
};
use std::sync::Arc;

/// A placement with the offer it shows and the price that holds there.
#[derive(Clone, Debug)]
pub struct Placed<'a> {
    /// The placement.
    pub placement: &'a Arc<Placement>,
    /// The offer it shows.
    pub offer: &'a Arc<Offer>,
    /// The price here: the placement's own, or the offer's.
    pub price: Price,
    /// The relation that the catalogue's facts give it; the declared one is on the placement.
    pub derived: Relation,
    /// The index of the placement it waits for.
    pub waits_for: Option<usize>,
}

/// A design with its main offer and placements in the order a buyer meets them.
#[derive(Clone, Debug)]
pub struct Architecture<'a> {
    /// The library it is part of.
    pub library: &'a Library,
    /// The design.
    pub design: &'a Arc<Design>,
    /// Its main offer, if there is one yet.
    pub main: Option<&'a Arc<Offer>>,
    /// Its placements by stage, day and position.
    pub placed: Vec<Placed<'a>>,
    ways: ways::Ways,
}

impl<'a> Architecture<'a> {
    /// Resolves a design; refused when the library has none by that id.
    pub fn of(library: &'a Library, id: DesignId) -> Result<Self, Refusal> {
        let design = library.design(id)?;
        let main = design.main.map(|main| library.offer(main)).transpose()?;
        let placements = library.placements_of(id);
        let index_of = |id: PlacementId| placements.iter().position(|placement| placement.id == id);
        let placed = placements
            .iter()
            .map(|&placement| {
                let offer = library.offer(placement.offer)?;
                Ok(Placed {
                    placement,
                    offer,
                    price: placement.price.unwrap_or(offer.price),
                    derived: relation::derive(main.map(|main| &**main), offer),
                    waits_for: placement.trigger.waits_for().and_then(index_of),
                })
            })
            .collect::<Result<Vec<_>, Refusal>>()?;
        let ways = ways::Ways::of(&placed, &design.segments);
        Ok(Self { library, design, main, placed, ways })
    }

    /// Gives the main offer's price in this design.
    pub fn main_price(&self) -> Option<Price> {
        self.main.map(|main| self.design.main_price.unwrap_or(main.price))
    }

    /// Gives the placements of a stage with their indices, in order.
    pub fn at(&self, stage: Stage) -> impl Iterator<Item = (usize, &Placed<'a>)> {
        self.placed.iter().enumerate().filter(move |(_, placed)| placed.placement.stage == stage)
    }

    /// Gives the index of a placement.
    pub fn index_of(&self, id: PlacementId) -> Option<usize> {
        self.placed.iter().position(|placed| placed.placement.id == id)
    }
}
