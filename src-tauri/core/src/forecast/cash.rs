//! When money comes and goes: instalments, renewals and refunds in the months they fall in.

use super::{
    figure::{Measure, Told},
    inputs::Point,
    means::{Means, charged_alone, cost, main_is_charged},
    schedule::{MONTH_DAYS, Payers, dues},
};
use crate::{
    architecture::Architecture,
    journey::{
        expectation::{Holdings, whole},
        graph::Item,
        list::fraction,
    },
    model::price::Price,
};
use num_rational::BigRational;
use num_traits::{One, Zero};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Months a forecast looks ahead.
pub(crate) const MONTHS: usize = 12;

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
    /// Fees, taxes, partners' shares, and what sales and traffic cost; negative.
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
    /// What of all that is for the main offer, and not given back.
    main: Vec<BigRational>,
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
    main: BigRational,
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
                all.lay_out(item, weight, price, start, point);
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
            main: none(),
            charges: none(),
            cost: none(),
        }
    }

    /// Counts first charges: what is taken up to the checkout is paid with the main offer.
    fn first_charges(&mut self, design: &Architecture<'_>, held: &Holdings<BigRational>) {
        if main_is_charged(design) {
            self.charges[0] += BigRational::one();
        }
        for (index, taken) in held.taken.iter().enumerate() {
            let month = bought_after(design, Item::Placed(index));
            if charged_alone(design, index) && month < MONTHS {
                self.charges[month] += taken;
            }
        }
    }

    fn lay_out(&mut self, item: Item, weight: &BigRational, price: Price, start: usize, point: &Point) {
        let first = weight * whole(price.today().minor);
        if item == Item::Main {
            self.main[start] += &first;
        }
        self.first[start] += first;
        for due in dues(price, start) {
            let paying = weight * due.by.exactly(point.unpaid, point.leaving);
            let paid = &paying * whole(due.minor);
            if item == Item::Main {
                self.main[due.month] += &paid;
            }
            match due.by {
                Payers::OnPlan { .. } => self.instalments[due.month] += paid,
                Payers::Subscribed { .. } => self.renewals[due.month] += paid,
            }
            self.charges[due.month] += paying;
        }
    }

    /// Takes refunded orders back when their guarantee ends: what was paid returns, and nothing more is paid.
    fn take_back(&mut self, design: &Architecture<'_>, point: &Point) {
        let days =
            design.main.and_then(|main| main.guarantee.as_ref()).map_or(MONTH_DAYS, |terms| terms.days);
        let when = usize::from(days.div_ceil(MONTH_DAYS)).min(MONTHS - 1);
        let (gone, stay) = (fraction(point.refunds), fraction(point.refunds.rest()));
        for list in
            [&mut self.first, &mut self.instalments, &mut self.renewals, &mut self.main, &mut self.charges]
        {
            list.iter_mut().skip(when + 1).for_each(|later| *later *= &stay);
        }
        let until =
            |list: &[BigRational]| -> BigRational { list.iter().take(when + 1).sum::<BigRational>() * &gone };
        self.refunds[when] =
            [&self.first, &self.instalments, &self.renewals].map(|list| until(list)).iter().sum();
        let main = until(&self.main);
        self.main[when] -= main;
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
        self.main += &each.main[month];
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
        let (currency, toll) = (design.design.currency, &means.toll);
        let paid = &self.orders + &self.instalments + &self.renewals;
        let stays = &paid - &self.refunds;
        let taken = toll.fees(&paid, &self.charges) + toll.tax(&stays) + toll.partners(&stays, &self.main);
        let spent = &means.buyers * (taken + &self.cost) + whole(means.ads);
        let left = &means.buyers * stays - &spent;
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
pub(super) fn bought_after(design: &Architecture<'_>, item: Item) -> usize {
    let Item::Placed(index) = item else { return 0 };
    design.placed[index].placement.follow_up.map_or(0, |sent| usize::from(sent.after_days / MONTH_DAYS))
}
