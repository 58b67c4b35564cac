//! Counts and means over all journeys without listing them: exact, over the states that matter.
//!
//! Placements that cannot influence each other form groups of their own. Within a group a state keeps only the answers
//! that some later placement still asks about; states that agree are merged. Counts multiply over groups, means add up.

use super::{
    list::fraction,
    walk::{Meeting, Slot, Walk, gives, slot},
};
use crate::{
    architecture::{Answer, Architecture},
    exact::big,
    model::{
        limits::BUYER_STATES,
        placement::Effect,
        trigger::{Condition, Trigger},
    },
};
use num_bigint::{BigInt, BigUint};
use num_rational::BigRational;
use num_traits::{One, Zero};
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

/// What is expected of one placement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// The practitioner's minutes per buyer, group runs full.
    pub minutes: BigRational,
    /// Lines on the average receipt.
    pub items: BigRational,
}

#[derive(Clone, Default)]
struct Weight {
    journeys: BigUint,
    chance: BigRational,
}

impl Architecture<'_> {
    /// Computes counts and means over all journeys. Refused only where the states that matter are too many.
    pub fn expectation(&self) -> Result<Expectation, TooEntangled> {
        let main = self.main_price().map_or(0, |price| price.committed().minor);
        let mut total = Expectation {
            journeys: BigUint::one(),
            placed: vec![Expected::default(); self.placed.len()],
            average_order: BigRational::from(BigInt::from(main)),
            minutes: self
                .main
                .map_or_else(BigRational::zero, |main| big(self.library.minutes_per_sale(main))),
            items: self.main.map_or_else(BigRational::zero, |_| BigRational::one()),
        };
        for group in self.groups() {
            self.weigh(&group, &mut total)?;
        }
        Ok(total)
    }

    /// Adds what one group of placements counts and means.
    fn weigh(&self, group: &[usize], total: &mut Expectation) -> Result<(), TooEntangled> {
        let needed_until = self.needed_until(group);
        let cap = self.basket_cap();
        let start = Weight { journeys: BigUint::one(), chance: BigRational::one() };
        let mut states = BTreeMap::from([(Walk::start(self), start)]);
        for &index in group {
            let mut next: BTreeMap<Walk, Weight> = BTreeMap::new();
            let mut open: Vec<(Walk, Weight)> = states.into_iter().collect();
            while let Some((walk, weight)) = open.pop() {
                match walk.meeting(self, index) {
                    Meeting::Asks(segment) => {
                        let share = self.share(segment);
                        for (inside, rate) in [(true, share), (false, share.rest())] {
                            let chance = &weight.chance * fraction(rate);
                            open.push((
                                walk.settled(segment, inside),
                                Weight { journeys: weight.journeys.clone(), chance },
                            ));
                        }
                    }
                    Meeting::Passed => merge(&mut next, self.forget(walk, index, &needed_until, cap), weight),
                    Meeting::Met => {
                        let rate = self.take_rate(&self.placed[index]);
                        let yes = &weight.chance * fraction(rate);
                        self.count_yes(&walk, index, &yes, total);
                        total.placed[index].met += &weight.chance;
                        for (answer, chance) in
                            [(Answer::Yes, yes), (Answer::No, &weight.chance * fraction(rate.rest()))]
                        {
                            let on =
                                self.forget(walk.answered(self, index, answer), index, &needed_until, cap);
                            merge(&mut next, on, Weight { journeys: weight.journeys.clone(), chance });
                        }
                    }
                }
            }
            if next.len() > BUYER_STATES {
                return Err(TooEntangled { cap: BUYER_STATES });
            }
            states = next;
        }
        total.journeys *= states.into_values().map(|weight| weight.journeys).sum::<BigUint>();
        Ok(())
    }

    fn count_yes(&self, walk: &Walk, index: usize, chance: &BigRational, total: &mut Expectation) {
        let placed = &self.placed[index];
        let replaced = walk.replaced(self, index);
        let gone = replaced.map_or(0, |(_, price)| price.committed().minor);
        let worth = chance * BigInt::from(placed.price.committed().minor - gone);
        let freed = replaced.map(|(offer, _)| self.library.minutes_per_sale(offer)).unwrap_or_default();
        total.placed[index].taken += chance;
        total.placed[index].worth += &worth;
        total.average_order += worth;
        total.minutes += chance * big(self.library.minutes_per_sale(placed.offer) - freed);
        if replaced.is_none() {
            total.items += chance;
        }
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

fn merge(states: &mut BTreeMap<Walk, Weight>, walk: Walk, weight: Weight) {
    let known = states.entry(walk).or_default();
    known.journeys += weight.journeys;
    known.chance += weight.chance;
}
