//! What a design sells and at which price: the main offer first, then every placement.

use super::{
    finding::{Fix, Place},
    ground::Ground,
};
use crate::{
    edit::{DesignField, Edit, PlacementField},
    model::{copy::Copy, offer::Offer, price::Price, shape::quoted},
};

/// Something sold, with the price that holds for it in the design.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sold<'a> {
    /// The index of its placement; none for the main offer.
    pub at: Option<usize>,
    /// The offer.
    pub offer: &'a Offer,
    /// Its price here.
    pub price: Price,
}

/// Gives everything a design sells.
pub(super) fn all<'g, 'a>(design: &'g Ground<'a>) -> impl Iterator<Item = Sold<'a>> + use<'g, 'a> {
    let main = design.main.zip(design.main_price());
    let main = main.map(|(offer, price)| Sold { at: None, offer, price });
    let placed = design.placed.iter().enumerate();
    main.into_iter().chain(placed.map(|(index, placed)| Sold {
        at: Some(index),
        offer: placed.offer,
        price: placed.price,
    }))
}

/// Gives the sets a design sells, each once.
pub(super) fn sets<'a>(design: &Ground<'a>) -> Vec<&'a Offer> {
    let mut sets: Vec<&Offer> = Vec::new();
    for sold in all(design).filter(|sold| sold.offer.is_bundle()) {
        if sets.iter().all(|known| known.id != sold.offer.id) {
            sets.push(sold.offer);
        }
    }
    sets
}

impl Sold<'_> {
    /// Points at a field of where it is sold: the placement's, or the main offer's.
    pub(super) fn place(&self, design: &Ground<'_>, field: &str) -> Place {
        match self.at {
            None => Place::offer(self.offer.id, field),
            Some(index) => Place::placement(design.placed[index].placement.id, field),
        }
    }

    /// Gives the practitioner's own words where it is sold.
    pub(super) fn copy<'d>(&self, design: &'d Ground<'_>) -> &'d Copy {
        match self.at {
            None => &design.design.main_copy,
            Some(index) => &design.placed[index].placement.copy,
        }
    }

    /// Writes the edit that puts other words there.
    pub(super) fn worded(&self, design: &Ground<'_>, copy: Copy) -> Edit {
        match self.at {
            None => Edit::ChangeDesign { id: design.design.id, set: DesignField::MainCopy(copy) },
            Some(index) => {
                let id = design.placed[index].placement.id;
                Edit::ChangePlacement { id, set: PlacementField::Copy(copy) }
            }
        }
    }

    /// Writes the fix that sells it at another price in this design.
    pub(super) fn at_price(&self, design: &Ground<'_>, price: Price) -> Option<Fix> {
        let name = quoted(&self.offer.name);
        match self.at {
            None => {
                let set = DesignField::MainPrice(Some(price));
                let edit = Edit::ChangeDesign { id: design.design.id, set };
                Fix::ask(format!("Sell {name} at {price} in this design"), vec![edit])
            }
            Some(index) => {
                let id = design.placed[index].placement.id;
                let edit = Edit::ChangePlacement { id, set: PlacementField::Price(Some(price)) };
                Fix::ask(format!("Sell {name} at {price} here"), vec![edit])
            }
        }
    }
}
