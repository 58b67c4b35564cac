//! The same thing shown twice.

use crate::rules::meta::{Threshold, Unit};
use crate::{architecture::Placed, model::offer::Offer};

/// How long a no is left alone.
pub(in crate::rules) const COOLDOWN: Threshold = Threshold {
    key: "reoffer_cooldown_days",
    name: "Days of rest after a no, at least",
    default: 14,
    unit: Unit::Days,
    origin: "our default, on “Offer it once, make it optional” of the Bluedoor AI glossary",
};

/// Tells whether two offers are one thing to a buyer: the same offer, or sets of the very same parts.
pub(in crate::rules) fn same_thing(one: &Offer, other: &Offer) -> bool {
    one.id == other.id
        || (one.is_bundle()
            && one.contains.len() == other.contains.len()
            && one.contains.iter().all(|part| other.contains.contains(part)))
}

/// Tells whether a placement is a reminder that leaves a no alone long enough: a follow-up at least so many `days`
/// after the earlier showing.
pub(in crate::rules) fn waits_long_enough(later: &Placed<'_>, earlier: &Placed<'_>, days: i64) -> bool {
    let day = |placed: &Placed<'_>| placed.placement.follow_up.map(|sent| i64::from(sent.after_days));
    day(later).is_some_and(|sent| sent - day(earlier).unwrap_or(0) >= days)
}
