//! A fix that changes a price lets the words beside it name the new one.

use crate::rules::{finding::Fix, ground::Ground, sold};
use crate::{
    edit::{DesignField, Edit, OfferField, PlacementField},
    model::price::Price,
};

/// Adds to a fix the edits of copy that its changes of price would make untrue. Copy the fix changes itself is left alone.
pub(in crate::rules) fn kept(design: &Ground<'_>, fix: &mut Fix) {
    if !sets_a_price(fix) {
        return;
    }
    let words: Vec<Edit> = sold::all(design)
        .filter_map(|sold| {
            let price = fix.edits.iter().rev().find_map(|edit| price_after(design, edit, &sold))?;
            let reworded = fix.edits.iter().any(|edit| words_of(design, edit, &sold));
            (price != sold.price && !reworded).then(|| sold.named_at(design, price)).flatten()
        })
        .collect();
    fix.edits.extend(words);
}

/// Tells whether a fix sets a price.
pub(in crate::rules) fn sets_a_price(fix: &Fix) -> bool {
    fix.edits.iter().any(is_a_price)
}

fn is_a_price(edit: &Edit) -> bool {
    matches!(
        edit,
        Edit::ChangePlacement { set: PlacementField::Price(_), .. }
            | Edit::ChangeDesign { set: DesignField::MainPrice(_), .. }
            | Edit::ChangeOffer { set: OfferField::Price(_), .. }
    )
}

/// Gives the price that an edit lets hold for something sold, if it speaks of that.
fn price_after(design: &Ground<'_>, edit: &Edit, sold: &sold::Sold<'_>) -> Option<Price> {
    let placement = sold.at.map(|index| design.placed[index].placement);
    let own = placement.map_or(design.design.main_price, |placement| placement.price);
    match edit {
        Edit::ChangePlacement { id, set: PlacementField::Price(price) } => {
            placement.is_some_and(|placement| placement.id == *id).then(|| price.unwrap_or(sold.offer.price))
        }
        Edit::ChangeDesign { id, set: DesignField::MainPrice(price) } => {
            (placement.is_none() && *id == design.design.id).then(|| price.unwrap_or(sold.offer.price))
        }
        Edit::ChangeOffer { id, set: OfferField::Price(price) } => {
            (sold.offer.id == *id && own.is_none()).then_some(*price)
        }
        _ => None,
    }
}

/// Tells whether an edit changes the words beside something sold, or shows another offer in its place.
fn words_of(design: &Ground<'_>, edit: &Edit, sold: &sold::Sold<'_>) -> bool {
    match (edit, sold.at.map(|index| design.placed[index].placement.id)) {
        (
            Edit::ChangePlacement { id, set: PlacementField::Copy(_) | PlacementField::Offer(_) },
            Some(own),
        ) => *id == own,
        (Edit::ChangeDesign { set: DesignField::MainCopy(_) | DesignField::Main(_), .. }, None) => true,
        _ => false,
    }
}
