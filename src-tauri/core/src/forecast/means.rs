//! What a month of orders brings and leaves, exact at one value for everything it rests on.
//!
//! A month's orders are followed to their end: plans in full less what stays unpaid, subscriptions with their first
//! charge. Renewals are told apart, as the value of a buyer in twelve months and as cash.

use super::{
    delivery::Workload,
    inputs::{Inputs, Point},
    toll::{Split, Toll},
};
use crate::{
    architecture::Architecture,
    exact::big,
    journey::{
        decimal::{Decimal, Weight},
        expectation::{Holdings, whole},
        graph::{Graph, Item},
        list::fraction,
    },
    model::{offer::Offer, price::Price, rate::Rate, stage::Stage},
};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;

/// The sums over what buyers leave with, for each buyer, in minor units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PerBuyer {
    /// The average order.
    pub(crate) order: BigRational,
    /// The part of it that is on plans.
    pub(crate) on_plans: BigRational,
    /// Charges made, were every plan paid to its end.
    pub(crate) charges: BigRational,
    /// The part of them that belongs to plans.
    pub(crate) plan_charges: BigRational,
    /// The part of the order that is for the main offer.
    pub(crate) main: BigRational,
    /// The part of that which is on a plan.
    pub(crate) main_on_plan: BigRational,
    /// What the sale costs in money.
    pub(crate) cost: BigRational,
    /// Lines on the receipt.
    pub(crate) items: BigRational,
    /// The practitioner's minutes; those of group runs held whoever comes are not among them.
    pub(crate) minutes: BigRational,
}

/// The exact means of a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Means {
    /// Visitors.
    pub(crate) visitors: u64,
    /// Buyers.
    pub(crate) buyers: BigRational,
    /// Sums for each buyer.
    pub(crate) each: PerBuyer,
    /// What of an order goes where.
    pub(crate) split: Split,
    /// What is taken off what buyers pay.
    pub(crate) toll: Toll,
    /// What delivery takes beside the time for each buyer.
    pub(crate) load: Workload,
    /// What traffic costs.
    pub(crate) ads: i64,
}

impl Means {
    /// Computes the means at some value for everything.
    pub(crate) fn at(design: &Architecture<'_>, graph: &Graph, inputs: &Inputs, point: &Point) -> Self {
        let each = PerBuyer::of(design, graph, point);
        let toll = Toll::of(design, &inputs.sources, &point.visitors);
        let split = Split::of(&toll, &each, point.refunds, point.unpaid);
        Self {
            visitors: point.visitors.iter().map(|(visits, _)| u64::from(*visits)).sum(),
            buyers: buyers(&point.visitors, point.friction, inputs.early),
            each,
            split,
            toll,
            load: Workload::of(design),
            ads: inputs.cost(),
        }
    }

    /// Gives the visitors of a month.
    pub(crate) fn visits(&self) -> BigRational {
        BigRational::from(BigInt::from(self.visitors))
    }

    /// Gives the revenue of a month: what its orders come to.
    pub(crate) fn revenue(&self) -> BigRational {
        &self.buyers * &self.each.order
    }

    /// Gives what a month's orders leave once traffic is paid.
    pub(crate) fn take_home(&self) -> BigRational {
        &self.buyers * &self.split.kept - whole(self.ads)
    }

    /// Gives the hours of delivery in a working week.
    pub(crate) fn hours(&self) -> BigRational {
        self.load.in_a_week(&self.buyers, &self.each.minutes)
    }

    /// Gives the hours of delivery in an average month.
    pub(crate) fn hours_a_month(&self) -> BigRational {
        self.load.in_a_month(&self.buyers, &self.each.minutes)
    }
}

/// Gives the buyers of a month: visitors × share, less what extras before the payment cost.
pub(crate) fn buyers(visitors: &[(u32, Rate)], friction: Rate, early: u32) -> BigRational {
    let parts = visitors.iter();
    let exact: i128 = parts.map(|(visits, rate)| i128::from(*visits) * i128::from(rate.ppm())).sum();
    let whole = BigRational::new(BigInt::from(exact), BigInt::from(Rate::WHOLE));
    if friction.ppm() == 0 {
        return whole;
    }
    whole * fraction(friction.rest()).pow(i32::try_from(early).unwrap_or(i32::MAX))
}

impl PerBuyer {
    /// Sums over what buyers leave with.
    pub(crate) fn of(design: &Architecture<'_>, graph: &Graph, point: &Point) -> Self {
        Self::with::<Decimal>(design, graph, point)
            .or_else(|| Self::with::<BigRational>(design, graph, point))
            .expect("fractions hold any number")
    }

    fn with<W: Weight>(design: &Architecture<'_>, graph: &Graph, point: &Point) -> Option<Self> {
        let held = Holdings::<W>::of(design, graph, &point.rates)?;
        let on_plan = |item| match design.price_of(item) {
            Some(Price::Plan { .. }) => design.committed(item),
            _ => 0,
        };
        // A charge once made stays made, also where another offer replaces what it was for.
        let mut charges = W::all().times(i64::from(main_is_charged(design)))?;
        for (index, taken) in held.taken.iter().enumerate() {
            if charged_alone(design, index) {
                charges = charges.plus(taken)?;
            }
        }
        let later = held.sum(|item| design.price_of(item).map_or(0, open_charges))?;
        Some(Self {
            order: held.sum(|item| design.committed(item))?.exact(),
            on_plans: held.sum(on_plan)?.exact(),
            main: held.main.times(design.committed(Item::Main))?.exact(),
            main_on_plan: held.main.times(on_plan(Item::Main))?.exact(),
            charges: charges.plus(&later)?.exact(),
            plan_charges: held.sum(|item| design.price_of(item).map_or(0, plan_charges))?.exact(),
            cost: held.sum(|item| design.offer_of(item).map_or(0, |offer| cost(design, offer)))?.exact(),
            items: held.sum(|_| 1)?.exact(),
            minutes: held.minutes(design)?,
        })
    }

    /// Sums over one sale of an item at a price, counted as so much and charged so many times at the purchase.
    pub(crate) fn of_item(
        design: &Architecture<'_>,
        item: Item,
        price: Price,
        order: i64,
        first: i64,
    ) -> Self {
        let on_plan = matches!(price, Price::Plan { .. });
        let amount = |counts: bool| whole(if counts { order } else { 0 });
        let is_main = item == Item::Main;
        let offer = design.offer_of(item);
        Self {
            order: whole(order),
            on_plans: amount(on_plan),
            charges: whole(first + open_charges(price)),
            plan_charges: whole(plan_charges(price)),
            main: amount(is_main),
            main_on_plan: amount(is_main && on_plan),
            cost: whole(offer.map_or(0, |offer| cost(design, offer))),
            items: whole(1),
            minutes: offer
                .map_or_else(BigRational::zero, |offer| big(design.library.minutes_per_sale(offer))),
        }
    }
}

/// Tells whether what is taken at a placement is charged by itself; up to the checkout it is paid with the main offer.
pub(crate) fn charged_alone(design: &Architecture<'_>, index: usize) -> bool {
    let placed = &design.placed[index];
    let with_main = placed.placement.stage <= Stage::Checkout;
    placed.price.today().minor > 0 && (!with_main || !main_is_charged(design))
}

/// Tells whether the checkout charges something for the main offer.
pub(crate) fn main_is_charged(design: &Architecture<'_>) -> bool {
    design.main_price().is_some_and(|price| price.today().minor > 0)
}

/// Gives the charges of a plan, today's included.
fn plan_charges(price: Price) -> i64 {
    match price {
        Price::Plan { instalments, amount, .. } if amount.minor > 0 => i64::from(instalments),
        _ => 0,
    }
}

/// Gives the charges of a plan that come after today's.
pub(super) fn open_charges(price: Price) -> i64 {
    (plan_charges(price) - 1).max(0)
}

/// Gives what one sale of an offer costs in money, or else what its parts cost, in minor units of the design's currency.
pub(crate) fn cost(design: &Architecture<'_>, offer: &Offer) -> i64 {
    let known = |offer: &Offer| offer.unit_cost.filter(|cost| cost.currency == design.design.currency);
    known(offer).map_or_else(
        || {
            let parts = offer.contains.iter().filter_map(|part| design.library.offers.get(part));
            parts.filter_map(|part| known(part)).map(|cost| cost.minor).sum()
        },
        |cost| cost.minor,
    )
}
