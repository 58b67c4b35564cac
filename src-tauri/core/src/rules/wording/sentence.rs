//! The small words of findings: names in a row, places, shares.

use crate::{
    architecture::{Architecture, Placed},
    model::{shape::quoted, stage::Stage},
};

/// Quotes the name of the offer a placement shows.
pub(in crate::rules) fn name(placed: &Placed<'_>) -> String {
    quoted(&placed.offer.name)
}

/// Quotes the names of placements in a row: `“A”, “B” and “C”`.
pub(in crate::rules) fn names(design: &Architecture<'_>, indices: &[usize]) -> String {
    row(&indices.iter().map(|index| name(&design.placed[*index])).collect::<Vec<_>>())
}

/// Writes words in a row: `A, B and C`; beyond eight it counts the rest.
pub(in crate::rules) fn row(words: &[String]) -> String {
    const SHOWN: usize = 8;
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] if words.len() <= SHOWN => format!("{} and {last}", first.join(", ")),
        _ => format!("{} and {} more", words[..SHOWN].join(", "), words.len() - SHOWN),
    }
}

/// Says where a stage is: `on the sales page`.
pub(in crate::rules) fn on(stage: Stage) -> &'static str {
    match stage {
        Stage::SalesPage => "on the sales page",
        Stage::Cart => "in the cart",
        Stage::Checkout => "at the checkout",
        Stage::OneClick => "on the one-click page",
        Stage::ThankYou => "on the thank-you page",
        Stage::FollowUp => "in a follow-up",
    }
}

/// Says where a placement is: `in the follow-up of day 14`.
pub(in crate::rules) fn at(placed: &Placed<'_>) -> String {
    match placed.placement.follow_up {
        Some(sent) => format!("in the follow-up of day {}", sent.after_days),
        None => on(placed.placement.stage).to_owned(),
    }
}

/// Writes a part of a whole in percent with up to two places, rounded down: `9.75 %`. The whole must be positive.
pub(in crate::rules) fn share(part: i64, whole: i64) -> String {
    let hundredths = i128::from(part) * 10_000 / i128::from(whole.max(1));
    let (percent, rest) = (hundredths / 100, hundredths % 100);
    match rest {
        0 => format!("{percent}\u{a0}%"),
        _ => format!("{percent}.{}\u{a0}%", format!("{rest:02}").trim_end_matches('0')),
    }
}

/// Writes how often something is so: `97 of 100`, or beyond what a hundred can say `more than 99 of 100`.
pub(in crate::rules) fn of_a_hundred(chance: f64) -> String {
    match (chance * 100.0).round() {
        100.0 => "more than 99 of 100".to_owned(),
        0.0 => "fewer than 1 of 100".to_owned(),
        cases => format!("{cases} of 100"),
    }
}

/// Counts things: `1 extra`, `3 extras`.
pub(in crate::rules) fn count(number: usize, thing: &str) -> String {
    if number == 1 { format!("1 {thing}") } else { format!("{number} {thing}s") }
}
