//! What a buyer is charged when they pay in one of the ways offered, with a discount code and tax: the receipt, reckoned out.

use super::{list::Met, walk::Walk};
use crate::{
    architecture::{Answer, Architecture},
    exact::rounded,
    model::{money::Money, offer::Offer, price::Price, rate::Rate, stage::Stage},
};
use num_rational::BigRational;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a buyer pays at the checkout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Payment {
    /// Which of the other ways to pay the main offer is chosen; none for its price.
    pub way: Option<usize>,
    /// Whether the discount code is used.
    pub coupon: bool,
}

/// What a buyer is charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bill {
    /// What the goods cost at once, before discount and tax on top.
    pub goods: Money,
    /// What the discount takes off that.
    pub discount: Money,
    /// The tax on what is charged at once; within it or on top as the practice has it.
    pub tax: Money,
    /// What is charged at once.
    pub today: Money,
    /// What plans still owe afterwards, with tax.
    pub later: Money,
}

/// What stands on a receipt: what it costs at once and later, and whether the checkout already had it.
struct Charge {
    today: i64,
    later: i64,
    /// What the discount takes off each of the two, where it was ordered at the checkout.
    off: (i64, i64),
    place: Option<usize>,
}

impl Architecture<'_> {
    /// Reckons out the bill of a journey, given by its steps.
    ///
    /// The discount is worked out on what the checkout charges and stays when a later yes replaces some of it: what the
    /// buyer pays then is the difference of the prices. Each discount of a line, and each tax, is rounded half to even.
    pub fn bill(&self, steps: &[Met], payment: Payment) -> Bill {
        let walked = |until: Stage| {
            steps.iter().filter(|step| step.stage <= until).fold(Walk::start(self), |walk, step| {
                let answer = if step.yes { Answer::Yes } else { Answer::No };
                match self.index_of(step.placement) {
                    Some(index) => walk.answered(self, index, answer),
                    None => walk,
                }
            })
        };
        let off = payment.coupon.then_some(self.design.checkout.coupon.as_ref()).flatten();
        let off = off.map_or(Rate::percent(0), |coupon| coupon.off);
        let ordered = self.charges(&walked(Stage::Checkout), payment.way, off);
        let kept = self.charges(&walked(Stage::FollowUp), payment.way, off);
        let discount: i64 = ordered.iter().map(|charge| charge.off.0).sum();
        let goods: i64 = kept.iter().map(|charge| charge.today).sum();
        let later: i64 = kept
            .iter()
            .map(|charge| {
                let had = ordered.iter().any(|earlier| earlier.place == charge.place);
                charge.later - if had { charge.off.1 } else { 0 }
            })
            .sum();
        let net = goods - discount;
        let rate = self.design.checkout.tax.unwrap_or(Rate::percent(0));
        let within = self.library.practice.prices_include_tax;
        let tax = if within { tax_within(net, rate) } else { part(net, rate) };
        let money = |minor| Money::new(minor, self.design.currency);
        Bill {
            goods: money(goods),
            discount: money(discount),
            tax: money(tax),
            today: money(if within { net } else { net + tax }),
            later: money(if within { later } else { later + part(later, rate) }),
        }
    }

    fn charges(&self, walk: &Walk, way: Option<usize>, off: Rate) -> Vec<Charge> {
        let charged = |(place, _, price): (Option<usize>, &Offer, Price)| match place {
            Some(_) => charge(&price, off, place),
            None => charge(&self.paid(price, way), off, place),
        };
        walk.bought(self).map(charged).collect()
    }

    /// Gives how the main offer is paid: in the way chosen, or at its price.
    fn paid(&self, price: Price, way: Option<usize>) -> Price {
        way.and_then(|way| self.design.ways_to_pay.get(way).copied()).unwrap_or(price)
    }
}

fn charge(price: &Price, off: Rate, place: Option<usize>) -> Charge {
    let (today, later) = (price.today().minor, price.later().minor);
    let each = part(today, off);
    let open = match price {
        Price::Plan { instalments, .. } => i64::from(*instalments) - 1,
        Price::OneTime { .. } | Price::Subscription { .. } => 0,
    };
    Charge { today, later, off: (each, each * open), place }
}

/// Gives a share of an amount in minor units, rounded half to even.
fn part(minor: i64, rate: Rate) -> i64 {
    rounded(&BigRational::new((i128::from(minor) * i128::from(rate.ppm())).into(), Rate::WHOLE.into()))
}

/// Gives the tax that is already within an amount in minor units, rounded half to even.
fn tax_within(minor: i64, rate: Rate) -> i64 {
    let whole = u64::from(Rate::WHOLE) + u64::from(rate.ppm());
    rounded(&BigRational::new((i128::from(minor) * i128::from(rate.ppm())).into(), whole.into()))
}
