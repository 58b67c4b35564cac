//! What a step-up upgrades: the main offer, or an earlier extra.

use crate::{
    architecture::Architecture,
    edit::{Edit, OfferField},
    model::{limits::TIER, offer::Offer, placement::Effect, price::Price},
};

/// What a step-up upgrades.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Base {
    /// The main offer.
    Main,
    /// The placement with this index.
    Placed(usize),
}

impl Base {
    /// Gives its offer and the price that holds for it in the design.
    pub(in crate::rules) fn resolve<'a>(self, design: &Architecture<'a>) -> Option<(&'a Offer, Price)> {
        match self {
            Self::Main => design.main.zip(design.main_price()).map(|(main, price)| (&**main, price)),
            Self::Placed(index) => Some((design.placed[index].offer, design.placed[index].price)),
        }
    }
}

/// Finds what a placement replaces.
pub(in crate::rules) fn replaced(design: &Architecture<'_>, index: usize) -> Option<Base> {
    match design.placed[index].placement.effect {
        Effect::Adds => None,
        Effect::ReplacesMain => design.main.map(|_| Base::Main),
        Effect::Replaces { placement } => design.index_of(placement).map(Base::Placed),
    }
}

/// Finds what a placement upgrades: what it replaces, otherwise what stands on the same line.
pub(in crate::rules) fn of(design: &Architecture<'_>, index: usize) -> Option<Base> {
    let offer = design.placed[index].offer;
    let same_line = || match design.main {
        Some(main) if offer.id != main.id && offer.same_line(main) => Some(Base::Main),
        _ => {
            let on_line = |earlier: &usize| {
                let earlier = *earlier;
                let met = design.placed[earlier].offer;
                met.id != offer.id && met.same_line(offer) && design.together(earlier, index)
            };
            (0..index).rev().find(on_line).map(Base::Placed)
        }
    };
    replaced(design, index).or_else(same_line)
}

/// Tells whether a placement costs more than an offer at a price.
pub(in crate::rules) fn dearer(design: &Architecture<'_>, index: usize, than: Price) -> bool {
    design.placed[index].price.comparable().minor > than.comparable().minor
}

/// Tells whether an offer names what a buyer gets: a list of contents, or parts.
pub(in crate::rules) fn says_what_is_inside(offer: &Offer) -> bool {
    offer.is_bundle() || offer.inside.iter().any(|line| !line.trim().is_empty())
}

/// Tells whether a placement would pass as a step-up of what it upgrades.
pub(in crate::rules) fn is_step_up(design: &Architecture<'_>, index: usize, of: Option<Base>) -> bool {
    let Some((_, price)) = of.and_then(|base| base.resolve(design)) else { return false };
    says_what_is_inside(design.placed[index].offer) && dearer(design, index, price)
}

/// Writes the edits that put an offer without a line of its own one tier above the main offer, where it costs more.
pub(in crate::rules) fn join_main_line(design: &Architecture<'_>, index: usize) -> Option<Vec<Edit>> {
    let (main, offer) = (design.main?, design.placed[index].offer);
    let fits = offer.id != main.id
        && offer.line.trim().is_empty()
        && main.tier < TIER
        && is_step_up(design, index, Some(Base::Main));
    if !fits {
        return None;
    }
    let mut edits = Vec::new();
    let mut line = main.line.clone();
    if line.trim().is_empty() {
        line.clone_from(&main.name);
        edits.push(Edit::ChangeOffer { id: main.id, set: OfferField::Line(line.clone()) });
    }
    edits.push(Edit::ChangeOffer { id: offer.id, set: OfferField::Line(line) });
    edits.push(Edit::ChangeOffer { id: offer.id, set: OfferField::Tier(main.tier + 1) });
    Some(edits)
}
