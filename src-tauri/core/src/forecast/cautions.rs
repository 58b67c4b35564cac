//! What makes figures less than they seem: a sentence for every input that says nothing or too much.

use super::{hours::Hours, inputs::Inputs, means::Means};
use crate::{
    architecture::Architecture,
    belief::{Basis, Belief},
    model::{rate::Rate, shape::quoted},
};
use num_traits::Zero;

/// Says what a forecast cannot know, or should not be trusted with.
pub(crate) fn of(design: &Architecture<'_>, inputs: &Inputs, means: &Means, hours: &Hours) -> Vec<String> {
    let mut said = Vec::new();
    let mut say = |holds: bool, words: &str| {
        if holds {
            said.push(words.to_owned());
        }
    };
    let free = design.main_price().is_some_and(|price| price.committed().minor == 0);
    say(inputs.visits() == 0, "Nobody visits the sales page yet, so every monthly figure is nothing.");
    say(
        inputs.visits() > 0 && means.buyers.is_zero(),
        "None of the visitors buy, so every monthly figure is nothing.",
    );
    say(free, "The main offer is free; what is earned comes from extras alone.");
    say(
        !means.buyers.is_zero() && hours.free.value == 0 && hours.average.value > 0,
        "No hours a week are free for delivery, though delivery takes some.",
    );
    say(
        (1..=52).all(|week| design.library.practice.weeks_off.contains(&week)),
        "Every week of the year is off; hours are told as if one of them were not.",
    );
    let all = |rate: Rate| rate == Rate::percent(100);
    say(
        inputs.sources.iter().any(|source| source.visits > 0 && all(source.rate.mean())),
        "Every visitor is taken to buy; no sales page has ever done that.",
    );
    let everyone = design.placed.iter().zip(&inputs.takes).filter(|(_, belief)| all(belief.mean()));
    for (placed, _) in everyone.take(3) {
        said.push(format!("Everyone asked is taken to say yes to {}.", quoted(&placed.offer.name)));
    }
    said.extend(weak_defaults(inputs));
    said
}

/// Says how much of what weighs most nobody has typed or counted.
fn weak_defaults(inputs: &Inputs) -> Option<String> {
    let is_weak = |belief: &Belief| belief.basis() == Basis::Default;
    let buying = inputs.sources.iter().any(|source| source.visits > 0 && is_weak(&source.rate));
    let takes = inputs.takes.iter().filter(|belief| is_weak(belief)).count();
    let (which, them) = match (buying, takes) {
        (false, 0) => return None,
        (true, 0) => ("The share of visitors who buy rests on a weak default".to_owned(), "it does"),
        (false, 1) => ("One take rate rests on a weak default".to_owned(), "it does"),
        (false, takes) => (format!("{takes} take rates rest on weak defaults"), "they do"),
        (true, 1) => {
            ("The share of visitors who buy and one take rate rest on weak defaults".to_owned(), "they do")
        }
        (true, takes) => {
            (format!("The share of visitors who buy and {takes} take rates rest on weak defaults"), "they do")
        }
    };
    Some(format!("{which}. What you count yourself soon says more than {them}."))
}
