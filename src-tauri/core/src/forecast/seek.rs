//! What it takes to reach a goal: visitors, the share who buy, or the main price. Out of reach is a sentence.

use super::{
    NoForecast,
    base::Base,
    figure::{Measure, Told},
    means::Means,
};
use crate::{
    architecture::Architecture,
    journey::expectation::whole,
    model::{ids::DesignId, library::Library, limits::VISITORS_PER_MONTH, money::Money, price::Price},
};
use num_rational::BigRational;
use num_traits::{One, Zero};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How many times the present price is looked at, at most.
const DEAREST: i64 = 10;

/// One way to reach a goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Way {
    /// What is changed ("Visitors a month").
    pub title: String,
    /// What it would have to be; none where no value reaches the goal.
    pub needed: Option<Told>,
    /// The sentence about it.
    pub sentence: String,
}

/// Ways to reach a month's take-home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Sought {
    /// The goal.
    pub goal: Told,
    /// What a month leaves now.
    pub now: Told,
    /// More visitors, a higher share who buy, another price: each alone.
    pub ways: Vec<Way>,
    /// Delivery in a working week once the goal is reached by visitors; none where it cannot be.
    pub hours: Option<Told>,
    /// The sentence that sums it up.
    pub sentence: String,
}

impl Sought {
    /// Looks for ways to a goal of a month's take-home.
    pub fn of(library: &Library, id: DesignId, goal: Money) -> Result<Self, NoForecast> {
        let Ok(design) = Architecture::of(library, id) else { return Err(NoForecast::NoMainOffer) };
        let base = Base::of(&design)?;
        let means = &base.means;
        let currency = design.design.currency;
        let tell = |measure: Measure, number: &BigRational| measure.tell(number, currency);
        let (goal, now) = (whole(goal.minor), means.take_home());
        let (visitors, times) = visitors(means, &goal, &tell);
        let hours = times.map(|times| {
            tell(Measure::Hours, &means.load.in_a_week(&(&means.buyers * times), &means.each.minutes))
        });
        let (goal_told, now_told) = (tell(Measure::Money, &goal), tell(Measure::Money, &now));
        let sentence = if now >= goal {
            format!("A month leaves {} already; the goal is {}.", now_told.text, goal_told.text)
        } else {
            let missing = tell(Measure::Money, &(&goal - &now)).text;
            let time = hours.as_ref().map_or(String::new(), |hours| {
                format!(" With enough visitors, delivery would take {} in a working week.", hours.text)
            });
            format!("A month leaves {}; {missing} is missing to {}.{time}", now_told.text, goal_told.text)
        };
        Ok(Self {
            ways: vec![visitors, share(means, &goal, &tell), price(library, &base, &goal)],
            goal: goal_told,
            now: now_told,
            hours,
            sentence,
        })
    }
}

/// Gives how many times as many buyers the goal asks for; none where a buyer leaves nothing, or nobody buys.
fn times(means: &Means, goal: &BigRational) -> Option<BigRational> {
    let kept = &means.buyers * &means.split.kept;
    let needed = goal + whole(means.ads);
    (kept > BigRational::zero()).then(|| (needed / kept).max(BigRational::zero()))
}

type Tell<'t> = &'t dyn Fn(Measure, &BigRational) -> Told;

/// Gives the visitors it takes, and how many times those of now they are.
fn visitors(means: &Means, goal: &BigRational, tell: Tell<'_>) -> (Way, Option<BigRational>) {
    let title = "Visitors a month".to_owned();
    let no =
        |sentence: &str| (Way { title: title.clone(), needed: None, sentence: sentence.to_owned() }, None);
    if means.visitors == 0 {
        return no("Nobody visits yet. Say how many visitors come in a month, and ask again.");
    }
    let Some(times) = times(means, goal) else {
        return no("A visitor leaves nothing, so that no number of visitors reaches the goal.");
    };
    let now = means.visits();
    let needed = (&now * &times).ceil();
    if needed > whole(i64::from(VISITORS_PER_MONTH)) {
        return no("It would take more than ten million visitors a month.");
    }
    let told = tell(Measure::Count, &needed);
    let sentence = format!(
        "{} visitors a month instead of {}, who come the same ways at the same cost.",
        told.text,
        tell(Measure::Count, &now).text
    );
    (Way { title, needed: Some(told), sentence }, Some(times))
}

fn share(means: &Means, goal: &BigRational, tell: Tell<'_>) -> Way {
    let title = "Visitors who buy".to_owned();
    let no = |sentence: String| Way { title: title.clone(), needed: None, sentence };
    let visits = means.visits();
    if visits.is_zero() {
        return no("Nobody visits yet, so that no share of visitors reaches the goal.".to_owned());
    }
    let Some(times) = times(means, goal) else {
        return no("A buyer leaves nothing, so that no share of buyers reaches the goal.".to_owned());
    };
    let now = &means.buyers / &visits;
    let needed = &now * times;
    let told = tell(Measure::Share, &needed);
    if needed > BigRational::one() {
        return no(format!("{} of visitors would have to buy; more than all cannot.", told.text));
    }
    let sentence = format!("{} of visitors buy instead of {}.", told.text, tell(Measure::Share, &now).text);
    Way { title: title.clone(), needed: Some(told), sentence }
}

/// Looks for the lowest main price that reaches the goal with as many buyers.
fn price(library: &Library, base: &Base<'_, '_>, goal: &BigRational) -> Way {
    let title = "Main price".to_owned();
    let no = |sentence: &str| Way { title: title.clone(), needed: None, sentence: sentence.to_owned() };
    let Some(now) = base.design.main_price() else { return no("There is no main offer yet.") };
    let asked = now.comparable();
    if base.means.buyers.is_zero() {
        return no("Nobody buys yet, so that no price reaches the goal.");
    }
    let at = |minor: i64| -> Option<Price> {
        let money = Money::new(minor, asked.currency);
        Some(if asked.minor == 0 { Price::once(money) } else { now.scaled_to(money) })
    };
    let reaches = |minor: i64| {
        let means = at(minor).and_then(|price| base.at_main_price(library, price));
        means.is_some_and(|means| means.take_home() >= *goal)
    };
    let dearest = asked.minor.max(1_000).saturating_mul(DEAREST);
    if !reaches(dearest) {
        return no("Not even ten times the price reaches the goal with as many buyers.");
    }
    let (mut low, mut high) = (-1, dearest);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if reaches(middle) { high = middle } else { low = middle }
    }
    let Some(price) = at(high) else { return no("No price reaches the goal.") };
    let told = Measure::Money.tell_value(price.comparable().minor, asked.currency);
    let sentence = format!("{price} instead of {now}, if as many buy.");
    Way { title: title.clone(), needed: Some(told), sentence }
}
