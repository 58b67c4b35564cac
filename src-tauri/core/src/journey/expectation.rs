//! Means over all journeys without listing them, exact at any rates.
//!
//! What is expected of a design follows from who ends up with what: every mean is a sum over the items on receipts.

use super::{
    decimal::{Decimal, Weight},
    graph::{Graph, Item, Odds, TooEntangled},
};
use crate::{
    architecture::Architecture,
    exact::big,
    model::{offer::Offer, price::Price, rate::Rate},
};
use num_bigint::{BigInt, BigUint};
use num_rational::{BigRational, Ratio};
use num_traits::Zero;

/// What is expected of one placement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The share of buyers who meet it.
    pub met: BigRational,
    /// The share of buyers who take it (its attach rate).
    pub taken: BigRational,
    /// What it adds to the average order, in minor units, less what it replaces.
    pub worth: BigRational,
}

/// The exact means over all journeys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The number of journeys.
    pub journeys: BigUint,
    /// What each placement is expected to do, in the design's order.
    pub placed: Vec<Expected>,
    /// The average order in minor units: one-time prices, plans in full, first charges of subscriptions.
    pub average_order: BigRational,
    /// The practitioner's minutes per buyer, group runs full; runs held whoever comes are no buyer's.
    pub minutes: BigRational,
    /// Lines on the average receipt.
    pub items: BigRational,
}

/// The share of yes at every placement, and of buyers in every segment, in the design's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rates {
    /// By placement.
    pub takes: Vec<Rate>,
    /// By segment.
    pub segments: Vec<Rate>,
}

/// Who ends up with what, as weights of buyers.
#[derive(Clone, Debug)]
pub(crate) struct Holdings<W> {
    /// Those who leave with the main offer.
    pub(crate) main: W,
    /// By placement: those who meet it.
    pub(crate) met: Vec<W>,
    /// By placement: those who say yes.
    pub(crate) taken: Vec<W>,
    /// By placement: those who leave with its offer.
    pub(crate) held: Vec<W>,
    /// By placement: what it adds to the average order, in minor units.
    pub(crate) worth: Vec<W>,
}

impl Rates {
    /// Gives the share of those at an arrow's start who go along it; none where everybody does.
    pub(super) fn of(&self, odds: Odds) -> Option<Rate> {
        let segment = |at: usize| self.segments.get(at).copied().unwrap_or_default();
        Some(match odds {
            Odds::Certain => return None,
            Odds::Yes(index, _) => self.takes[index],
            Odds::No(index) => self.takes[index].rest(),
            Odds::Inside(at) => segment(at),
            Odds::Outside(at) => segment(at).rest(),
        })
    }
}

impl Architecture<'_> {
    /// Gives the rates believed in.
    pub fn rates(&self) -> Rates {
        Rates {
            takes: self.placed.iter().map(|placed| self.take_rate(placed)).collect(),
            segments: self.design.segments.iter().map(|segment| segment.share).collect(),
        }
    }

    /// Computes counts and means over all journeys. Refused only where the states that matter are too many.
    pub fn expectation(&self) -> Result<Expectation, TooEntangled> {
        Ok(self.expected_on(&Graph::of(self)?, &self.rates()))
    }

    /// Computes the same on ways that are known, at any rates.
    pub fn expected_on(&self, graph: &Graph, rates: &Rates) -> Expectation {
        let short = Holdings::<Decimal>::of(self, graph, rates).and_then(|held| held.expected(self, graph));
        short.unwrap_or_else(|| {
            Holdings::<BigRational>::of(self, graph, rates)
                .and_then(|held| held.expected(self, graph))
                .expect("fractions hold any number")
        })
    }

    /// Computes the practitioner's minutes per buyer alone, on ways that are known, at any rates.
    pub(crate) fn minutes_per_buyer(&self, graph: &Graph, rates: &Rates) -> BigRational {
        let short = Holdings::<Decimal>::of(self, graph, rates).and_then(|held| held.minutes(self));
        short.unwrap_or_else(|| {
            let held = Holdings::<BigRational>::of(self, graph, rates);
            held.and_then(|held| held.minutes(self)).expect("fractions hold any number")
        })
    }

    /// Gives the committed price of an item in minor units.
    pub(crate) fn committed(&self, item: Item) -> i64 {
        self.price_of(item).map_or(0, |price| price.committed().minor)
    }

    /// Gives the price of an item; none where there is no main offer.
    pub(crate) fn price_of(&self, item: Item) -> Option<Price> {
        match item {
            Item::Main => self.main_price(),
            Item::Placed(index) => Some(self.placed[index].price),
        }
    }

    /// Gives the offer an item is; none where there is no main offer.
    pub(crate) fn offer_of(&self, item: Item) -> Option<&Offer> {
        match item {
            Item::Main => self.main.map(|main| &**main),
            Item::Placed(index) => Some(self.placed[index].offer),
        }
    }
}

impl<W: Weight> Holdings<W> {
    /// Weighs the ways of a design at some rates; none where the weights do not fit.
    pub(crate) fn of(design: &Architecture<'_>, graph: &Graph, rates: &Rates) -> Option<Self> {
        let count = design.placed.len();
        let nothing = || vec![W::none(); count];
        let mut all = Self {
            main: if design.main.is_some() { W::all() } else { W::none() },
            met: nothing(),
            taken: nothing(),
            held: nothing(),
            worth: nothing(),
        };
        for group in &graph.groups {
            let mut weight = vec![W::none(); group.states];
            weight[0] = W::all();
            for arrow in &group.arrows {
                let from = weight[arrow.from].clone();
                let goes = match rates.of(arrow.odds) {
                    Some(rate) => from.share(rate)?,
                    None => from,
                };
                if let Odds::Yes(index, gone) = arrow.odds {
                    all.met[index] = all.met[index].plus(&weight[arrow.from])?;
                    all.count(design, index, gone, &goes)?;
                }
                weight[arrow.to] = weight[arrow.to].plus(&goes)?;
            }
        }
        Some(all)
    }

    /// Counts a yes at a placement by some of the buyers, and what it takes off their receipts.
    fn count(&mut self, design: &Architecture<'_>, index: usize, gone: Option<Item>, yes: &W) -> Option<()> {
        let freed = gone.map_or(0, |item| design.committed(item));
        let gain = design.committed(Item::Placed(index)) - freed;
        self.taken[index] = self.taken[index].plus(yes)?;
        self.held[index] = self.held[index].plus(yes)?;
        self.worth[index] = self.worth[index].plus(&yes.times(gain)?)?;
        let less = match gone {
            Some(Item::Main) => &mut self.main,
            Some(Item::Placed(earlier)) => &mut self.held[earlier],
            None => return Some(()),
        };
        *less = less.plus(&yes.times(-1)?)?;
        Some(())
    }

    /// Gives every item a buyer can leave with, and the weight of those who do.
    pub(crate) fn items(&self) -> impl Iterator<Item = (Item, &W)> {
        let placed = self.held.iter().enumerate().map(|(index, held)| (Item::Placed(index), held));
        std::iter::once((Item::Main, &self.main)).chain(placed)
    }

    /// Sums a whole number of every item over what buyers leave with.
    pub(crate) fn sum(&self, each: impl Fn(Item) -> i64) -> Option<W> {
        self.items().try_fold(W::none(), |sum, (item, held)| match each(item) {
            0 => Some(sum),
            number => sum.plus(&held.times(number)?),
        })
    }

    fn expected(&self, design: &Architecture<'_>, graph: &Graph) -> Option<Expectation> {
        let placed = (0..design.placed.len()).map(|index| Expected {
            met: self.met[index].exact(),
            taken: self.taken[index].exact(),
            worth: self.worth[index].exact(),
        });
        Some(Expectation {
            journeys: graph.journeys(),
            placed: placed.collect(),
            average_order: self.sum(|item| design.committed(item))?.exact(),
            minutes: self.minutes(design)?,
            items: self.sum(|_| 1)?.exact(),
        })
    }

    /// Gives the practitioner's minutes per buyer, group runs full.
    pub(crate) fn minutes(&self, design: &Architecture<'_>) -> Option<BigRational> {
        let each = |item| {
            design.offer_of(item).map_or_else(Ratio::zero, |offer| design.library.minutes_per_sale(offer))
        };
        let mut parts: Vec<(i64, W)> = Vec::new();
        for (item, held) in self.items() {
            let minutes: Ratio<i64> = each(item);
            let weight = held.times(*minutes.numer())?;
            match parts.iter_mut().find(|(bottom, _)| bottom == minutes.denom()) {
                Some((_, sum)) => *sum = sum.plus(&weight)?,
                None => parts.push((*minutes.denom(), weight)),
            }
        }
        let whole = |(bottom, sum): (i64, W)| sum.exact() * big(Ratio::new(1, bottom));
        Some(parts.into_iter().map(whole).sum())
    }
}

/// Makes a whole number a fraction.
pub(crate) fn whole(number: i64) -> BigRational {
    BigRational::from(BigInt::from(number))
}
