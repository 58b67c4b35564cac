//! When money comes and goes: instalments, renewals and refunds in the months they fall in.

use super::{
    figure::{Measure, Told},
    inputs::Point,
    means::{Means, Taxes, charged_alone, cost},
};
use crate::{
    architecture::Architecture,
    journey::{
        expectation::{Holdings, whole},
        graph::Item,
        list::fraction,
    },
    model::price::{Interval, Price},
};
use num_rational::BigRational;
use num_traits::{One, Zero};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Months a forecast looks ahead.
pub(crate) const MONTHS: usize = 12;
/// Weeks in a year.
const WEEKS: i64 = 52;
/// Days counted as a month.
const MONTH_DAYS: u16 = 30;

/// One month of a year in which the design sells as expected from the first day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct CashMonth {
    /// Its number, from 1.
    pub month: u32,
    /// First charges of this month's orders.
    pub orders: Told,
    /// Instalments of earlier plans.
    pub instalments: Told,
    /// Renewals of earlier subscriptions.
    pub renewals: Told,
    /// What goes back; negative.
    pub refunds: Told,
    /// Fees, taxes, and what sales and traffic cost; negative.
    pub spent: Told,
    /// What is left of the month.
    pub left: Told,
    /// What is left of all months so far.
    pub so_far: Told,
}

/// What one buyer pays, month by month from the order on, in minor units.
#[derive(Clone, Debug)]
pub(crate) struct Payments {
    first: Vec<BigRational>,
    instalments: Vec<BigRational>,
    renewals: Vec<BigRational>,
    refunds: Vec<BigRational>,
    charges: Vec<BigRational>,
    cost: Vec<BigRational>,
}

/// The sums of a month in which many buyers pay.
#[derive(Clone, Debug, Default)]
struct Sums {
    orders: BigRational,
    instalments: BigRational,
    renewals: BigRational,
    refunds: BigRational,
    charges: BigRational,
    cost: BigRational,
}

impl Payments {
    /// Lays out what buyers pay who leave with these holdings.
    pub(crate) fn of(design: &Architecture<'_>, held: &Holdings<BigRational>, point: &Point) -> Self {
        let mut all = Self::none();
        all.first_charges(design, held);
        for (item, weight) in held.items().filter(|(_, weight)| !weight.is_zero()) {
            let Some((offer, price)) = design.offer_of(item).zip(design.price_of(item)) else { continue };
            let start = bought_after(design, item);
            if start < MONTHS {
                all.cost[start] += weight * whole(cost(design, offer));
                all.lay_out(weight, price, start, point);
            }
        }
        all.take_back(design, point);
        all
    }

    fn none() -> Self {
        let none = || vec![BigRational::zero(); MONTHS];
        Self {
            first: none(),
            instalments: none(),
            renewals: none(),
            refunds: none(),
            charges: none(),
            cost: none(),
        }
    }

    /// Gives what one item brings within twelve months of the first order, were nothing refunded, in minor units.
    pub(crate) fn of_item(design: &Architecture<'_>, item: Item, point: &Point) -> BigRational {
        let mut all = Self::none();
        let start = bought_after(design, item);
        if let Some(price) = design.price_of(item).filter(|_| start < MONTHS) {
            all.lay_out(&BigRational::one(), price, start, point);
        }
        all.value()
    }

    /// Counts first charges: what is taken up to the checkout is paid with the main offer.
    fn first_charges(&mut self, design: &Architecture<'_>, held: &Holdings<BigRational>) {
        if design.main_price().is_some_and(|price| price.today().minor > 0) {
            self.charges[0] += BigRational::one();
        }
        for (index, taken) in held.taken.iter().enumerate() {
            let month = bought_after(design, Item::Placed(index));
            if charged_alone(design, index) && month < MONTHS {
                self.charges[month] += taken;
            }
        }
    }

    fn lay_out(&mut self, weight: &BigRational, price: Price, start: usize, point: &Point) {
        let charge = |list: &mut Vec<BigRational>, count: &mut Vec<BigRational>, at: usize, part, minor| {
            if at < MONTHS && minor > 0 {
                list[at] += weight * &part * whole(minor);
                count[at] += weight * part;
            }
        };
        self.first[start] += weight * whole(price.today().minor);
        match price {
            Price::OneTime { .. } => {}
            Price::Plan { instalments, amount, every } => {
                let open = i64::from(instalments) - 1;
                for nth in 1..=open {
                    let part = BigRational::one() - fraction(point.unpaid) * whole(nth) / whole(open);
                    let at = start + months(every, nth);
                    charge(&mut self.instalments, &mut self.charges, at, part, amount.minor);
                }
            }
            Price::Subscription { amount, every, trial } => {
                let trial = trial.map(|trial| usize::from(trial.days / MONTH_DAYS));
                let from = trial.map_or(1, |_| 0);
                for nth in from..=WEEKS {
                    let at = start + trial.unwrap_or(0) + months(every, nth);
                    if at >= MONTHS {
                        break;
                    }
                    let months = i32::try_from(at - start).unwrap_or(i32::MAX);
                    let part = fraction(point.leaving.rest()).pow(months);
                    charge(&mut self.renewals, &mut self.charges, at, part, amount.minor);
                }
            }
        }
    }

    /// Takes refunded orders back when their guarantee ends: what was paid returns, and nothing more is paid.
    fn take_back(&mut self, design: &Architecture<'_>, point: &Point) {
        let days =
            design.main.and_then(|main| main.guarantee.as_ref()).map_or(MONTH_DAYS, |terms| terms.days);
        let when = usize::from(days.div_ceil(MONTH_DAYS)).min(MONTHS - 1);
        let (gone, stay) = (fraction(point.refunds), fraction(point.refunds.rest()));
        let mut paid = BigRational::zero();
        for month in 0..MONTHS {
            for list in [&mut self.first, &mut self.instalments, &mut self.renewals] {
                if month <= when {
                    paid += &list[month];
                } else {
                    list[month] *= &stay;
                }
            }
            if month > when {
                self.charges[month] *= &stay;
            }
        }
        self.refunds[when] = paid * gone;
    }

    /// Gives what one buyer pays within twelve months, less what goes back, in minor units.
    pub(crate) fn value(&self) -> BigRational {
        let paid = self.first.iter().chain(&self.instalments).chain(&self.renewals);
        paid.sum::<BigRational>() - self.refunds.iter().sum::<BigRational>()
    }

    /// Lays the buyers of every month over each other.
    pub(crate) fn year(&self, design: &Architecture<'_>, means: &Means) -> Vec<CashMonth> {
        let mut so_far = BigRational::zero();
        let mut sums = Sums::default();
        let mut year = Vec::new();
        for month in 0..MONTHS {
            sums.add(self, month);
            year.push(sums.told(design, means, month, &mut so_far));
        }
        year
    }
}

impl Sums {
    fn add(&mut self, each: &Payments, month: usize) {
        self.orders += &each.first[month];
        self.instalments += &each.instalments[month];
        self.renewals += &each.renewals[month];
        self.refunds += &each.refunds[month];
        self.charges += &each.charges[month];
        self.cost += &each.cost[month];
    }

    fn told(
        &self,
        design: &Architecture<'_>,
        means: &Means,
        month: usize,
        so_far: &mut BigRational,
    ) -> CashMonth {
        let (practice, currency) = (&design.library.practice, design.design.currency);
        let taxes = Taxes::of(design);
        let paid = &self.orders + &self.instalments + &self.renewals;
        let known = practice.currency == currency;
        let fixed = whole(if known { i64::from(practice.fees.fixed_minor) } else { 0 });
        let fees = fraction(practice.fees.share) * &paid * (BigRational::one() + &taxes.on_top)
            + fixed * &self.charges;
        let tax = (&paid - &self.refunds) * &taxes.within;
        let spent = &means.buyers * (fees + tax + &self.cost) + whole(means.ads);
        let left = &means.buyers * (&paid - &self.refunds) - &spent;
        *so_far += &left;
        let told = |number: &BigRational| Measure::Money.tell(number, currency);
        CashMonth {
            month: u32::try_from(month + 1).unwrap_or(u32::MAX),
            orders: told(&(&means.buyers * &self.orders)),
            instalments: told(&(&means.buyers * &self.instalments)),
            renewals: told(&(&means.buyers * &self.renewals)),
            refunds: told(&-(&means.buyers * &self.refunds)),
            spent: told(&-spent),
            left: told(&left),
            so_far: told(so_far),
        }
    }
}

/// Gives the months from the first order to the purchase of an item.
fn bought_after(design: &Architecture<'_>, item: Item) -> usize {
    let Item::Placed(index) = item else { return 0 };
    design.placed[index].placement.follow_up.map_or(0, |sent| usize::from(sent.after_days / MONTH_DAYS))
}

/// Gives the months from the first charge to the nth after it.
fn months(every: Interval, nth: i64) -> usize {
    let months = match every {
        Interval::Week => nth * 12 / 52,
        Interval::Month => nth,
        Interval::Quarter => nth * 3,
        Interval::Year => nth * 12,
    };
    usize::try_from(months).unwrap_or(usize::MAX / 2)
}
