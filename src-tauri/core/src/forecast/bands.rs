//! How far every figure may lie from its mean: the chance in a single month, and how unsure every share is.

use super::{
    base::Base,
    cash::Payments,
    delivery::Workload,
    figure::{Band, Figure, Measure, What},
    inputs::Source,
    means::{self, Taxes},
    months::{Crowd, Months},
    outlook::{Bar, GoalChance, Spread},
    receipts::{self, Shares, Worths},
    strata::{CASES, Strata},
};
use crate::{
    architecture::Placed,
    belief::Belief,
    exact::big,
    journey::{expectation::whole, graph::Item},
    model::{price::Price, rate::Rate},
};
use num_rational::{BigRational, Ratio};
use num_traits::{One, ToPrimitive, Zero};

/// Bars a distribution is drawn with, about.
const BARS: i64 = 32;
/// Minutes are weighed in thousandths, so that shares of a group run count.
const MINUTE: f64 = 1_000.0;

/// Every uncertain figure in every case.
pub(crate) struct Bands {
    /// Buyers of a month.
    pub(crate) buyers: Months,
    /// Revenue of a month.
    pub(crate) revenue: Months,
    /// Take-home of a month.
    pub(crate) take_home: Months,
    /// Figures whose mean is all that differs from case to case.
    means: Vec<(What, Vec<f64>)>,
    /// By placement: the share of buyers who take it.
    taken: Vec<Vec<f64>>,
    /// What a month leaves on average, case by case, in minor units.
    pub(crate) left: Vec<f64>,
}

fn number(rate: Rate) -> f64 {
    f64::from(rate.ppm()) / f64::from(Rate::WHOLE)
}

fn float(number: &BigRational) -> f64 {
    number.to_f64().filter(|number| number.is_finite()).unwrap_or(0.0)
}

/// What one item leaves of its price, and what it costs also where the order is refunded, in minor units.
struct Kept<'b> {
    base: &'b Base<'b, 'b>,
    after_tax: BigRational,
    fee: BigRational,
    fixed: i64,
}

impl Bands {
    /// Follows a design through all cases.
    pub(crate) fn of(base: &Base<'_, '_>) -> Self {
        let (design, inputs) = (base.design, &base.inputs);
        let mut strata = Strata::default();
        let mut source = |source: &Source| {
            let about = source.name.as_ref().map_or("main".to_owned(), |name| format!("from {name}"));
            strata.draw(&source.rate, about.as_bytes())
        };
        let sources: Vec<Vec<f64>> = inputs.sources.iter().map(&mut source).collect();
        let mut take = |(placed, belief): (&Placed<'_>, &Belief)| {
            let about = format!("{} at the {}", placed.offer.name, placed.placement.stage.name());
            strata.draw(belief, about.as_bytes())
        };
        let takes: Vec<Vec<f64>> = design.placed.iter().zip(&inputs.takes).map(&mut take).collect();
        let refunds = strata.draw(&inputs.refunds, b"refunds");
        let segments: Vec<f64> = inputs.segments.iter().map(|share| number(*share)).collect();
        let held_back =
            (1.0 - number(base.point.friction)).powi(i32::try_from(inputs.early).unwrap_or(i32::MAX));
        let visitors: f64 = inputs.visits() as f64;
        let worth = |item: &dyn Fn(Item) -> i64, yes: &dyn Fn(usize) -> i64| {
            Worths::new(design, &base.graph, item, yes)
        };
        let free = |_: usize| 0;
        let kept = Kept::of(base);
        let load = Workload::of(design);
        let orders = worth(&|item| design.committed(item), &free);
        let leaves = worth(&|item| kept.item(item), &|index| -kept.charge(index));
        let spent = worth(&|item| kept.spent(item), &|index| kept.charge(index));
        let items = worth(&|_| 1, &free);
        let year = |item| crate::exact::rounded(&Payments::of_item(design, item, &base.point));
        let years = worth(&year, &free);
        let minutes = worth(
            &|item| {
                let offer = design.offer_of(item);
                let each = offer.map_or_else(Ratio::zero, |offer| design.library.minutes_per_sale(offer));
                (float(&big(each)) * MINUTE).round() as i64
            },
            &free,
        );
        let mut bands = Self {
            buyers: Months::default(),
            revenue: Months::default(),
            take_home: Months::default(),
            means: Vec::new(),
            taken: vec![Vec::with_capacity(CASES); takes.len()],
            left: Vec::with_capacity(CASES),
        };
        let mut told: [(What, Vec<f64>); 6] = [
            (What::AverageOrder, Vec::new()),
            (What::RevenuePerVisitor, Vec::new()),
            (What::ItemsPerCustomer, Vec::new()),
            (What::TwelveMonthValue, Vec::new()),
            (What::HoursPerWeek, Vec::new()),
            (What::IncomePerHour, Vec::new()),
        ];
        let mut now = vec![0.0; takes.len()];
        for case in 0..CASES {
            now.iter_mut().zip(&takes).for_each(|(share, all)| *share = all[case]);
            let shares = Shares { takes: &now, segments: &segments };
            let parts = inputs.sources.iter().zip(&sources);
            let crowd = Crowd::of(parts.map(|(source, rate)| (source.visits, rate[case] * held_back)));
            let gone = refunds[case];
            let (order, cost) = (orders.mean(&shares), spent.mean(&shares));
            // Those who keep their order bear what refunded ones cost.
            let (stay, cost) = (crowd.thinned(1.0 - gone), gone * cost);
            let borne = if gone < 1.0 { cost / (1.0 - gone) } else { 0.0 };
            let on_top = -(inputs.cost() as f64) - if gone < 1.0 { 0.0 } else { crowd.buyers() * cost };
            // As far as every order bears it; what is left of it lies on the month as a whole.
            let each = (borne.round() as i64).min(leaves.least().max(0));
            let leaves = leaves.less(each);
            let on_top = on_top - stay.buyers() * (borne - each as f64);
            bands.buyers.add_count(crowd);
            bands.revenue.add(crowd, &orders, &shares, 0.0);
            bands.take_home.add(stay, &leaves, &shares, on_top);
            let left = stay.buyers() * leaves.mean(&shares) + on_top;
            let a_year = crowd.buyers() * minutes.mean(&shares) / MINUTE * 12.0 + load.held as f64;
            let hours = a_year / (load.weeks as f64 * 60.0);
            bands.left.push(left);
            let values = [
                order,
                if visitors > 0.0 { crowd.buyers() * order / visitors } else { 0.0 },
                items.mean(&shares) * 1e6,
                years.mean(&shares) * (1.0 - gone),
                hours * 1e6,
                if a_year > 0.0 { left * 12.0 * 60.0 / a_year } else { 0.0 },
            ];
            told.iter_mut().zip(values).for_each(|((_, all), value)| all.push(value));
            for (all, share) in bands.taken.iter_mut().zip(receipts::taken(&base.graph, &shares)) {
                all.push(share * 1e6);
            }
        }
        bands.means = told.into_iter().collect();
        bands.means.iter_mut().for_each(|(_, all)| all.sort_by(f64::total_cmp));
        bands.taken.iter_mut().for_each(|all| all.sort_by(f64::total_cmp));
        bands
    }

    /// Gives every figure that has one its band.
    pub(crate) fn put(&self, base: &Base<'_, '_>, figures: &mut [Figure]) {
        let currency = base.design.design.currency;
        for figure in figures.iter_mut().filter(|figure| figure.mean.is_some()) {
            let months = |months: &Months, times: i64| {
                [0.1, 0.5, 0.9].map(|chance| months.quantile(chance).saturating_mul(times))
            };
            let ends = match figure.what {
                What::Buyers => months(&self.buyers, 1_000_000),
                What::Revenue => months(&self.revenue, 1),
                What::TakeHome => months(&self.take_home, 1),
                what => match self.means.iter().find(|(known, _)| *known == what) {
                    Some((_, sorted)) => ends(sorted),
                    None => continue,
                },
            };
            let [low, middle, high] = ends.map(|end| figure.measure.tell_value(end, currency));
            figure.band = Some(Band { low, middle, high });
        }
    }

    /// Gives the band of the share of buyers who take an extra.
    pub(crate) fn taken(&self, base: &Base<'_, '_>, index: usize) -> Band {
        let currency = base.design.design.currency;
        let [low, middle, high] =
            ends(&self.taken[index]).map(|end| Measure::Share.tell_value(end, currency));
        Band { low, middle, high }
    }

    /// Draws how a month's revenue and take-home may turn out, around the bands of these figures.
    pub(crate) fn spreads(&self, base: &Base<'_, '_>, figures: &[Figure]) -> Vec<Spread> {
        let both = [(What::Revenue, &self.revenue), (What::TakeHome, &self.take_home)];
        let drawn = |(what, months)| {
            let band = figures.iter().find(|figure| figure.what == what)?.band.clone()?;
            Some(spread(base, what, months, band))
        };
        both.into_iter().filter_map(drawn).collect()
    }

    /// Tells the chance of reaching the design's goal.
    pub(crate) fn goal(&self, base: &Base<'_, '_>) -> Option<GoalChance> {
        let goal = base.design.design.goal?;
        let told = Measure::Money.tell_value(goal.minor, goal.currency);
        let share = (1.0 - self.take_home.at_most(goal.minor as f64 - 0.5)).clamp(0.0, 1.0);
        let chance = Measure::Share.tell_value((share * 1e6).round() as i64, goal.currency);
        let words = match chance.value {
            0..5_000 => "Almost no month".to_owned(),
            995_001.. => "Almost every month".to_owned(),
            _ => format!("About {} months in a hundred", (share * 100.0).round().clamp(1.0, 99.0)),
        };
        let sentence = format!("{words} would leave {} or more, as far as these beliefs go.", told.text);
        Some(GoalChance { goal: told, chance, sentence })
    }
}

impl<'b> Kept<'b> {
    fn of<'a>(base: &'b Base<'_, 'a>) -> Kept<'b>
    where
        'a: 'b,
    {
        let practice = &base.design.library.practice;
        let taxes = Taxes::of(base.design);
        let known = practice.currency == base.design.design.currency;
        Kept {
            base,
            after_tax: BigRational::one() - taxes.within,
            fee: crate::journey::list::fraction(practice.fees.share) * (BigRational::one() + taxes.on_top),
            fixed: if known { i64::from(practice.fees.fixed_minor) } else { 0 },
        }
    }

    /// Gives what is paid for an item in the end, and the charges it takes after the first.
    fn paid(&self, item: Item) -> (BigRational, BigRational) {
        let design = self.base.design;
        let committed = whole(design.committed(item));
        let half = crate::journey::list::fraction(self.base.point.unpaid) / whole(2);
        match design.price_of(item) {
            Some(price @ Price::Plan { .. }) => {
                let charges = means::plan_charges(price);
                let open = whole((charges - 1).max(0)) - &half * whole(charges);
                (&committed - &half * &committed, open)
            }
            _ => (committed, BigRational::zero()),
        }
    }

    /// Gives what an item costs, refunded or not.
    fn cost(&self, item: Item) -> BigRational {
        let design = self.base.design;
        let (paid, open) = self.paid(item);
        let own = design.offer_of(item).map_or(0, |offer| means::cost(design, offer));
        let first = match item {
            Item::Main => self.main_charge(),
            Item::Placed(_) => 0,
        };
        paid * &self.fee + (open + whole(first)) * whole(self.fixed) + whole(own)
    }

    fn main_charge(&self) -> i64 {
        i64::from(self.base.design.main_price().is_some_and(|price| price.today().minor > 0))
    }

    fn spent(&self, item: Item) -> i64 {
        crate::exact::rounded(&self.cost(item))
    }

    fn item(&self, item: Item) -> i64 {
        let (paid, _) = self.paid(item);
        crate::exact::rounded(&(paid * &self.after_tax - self.cost(item)))
    }

    /// Gives the fixed fee of a yes that is charged by itself.
    fn charge(&self, index: usize) -> i64 {
        if means::charged_alone(self.base.design, index) { self.fixed } else { 0 }
    }
}

/// Gives P10, P50 and P90 of sorted values.
fn ends(sorted: &[f64]) -> [i64; 3] {
    let last = (sorted.len() - 1) as f64;
    [0.1, 0.5, 0.9].map(|chance| {
        let at = chance * last;
        let (low, part) = (at.floor() as usize, at.fract());
        let high = (low + 1).min(sorted.len() - 1);
        (sorted[low] + part * (sorted[high] - sorted[low])).round() as i64
    })
}

fn spread(base: &Base<'_, '_>, what: What, months: &Months, band: Band) -> Spread {
    let currency = base.design.design.currency;
    let tell = |value: i64| Measure::Money.tell_value(value, currency);
    let (low, high) = (months.quantile(0.005), months.quantile(0.995));
    let width = round_step(((high - low).max(1) + BARS - 1) / BARS);
    let first = low.div_euclid(width);
    let last = high.div_euclid(width).max(first);
    let up_to = |edge: i64| months.at_most(edge as f64 - 0.5);
    let bars = (first..=last).map(|at| {
        let (from, to) = (at * width, (at + 1) * width);
        // What lies beyond either end counts with the last bar there.
        let below = if at == first { 0.0 } else { up_to(from) };
        let above = if at == last { 1.0 } else { up_to(to) };
        let chance = Measure::Share.tell_value(((above - below).max(0.0) * 1e6).round() as i64, currency);
        Bar { from: tell(from), to: tell(to), chance }
    });
    let bars: Vec<Bar> = bars.collect();
    let Band { low, middle, high } = &band;
    let verb = if what == What::Revenue { "comes to" } else { "leaves" };
    let sentence = format!(
        "One month in ten {verb} less than {}, one in ten more than {}; half of them lie below {}. That holds both what chance does in a month and how unsure every share is.",
        low.text, high.text, middle.text
    );
    Spread { what, bars, band, sentence }
}

/// Rounds a width up to one that reads well: 1, 2 or 5 and zeros.
fn round_step(width: i64) -> i64 {
    let mut step = 1_i64;
    loop {
        for nice in [1, 2, 5] {
            if step.saturating_mul(nice) >= width {
                return step.saturating_mul(nice);
            }
        }
        step = step.saturating_mul(10);
    }
}
