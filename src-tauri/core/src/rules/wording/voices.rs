//! What clients say on an offer's page, and taking it down.

use crate::rules::finding::Fix;
use crate::{
    edit::{Edit, OfferField},
    model::{claims::Testimonial, offer::Offer},
};

/// Counts the testimonials of an offer for which something holds.
pub(in crate::rules) fn count(offer: &Offer, holds: impl Fn(&Testimonial) -> bool) -> usize {
    offer.claims.testimonials.iter().filter(|said| holds(said)).count()
}

/// Writes the fix that takes down the testimonials for which something holds.
pub(in crate::rules) fn take_down(
    offer: &Offer,
    label: String,
    holds: impl Fn(&Testimonial) -> bool,
) -> Option<Fix> {
    let mut claims = offer.claims.clone();
    claims.testimonials.retain(|said| !holds(said));
    Fix::ask(label, vec![Edit::ChangeOffer { id: offer.id, set: OfferField::Claims(claims) }])
}
