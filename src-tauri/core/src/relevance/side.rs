//! What is known of an offer when its relevance is judged, free of the model's records.

use crate::model::{
    ids::{OfferId, OutcomeId},
    live::Together,
    moment::Moment,
    offer::Kind,
    stage::Stage,
};

/// An offer, as far as relevance asks.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// Its id.
    pub id: OfferId,
    /// Its name.
    pub name: &'a str,
    /// What sort of thing is delivered.
    pub kind: Kind,
    /// The product line it stands on; empty where there is none.
    pub line: &'a str,
    /// Its tier on the line.
    pub tier: u16,
    /// What it costs, in minor units.
    pub price: i64,
    /// The outcomes it supports, those of its parts included, with their words.
    pub outcomes: &'a [(OutcomeId, &'a str)],
    /// The problem it solves.
    pub problem: &'a str,
    /// How it helps, in one line.
    pub benefit: &'a str,
    /// For whom it is.
    pub audience: &'a str,
    /// What is inside, a line each.
    pub inside: &'a [String],
    /// The offers it contains, parts of parts included.
    pub contains: &'a [OfferId],
    /// What a buyer must have before it is of use.
    pub prerequisites: &'a [OfferId],
    /// When it is of use beside a main offer; none where that is not settled.
    pub moment: Option<Moment>,
}

/// Where an extra is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The stage.
    pub stage: Stage,
    /// The days after the purchase; 0 but in follow-ups.
    pub after_days: u16,
}

/// How often two offers were bought by the same people, counted from orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// Buyers of the main offer.
    pub main: u32,
    /// Those of them who bought the extra too.
    pub both: u32,
    /// Buyers of anything.
    pub all: u32,
    /// Those of them who bought the extra.
    pub extra: u32,
}

/// Pairs bought together below which a count says nothing.
const PAIRS: u32 = 5;
/// Buyers of the main offer below which a count says nothing.
const BUYERS: u32 = 30;

impl Measured {
    /// Takes what was counted of an extra and its main offer, order by order.
    pub fn of(seen: Together) -> Self {
        Self { main: seen.with_main, both: seen.both, all: seen.orders, extra: seen.with_extra }
    }

    /// Tells whether buyers of the main offer take the extra at least twice as often as all buyers do.
    pub(super) fn speaks_for_it(&self) -> bool {
        let (main, both, all, extra) =
            (u64::from(self.main), u64::from(self.both), u64::from(self.all), u64::from(self.extra));
        self.both >= PAIRS && self.main >= BUYERS && self.all >= self.main && both * all >= 2 * extra * main
    }
}
