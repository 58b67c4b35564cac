//! What is taken off what buyers pay: refunds, tax in the price, partners' shares, fees and costs, in one place for all.

use super::{inputs::Source, means::PerBuyer};
use crate::{
    architecture::Architecture,
    journey::{expectation::whole, list::fraction},
    model::{commission::ShareOf, rate::Rate},
};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};

/// What a practice and its partners let nobody keep, as shares of shown prices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Toll {
    /// The mean share of a shown price that is tax.
    tax: BigRational,
    /// What the payment provider keeps of a shown price; of tax that comes on top it keeps a share too.
    fee: BigRational,
    /// What it keeps of every charge, in minor units.
    pub(crate) fixed: i64,
    /// What partners get of whole orders, on the mean over all buyers.
    orders: BigRational,
    /// What they get of the main offer alone.
    main: BigRational,
}

/// What of an order goes where, in minor units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Split {
    /// What is paid in the end: the order less what stays unpaid.
    pub(crate) paid: BigRational,
    /// What goes back.
    pub(crate) refunds: BigRational,
    /// Tax in the price.
    pub(crate) tax: BigRational,
    /// What partners get.
    pub(crate) partners: BigRational,
    /// What the payment provider keeps.
    pub(crate) fees: BigRational,
    /// What the sale costs in money.
    pub(crate) cost: BigRational,
    /// What is left.
    pub(crate) kept: BigRational,
}

impl Toll {
    /// Sums taxes over regions, and partners' shares over the buyers of all sources.
    pub(crate) fn of(design: &Architecture<'_>, sources: &[Source], visitors: &[(u32, Rate)]) -> Self {
        let practice = &design.library.practice;
        let (mut within, mut on_top) = (BigRational::zero(), BigRational::zero());
        for tax in &practice.taxes {
            let (buyers, rate) = (fraction(tax.buyers), fraction(tax.rate));
            match tax.included {
                true => within += buyers * &rate / (BigRational::one() + &rate),
                false => on_top += buyers * rate,
            }
        }
        // The fixed part is known in the practice's currency only.
        let known = practice.currency == design.design.currency;
        Self {
            tax: within,
            fee: fraction(practice.fees.share) * (BigRational::one() + on_top),
            fixed: if known { i64::from(practice.fees.fixed_minor) } else { 0 },
            orders: sent(sources, visitors, ShareOf::WholeOrder),
            main: sent(sources, visitors, ShareOf::MainOffer),
        }
    }

    /// Gives the tax in what is paid and stays paid.
    pub(crate) fn tax(&self, stays: &BigRational) -> BigRational {
        stays * &self.tax
    }

    /// Gives what partners get of what is paid and stays paid, tax aside, a part of which is for the main offer.
    pub(crate) fn partners(&self, stays: &BigRational, main: &BigRational) -> BigRational {
        if self.orders.is_zero() && self.main.is_zero() {
            return BigRational::zero();
        }
        (BigRational::one() - &self.tax) * (stays * &self.orders + main * &self.main)
    }

    /// Gives what the payment provider keeps of what is paid in some charges, refunded or not.
    pub(crate) fn fees(&self, paid: &BigRational, charges: &BigRational) -> BigRational {
        paid * &self.fee + charges * BigInt::from(self.fixed)
    }
}

/// Gives the share of what all buyers pay that goes to those partners who get a share of something.
fn sent(sources: &[Source], visitors: &[(u32, Rate)], of: ShareOf) -> BigRational {
    let (mut all, mut shared) = (0_i128, 0_i128);
    for (source, (visits, rate)) in sources.iter().zip(visitors) {
        let buyers = i128::from(*visits) * i128::from(rate.ppm());
        all += buyers;
        let share = source.commission.filter(|commission| commission.of == of);
        shared += buyers * share.map_or(0, |commission| i128::from(commission.share.ppm()));
    }
    if shared == 0 {
        return BigRational::zero();
    }
    BigRational::new(shared.into(), (all * i128::from(Rate::WHOLE)).into())
}

impl Split {
    /// Follows an order to where its parts go. Fees and costs of a refunded order stay spent; a partner's share goes back.
    pub(crate) fn of(toll: &Toll, each: &PerBuyer, refunds: Rate, unpaid: Rate) -> Self {
        // Those who stop do so evenly over the open instalments, so that of n instalments n ÷ 2 stay unpaid.
        let half = fraction(unpaid) / whole(2);
        let less = |all: &BigRational, plans: &BigRational| all - &half * plans;
        let paid = less(&each.order, &each.on_plans);
        let charges = less(&each.charges, &each.plan_charges);
        let main = less(&each.main, &each.main_on_plan);
        let (gone, stay) = (fraction(refunds), fraction(refunds.rest()));
        let refunds = gone * &paid;
        let stays = &paid - &refunds;
        let tax = toll.tax(&stays);
        let partners = toll.partners(&stays, &(main * stay));
        let fees = toll.fees(&paid, &charges);
        let kept = stays - &tax - &partners - &fees - &each.cost;
        Self { paid, refunds, tax, partners, fees, cost: each.cost.clone(), kept }
    }
}
