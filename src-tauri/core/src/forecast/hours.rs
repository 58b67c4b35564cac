//! Delivery week by week against the hours that are free, and the week in which it is too much.

use super::{
    delivery::{WEEKS, parts},
    figure::{Measure, Told},
    means::Means,
};
use crate::{
    architecture::Architecture,
    exact::big,
    journey::{
        expectation::{Holdings, whole},
        graph::Item,
    },
    model::date::Date,
};
use num_rational::{BigRational, Ratio};
use num_traits::Zero;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// One week of delivery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Week {
    /// Its number, from 1.
    pub week: u32,
    /// Its first day.
    pub starts: Date,
    /// Whether it is a week off; its work waits for the next one that is not.
    pub off: bool,
    /// Delivery that falls in it.
    pub hours: Told,
    /// Whether that is more than is free.
    pub over: bool,
}

/// Delivery against the hours that are free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Hours {
    /// Hours free in a week.
    pub free: Told,
    /// Delivery in an average week of the year, once it has settled.
    pub average: Told,
    /// The same in a week that is not off.
    pub working: Told,
    /// What of the free hours that takes, in millionths; more than a million is too much. None where none are free.
    pub used: Option<i64>,
    /// The coming year, week by week, if the first buyers came today.
    pub weeks: Vec<Week>,
    /// The first week that is too full, by its number.
    pub overbooked: Option<u32>,
    /// The sentence about it.
    pub sentence: String,
}

/// The minutes one sale asks for, and when: the week it begins and the weeks it lasts.
type Loads = BTreeMap<(i64, i64), BigRational>;

impl Hours {
    /// Lays out a year of delivery from a day on.
    pub(crate) fn of(
        design: &Architecture<'_>,
        held: &Holdings<BigRational>,
        means: &Means,
        as_of: Date,
    ) -> Self {
        let practice = &design.library.practice;
        let currency = design.design.currency;
        let told = |minutes: &BigRational| Measure::Hours.tell(&(minutes / whole(60)), currency);
        let free = whole(i64::from(practice.weekly_minutes));
        let weekly = &means.buyers * whole(12) / whole(WEEKS);
        let loads = loads(design, held);
        let runs = big(Ratio::new(means.load.held, WEEKS));
        let mut waiting = BigRational::zero();
        let mut weeks = Vec::new();
        for week in 0..WEEKS {
            let starts = as_of.plus_days(week * 7);
            let off = practice.weeks_off.contains(&starts.iso_week());
            let begun = |(start, lasts): (i64, i64)| (week - start + 1).clamp(0, lasts);
            let due =
                loads.iter().map(|(when, minutes)| minutes * &weekly * whole(begun(*when)) / whole(when.1));
            let due = due.sum::<BigRational>() + &runs + std::mem::take(&mut waiting);
            let done = if off {
                waiting = due;
                BigRational::zero()
            } else {
                due
            };
            let over = done > free;
            let week = u32::try_from(week + 1).unwrap_or(u32::MAX);
            weeks.push(Week { week, starts, off, hours: told(&done), over });
        }
        let settled = means.load.in_a_year(&means.buyers, &means.each.minutes) / whole(WEEKS);
        let working = means.hours() * whole(60);
        let overbooked = weeks.iter().find(|week| week.over).map(|week| week.week);
        let used = (!free.is_zero()).then(|| Measure::Share.tell(&(&working / &free), currency).value);
        let mut hours = Self {
            free: told(&free),
            average: told(&settled),
            working: told(&working),
            used,
            weeks,
            overbooked,
            sentence: String::new(),
        };
        hours.sentence = hours.say();
        hours
    }

    fn say(&self) -> String {
        let Self { free, working, .. } = self;
        let first = self.weeks.iter().find(|week| week.over);
        match first {
            _ if working.value == 0 && free.value == 0 => {
                "Delivery takes none of your time, and none is set aside for it.".to_owned()
            }
            Some(_) if free.value == 0 => format!(
                "Delivery takes {} in a working week, and no hours are free for it. Set your free hours in the practice.",
                working.text
            ),
            Some(week) => format!(
                "Delivery settles at {} in a working week; {} are free. Week {}, from {}, is the first that is too full, with {}.",
                working.text, free.text, week.week, week.starts, week.hours.text
            ),
            None => format!(
                "Delivery settles at {} in a working week; {} are free, and no week of the year is too full.",
                working.text, free.text
            ),
        }
    }
}

/// Gives the minutes a buyer asks for by when they fall.
fn loads(design: &Architecture<'_>, held: &Holdings<BigRational>) -> Loads {
    let mut loads = Loads::new();
    for (item, weight) in held.items().filter(|(_, weight)| !weight.is_zero()) {
        let Some(offer) = design.offer_of(item) else { continue };
        let later = match item {
            Item::Main => 0,
            Item::Placed(index) => {
                design.placed[index].placement.follow_up.map_or(0, |sent| i64::from(sent.after_days))
            }
        };
        for part in parts(design, offer) {
            let minutes = part.delivery.minutes_per_sale();
            if minutes != Ratio::zero() {
                let start = (later + part.timing.starts_after_days.map_or(0, i64::from)) / 7;
                let lasts = part.timing.lasts_days.map_or(1, |days| i64::from(days.div_ceil(7))).max(1);
                *loads.entry((start, lasts)).or_default() += weight * big(minutes);
            }
        }
    }
    loads
}
