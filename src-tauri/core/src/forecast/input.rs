//! One number a forecast rests on, as it is told: its value, its range, and where it comes from.

use super::{
    figure::{Measure, Told},
    inputs::Inputs,
};
use crate::{
    architecture::Architecture,
    belief::{Basis, Belief},
    model::{
        currency::Currency, ids::PlacementId, placement::Placement, price::Price, rate::Rate,
        relation::Relation, seen::Seen, shape::quoted, stage::Stage,
    },
    statistics::beta,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which number it is, and so which fact of the library holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum InputOf {
    /// The share of visitors who buy, of those whom no source names: the design's `main_rate`.
    Main,
    /// The same of a source: the `rate` of the design's source with this place, from 0.
    Source {
        /// Its place among the design's sources.
        at: usize,
    },
    /// The share of yes at a placement: its `take_rate`.
    Take {
        /// The placement.
        placement: PlacementId,
    },
    /// The share of orders refunded: `refunds` of the design's `afterwards`.
    Refunds,
    /// The share of plans that end unpaid: `unpaid` of the design's `afterwards`.
    Unpaid,
    /// The share of subscribers who leave a month: `leaving` of the design's `afterwards`.
    Leaving,
    /// The share of main sales an extra before the payment costs: the design's `friction`.
    Friction,
}

/// A number a forecast rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Input {
    /// Which one.
    pub of: InputOf,
    /// Its name.
    pub title: String,
    /// The share the forecast takes, counts included.
    pub share: Told,
    /// The ends between which it lies in nine of ten cases.
    pub low: Told,
    /// The upper of them.
    pub high: Told,
    /// The share believed before anything was counted: what a slider moves.
    pub believed: Rate,
    /// How many people counted that belief weighs as much as.
    pub weight: u32,
    /// What was counted.
    pub seen: Option<Seen>,
    /// Where it comes from.
    pub basis: Basis,
    /// The practitioner's own words for that; may be empty.
    pub source: String,
    /// The sentence that explains it.
    pub sentence: String,
}

impl Input {
    /// Tells every number the forecast of a design rests on, in a fixed order.
    pub(crate) fn all(design: &Architecture<'_>, inputs: &Inputs) -> Vec<Self> {
        let currency = design.design.currency;
        let facts = design.design;
        let mut all = Vec::new();
        for (index, source) in inputs.sources.iter().enumerate() {
            let own = match index.checked_sub(1) {
                None => facts.main_rate.as_ref(),
                Some(at) => facts.sources.get(at).and_then(|source| source.rate.as_ref()),
            };
            if index == 0 && source.visits == 0 && inputs.sources.len() > 1 {
                continue;
            }
            let (of, title) = match (index.checked_sub(1), &source.name) {
                (Some(at), Some(name)) => {
                    (InputOf::Source { at }, format!("Buyers among visitors from {}", quoted(name)))
                }
                _ => (InputOf::Main, "Visitors who buy".to_owned()),
            };
            let words = own.map_or("", |own| &own.source);
            all.push(Self::of(of, title, &source.rate, words, currency, "visitors"));
        }
        for (placed, belief) in design.placed.iter().zip(&inputs.takes) {
            let placement: &Placement = placed.placement;
            let title = format!("{} at the {}", quoted(&placed.offer.name), placement.stage.name());
            let words = placement.take_rate.as_ref().map_or("", |own| &own.source);
            let mut told = Self::of(
                InputOf::Take { placement: placement.id },
                title,
                belief,
                words,
                currency,
                "people asked",
            );
            if told.basis == Basis::Default {
                told.sentence = default_words(design, placed.placement, belief);
            }
            all.push(told);
        }
        let after = &facts.afterwards;
        for (of, title, own, belief, whom) in [
            (InputOf::Refunds, "Orders refunded", &after.refunds, &inputs.refunds, "orders"),
            (InputOf::Unpaid, "Plans that end unpaid", &after.unpaid, &inputs.unpaid, "plans"),
            (
                InputOf::Leaving,
                "Subscribers who leave a month",
                &after.leaving,
                &inputs.leaving,
                "subscribers",
            ),
        ] {
            // What nothing in the design depends on would only be a slider that moves nothing.
            let matters = match of {
                InputOf::Unpaid => prices(design).any(|price| matches!(price, Price::Plan { .. })),
                InputOf::Leaving => prices(design).any(|price| matches!(price, Price::Subscription { .. })),
                _ => true,
            };
            if matters {
                let words = own.as_ref().map_or("", |own| &own.source);
                all.push(Self::of(of, title.to_owned(), belief, words, currency, whom));
            }
        }
        if inputs.early > 0 {
            all.push(friction(design));
        }
        all
    }

    fn of(of: InputOf, title: String, belief: &Belief, source: &str, currency: Currency, whom: &str) -> Self {
        let (low, high) = beta::band(belief);
        let share = |rate: Rate| Measure::Share.tell_value(i64::from(rate.ppm()), currency);
        let (low, high) = (share(low), share(high));
        let mean = share(belief.mean());
        let between = format!("it lies between {} and {} in nine of ten cases", low.text, high.text);
        let sentence = match (belief.basis(), belief.seen) {
            (Basis::Counted, Some(seen)) => format!(
                "{} of {} {whom} counted, together with a belief of {} that weighs as much as {}: {}; {between}.",
                seen.buyers, seen.visitors, belief.prior, belief.weight, mean.text
            ),
            (Basis::Own, _) => {
                format!("Your own belief, weighing as much as {} {whom} counted; {between}.", belief.weight)
            }
            _ => format!("A weak default that {} {whom} counted would outweigh; {between}.", belief.weight),
        };
        Self {
            of,
            title,
            share: mean,
            low,
            high,
            believed: belief.prior,
            weight: belief.weight,
            seen: belief.seen,
            basis: belief.basis(),
            source: source.to_owned(),
            sentence,
        }
    }
}

/// Gives every price of a design.
fn prices<'a>(design: &'a Architecture<'_>) -> impl Iterator<Item = Price> + 'a {
    design.main_price().into_iter().chain(design.placed.iter().map(|placed| placed.price))
}

fn default_words(design: &Architecture<'_>, placement: &Placement, belief: &Belief) -> String {
    let what = match (placement.stage, placement.relation) {
        (Stage::OneClick, Relation::Downsell) => "a gentler version after a no",
        (stage, _) => match stage {
            Stage::SalesPage => "an extra on a sales page",
            Stage::Cart => "an extra in a cart",
            Stage::Checkout => "a box at the checkout",
            Stage::OneClick => "a one-click offer",
            Stage::ThankYou => "an offer on a thank-you page",
            Stage::FollowUp => "a follow-up",
        },
    };
    let halved = if design.library.practice.is_therapist() {
        " It is half of what others report, because in a therapy practice fewer people should be asked."
    } else {
        ""
    };
    format!(
        "A weak default for {what}, {}, that {} people counted would outweigh.{halved} No controlled study stands behind it.",
        belief.prior, belief.weight
    )
}

fn friction(design: &Architecture<'_>) -> Input {
    let (friction, currency) = (&design.design.friction, design.design.currency);
    let share = |rate: Rate| Measure::Share.tell_value(i64::from(rate.ppm()), currency);
    let (likely, most) = (share(friction.likely), share(friction.at_most));
    let is_default = *friction == crate::model::afterwards::Friction::default();
    Input {
        of: InputOf::Friction,
        title: "Main sales an extra before the payment may cost".to_owned(),
        sentence: format!(
            "Each extra shown before the payment is taken to cost {} of main sales, and at most {}.",
            likely.text, most.text
        ),
        low: share(Rate::percent(0)),
        share: likely,
        high: most,
        believed: friction.likely,
        weight: 1,
        seen: None,
        basis: if is_default { Basis::Default } else { Basis::Own },
        source: friction.source.clone(),
    }
}
