//! What every item is worth to the practitioner in a case, in numbers that are quick to weigh.

use super::{
    base::Base,
    cash::{MONTHS, bought_after},
    means::{self, PerBuyer},
    receipts::{Flow, Worths},
    schedule::{Due, dues},
    toll::Split,
};
use crate::{journey::graph::Item, model::rate::Rate};
use num_rational::BigRational;
use num_traits::ToPrimitive;

/// What something comes to as more plans end unpaid: a line between none of them and all.
#[derive(Clone, Copy, Debug)]
struct Line {
    none: f64,
    all: f64,
}

/// What an item brings within twelve months, were nothing refunded.
#[derive(Clone, Debug)]
struct Year {
    today: f64,
    dues: Vec<Due>,
}

/// The values of all items, the main offer first.
pub(crate) struct Values<'b> {
    base: &'b Base<'b, 'b>,
    leaves: Vec<Line>,
    spent: Vec<Line>,
    years: Vec<Year>,
    minutes: Vec<f64>,
    /// By placement: the fixed fee of a yes that is charged by itself.
    charges: Vec<i64>,
    /// The fixed fee of the charge at the checkout.
    checkout: i64,
}

impl Line {
    fn of(at: impl Fn(Rate) -> BigRational) -> Self {
        let at = |percent| float(&at(Rate::percent(percent)));
        Self { none: at(0), all: at(100) }
    }

    fn at(self, unpaid: f64) -> f64 {
        self.none + unpaid * (self.all - self.none)
    }

    fn varies(&self) -> bool {
        self.none != self.all
    }
}

impl Year {
    fn at(&self, unpaid: f64, leaving: f64) -> f64 {
        let later = self.dues.iter().map(|due| due.minor as f64 * due.by.nearly(unpaid, leaving));
        self.today + later.sum::<f64>()
    }
}

impl<'b> Values<'b> {
    /// Weighs every item of a design.
    pub(crate) fn of<'a>(base: &'b Base<'_, 'a>) -> Values<'b>
    where
        'a: 'b,
    {
        let design = base.design;
        let toll = &base.means.toll;
        let mut values = Values {
            base,
            leaves: Vec::new(),
            spent: Vec::new(),
            years: Vec::new(),
            minutes: Vec::new(),
            charges: (0..design.placed.len())
                .map(|index| if means::charged_alone(design, index) { toll.fixed } else { 0 })
                .collect(),
            checkout: if means::main_is_charged(design) { toll.fixed } else { 0 },
        };
        let placed = (0..design.placed.len()).map(Item::Placed);
        for item in std::iter::once(Item::Main).chain(placed) {
            let Some(price) = design.price_of(item) else { continue };
            let each = PerBuyer::of_item(design, item, price, price.committed().minor, 0);
            let split = |unpaid| Split::of(toll, &each, Rate::percent(0), unpaid);
            values.leaves.push(Line::of(|unpaid| split(unpaid).kept));
            values.spent.push(Line::of(|unpaid| {
                let Split { fees, cost, .. } = split(unpaid);
                fees + cost
            }));
            let month = bought_after(design, item);
            values.years.push(match month < MONTHS {
                true => Year { today: price.today().minor as f64, dues: dues(price, month) },
                false => Year { today: 0.0, dues: Vec::new() },
            });
            values.minutes.push(float(&each.minutes));
        }
        values
    }

    /// Tells whether what buyers leave depends on how many plans end unpaid.
    pub(crate) fn vary(&self) -> bool {
        self.leaves.iter().any(Line::varies)
    }

    /// Gives what buyers leave whose orders are not refunded.
    pub(crate) fn leaves(&self, unpaid: f64) -> Worths<'b> {
        let item = |item| self.leaves[at(item)].at(unpaid).round() as i64;
        Worths::new(self.base.design, &self.base.graph, item, |index| -self.charges[index])
            .less(self.checkout)
    }

    /// Gives what the mean order costs, refunded or not.
    pub(crate) fn spent(&self, flow: &Flow, unpaid: f64) -> f64 {
        let charges = flow.taken.iter().zip(&self.charges).map(|(taken, fixed)| taken * *fixed as f64);
        flow.sum(|item| self.spent[at(item)].at(unpaid)) + charges.sum::<f64>() + self.checkout as f64
    }

    /// Gives what the mean buyer pays within twelve months, were nothing refunded.
    pub(crate) fn year(&self, flow: &Flow, unpaid: f64, leaving: f64) -> f64 {
        flow.sum(|item| self.years[at(item)].at(unpaid, leaving))
    }

    /// Gives the minutes the mean buyer takes.
    pub(crate) fn minutes(&self, flow: &Flow) -> f64 {
        flow.sum(|item| self.minutes[at(item)])
    }
}

/// Gives the place of an item among the values.
fn at(item: Item) -> usize {
    match item {
        Item::Main => 0,
        Item::Placed(index) => index + 1,
    }
}

/// Gives the nearest number a float can hold.
fn float(number: &BigRational) -> f64 {
    number.to_f64().filter(|number| number.is_finite()).unwrap_or(0.0)
}
