//! The likeliest journeys of a design that has more of them than anybody reads, found without listing the others.

use super::{
    graph::{Graph, Group, Odds, TooEntangled},
    list::{Journey, fraction},
    walk::{Meeting, Walk},
};
use crate::{
    architecture::{Answer, Architecture},
    journey::expectation::Rates,
    model::{ids::SegmentId, limits::LISTED_JOURNEYS, rate::Rate},
};
use num_bigint::BigUint;
use num_rational::BigRational;
use num_traits::One;

/// Most journeys of those who answer everything alike; they differ only in the segments they belong to.
const ALIKE: usize = 16;

/// Most ways kept in one group at once; where it has more states than a person could follow, each keeps fewer of them.
const KEPT: usize = 1 << 21;

/// A way through one group of placements.
#[derive(Clone)]
struct Path {
    chance: f64,
    odds: Vec<Odds>,
}

/// A way through some groups: the one through those before the last, by number, and the path through the last.
#[derive(Clone, Copy)]
struct Join {
    chance: f64,
    before: usize,
    path: usize,
}

impl Architecture<'_> {
    /// Counts the journeys and lists them, a yes before a no; of more than `most`, the likeliest `likeliest`, likeliest first,
    /// then those in which everything met is answered alike, where they are not among them.
    ///
    /// The likeliest ways through a state of the graph continue the likeliest ways to the states before it, and groups that
    /// cannot influence each other have their likeliest ways together; so no more of them are kept anywhere.
    pub fn ways(&self, most: usize, likeliest: usize) -> Result<(BigUint, Vec<Journey>), TooEntangled> {
        let graph = Graph::of(self)?;
        let count = graph.journeys();
        let most = most.min(LISTED_JOURNEYS);
        let listed = if count > most.into() {
            self.likeliest(&graph, likeliest.min(most))
        } else {
            self.journeys(most)
        };
        Ok((count, listed))
    }

    fn likeliest(&self, graph: &Graph, most: usize) -> Vec<Journey> {
        let rates = self.rates();
        let paths: Vec<Vec<Path>> =
            graph.groups.iter().map(|group| likeliest_through(group, &rates, most)).collect();
        let start = vec![Join { chance: 1.0, before: 0, path: 0 }];
        let joined = paths.iter().fold(vec![start], |mut levels, paths| {
            levels.push(joined(&levels[levels.len() - 1], paths, most));
            levels
        });
        let ways = 0..joined[joined.len() - 1].len();
        let mut found: Vec<Journey> = ways.map(|way| self.followed(&odds_of(&joined, &paths, way))).collect();
        for answer in [Answer::Yes, Answer::No] {
            for alike in self.answering(&[answer], ALIKE) {
                if !found.contains(&alike) {
                    found.push(alike);
                }
            }
        }
        found
    }

    /// Walks a way that is decided by these odds.
    fn followed(&self, odds: &[Odds]) -> Journey {
        let inside = |segment: SegmentId| {
            let at = self.design.segments.iter().position(|known| known.id == segment);
            at.is_some_and(|at| odds.contains(&Odds::Inside(at)))
        };
        let yes = |index: usize| odds.iter().any(|odds| matches!(odds, Odds::Yes(of, _) if *of == index));
        let (mut walk, mut chance, mut index) = (Walk::start(self), BigRational::one(), 0);
        while index < self.placed.len() {
            match walk.meeting(self, index) {
                Meeting::Passed => index += 1,
                Meeting::Asks(segment) => {
                    let (inside, share) = (inside(segment), self.share(segment));
                    chance *= fraction(if inside { share } else { share.rest() });
                    walk = walk.settled(segment, inside);
                }
                Meeting::Met => {
                    let (yes, rate) = (yes(index), self.take_rate(&self.placed[index]));
                    chance *= fraction(if yes { rate } else { rate.rest() });
                    walk = walk.answered(self, index, if yes { Answer::Yes } else { Answer::No });
                    index += 1;
                }
            }
        }
        self.journey(&walk, chance)
    }
}

/// Gives the likeliest ways through a group, likeliest first.
fn likeliest_through(group: &Group, rates: &Rates, most: usize) -> Vec<Path> {
    let most = most.min(KEPT / group.states.max(1)).max(1);
    let mut to: Vec<Vec<Path>> = vec![Vec::new(); group.states];
    to[0].push(Path { chance: 1.0, odds: Vec::new() });
    // All ways to where arrows start are known before the first of these arrows.
    for arrows in group.arrows.chunk_by(|one, other| one.from == other.from) {
        let mut ways = std::mem::take(&mut to[arrows[0].from]);
        keep_likeliest(&mut ways, most, |path| path.chance);
        for arrow in arrows {
            let chance = rates.of(arrow.odds).map_or(1.0, Rate::share);
            // What is not said yes to is declined, and who is not inside is outside.
            let decides = matches!(arrow.odds, Odds::Yes(..) | Odds::Inside(_)).then_some(arrow.odds);
            to[arrow.to].extend(ways.iter().map(|path| Path {
                chance: path.chance * chance,
                odds: path.odds.iter().copied().chain(decides).collect(),
            }));
        }
    }
    let mut ends: Vec<Path> = group.ends().iter().flat_map(|end| std::mem::take(&mut to[*end])).collect();
    keep_likeliest(&mut ends, most, |path| path.chance);
    ends
}

/// Joins ways through the groups so far with paths through the next, both likeliest first. Of a pair, as many are likelier as
/// there are pairs of likelier ones, so only pairs of low numbers can be among the likeliest.
fn joined(ways: &[Join], paths: &[Path], most: usize) -> Vec<Join> {
    let mut all = Vec::new();
    for (before, way) in ways.iter().enumerate() {
        for (path, next) in paths.iter().enumerate().take_while(|(path, _)| (before + 1) * (path + 1) <= most)
        {
            all.push(Join { chance: way.chance * next.chance, before, path });
        }
    }
    keep_likeliest(&mut all, most, |join| join.chance);
    all
}

/// Sorts by chance, likeliest first, and cuts off the rest.
fn keep_likeliest<T>(all: &mut Vec<T>, most: usize, chance: impl Fn(&T) -> f64) {
    all.sort_by(|one, other| chance(other).total_cmp(&chance(one)));
    all.truncate(most);
}

/// Gathers what decides over a way from the last level back to the first.
fn odds_of(levels: &[Vec<Join>], paths: &[Vec<Path>], way: usize) -> Vec<Odds> {
    let mut odds = Vec::new();
    let mut at = way;
    for (level, paths) in levels[1..].iter().zip(paths).rev() {
        let Join { before, path, .. } = level[at];
        odds.extend(&paths[path].odds);
        at = before;
    }
    odds
}
