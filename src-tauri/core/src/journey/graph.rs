//! The ways through a design without their odds: which states buyers can be in, and how answers lead on.
//!
//! Placements that cannot influence each other form groups of their own. Within a group a state keeps only the answers
//! that some later placement still asks about; states that agree are one. Built once, it is weighed for any rates.

use super::walk::{Meeting, Slot, Walk, gives, slot};
use crate::{
    architecture::{Answer, Architecture},
    model::{
        limits::BUYER_STATES,
        placement::Effect,
        trigger::{Condition, Trigger},
    },
};
use num_bigint::BigUint;
use num_traits::{CheckedAdd, One, Zero};
use std::collections::BTreeMap;

/// Says that a design's extras depend on each other in more ways than can be kept exactly.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "The extras of this design depend on each other in more than {cap} ways at once; use fewer basket thresholds or shorter chains of answers."
)]
pub struct TooEntangled {
    /// The most states kept.
    pub cap: usize,
}

/// What can stand on a receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    /// The main offer.
    Main,
    /// The offer of the placement with this index.
    Placed(usize),
}

/// What decides whether a buyer goes along an arrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Odds {
    /// Nothing; everybody does.
    Certain,
    /// A yes at the placement with this index, which takes an item away where it replaces one.
    Yes(usize, Option<Item>),
    /// A no at the placement with this index.
    No(usize),
    /// Being in the segment with this index.
    Inside(usize),
    /// Not being in it.
    Outside(usize),
}

/// A way from one state to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Arrow {
    /// The state it leaves, by number.
    pub(crate) from: usize,
    /// The state it leads to.
    pub(crate) to: usize,
    /// What decides.
    pub(crate) odds: Odds,
}

/// The states of one group of placements, and the arrows between them, each after those that lead to where it starts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Group {
    /// How many states there are; the first is where everybody starts.
    pub(crate) states: usize,
    /// The arrows.
    pub(crate) arrows: Vec<Arrow>,
    /// Where buyers end.
    ends: Vec<usize>,
}

/// The ways through a design, group by group.
#[derive(Clone, Debug)]
pub struct Graph {
    /// The groups.
    pub(crate) groups: Vec<Group>,
}

impl Graph {
    /// Finds the ways through a design. Refused only where the states that matter are too many.
    pub fn of(design: &Architecture<'_>) -> Result<Self, TooEntangled> {
        let groups = design.groups().iter().map(|group| design.chart(group)).collect::<Result<_, _>>()?;
        Ok(Self { groups })
    }

    /// Counts the journeys.
    pub fn journeys(&self) -> BigUint {
        let counted = |group: &Group| match group.count::<u128>() {
            Some(count) => BigUint::from(count),
            None => group.count::<BigUint>().unwrap_or_else(BigUint::zero),
        };
        self.groups.iter().map(counted).product()
    }
}

impl Group {
    /// Gives the states in which buyers end.
    pub(crate) fn ends(&self) -> &[usize] {
        &self.ends
    }

    fn count<N: Clone + Zero + One + CheckedAdd>(&self) -> Option<N> {
        let mut ways = vec![N::zero(); self.states];
        ways[0] = N::one();
        for arrow in &self.arrows {
            ways[arrow.to] = ways[arrow.to].checked_add(&ways[arrow.from])?;
        }
        self.ends.iter().try_fold(N::zero(), |all, end| all.checked_add(&ways[*end]))
    }
}

impl Architecture<'_> {
    /// Draws the ways of one group of placements.
    fn chart(&self, group: &[usize]) -> Result<Group, TooEntangled> {
        let needed_until = self.needed_until(group);
        let cap = self.basket_cap();
        let mut chart = Group { states: 1, ..Group::default() };
        let mut open: Vec<(Walk, usize)> = vec![(Walk::start(self), 0)];
        for &index in group {
            let mut next: BTreeMap<Walk, usize> = BTreeMap::new();
            while let Some((walk, from)) = open.pop() {
                let mut lead = |walk: Walk, odds| {
                    let to =
                        *next.entry(self.forget(walk, index, &needed_until, cap)).or_insert(chart.states);
                    chart.states = chart.states.max(to + 1);
                    chart.arrows.push(Arrow { from, to, odds });
                };
                match walk.meeting(self, index) {
                    Meeting::Asks(segment) => {
                        let at = self.design.segments.iter().position(|known| known.id == segment);
                        let at = at.unwrap_or(self.design.segments.len());
                        // In between, the segment is settled and the placement still ahead.
                        for (inside, odds) in [(true, Odds::Inside(at)), (false, Odds::Outside(at))] {
                            let to = chart.states;
                            chart.states += 1;
                            chart.arrows.push(Arrow { from, to, odds });
                            open.push((walk.settled(segment, inside), to));
                        }
                    }
                    Meeting::Passed => lead(walk, Odds::Certain),
                    Meeting::Met => {
                        let gone = walk.gone(self, index);
                        lead(walk.answered(self, index, Answer::Yes), Odds::Yes(index, gone));
                        lead(walk.answered(self, index, Answer::No), Odds::No(index));
                    }
                }
            }
            if next.len() > BUYER_STATES {
                return Err(TooEntangled { cap: BUYER_STATES });
            }
            open = next.into_iter().collect();
        }
        chart.ends = open.into_iter().map(|(_, state)| state).collect();
        Ok(chart)
    }

    /// Drops from a walk what no later placement of its group asks about.
    fn forget(&self, mut walk: Walk, index: usize, needed_until: &[usize], cap: Option<i64>) -> Walk {
        for (answered, until) in needed_until.iter().enumerate() {
            if *until <= index {
                walk.answers[answered] = None;
            }
        }
        walk.segments.retain(|(segment, _)| {
            self.placed[index + 1..]
                .iter()
                .any(|later| later.placement.trigger.asks_segment() == Some(*segment))
        });
        walk.committed = cap.map_or(0, |cap| walk.committed.min(cap));
        walk
    }

    /// Gives for each placement the last one of the group that asks about its answer.
    fn needed_until(&self, group: &[usize]) -> Vec<usize> {
        let mut until: Vec<usize> = (0..self.placed.len()).collect();
        for &index in group {
            self.asks_about(index, |earlier| until[earlier] = until[earlier].max(index));
        }
        until
    }

    /// Names the earlier placements whose answers decide over a placement or its price.
    fn asks_about(&self, index: usize, mut asked: impl FnMut(usize)) {
        let placed = &self.placed[index];
        placed.waits_for.into_iter().for_each(&mut asked);
        let same_slot = |wanted: Slot| (0..index).filter(move |earlier| slot(self, *earlier) == wanted);
        if placed.placement.effect != Effect::Adds {
            same_slot(slot(self, index)).for_each(&mut asked);
        }
        if placed.placement.hide_if_owned {
            let offer = placed.offer.id;
            same_slot(Slot::Main).for_each(&mut asked);
            for earlier in (0..index).filter(|earlier| gives(&self.placed[*earlier], offer)) {
                same_slot(slot(self, earlier)).for_each(&mut asked);
            }
        }
    }

    /// Gives the total beyond which baskets need not be told apart: the largest threshold, or no bound at all where a
    /// replacement could bring a total down again; none where no trigger asks about the basket.
    fn basket_cap(&self) -> Option<i64> {
        let thresholds = self.placed.iter().filter_map(|placed| match placed.placement.trigger {
            Trigger::When {
                condition: Condition::BasketAtLeast { amount } | Condition::BasketBelow { amount },
            } => Some(amount.minor),
            _ => None,
        });
        let replaces = self.placed.iter().any(|placed| placed.placement.effect != Effect::Adds);
        thresholds.max().map(|largest| if replaces { i64::MAX } else { largest })
    }

    /// Parts the placements into groups that cannot influence each other.
    fn groups(&self) -> Vec<Vec<usize>> {
        let count = self.placed.len();
        if self.basket_cap().is_some() {
            return vec![(0..count).collect()];
        }
        let mut group_of: Vec<usize> = (0..count).collect();
        for index in 0..count {
            self.asks_about(index, |earlier| join(&mut group_of, earlier, index));
            let segment = self.placed[index].placement.trigger.asks_segment();
            let same = |other: &usize| self.placed[*other].placement.trigger.asks_segment() == segment;
            if let Some(other) = segment.and_then(|_| (0..index).find(same)) {
                join(&mut group_of, other, index);
            }
        }
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (index, group) in group_of.into_iter().enumerate() {
            groups.entry(group).or_default().push(index);
        }
        groups.into_values().collect()
    }
}

fn join(group_of: &mut [usize], one: usize, other: usize) {
    let (kept, gone) = (group_of[one].min(group_of[other]), group_of[one].max(group_of[other]));
    group_of.iter_mut().filter(|group| **group == gone).for_each(|group| *group = kept);
}
