//! How far every figure may lie from its mean: the chance in a single month, and how unsure every share is.

use super::{
    base::Base,
    cases::{Case, Cases},
    figure::{Band, Figure, Measure, What},
    months::{Crowd, MonthOf, Months},
    outlook::{Bar, GoalChance, Spread},
    receipts::{Flow, Worths},
    strata::CASES,
    values::Values,
};
use rayon::iter::{IntoParallelIterator, ParallelIterator};

/// Bars a distribution is drawn with, about.
const BARS: i64 = 32;

/// Every uncertain figure in every case.
#[derive(Default)]
pub(crate) struct Bands {
    /// Buyers of a month.
    pub(crate) buyers: Months,
    /// Revenue of a month.
    pub(crate) revenue: Months,
    /// Take-home of a month.
    pub(crate) take_home: Months,
    /// By figure whose mean is all that differs from case to case: those means, sorted.
    means: Vec<(What, Vec<f64>)>,
    /// By placement: the share of buyers who take it, sorted.
    taken: Vec<Vec<f64>>,
    /// What a month leaves on average, case by case, in minor units.
    pub(crate) left: Vec<f64>,
}

/// Figures whose mean is all that differs from case to case.
const TOLD: [What; 6] = [
    What::AverageOrder,
    What::RevenuePerVisitor,
    What::ItemsPerCustomer,
    What::TwelveMonthValue,
    What::HoursPerWeek,
    What::IncomePerHour,
];

/// How one case turns out.
struct Outcome {
    buyers: MonthOf,
    revenue: MonthOf,
    take_home: MonthOf,
    told: [f64; TOLD.len()],
    taken: Vec<f64>,
    left: f64,
}

/// What every case is followed through.
struct Ways<'b, 'd, 'a> {
    base: &'b Base<'d, 'a>,
    values: Values<'b>,
    orders: Worths<'b>,
    /// What a buyer leaves where nothing of it varies.
    certain: Worths<'b>,
}

impl Ways<'_, '_, '_> {
    fn follow(&self, now: &Case) -> Outcome {
        let Self { base, values, orders, certain } = self;
        let (inputs, load) = (&base.inputs, &base.means.load);
        let visitors = inputs.visits() as f64;
        let shares = now.shares();
        let flow = Flow::of(&base.graph, &shares);
        let held_back = (1.0 - now.friction).powi(i32::try_from(inputs.early).unwrap_or(i32::MAX));
        let parts = inputs.sources.iter().zip(&now.sources);
        let crowd = Crowd::of(parts.map(|(source, rate)| (source.visits, rate * held_back)));
        let gone = now.refunds;
        let (order, cost) = (orders.mean(&flow), values.spent(&flow, now.unpaid));
        // Those who keep their order bear what refunded ones cost.
        let (stay, cost) = (crowd.thinned(1.0 - gone), gone * cost);
        let borne = if gone < 1.0 { cost / (1.0 - gone) } else { 0.0 };
        let on_top = -(inputs.cost() as f64) - if gone < 1.0 { 0.0 } else { crowd.buyers() * cost };
        let rest = values.vary().then(|| values.leaves(now.unpaid));
        let leaves = rest.as_ref().unwrap_or(certain);
        // As far as every order bears it; what is left of it lies on the month as a whole.
        let each = (borne.round() as i64).min(leaves.least().max(0));
        let leaves = leaves.less(each);
        let on_top = on_top - stay.buyers() * (borne - each as f64);
        let kept = leaves.mean(&flow);
        let left = stay.buyers() * kept + on_top;
        let a_year = crowd.buyers() * values.minutes(&flow) * 12.0 + load.held as f64;
        Outcome {
            buyers: MonthOf::count(crowd),
            revenue: MonthOf::sum(crowd, orders, &shares, order, 0.0),
            take_home: MonthOf::sum(stay, &leaves, &shares, kept, on_top),
            told: [
                order,
                if visitors > 0.0 { crowd.buyers() * order / visitors } else { 0.0 },
                flow.sum(|_| 1.0) * 1e6,
                values.year(&flow, now.unpaid, now.leaving) * (1.0 - gone),
                a_year / (load.weeks as f64 * 60.0) * 1e6,
                if a_year > 0.0 { left * 12.0 * 60.0 / a_year } else { 0.0 },
            ],
            taken: flow.taken.iter().map(|share| share * 1e6).collect(),
            left,
        }
    }
}

impl Bands {
    /// Follows a design through all cases, several at a time; they come together in their order, so that the figures are the
    /// same on every machine.
    pub(crate) fn of(base: &Base<'_, '_>) -> Self {
        let (cases, values) = (Cases::of(base), Values::of(base));
        let orders = Worths::new(base.design, &base.graph, |item| base.design.committed(item), |_| 0);
        let certain = values.leaves(0.0);
        let ways = Ways { base, values, orders, certain };
        let follow = |now: &mut Case, case| {
            cases.put(case, now);
            ways.follow(now)
        };
        let all: Vec<Outcome> = (0..CASES).into_par_iter().map_init(Case::default, follow).collect();
        let sorted = |value: &dyn Fn(&Outcome) -> f64| {
            let mut values: Vec<f64> = all.iter().map(value).collect();
            values.sort_by(f64::total_cmp);
            values
        };
        let mut bands = Self {
            means: TOLD
                .into_iter()
                .enumerate()
                .map(|(at, what)| (what, sorted(&|one| one.told[at])))
                .collect(),
            taken: (0..base.design.placed.len()).map(|at| sorted(&|one| one.taken[at])).collect(),
            left: all.iter().map(|one| one.left).collect(),
            ..Self::default()
        };
        for Outcome { buyers, revenue, take_home, .. } in all {
            bands.buyers.add(buyers);
            bands.revenue.add(revenue);
            bands.take_home.add(take_home);
        }
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
