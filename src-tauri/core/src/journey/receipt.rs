//! What a buyer leaves with: the lines, what is paid today, later, and again and again.

use super::walk::{Slot, Walk};
use crate::{
    architecture::{Answer, Architecture},
    model::{
        ids::{OfferId, PlacementId},
        money::Money,
        offer::Offer,
        price::{Interval, Price},
    },
};
use num_rational::Ratio;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One line of a receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Line {
    /// The offer bought.
    pub offer: OfferId,
    /// Its name.
    pub name: String,
    /// The placement that sold it; none for the main offer.
    pub placement: Option<PlacementId>,
    /// How it is paid.
    pub price: Price,
}

/// A charge that comes again until the buyer stops it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Renewal {
    /// The offer it is for.
    pub offer: OfferId,
    /// Each charge.
    pub amount: Money,
    /// How far apart charges are.
    pub every: Interval,
    /// Days from the purchase to the first full charge, where a trial comes first.
    pub after_trial_days: Option<u16>,
}

/// A receipt. Tax is not in it: the prices are what the buyer sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Receipt {
    /// What was bought, the main offer first.
    pub lines: Vec<Line>,
    /// What is charged over the journey's purchases at once: one-time prices, first instalments, first charges.
    pub today: Money,
    /// What plans still owe afterwards.
    pub later: Money,
    /// What renews.
    pub renewals: Vec<Renewal>,
}

impl Walk {
    /// Writes the receipt of the way so far.
    pub(super) fn receipt(&self, design: &Architecture<'_>) -> Receipt {
        let currency = design.design.currency;
        let mut receipt = Receipt {
            lines: Vec::new(),
            today: Money::zero(currency),
            later: Money::zero(currency),
            renewals: Vec::new(),
        };
        for (place, offer, price) in self.bought(design) {
            receipt.today.minor += price.today().minor;
            receipt.later.minor += price.later().minor;
            if let Price::Subscription { amount, every, trial } = price {
                let after_trial_days = trial.map(|trial| trial.days);
                receipt.renewals.push(Renewal { offer: offer.id, amount, every, after_trial_days });
            }
            let placement = place.map(|index| design.placed[index].placement.id);
            receipt.lines.push(Line { offer: offer.id, name: offer.name.clone(), placement, price });
        }
        receipt
    }

    /// Gives the delivery minutes the way so far costs, with group runs full.
    pub(super) fn minutes(&self, design: &Architecture<'_>) -> Ratio<i64> {
        self.bought(design).map(|(_, offer, _)| design.library.minutes_per_sale(offer)).sum()
    }

    /// Gives what stands on the receipt: the index of the placement that sold it, none for the main offer; the offer; its
    /// price.
    pub(super) fn bought<'a>(
        &self,
        design: &Architecture<'a>,
    ) -> impl Iterator<Item = (Option<usize>, &'a Offer, Price)> + use<'a> {
        let end = design.placed.len();
        let in_main = self.standing(design, Slot::Main, end);
        let main = match in_main {
            Some(index) => Some(line(design, index)),
            None => design.main.zip(design.main_price()).map(|(main, price)| (None, &**main, price)),
        };
        let own: Vec<_> = (0..end)
            .filter(|index| self.answers[*index] == Some(Answer::Yes) && Some(*index) != in_main)
            .filter(|index| self.standing(design, super::walk::slot(design, *index), end) == Some(*index))
            .map(|index| line(design, index))
            .collect();
        main.into_iter().chain(own)
    }
}

fn line<'a>(design: &Architecture<'a>, index: usize) -> (Option<usize>, &'a Offer, Price) {
    let placed = &design.placed[index];
    (Some(index), &**placed.offer, placed.price)
}
