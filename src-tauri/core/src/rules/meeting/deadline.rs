//! Deadlines shown with the main offer and with extras.

use crate::rules::{finding::Place, sentence};
use crate::{
    architecture::Architecture,
    edit::{DesignField, Edit, PlacementField},
    model::{price::Price, shape::quoted, timer::Timer},
};

/// A deadline, and what it is shown with.
pub(in crate::rules) struct Deadline<'d> {
    /// What it says.
    pub(in crate::rules) timer: &'d Timer,
    design: &'d Architecture<'d>,
    /// The placement it stands at; the main offer where there is none.
    index: Option<usize>,
}

/// Gives the deadlines of a design in the order a buyer meets them.
pub(in crate::rules) fn shown<'d>(design: &'d Architecture<'d>) -> impl Iterator<Item = Deadline<'d>> {
    let main = design.design.timer.as_ref().map(|timer| Deadline { timer, design, index: None });
    let extras = design.placed.iter().enumerate().filter_map(move |(index, placed)| {
        let timer = placed.placement.timer.as_ref()?;
        Some(Deadline { timer, design, index: Some(index) })
    });
    main.into_iter().chain(extras)
}

impl Deadline<'_> {
    /// Quotes the name of what it is shown with.
    pub(in crate::rules) fn name(&self) -> String {
        match (self.index, self.design.main) {
            (Some(index), _) => sentence::name(&self.design.placed[index]),
            (None, Some(main)) => quoted(&main.name),
            (None, None) => "the main offer".to_owned(),
        }
    }

    /// Points at it.
    pub(in crate::rules) fn place(&self) -> Place {
        match self.index {
            Some(index) => Place::placement(self.design.placed[index].placement.id, "timer"),
            None => Place::design(self.design.design.id, Some("timer")),
        }
    }

    /// Gives the price that holds beside it and the ordinary one; none without a main offer.
    pub(in crate::rules) fn prices(&self) -> Option<(Price, Price)> {
        match self.index {
            Some(index) => Some((self.design.placed[index].price, self.design.placed[index].offer.price)),
            None => self.design.main_price().zip(self.design.main.map(|main| main.price)),
        }
    }

    /// Writes the edit that puts another deadline in its place, or none.
    pub(in crate::rules) fn set(&self, timer: Option<Timer>) -> Edit {
        match self.index {
            Some(index) => {
                let id = self.design.placed[index].placement.id;
                Edit::ChangePlacement { id, set: PlacementField::Timer(timer) }
            }
            None => Edit::ChangeDesign { id: self.design.design.id, set: DesignField::Timer(timer) },
        }
    }
}
