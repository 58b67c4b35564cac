//! What is known of extras that buyers meet, and the line below which one is not worth its place.

use crate::rules::{
    finding::Place,
    ground::Ground,
    meta::{Threshold, Unit},
};
use crate::{
    architecture::Placed,
    journey::take_rate::default_rate,
    model::{
        live::{Counts, Live},
        rate::Rate,
    },
    statistics::e_value,
};

/// How much of the usual take rate of a stage is asked for.
const FLOOR: Threshold = Threshold {
    key: "take_floor_share",
    name: "Share of the usual take rate an extra must reach",
    default: 500,
    unit: Unit::Permille,
    origin: "our default: half of what the forecast takes for granted at the stage",
};
/// From which evidence on an extra is retired.
const RETIRE: Threshold = Threshold {
    key: "retire_e",
    name: "Evidence from which an extra is retired",
    default: 20,
    unit: Unit::Count,
    origin: "Ville’s inequality: at most one wrong retirement in twenty, however often one looks",
};
/// The lines of every rule that judges a take rate.
pub(in crate::rules) const LINES: [Threshold; 2] = [FLOOR, RETIRE];

/// Gives the placements buyers meet already, with their indices and what is known of them.
pub(in crate::rules) fn live<'d, 'a>(
    design: &'d Ground<'a>,
) -> impl Iterator<Item = (usize, &'d Placed<'a>, &'a Live)> + use<'d, 'a> {
    design.placed.iter().enumerate().filter_map(|(index, placed)| {
        let live = placed.placement.live.as_ref().filter(|live| live.since <= design.as_of)?;
        Some((index, placed, live))
    })
}

/// Gives the placements that were shown and counted, with their indices, counts and floor.
pub(in crate::rules) fn counted<'d, 'a>(
    design: &'d Ground<'a>,
) -> impl Iterator<Item = (usize, &'d Placed<'a>, Counts, Rate)> + use<'d, 'a> {
    live(design).filter_map(|(index, placed, live)| {
        let counts = live.counts.filter(|counts| counts.shown > 0)?;
        Some((index, placed, counts, floor(design, placed, live)))
    })
}

/// Gives the take rate below which a placement is not worth its place: its own, else a share of the stage's usual one.
fn floor(design: &Ground<'_>, placed: &Placed<'_>, live: &Live) -> Rate {
    live.floor.unwrap_or_else(|| {
        let therapist = design.practice().is_therapist();
        let usual = default_rate(placed.placement.stage, placed.placement.relation, therapist);
        let share = u64::try_from(design.line(&FLOOR).value).unwrap_or_default();
        let ppm = u64::from(usual.ppm()).saturating_mul(share) / 1_000;
        Rate::per_million(u32::try_from(ppm).unwrap_or(Rate::WHOLE))
    })
}

/// Gives a rate as a number between 0 and 1.
pub(in crate::rules) fn number(rate: Rate) -> f64 {
    rate.share()
}

/// Gives the evidence from which on an extra is retired.
pub(in crate::rules) fn retire_at(design: &Ground<'_>) -> f64 {
    // A threshold is at most a thousand million, which a float holds exactly.
    design.line(&RETIRE).value.max(1) as f64
}

/// Gives the evidence that a take rate lies below a floor; at once 0 where the share seen reaches it.
pub(in crate::rules) fn evidence(counts: Counts, floor: Rate) -> f64 {
    let (yes, asked) = (u64::from(counts.accepted), u64::from(counts.shown));
    if yes * u64::from(Rate::WHOLE) >= asked * u64::from(floor.ppm()) {
        return 0.0;
    }
    e_value::below_floor(counts.accepted, counts.shown, number(floor))
}

/// Points at the one placement concerned, or at the design where there are several.
pub(in crate::rules) fn place(design: &Ground<'_>, indices: &[usize], field: &str) -> Place {
    match indices {
        [index] => Place::placement(design.placed[*index].placement.id, field),
        _ => Place::design(design.design.id, Some(field)),
    }
}
