//! The whole forecast of a design: figures, what they rest on, and what the charts are drawn from.

use super::{
    ILLUSTRATIVE, NoForecast,
    bands::Bands,
    base::Base,
    cash::{CashMonth, Payments},
    cautions,
    figure::{Band, Figure, Measure, Told, What},
    friction::break_even,
    hours::Hours,
    input::Input,
    means::Means,
    seats::Seats,
    told,
};
use crate::{
    architecture::Architecture,
    exact::rounded,
    journey::expectation::{Holdings, whole},
    model::{
        date::Date,
        ids::{DesignId, PlacementId},
        shape::quoted,
        stage::Stage,
    },
};
use num_rational::BigRational;
use num_traits::{One, Zero};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What one extra does in a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Attach {
    /// The placement.
    pub placement: PlacementId,
    /// The offer's name.
    pub title: String,
    /// Its stage.
    pub stage: Stage,
    /// The share of yes among those who meet it.
    pub take_rate: Told,
    /// Buyers a month who meet it.
    pub met: Told,
    /// Buyers a month who take it.
    pub taken: Told,
    /// Buyers a month who meet it and say no.
    pub declined: Told,
    /// Buyers a month who do not meet it.
    pub passed: Told,
    /// The share of buyers who take it.
    pub attach_rate: Told,
    /// How far that share may lie from its mean.
    pub attach_band: Band,
    /// What it adds to the average order, less what it replaces.
    pub worth: Told,
    /// The relative drop in main sales that would wipe out what it adds; none once the sale is made, or where it adds nothing.
    pub friction_break_even: Option<Told>,
    /// The sentence that explains it.
    pub sentence: String,
}

/// One step of the way from the main offer's price to the average order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct WaterfallStep {
    /// What it is called.
    pub title: String,
    /// The placement; none for the main offer.
    pub placement: Option<PlacementId>,
    /// What it adds.
    pub amount: Told,
    /// What the average order has come to with it.
    pub reaches: Told,
}

/// Where what a month's orders come to goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Part {
    /// What it is ("refunds").
    pub title: String,
    /// The amount; negative where it goes away.
    pub amount: Told,
}

/// A stretch of a distribution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Bar {
    /// Where it begins.
    pub from: Told,
    /// Where it ends.
    pub to: Told,
    /// How likely a month lies in it.
    pub chance: Told,
}

/// How a month may turn out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Spread {
    /// What it is the distribution of.
    pub what: What,
    /// Its bars, from the lowest on.
    pub bars: Vec<Bar>,
    /// Its band.
    pub band: Band,
    /// The sentence that explains it.
    pub sentence: String,
}

/// The chance of reaching the design's goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct GoalChance {
    /// The goal of a month's take-home.
    pub goal: Told,
    /// How likely a month reaches it.
    pub chance: Told,
    /// The sentence that explains it.
    pub sentence: String,
}

/// Everything foreseen for a design.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Outlook {
    /// The design.
    pub design: DesignId,
    /// Its name.
    pub name: String,
    /// The figures, in a fixed order.
    pub figures: Vec<Figure>,
    /// What they rest on.
    pub inputs: Vec<Input>,
    /// What every extra does, in the order buyers meet them.
    pub extras: Vec<Attach>,
    /// From the main offer's price to the average order.
    pub waterfall: Vec<WaterfallStep>,
    /// From what a month's orders come to, to what they leave.
    pub take_home: Vec<Part>,
    /// How a month's revenue and take-home may turn out; empty while nothing can be sold.
    pub spreads: Vec<Spread>,
    /// The chance of reaching the design's goal; none where it has none.
    pub goal: Option<GoalChance>,
    /// Twelve months of money.
    pub cash: Vec<CashMonth>,
    /// Fifty-two weeks of delivery.
    pub hours: Hours,
    /// What becomes of limited seats.
    pub seats: Vec<Seats>,
    /// What makes these figures less than they seem, a sentence each.
    pub cautions: Vec<String>,
    /// "Illustrative, not a promise."
    pub note: String,
}

impl Outlook {
    /// Forecasts a design as of a day.
    pub fn of(design: &Architecture<'_>, as_of: Date) -> Result<Self, NoForecast> {
        let base = Base::of(design)?;
        let Base { inputs, point, means, .. } = &base;
        let held = base.held();
        let payments = Payments::of(design, &held, point);
        let hours = Hours::of(design, &held, means, as_of);
        let bands = Bands::of(&base);
        let mut figures = told::figures_of(design, means, &payments, &hours);
        bands.put(&base, &mut figures);
        // Nothing is drawn of a month in which nothing can be sold.
        let spreads = if means.revenue().is_zero() { Vec::new() } else { bands.spreads(&base, &figures) };
        let facts = design.design;
        Ok(Self {
            design: facts.id,
            name: facts.name.clone(),
            figures,
            inputs: Input::all(design, inputs),
            extras: extras(&base, &bands, &held),
            waterfall: waterfall(design, &held),
            take_home: parts(design, means),
            spreads,
            goal: bands.goal(&base),
            cash: payments.year(design, means),
            seats: Seats::of(design, &held, means),
            cautions: cautions::of(design, inputs, means, &hours),
            hours,
            note: ILLUSTRATIVE.to_owned(),
        })
    }
}

fn extras(base: &Base<'_, '_>, bands: &Bands, held: &Holdings<BigRational>) -> Vec<Attach> {
    let (design, means, rates) = (base.design, &base.means, &base.point.rates.takes);
    let currency = design.design.currency;
    let count = |share: &BigRational| Measure::Count.tell(&(share * &means.buyers), currency);
    let one = |index: usize| {
        let placed = &design.placed[index];
        let (met, taken, worth) = (&held.met[index], &held.taken[index], &held.worth[index]);
        let attach_rate = Measure::Share.tell(taken, currency);
        let gained = Measure::Money.tell(worth, currency);
        let before = placed.placement.stage <= Stage::Checkout;
        let wiped_out = break_even(worth, &means.each.order).filter(|_| before);
        let wiped_out = wiped_out.map(|drop| Measure::Share.tell(&drop, currency));
        let name = quoted(&placed.offer.name);
        let rate = rates[index];
        let of_all = if met.is_one() {
            format!("{rate} of buyers take {name}")
        } else {
            format!("{rate} of those who meet {name} take it, {} of all buyers", attach_rate.text)
        };
        let adds = match worth.cmp(&BigRational::zero()) {
            std::cmp::Ordering::Less => {
                format!("which lowers the average order by {}", Measure::Money.tell(&-worth, currency).text)
            }
            _ => format!("which adds {} to the average order", gained.text),
        };
        let cancelled = wiped_out.as_ref().map_or(String::new(), |drop| {
            format!(" A drop of {} in main sales would wipe that out.", drop.text)
        });
        Attach {
            placement: placed.placement.id,
            title: placed.offer.name.clone(),
            stage: placed.placement.stage,
            take_rate: Measure::Share.tell_value(i64::from(rate.ppm()), currency),
            met: count(met),
            taken: count(taken),
            declined: count(&(met - taken)),
            passed: count(&(BigRational::one() - met)),
            attach_rate,
            attach_band: bands.taken(base, index),
            worth: gained,
            friction_break_even: wiped_out,
            sentence: format!("{of_all}, {adds}.{cancelled}"),
        }
    };
    (0..design.placed.len()).map(one).collect()
}

fn waterfall(design: &Architecture<'_>, held: &Holdings<BigRational>) -> Vec<WaterfallStep> {
    let currency = design.design.currency;
    let main = whole(design.main_price().map_or(0, |price| price.committed().minor));
    let mut so_far = main.clone();
    let first = WaterfallStep {
        title: design.main.map_or(String::new(), |main| main.name.clone()),
        placement: None,
        amount: Measure::Money.tell(&main, currency),
        reaches: Measure::Money.tell(&main, currency),
    };
    let steps = design.placed.iter().zip(&held.worth).map(|(placed, worth)| {
        // The steps are told so that they add up as rounded.
        let before = rounded(&so_far);
        so_far += worth;
        let reaches = rounded(&so_far);
        WaterfallStep {
            title: placed.offer.name.clone(),
            placement: Some(placed.placement.id),
            amount: Measure::Money.tell_value(reaches - before, currency),
            reaches: Measure::Money.tell_value(reaches, currency),
        }
    });
    std::iter::once(first).chain(steps).collect()
}

fn parts(design: &Architecture<'_>, means: &Means) -> Vec<Part> {
    let (split, currency) = (&means.split, design.design.currency);
    let month = |each: BigRational| Measure::Money.tell(&(each * &means.buyers), currency);
    let part = |title: &str, amount| Part { title: title.to_owned(), amount };
    let mut parts = vec![
        part("Revenue", month(means.each.order.clone())),
        part("Plans that end unpaid", month(&split.paid - &means.each.order)),
        part("Refunds", month(-&split.refunds)),
        part("Tax in the price", month(-&split.tax)),
        part("Fees", month(-&split.fees)),
        part("Cost of what is sold", month(-&split.cost)),
        part("Cost of traffic", Measure::Money.tell_value(-means.ads, currency)),
        part("Take-home", Measure::Money.tell(&means.take_home(), currency)),
    ];
    if !split.partners.is_zero() {
        parts.insert(4, part("Partners’ shares", month(-&split.partners)));
    }
    parts
}
