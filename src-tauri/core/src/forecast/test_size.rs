//! What a test would take, said before it starts: buyers for each version, and weeks.

use super::{
    NoForecast,
    base::Base,
    figure::{Measure, Told},
};
use crate::{
    architecture::Architecture,
    model::{ids::PlacementId, rate::Rate, shape::quoted},
    statistics::sample_size,
};
use num_rational::BigRational;
use num_traits::ToPrimitive;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// More weeks than these are told as too long for one practice.
const LONG: i64 = 26;

/// What it takes to see whether an extra's take rate rises by some points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct TestSize {
    /// The take rate now.
    pub now: Told,
    /// The one to be told from it.
    pub then: Told,
    /// People each of the two versions needs; none where there is nothing to test.
    pub per_arm: Option<Told>,
    /// Weeks until both have them; none where nobody meets it.
    pub weeks: Option<Told>,
    /// The sentence that says so, and what to do instead where it takes too long.
    pub sentence: String,
}

impl TestSize {
    /// Sizes a test of an extra whose take rate is to rise by some points; none where the design has no such extra.
    pub fn of(
        design: &Architecture<'_>,
        placement: PlacementId,
        more: Rate,
    ) -> Result<Option<Self>, NoForecast> {
        let base = Base::of(design)?;
        let Some(index) = design.index_of(placement) else { return Ok(None) };
        let currency = design.design.currency;
        let rate = base.point.rates.takes[index];
        let then = rate.ppm().saturating_add(more.ppm());
        let size = (then <= Rate::WHOLE).then(|| sample_size::per_arm(rate.share(), more.share()));
        let size = size.flatten().map(f64::ceil);
        let meets = base.held().met[index].clone() * &base.means.buyers;
        let weekly = meets * BigRational::new(12.into(), 52.into());
        let weekly = weekly.to_f64().unwrap_or(0.0);
        // A week more or less is no matter at such numbers.
        let weeks = size.filter(|_| weekly > 0.0).map(|size| (2.0 * size / weekly).ceil().min(1e6));
        let count = |number: f64| Measure::Count.tell_value((number.min(1e12) * 1e6) as i64, currency);
        let (per_arm, weeks) = (size.map(count), weeks.map(count));
        let share = |ppm: u32| Measure::Share.tell_value(i64::from(ppm), currency);
        let (now, then) = (share(rate.ppm()), share(then));
        let name = quoted(&design.placed[index].offer.name);
        let sentence = match (&per_arm, &weeks) {
            (Some(arm), Some(time)) if time.value > LONG * 1_000_000 => format!(
                "To tell {} from {} for {name}, each version needs {} people; that takes {} weeks here. Try a larger change instead: another offer, or another stage.",
                then.text, now.text, arm.text, time.text
            ),
            (Some(arm), Some(time)) => format!(
                "To tell {} from {} for {name}, each version needs {} people; that takes {} weeks here.",
                then.text, now.text, arm.text, time.text
            ),
            (Some(arm), None) => format!(
                "To tell {} from {} for {name}, each version needs {} people, but nobody meets it yet.",
                then.text, now.text, arm.text
            ),
            (None, _) => {
                format!("There is nothing to test: from {}, {} cannot be told apart.", now.text, then.text)
            }
        };
        Ok(Some(Self { now, then, per_arm, weeks, sentence }))
    }
}
