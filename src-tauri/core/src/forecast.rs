//! What a design is expected to bring and to cost, exact at the stated take rates.

mod bands;
mod base;
mod cases;
pub mod cash;
mod cautions;
pub mod compare;
pub mod decisions;
pub mod delivery;
pub mod figure;
pub mod friction;
pub mod hours;
pub mod input;
mod inputs;
pub mod levers;
mod means;
mod months;
pub mod outlook;
mod receipts;
pub mod sale;
mod schedule;
pub mod seats;
pub mod seek;
mod strata;
pub mod test_size;
pub mod tested;
#[cfg(test)]
mod tests;
mod told;
mod toll;
mod values;
pub mod worth;

use crate::{
    architecture::Architecture,
    belief::Basis,
    exact::{Exact, ExactMoney},
    journey::{
        expectation::whole,
        graph::{Graph, TooEntangled},
    },
    model::{ids::PlacementId, money::Money, rate::Rate},
};
use delivery::Workload;
use inputs::Inputs;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The words that go with every figure that leaves the app.
pub const ILLUSTRATIVE: &str = "Illustrative, not a promise.";

/// What one placement is expected to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PlacementForecast {
    /// The placement.
    pub placement: PlacementId,
    /// The share of yes assumed among those who meet it.
    pub take_rate: Rate,
    /// Whether that share is the stage's weak default rather than the practitioner's own.
    pub take_rate_is_default: bool,
    /// The share of buyers who meet it.
    pub met: Exact,
    /// The share of buyers who take it.
    pub attach_rate: Exact,
    /// What it adds to the average order, less what it replaces.
    pub worth: ExactMoney,
}

/// The exact means of a design.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Forecast {
    /// The average order: one-time prices, plans in full, the first charge of subscriptions.
    pub average_order: ExactMoney,
    /// The same for a hundred buyers.
    pub revenue_per_100_buyers: ExactMoney,
    /// The main offer's price alone, to compare with.
    pub main_alone: Money,
    /// The practitioner's minutes per buyer, group runs full; runs held whoever comes are no buyer's.
    pub minutes_per_buyer: Exact,
    /// Lines on the average receipt.
    pub items_per_customer: Exact,
    /// The number of journeys, in digits.
    pub journeys: String,
    /// The share of visitors assumed to buy.
    pub main_rate: Rate,
    /// Whether that share is the weak default.
    pub main_rate_is_default: bool,
    /// Buyers a month: visitors × share.
    pub buyers_per_month: Exact,
    /// Delivery hours in a working week at that many buyers: what they take in a year, with group runs that are held
    /// whoever comes, over the weeks that are not off.
    pub hours_per_week: Exact,
    /// Hours a week the practice has free.
    pub hours_free: Exact,
    /// Each placement's part, in the design's order.
    pub placements: Vec<PlacementForecast>,
    /// "Illustrative, not a promise."
    pub note: String,
}

/// Why there is no forecast.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoForecast {
    /// There is no main offer yet.
    #[error("Choose a main offer to see what this design brings.")]
    NoMainOffer,
    /// The extras depend on each other in too many ways.
    #[error(transparent)]
    TooEntangled(#[from] TooEntangled),
}

impl Forecast {
    /// Computes the exact means of a design.
    pub fn of(design: &Architecture<'_>) -> Result<Self, NoForecast> {
        let main_alone = design.main_price().ok_or(NoForecast::NoMainOffer)?.committed();
        let inputs = Inputs::of(design);
        let point = inputs.means();
        let mean = design.expected_on(&Graph::of(design)?, &point.rates);
        let currency = design.design.currency;
        let main = inputs.sources[0].rate;
        let buyers = means::buyers(&point.visitors, point.friction, inputs.early);
        let hours = Workload::of(design).in_a_week(&buyers, &mean.minutes);
        let placements = design
            .placed
            .iter()
            .zip(&inputs.takes)
            .zip(mean.placed)
            .map(|((placed, belief), expected)| PlacementForecast {
                placement: placed.placement.id,
                take_rate: belief.mean(),
                take_rate_is_default: belief.basis() == Basis::Default,
                met: expected.met.into(),
                attach_rate: expected.taken.into(),
                worth: ExactMoney::new(&expected.worth, currency),
            })
            .collect();
        Ok(Self {
            revenue_per_100_buyers: ExactMoney::new(&(&mean.average_order * whole(100)), currency),
            average_order: ExactMoney::new(&mean.average_order, currency),
            main_alone,
            minutes_per_buyer: mean.minutes.into(),
            items_per_customer: mean.items.into(),
            journeys: mean.journeys.to_string(),
            main_rate: main.mean(),
            main_rate_is_default: main.basis() == Basis::Default,
            buyers_per_month: buyers.into(),
            hours_per_week: hours.into(),
            hours_free: (whole(i64::from(design.library.practice.weekly_minutes)) / whole(60)).into(),
            placements,
            note: ILLUSTRATIVE.to_owned(),
        })
    }
}
