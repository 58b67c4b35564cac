//! What one sale is expected to leave: what the rule book asks.

use super::{
    inputs,
    means::{PerBuyer, charged_alone, cost, open_charges},
    toll::{Split, Toll},
};
use crate::{
    architecture::Architecture,
    exact::rounded,
    journey::graph::Item,
    model::{money::Money, price::Price, rate::Rate},
};
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};
use std::cell::OnceCell;

/// What a design's sales are taken off.
pub struct Sales<'d, 'a> {
    design: &'d Architecture<'a>,
    unpaid: Rate,
    refunds: Rate,
    /// What is surely kept of any price, in millionths, fixed fees and costs aside.
    least_kept: i128,
    toll: OnceCell<Toll>,
}

/// One sale that does not bring what it costs.
pub struct Sale {
    /// What the buyer is asked in all; a subscription with its first full charge.
    pub income: Money,
    /// What it costs to deliver.
    pub cost: Money,
    /// What the payment provider keeps.
    pub fees: Money,
    /// Everything else that is expected to go away, with what it is.
    pub others: Vec<(Money, &'static str)>,
    /// What is left; less than nothing.
    pub left: Money,
    /// The smallest amount, in minor units, at which nothing is lost; none where no amount is enough.
    pub least: Option<i64>,
}

impl<'d, 'a> Sales<'d, 'a> {
    /// Gathers what is believed of sales.
    pub fn of(design: &'d Architecture<'a>) -> Self {
        let (unpaid, refunds) = inputs::losses(design);
        // An extra of which nothing was refunded is believed to be refunded as seldom as orders before any count, or less.
        let least_kept = least_kept(design, unpaid, refunds.max(inputs::refunds_uncounted(design)));
        Self { design, unpaid, refunds, least_kept, toll: OnceCell::new() }
    }

    /// Follows one sale at a price; none where it brings what it costs, or is free and so given on purpose.
    pub fn losing(&self, at: Option<usize>, price: Price) -> Option<Sale> {
        let design = self.design;
        let item = at.map_or(Item::Main, Item::Placed);
        let income = price.comparable();
        if income.minor <= 0 {
            return None;
        }
        let counts = at.and_then(|index| design.placed[index].placement.live.as_ref()?.counts);
        let first = match at {
            None => true,
            // The full charge after a trial comes by itself.
            Some(index) => {
                charged_alone(design, index) || (price.today() != income && price.later().minor == 0)
            }
        };
        let first = i64::from(first);
        let cost = design.offer_of(item).map_or(0, |offer| cost(design, offer));
        // Nearly every sale is far from a loss, which whole numbers show.
        let fixed = i128::from(design.library.practice.fees.fixed_minor);
        let burden = i128::from(cost) + i128::from(first + open_charges(price)) * fixed;
        let bound = i128::from(income.minor) * self.least_kept >= burden * i128::from(Rate::WHOLE);
        if bound && counts.is_none_or(|counts| counts.refunded == 0) {
            return None;
        }
        let refunds = counts.map_or(self.refunds, |counts| inputs::refunds_of(design, counts));
        let each = PerBuyer::of_item(design, item, price, income.minor, first);
        let toll = self.toll.get_or_init(|| {
            let sources = inputs::sources(design);
            let visitors: Vec<(u32, Rate)> =
                sources.iter().map(|one| (one.visits, one.rate.mean())).collect();
            Toll::of(design, &sources, &visitors)
        });
        let split = Split::of(toll, &each, refunds, self.unpaid);
        (split.kept < BigRational::zero()).then(|| Sale::told(income, &each, &split, toll))
    }
}

/// Gives what is surely kept of any price, in millionths: the whole less everything that can go away, as if each were taken
/// of the whole.
fn least_kept(design: &Architecture<'_>, unpaid: Rate, refunds: Rate) -> i128 {
    let whole = i128::from(Rate::WHOLE);
    let practice = &design.library.practice;
    let (mut tax, mut on_top) = (0, 0);
    for one in &practice.taxes {
        let part = i128::from(one.buyers.ppm()) * i128::from(one.rate.ppm());
        *if one.included { &mut tax } else { &mut on_top } += part;
    }
    let fees = i128::from(practice.fees.share.ppm()) * (whole * whole + on_top);
    let shares = design.design.sources.iter().filter_map(|source| source.commission);
    let partners = shares.map(|commission| i128::from(commission.share.ppm())).max().unwrap_or(0);
    let gone = i128::from(unpaid.ppm()) + i128::from(refunds.ppm()) + partners;
    whole - gone - (tax + whole - 1) / whole - (fees + whole * whole - 1) / (whole * whole)
}

impl Sale {
    fn told(income: Money, each: &PerBuyer, split: &Split, toll: &Toll) -> Self {
        let money = |amount: &BigRational| Money::new(rounded(amount), income.currency);
        let unpaid = &each.order - &split.paid;
        let others = [
            (&unpaid, "left unpaid"),
            (&split.refunds, "in refunds"),
            (&split.tax, "in tax"),
            (&split.partners, "for partners"),
        ];
        // What does not grow with the price: costs, and fixed fees less those of charges that never come.
        let fixed = &split.fees - toll.fees(&split.paid, &BigRational::zero());
        let burden = &split.cost + fixed;
        let kept = (&split.kept + &burden) / &each.order;
        let least = (kept > BigRational::zero()).then(|| (burden / kept).ceil().to_integer().to_i64());
        Self {
            income,
            cost: money(&split.cost),
            fees: money(&split.fees),
            others: others
                .into_iter()
                .map(|(amount, what)| (money(amount), what))
                .filter(|(amount, _)| amount.minor != 0)
                .collect(),
            left: money(&split.kept),
            least: least.flatten(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{choices::Choices, random_library};
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn whole_numbers_never_hide_a_loss_and_the_least_price_loses_nothing(
            numbers in prop::collection::vec(any::<u32>(), 0..400),
        ) {
            let (library, id) = random_library::library(&mut Choices::of(numbers));
            let design = Architecture::of(&library, id).unwrap();
            let sales = Sales::of(&design);
            // Nothing is kept for sure, so that every sale is followed.
            let careful = Sales { least_kept: i128::MIN / i128::from(i64::MAX), ..Sales::of(&design) };
            let placed = design.placed.iter().enumerate().map(|(index, placed)| (Some(index), placed.price));
            let main = design.main_price().map(|price| (None, price));
            for (at, price) in main.into_iter().chain(placed) {
                let (one, other) = (sales.losing(at, price), careful.losing(at, price));
                prop_assert_eq!(one.is_some(), other.is_some());
                let Some(Sale { income, left, least, .. }) = other else { continue };
                prop_assert!(left.minor <= 0 && least.is_none_or(|least| least > income.minor));
                if let (Some(least), Price::OneTime { .. }) = (least, price) {
                    let at_least = |minor| Price::once(Money::new(minor, income.currency));
                    prop_assert!(careful.losing(at, at_least(least)).is_none());
                    prop_assert!(careful.losing(at, at_least(least - 1)).is_some());
                }
            }
        }
    }
}
