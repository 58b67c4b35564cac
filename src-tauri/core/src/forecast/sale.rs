//! What one sale is expected to leave: what the rule book asks.

use super::{
    inputs,
    means::{PerBuyer, charged_alone},
    toll::{Split, Toll},
};
use crate::{
    architecture::Architecture,
    exact::rounded,
    journey::{expectation::whole, graph::Item},
    model::{money::Money, price::Price, rate::Rate},
};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};

/// What a design's sales are taken off.
pub struct Sales<'d, 'a> {
    design: &'d Architecture<'a>,
    toll: Toll,
    unpaid: Rate,
    refunds: Rate,
    /// What is surely kept of any price, in millionths, fixed fees and costs aside.
    least_kept: i128,
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
        let sources = inputs::sources(design);
        let visitors: Vec<(u32, Rate)> = sources.iter().map(|one| (one.visits, one.rate.mean())).collect();
        let toll = Toll::of(design, &sources, &visitors);
        let (unpaid, refunds) = inputs::losses(design);
        let mut sales = Self { design, toll, unpaid, refunds, least_kept: 0 };
        // Of a whole price on a plan for the main offer, least is kept.
        let million = i64::from(Rate::WHOLE);
        let all = PerBuyer {
            order: whole(million),
            on_plans: whole(million),
            main: whole(million),
            main_on_plan: whole(million),
            ..PerBuyer::nothing()
        };
        let kept = Split::of(&sales.toll, &all, refunds, unpaid).kept.floor().to_integer();
        sales.least_kept = kept.to_i128().unwrap_or(0);
        sales
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
                charged_alone(design, index) || price.today() != income && price.later().minor == 0
            }
        };
        let each = PerBuyer::of_item(design, item, price, income.minor, i64::from(first));
        let burden = &each.cost + &each.charges * BigInt::from(self.toll.fixed);
        if counts.is_none()
            && whole(income.minor) * BigInt::from(self.least_kept) >= &burden * BigInt::from(Rate::WHOLE)
        {
            return None;
        }
        let refunds = counts.map_or(self.refunds, |counts| inputs::refunds_of(design, counts));
        let split = Split::of(&self.toll, &each, refunds, self.unpaid);
        (split.kept < BigRational::zero()).then(|| Sale::told(income, &each, &split, &self.toll))
    }
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
