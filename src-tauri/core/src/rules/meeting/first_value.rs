//! When the buyer of the main offer feels that it works; before that nothing more should be offered.

use crate::model::{
    limits::FOLLOW_UP_DAYS,
    offer::Kind,
    placement::{Channel, FollowUp},
};
use crate::rules::{
    ground::Ground,
    meta::{Threshold, Unit},
};

/// Days a first follow-up waits where nobody says when the first result is felt.
pub(in crate::rules) const LEAST: Threshold = Threshold {
    key: "follow_up_min_days",
    name: "Days before a follow-up, at least",
    default: 3,
    unit: Unit::Days,
    origin: "our default, on “What Is Cross-Selling?”: the main value is not absorbed yet",
};
/// Days a follow-up leaves between the first result and itself.
const AFTER_VALUE: i64 = 2;

/// When the first result is felt, and how that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum FirstValue {
    /// On a day the practitioner named.
    Felt(i64),
    /// Not before it begins, on a day the practitioner named.
    Begins(i64),
    /// Nobody says; the line holds.
    Unsaid(i64),
}

impl FirstValue {
    /// Gives the first day on which a follow-up does not come too soon.
    pub(in crate::rules) fn day(self) -> i64 {
        match self {
            Self::Felt(day) | Self::Unsaid(day) => day,
            Self::Begins(day) => day + 1,
        }
    }
}

/// Tells when the first result of the main offer is felt.
pub(in crate::rules) fn of(design: &Ground<'_>) -> FirstValue {
    let least = design.line(&LEAST).value;
    let Some(main) = design.main else { return FirstValue::Unsaid(least) };
    let serves = matches!(main.kind, Kind::LiveService | Kind::ClinicalService);
    match (main.timing.first_value_days, main.timing.starts_after_days) {
        (Some(day), _) => FirstValue::Felt(i64::from(day)),
        (None, Some(day)) if serves && i64::from(day) >= least => FirstValue::Begins(i64::from(day)),
        _ => FirstValue::Unsaid(least),
    }
}

/// Gives a good day for a follow-up: a little after the first result, and not before a usual one.
pub(in crate::rules) fn good_day(design: &Ground<'_>, usual: u16) -> u16 {
    let day = (of(design).day() + AFTER_VALUE).max(i64::from(usual));
    day.try_into().unwrap_or(FOLLOW_UP_DAYS).min(FOLLOW_UP_DAYS)
}

/// Tells whether a follow-up reaches out to the buyer, rather than waiting in the portal.
pub(in crate::rules) fn reaches_out(sent: FollowUp) -> bool {
    sent.channel != Channel::CustomerPortal
}
