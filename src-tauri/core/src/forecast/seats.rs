//! Offers of which only some can be sold: how long the seats last.

use super::{
    figure::{Measure, Told},
    means::Means,
};
use crate::{
    architecture::Architecture,
    journey::expectation::{Holdings, whole},
    model::{ids::OfferId, offer::Offer, shape::quoted},
};
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What becomes of the seats of an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Seats {
    /// The offer.
    pub offer: OfferId,
    /// Its name.
    pub name: String,
    /// Seats there are.
    pub seats: u32,
    /// Whether there are so many anew every year, in group runs; otherwise once and for all.
    pub every_year: bool,
    /// Sold in an average month.
    pub sold_a_month: Told,
    /// Left after twelve months.
    pub left: Told,
    /// The month in which the last one goes, if that is within twelve; from 1.
    pub sold_out: Option<u32>,
    /// The sentence about it.
    pub sentence: String,
}

impl Seats {
    /// Follows the seats of every limited offer of a design.
    pub(crate) fn of(design: &Architecture<'_>, held: &Holdings<BigRational>, means: &Means) -> Vec<Self> {
        let mut sold: Vec<(&Offer, BigRational)> = Vec::new();
        for (item, weight) in held.items() {
            let Some(offer) = design.offer_of(item) else { continue };
            match sold.iter_mut().find(|(known, _)| known.id == offer.id) {
                Some((_, sum)) => *sum += weight,
                None => sold.push((offer, weight.clone())),
            }
        }
        let limited = |(offer, weight): (&Offer, BigRational)| {
            let runs = u32::from(offer.delivery.group_runs_a_year);
            let (seats, every_year) = match offer.seats {
                Some(seats) => (seats, false),
                None if runs > 0 => (runs.saturating_mul(offer.delivery.group_seats), true),
                None => return None,
            };
            Some(Self::follow(design, offer, seats, every_year, &means.buyers * weight))
        };
        sold.into_iter().filter_map(limited).collect()
    }

    fn follow(
        design: &Architecture<'_>,
        offer: &Offer,
        seats: u32,
        every_year: bool,
        a_month: BigRational,
    ) -> Self {
        let told = |number: &BigRational| Measure::Count.tell(number, design.design.currency);
        let there = whole(i64::from(seats));
        let left = (&there - &a_month * whole(12)).max(BigRational::zero());
        let lasts = (!a_month.is_zero()).then(|| (&there / &a_month).ceil());
        let month = lasts.and_then(|months| months.to_integer().to_u32()).map(|month| month.max(1));
        let sold_out = month.filter(|month| *month <= 12);
        let (name, sold, rest) = (quoted(&offer.name), told(&a_month), told(&left));
        let each_year = if every_year { " a year" } else { "" };
        let sentence = match sold_out {
            _ if seats == 0 => format!("{name} has no seats to sell."),
            Some(month) => {
                format!(
                    "{name} has {seats} seats{each_year}; at {} a month the last goes in month {month}.",
                    sold.text
                )
            }
            None => format!(
                "{name} has {seats} seats{each_year}; at {} a month {} are left after twelve months.",
                sold.text, rest.text
            ),
        };
        Self {
            offer: offer.id,
            name: offer.name.clone(),
            seats,
            every_year,
            sold_a_month: sold,
            left: rest,
            sold_out: if seats == 0 { Some(1) } else { sold_out },
            sentence,
        }
    }
}
