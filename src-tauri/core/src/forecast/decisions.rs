//! What helps to decide: what matters most, how careful and hopeful cases differ, and what small changes bring.

use super::{
    ILLUSTRATIVE, NoForecast,
    base::Base,
    figure::{Measure, Told},
    input::{Input, InputOf},
    inputs::Point,
    levers::Lever,
    tested::Tested,
    worth::Worth,
};
use crate::{
    architecture::Architecture,
    belief::Belief,
    model::{date::Date, ids::DesignId, library::Library, rate::Rate},
    statistics::beta,
};
use num_traits::Zero;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One input swung between the ends of its range, everything else as believed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Swing {
    /// Which input.
    pub of: InputOf,
    /// Its name.
    pub title: String,
    /// Its lower end.
    pub low: Told,
    /// Its upper end.
    pub high: Told,
    /// A month's take-home at its lower end.
    pub at_low: Told,
    /// The same at its upper end.
    pub at_high: Told,
    /// The sentence that explains it.
    pub sentence: String,
}

/// A case in which everything goes a little better or worse than believed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Scenario {
    /// Its name: careful, as believed or hopeful.
    pub name: String,
    /// Buyers a month.
    pub buyers: Told,
    /// Revenue a month.
    pub revenue: Told,
    /// Take-home a month.
    pub take_home: Told,
    /// Delivery in a working week.
    pub hours: Told,
    /// The sentence that explains it.
    pub sentence: String,
}

/// What helps to decide about a design.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Decisions {
    /// What every extra is worth, most first.
    pub worth: Vec<Worth>,
    /// What matters most: every input that moves a month, the widest swing first.
    pub tornado: Vec<Swing>,
    /// Careful, as believed, hopeful.
    pub scenarios: Vec<Scenario>,
    /// What one more hour, ten more visitors or another price bring.
    pub levers: Vec<Lever>,
    /// What the tests of the design say so far.
    pub tests: Vec<Tested>,
    /// "Illustrative, not a promise."
    pub note: String,
}

impl Decisions {
    /// Weighs the decisions about a design as of a day.
    pub fn of(library: &Library, id: DesignId, as_of: Date) -> Result<Self, NoForecast> {
        let Ok(design) = Architecture::of(library, id) else { return Err(NoForecast::NoMainOffer) };
        let base = Base::of(&design)?;
        Ok(Self {
            worth: Worth::all(library, id, as_of)?,
            tornado: tornado(&base),
            scenarios: scenarios(&base),
            levers: Lever::all(library, &base),
            tests: Tested::all(design.design),
            note: ILLUSTRATIVE.to_owned(),
        })
    }
}

fn rate_of(told: &Told) -> Rate {
    Rate::per_million(u32::try_from(told.value).unwrap_or(0))
}

/// Swings every input over its own range, and sorts by how far that moves a month's take-home; what does not is not told.
fn tornado(base: &Base<'_, '_>) -> Vec<Swing> {
    let currency = base.design.design.currency;
    let swing = |input: Input| {
        let at = |end: &Told| base.means_at(&base.with(&input.of, rate_of(end))).take_home();
        let (at_low, at_high) = (at(&input.low), at(&input.high));
        let money = |amount| Measure::Money.tell(amount, currency);
        let (told_low, told_high) = (money(&at_low), money(&at_high));
        let sentence = format!(
            "Between {} and {}, a month leaves between {} and {}.",
            input.low.text, input.high.text, told_low.text, told_high.text
        );
        let Input { of, title, low, high, .. } = input;
        let span = (at_high - at_low).reduced();
        let span = if span < Zero::zero() { -span } else { span };
        (span, Swing { of, title, low, high, at_low: told_low, at_high: told_high, sentence })
    };
    let inputs = Input::all(base.design, &base.inputs).into_iter();
    let mut all: Vec<_> = inputs.map(swing).filter(|(span, _)| !span.is_zero()).collect();
    all.sort_by(|(one, _), (other, _)| other.cmp(one));
    all.into_iter().map(|(_, swing)| swing).collect()
}

/// Puts every belief to a quantile: rates of yes to the one given, what is lost to the opposite one.
pub(super) fn shifted(base: &Base<'_, '_>, quantile: f64) -> Point {
    let at = |belief: &Belief, below: f64| {
        let (a, b) = belief.shape();
        Rate::nearest(beta::quantile(a, b, below))
    };
    let mut point = base.point.clone();
    for ((_, rate), source) in point.visitors.iter_mut().zip(&base.inputs.sources) {
        *rate = at(&source.rate, quantile);
    }
    for (rate, belief) in point.rates.takes.iter_mut().zip(&base.inputs.takes) {
        *rate = at(belief, quantile);
    }
    point.refunds = at(&base.inputs.refunds, 1.0 - quantile);
    point.unpaid = at(&base.inputs.unpaid, 1.0 - quantile);
    point.leaving = at(&base.inputs.leaving, 1.0 - quantile);
    point
}

fn scenarios(base: &Base<'_, '_>) -> Vec<Scenario> {
    let currency = base.design.design.currency;
    let friction = &base.design.design.friction;
    let mut careful = shifted(base, 0.25);
    careful.friction = friction.at_most;
    let cases = [
        (
            "Careful",
            careful,
            if base.inputs.early == 0 {
                "Every share lies at its lower quarter, and what is lost at its upper one.".to_owned()
            } else {
                format!(
                    "Every share lies at its lower quarter, what is lost at its upper one, and every extra before the payment costs {} of main sales.",
                    friction.at_most
                )
            },
        ),
        (
            "As believed",
            base.point.clone(),
            "Every share is as believed; this is the mean of many months.".to_owned(),
        ),
        (
            "Hopeful",
            shifted(base, 0.75),
            "Every share lies at its upper quarter, and what is lost at its lower one.".to_owned(),
        ),
    ];
    let told = |(name, point, sentence): (&str, Point, String)| {
        let means = base.means_at(&point);
        Scenario {
            name: name.to_owned(),
            buyers: Measure::Count.tell(&means.buyers, currency),
            revenue: Measure::Money.tell(&means.revenue(), currency),
            take_home: Measure::Money.tell(&means.take_home(), currency),
            hours: Measure::Hours.tell(&means.hours(), currency),
            sentence,
        }
    };
    cases.into_iter().map(told).collect()
}
