//! How what one buyer leaves is distributed, at any rates.

use crate::{
    architecture::Architecture,
    journey::graph::{Arrow, Graph, Group, Item, Odds},
};

/// Weight that is not followed any further.
const NEGLIGIBLE: f64 = 1e-10;

/// Shares of yes and of segments as numbers, in the design's order.
#[derive(Clone, Debug)]
pub(crate) struct Shares<'s> {
    /// By placement.
    pub(crate) takes: &'s [f64],
    /// By segment.
    pub(crate) segments: &'s [f64],
}

/// What every item and every yes is worth, in minor units, and the ways a buyer comes by them.
#[derive(Clone, Debug)]
pub(crate) struct Worths<'g> {
    graph: &'g Graph,
    /// What a buyer leaves before anything is decided.
    start: i64,
    main: i64,
    placed: Vec<i64>,
    yes: Vec<i64>,
    /// By group: how far below its start a state can lie.
    floors: Vec<i64>,
    low: i64,
    /// The largest amount of which every gain is a multiple.
    step: i64,
}

impl<'g> Worths<'g> {
    /// Weighs every item by what it is worth, and every yes by what it costs in itself (as a negative number).
    pub(crate) fn new(
        design: &Architecture<'_>,
        graph: &'g Graph,
        item: impl Fn(Item) -> i64,
        yes: impl Fn(usize) -> i64,
    ) -> Self {
        let indices = 0..design.placed.len();
        let placed = indices.clone().map(|index| item(Item::Placed(index))).collect();
        let main = item(Item::Main);
        let yes = indices.map(yes).collect();
        let mut worths =
            Self { graph, start: main, main, placed, yes, floors: Vec::new(), low: main, step: 0 };
        let arrows = graph.groups.iter().flat_map(|group| &group.arrows);
        worths.step = arrows.map(|arrow| worths.gain(arrow.odds)).fold(0, num_integer::gcd);
        for group in &graph.groups {
            let (floor, low) = worths.reach(group);
            worths.floors.push(floor);
            worths.low += low;
        }
        worths
    }

    fn gain(&self, odds: Odds) -> i64 {
        let Odds::Yes(index, gone) = odds else { return 0 };
        let less = match gone {
            None => 0,
            Some(Item::Main) => self.main,
            Some(Item::Placed(earlier)) => self.placed[earlier],
        };
        self.placed[index] + self.yes[index] - less
    }

    /// Gives the least that any state of a group comes to, and the least at its ends.
    fn reach(&self, group: &Group) -> (i64, i64) {
        let mut reach: Vec<Option<i64>> = vec![None; group.states];
        reach[0] = Some(0);
        for arrow in &group.arrows {
            let Some(least) = reach[arrow.from].map(|least| least + self.gain(arrow.odds)) else { continue };
            reach[arrow.to] = Some(reach[arrow.to].map_or(least, |known| known.min(least)));
        }
        let floor = reach.iter().flatten().min().copied().unwrap_or(0);
        (floor, group.ends().iter().filter_map(|end| reach[*end]).min().unwrap_or(0))
    }

    /// Gives the same, each buyer leaving so much less.
    pub(crate) fn less(&self, amount: i64) -> Self {
        Self { start: self.start - amount, low: self.low - amount, ..self.clone() }
    }

    /// Gives the least a buyer can leave.
    pub(crate) fn least(&self) -> i64 {
        self.low
    }

    /// Gives the largest amount of which everything a buyer can leave is a multiple.
    pub(crate) fn unit(&self) -> i64 {
        num_integer::gcd(self.start, self.step).max(1)
    }

    /// Gives the distribution of what a buyer leaves in steps of a unit from 0 on; the mean stays exact where amounts fall
    /// between steps. Only where nobody leaves less than nothing.
    pub(crate) fn distribution(&self, shares: &Shares<'_>, unit: i64) -> Vec<f64> {
        let mut all = shifted(&[1.0], self.start, unit);
        for (group, floor) in self.graph.groups.iter().zip(&self.floors) {
            if let [Arrow { odds: yes @ Odds::Yes(..), .. }, Arrow { odds: Odds::No(_), .. }] =
                group.arrows[..]
                && *floor >= 0
            {
                add_one(&mut all, share(yes, shares), self.gain(yes), unit);
                continue;
            }
            let offset = usize::try_from(floor.unsigned_abs().div_ceil(unit.unsigned_abs())).unwrap_or(0);
            let mut at: Vec<Vec<f64>> = vec![Vec::new(); group.states];
            at[0] = vec![0.0; offset];
            at[0].push(1.0);
            for arrow in &group.arrows {
                let share = share(arrow.odds, shares);
                if share <= 0.0 || at[arrow.from].is_empty() {
                    continue;
                }
                let moved = shifted(&at[arrow.from], self.gain(arrow.odds), unit);
                let to = &mut at[arrow.to];
                to.resize(to.len().max(moved.len()), 0.0);
                to.iter_mut().zip(&moved).for_each(|(weight, more)| *weight += share * more);
            }
            let mut gained: Vec<f64> = Vec::new();
            for end in group.ends() {
                gained.resize(gained.len().max(at[*end].len()), 0.0);
                gained.iter_mut().zip(&at[*end]).for_each(|(weight, more)| *weight += more);
            }
            all = convolved(&all, &gained, offset);
        }
        all
    }

    /// Gives the mean of what a buyer leaves.
    pub(crate) fn mean(&self, flow: &Flow) -> f64 {
        let sum = |weights: &[f64], worths: &[i64]| -> f64 {
            weights.iter().zip(worths).map(|(weight, worth)| weight * *worth as f64).sum()
        };
        (self.start - self.main) as f64
            + flow.main * self.main as f64
            + sum(&flow.held, &self.placed)
            + sum(&flow.taken, &self.yes)
    }
}

impl Worths<'_> {
    /// Gives the variance of what a buyer leaves.
    pub(crate) fn variance(&self, shares: &Shares<'_>) -> f64 {
        let of_group = |group: &Group| {
            // Of those in every state: how many, the sum of what they leave, and of its square.
            let mut at = vec![(0.0, 0.0, 0.0); group.states];
            at[0] = (1.0, 0.0, 0.0);
            for arrow in &group.arrows {
                let (weight, sum, square) = at[arrow.from];
                let (share, gain) = (share(arrow.odds, shares), self.gain(arrow.odds) as f64);
                let to = &mut at[arrow.to];
                to.0 += share * weight;
                to.1 += share * (sum + gain * weight);
                to.2 += share * (square + gain * (2.0 * sum + gain * weight));
            }
            let ends = group.ends().iter().map(|end| at[*end]);
            let (sum, square) = ends.fold((0.0, 0.0), |all, end| (all.0 + end.1, all.1 + end.2));
            (square - sum * sum).max(0.0)
        };
        self.graph.groups.iter().map(of_group).sum()
    }
}

/// Who ends up with what, as shares of buyers, in one case.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    /// Those who leave with the main offer.
    pub(crate) main: f64,
    /// By placement: those who leave with its offer.
    pub(crate) held: Vec<f64>,
    /// By placement: those who say yes.
    pub(crate) taken: Vec<f64>,
}

impl Flow {
    /// Sums a value of every item over what buyers leave with.
    pub(crate) fn sum(&self, each: impl Fn(Item) -> f64) -> f64 {
        let placed = self.held.iter().enumerate().map(|(index, held)| held * each(Item::Placed(index)));
        self.main * each(Item::Main) + placed.sum::<f64>()
    }

    /// Follows buyers through a design.
    pub(crate) fn of(graph: &Graph, shares: &Shares<'_>) -> Self {
        let nobody = vec![0.0; shares.takes.len()];
        let mut flow = Self { main: 1.0, held: nobody.clone(), taken: nobody };
        for group in &graph.groups {
            let mut weight = vec![0.0; group.states];
            weight[0] = 1.0;
            for arrow in &group.arrows {
                let goes = weight[arrow.from] * share(arrow.odds, shares);
                if let Odds::Yes(index, gone) = arrow.odds {
                    flow.taken[index] += goes;
                    flow.held[index] += goes;
                    match gone {
                        None => {}
                        Some(Item::Main) => flow.main -= goes,
                        Some(Item::Placed(earlier)) => flow.held[earlier] -= goes,
                    }
                }
                weight[arrow.to] += goes;
            }
        }
        flow
    }
}

/// Gives the share of those at an arrow's start who go along it.
pub(crate) fn share(odds: Odds, shares: &Shares<'_>) -> f64 {
    let segment = |at: usize| shares.segments.get(at).copied().unwrap_or(0.0);
    match odds {
        Odds::Certain => 1.0,
        Odds::Yes(index, _) => shares.takes[index],
        Odds::No(index) => 1.0 - shares.takes[index],
        Odds::Inside(at) => segment(at),
        Odds::Outside(at) => 1.0 - segment(at),
    }
}

/// Moves weights by an amount, shared between the two steps it falls between.
fn shifted(weights: &[f64], gain: i64, unit: i64) -> Vec<f64> {
    let (steps, rest) = (gain.div_euclid(unit), gain.rem_euclid(unit));
    let part = rest as f64 / unit as f64;
    let width = usize::try_from(steps.unsigned_abs()).unwrap_or(0);
    let mut moved = vec![0.0; if steps >= 0 { weights.len() + width + 1 } else { weights.len() + 1 }];
    for (at, weight) in weights.iter().enumerate().filter(|(_, weight)| **weight > 0.0) {
        let to = if steps >= 0 { Some(at + width) } else { at.checked_sub(width) };
        // Weight is never led below nothing: room for what is taken away is made before.
        let to = to.unwrap_or(0);
        moved[to] += weight * (1.0 - part);
        moved[to + 1] += weight * part;
    }
    while moved.len() > 1 && moved.last().is_some_and(|weight| *weight < NEGLIGIBLE) {
        moved.pop();
    }
    moved
}

/// Adds an amount that comes with a chance and on nobody else's answer.
fn add_one(weights: &mut Vec<f64>, chance: f64, gain: i64, unit: i64) {
    if chance <= 0.0 || gain == 0 {
        return;
    }
    let part = (gain % unit) as f64 / unit as f64;
    let width = usize::try_from(gain / unit).unwrap_or(0);
    let old = weights.len();
    weights.resize(old + width + 1, 0.0);
    for at in (0..old).rev() {
        let moved = weights[at] * chance;
        weights[at] -= moved;
        weights[at + width] += moved * (1.0 - part);
        weights[at + width + 1] += moved * part;
    }
    while weights.len() > 1 && weights.last().is_some_and(|weight| *weight < NEGLIGIBLE) {
        weights.pop();
    }
}

/// Adds two independent amounts, the second of which stands `offset` steps too high.
fn convolved(one: &[f64], other: &[f64], offset: usize) -> Vec<f64> {
    let mut sum = vec![0.0; one.len() + other.len()];
    let heavy: Vec<(usize, f64)> =
        other.iter().copied().enumerate().filter(|(_, weight)| *weight > 0.0).collect();
    for (at, weight) in one.iter().enumerate().filter(|(_, weight)| **weight > 0.0) {
        for (step, more) in &heavy {
            sum[at + step] += weight * more;
        }
    }
    // What would lie below nothing is dust from sharing amounts between steps.
    let below: f64 = sum.iter().take(offset).sum();
    sum.drain(..offset.min(sum.len() - 1));
    sum[0] += below;
    while sum.len() > 1 && sum.last().is_some_and(|weight| *weight < NEGLIGIBLE) {
        sum.pop();
    }
    sum
}
