//! What a design sells and at which price: the main offer first, then every placement.

use crate::rules::{
    finding::{Fix, Place},
    ground::Ground,
    parts,
};
use crate::{
    edit::{DesignField, Edit, PlacementField},
    model::{
        copy::Copy,
        offer::{Kind, Offer},
        price::Price,
        shape::quoted,
    },
};

/// Days in which a consumer in the EU or the United Kingdom may go back on a purchase made at a distance.
///
/// The law draws this line, so no house can move it.
pub(in crate::rules) const WITHDRAWAL_DAYS: u16 = 14;

/// Something sold, with the price that holds for it in the design.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) struct Sold<'a> {
    /// The index of its placement; none for the main offer.
    pub at: Option<usize>,
    /// The offer.
    pub offer: &'a Offer,
    /// Its price here.
    pub price: Price,
}

/// Gives everything a design sells.
pub(in crate::rules) fn all<'g, 'a>(design: &'g Ground<'a>) -> impl Iterator<Item = Sold<'a>> + use<'g, 'a> {
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
pub(in crate::rules) fn sets<'a>(design: &Ground<'a>) -> Vec<&'a Offer> {
    let mut sets: Vec<&Offer> = Vec::new();
    for sold in all(design).filter(|sold| sold.offer.is_bundle()) {
        if sets.iter().all(|known| known.id != sold.offer.id) {
            sets.push(sold.offer);
        }
    }
    sets
}

impl Sold<'_> {
    /// Tells whether a consumer may go back on it: it costs something, the practitioner sells it, and it is no care.
    pub(in crate::rules) fn may_be_withdrawn(&self) -> bool {
        self.offer.kind != Kind::ClinicalService
            && self.offer.partner.is_none()
            && self.price.comparable().minor > 0
    }

    /// Points at a field of where it is sold: the placement's, or the main offer's.
    pub(in crate::rules) fn place(&self, design: &Ground<'_>, field: &str) -> Place {
        match self.at {
            None => Place::offer(self.offer.id, field),
            Some(index) => Place::placement(design.placed[index].placement.id, field),
        }
    }

    /// Gives the practitioner's own words where it is sold.
    pub(in crate::rules) fn copy<'d>(&self, design: &'d Ground<'_>) -> &'d Copy {
        match self.at {
            None => &design.design.main_copy,
            Some(index) => &design.placed[index].placement.copy,
        }
    }

    /// Writes the edit that puts other words there.
    pub(in crate::rules) fn worded(&self, design: &Ground<'_>, copy: Copy) -> Edit {
        match self.at {
            None => Edit::ChangeDesign { id: design.design.id, set: DesignField::MainCopy(copy) },
            Some(index) => {
                let id = design.placed[index].placement.id;
                Edit::ChangePlacement { id, set: PlacementField::Copy(copy) }
            }
        }
    }

    /// Writes the edit that lets its own words name another price where they name the one that holds.
    pub(in crate::rules) fn named_at(&self, design: &Ground<'_>, price: Price) -> Option<Edit> {
        let (own, before) = (self.copy(design), self.price.to_string());
        let texts = [&own.headline, &own.body, &own.accept_label, &own.decline_label];
        if !texts.into_iter().any(|text| text.contains(&before)) {
            return None;
        }
        let now = price.to_string();
        let named = |text: &String| text.replace(&before, &now);
        let copy = Copy {
            headline: named(&own.headline),
            body: named(&own.body),
            accept_label: named(&own.accept_label),
            decline_label: named(&own.decline_label),
        };
        (copy != *own && copy.check("").is_ok()).then(|| self.worded(design, copy))
    }

    /// Writes the fix that sells it at another price in this design.
    pub(in crate::rules) fn at_price(&self, design: &Ground<'_>, price: Price) -> Option<Fix> {
        let name = quoted(&self.offer.name);
        let (label, edit) = match self.at {
            None => {
                let set = DesignField::MainPrice(Some(price));
                let edit = Edit::ChangeDesign { id: design.design.id, set };
                (format!("Sell {name} at {price} in this design"), edit)
            }
            Some(index) => {
                let id = design.placed[index].placement.id;
                let edit = Edit::ChangePlacement { id, set: PlacementField::Price(Some(price)) };
                (format!("Sell {name} at {price} here"), edit)
            }
        };
        Fix::ask(label, vec![edit])
    }
}

/// Gives the offers that stand on a page of a design and for which something holds, the main one first, each once.
pub(in crate::rules) fn shown<'a>(design: &Ground<'a>, holds: impl Fn(&Offer) -> bool) -> Vec<&'a Offer> {
    let mut all: Vec<&'a Offer> = Vec::new();
    for offer in design.main.into_iter().chain(design.placed.iter().map(|placed| placed.offer)) {
        if holds(offer) && !all.iter().any(|known| known.id == offer.id) {
            all.push(offer);
        }
    }
    all
}

/// Gives the offers a buyer can get in a design and for which something holds: those shown, then the parts of sets.
pub(in crate::rules) fn offers<'a>(design: &Ground<'a>, holds: impl Fn(&Offer) -> bool) -> Vec<&'a Offer> {
    let mut all = shown(design, &holds);
    for set in shown(design, Offer::is_bundle) {
        let delivered = parts::delivered(design.library, set).into_iter().skip(1);
        for part in delivered.filter_map(|id| design.library.offers.get(&id)) {
            if holds(part) && !all.iter().any(|known| known.id == part.id) {
                all.push(part);
            }
        }
    }
    all
}

/// Tells whether a design sells care by a licensed practitioner.
pub(in crate::rules) fn care(design: &Ground<'_>) -> bool {
    !offers(design, clinical).is_empty()
}

/// Tells whether an offer is care by a licensed practitioner.
pub(in crate::rules) fn clinical(offer: &Offer) -> bool {
    offer.kind == Kind::ClinicalService
}

/// Tells whether an offer is the main one of a design.
pub(in crate::rules) fn is_main(design: &Ground<'_>, offer: &Offer) -> bool {
    design.main.is_some_and(|main| main.id == offer.id)
}

/// Gives the indices of the placements that show an offer.
pub(in crate::rules) fn showings(design: &Ground<'_>, offer: &Offer) -> Vec<usize> {
    (0..design.placed.len()).filter(|index| design.placed[*index].offer.id == offer.id).collect()
}
