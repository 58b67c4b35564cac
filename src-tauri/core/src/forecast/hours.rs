//! Delivery week by week against the hours that are free, and the week in which it is too much.

use super::{
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
    model::{date::Date, offer::Offer},
};
use num_rational::{BigRational, Ratio};
use num_traits::Zero;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Weeks a forecast looks ahead.
const WEEKS: i64 = 52;

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
        let (loads, runs) = loads(design, held);
        let settled: BigRational =
            loads.values().map(|minutes| minutes * &weekly).sum::<BigRational>() + &runs;
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
        let off = i64::try_from(practice.weeks_off.len()).unwrap_or(WEEKS).min(WEEKS - 1);
        let working = &settled * whole(WEEKS) / whole(WEEKS - off);
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

/// Gives the minutes a buyer asks for by when they fall, and those of group runs held whoever comes, a week.
fn loads(design: &Architecture<'_>, held: &Holdings<BigRational>) -> (Loads, BigRational) {
    let mut loads = Loads::new();
    let mut held_anyway: BTreeMap<_, BigRational> = BTreeMap::new();
    for (item, weight) in held.items() {
        let Some(offer) = design.offer_of(item) else { continue };
        let later = match item {
            Item::Main => 0,
            Item::Placed(index) => {
                design.placed[index].placement.follow_up.map_or(0, |sent| i64::from(sent.after_days))
            }
        };
        for part in parts(design, offer) {
            let delivery = part.delivery;
            let mut minutes = Ratio::from(i64::from(delivery.one_to_one_minutes));
            if delivery.group_runs_a_year == 0 {
                minutes = delivery.minutes_per_sale();
            } else {
                let a_year = i64::from(delivery.group_runs_a_year) * i64::from(delivery.group_minutes);
                held_anyway.insert(part.id, big(Ratio::new(a_year, WEEKS)));
            }
            if minutes != Ratio::zero() && !weight.is_zero() {
                let start = (later + part.timing.starts_after_days.map_or(0, i64::from)) / 7;
                let lasts = part.timing.lasts_days.map_or(1, |days| i64::from(days.div_ceil(7))).max(1);
                *loads.entry((start, lasts)).or_default() += weight * big(minutes);
            }
        }
    }
    (loads, held_anyway.into_values().sum())
}

/// Gives an offer and everything it contains.
fn parts<'a>(design: &Architecture<'a>, offer: &'a Offer) -> Vec<&'a Offer> {
    let mut all = vec![offer];
    let mut next = 0;
    while let Some(one) = all.get(next) {
        next += 1;
        let inside = one.contains.iter().filter_map(|part| design.library.offers.get(part));
        let inside: Vec<&Offer> = inside.map(|part| &**part).collect();
        all.extend(inside);
    }
    all
}
