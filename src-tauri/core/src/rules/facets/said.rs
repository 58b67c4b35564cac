//! What a buyer reads of each record beside its copy, to tell whether any of it changed.

use crate::model::{
    brand::Brand,
    care::Care,
    checkout::CheckoutFacts,
    claims::Claims,
    picture::shown_by,
    segment::{KnownBy, Segment},
    terms::Partner,
    timer::Timer,
};

/// Gives what a buyer reads of a brand.
pub(super) fn by_brand(brand: &Brand) -> [&str; 5] {
    [
        &brand.name,
        &brand.person,
        &brand.about,
        shown_by(brand.logo.as_ref()),
        shown_by(brand.portrait.as_ref()),
    ]
}

/// Gives what a buyer reads around the payment.
pub(super) fn at_checkout(facts: &CheckoutFacts) -> [&str; 3] {
    [&facts.order_button, &facts.next_step, &facts.refund_line]
}

/// Gives the questions by which segments are told apart, with the answers that count.
pub(super) fn by_segments(segments: &[Segment]) -> impl Iterator<Item = Option<[&str; 2]>> {
    segments.iter().map(|segment| match &segment.known_by {
        KnownBy::Quiz { question, answer } => Some([&**question, answer]),
        KnownBy::Declared | KnownBy::Owns { .. } => None,
    })
}

/// Gives what is said of a last day.
pub(super) fn of_deadline(timer: &Option<Timer>) -> &str {
    timer.as_ref().map_or("", |timer| &timer.reason)
}

/// Gives what is said of who else sells an offer.
pub(super) fn of_partner(partner: &Option<Partner>) -> &str {
    partner.as_ref().map_or("", |partner| &partner.disclosure)
}

/// Gives what is claimed of an offer and what that rests on, but for the words of clients.
pub(super) fn as_claims(claims: &Claims) -> [&str; 2] {
    [&claims.typical_result, &claims.proof]
}

/// Gives what is said where an offer touches people's health.
pub(super) fn of_care(care: &Care) -> [&str; 3] {
    [&care.scope_note, &care.crisis_note, &care.unused_sessions]
}
