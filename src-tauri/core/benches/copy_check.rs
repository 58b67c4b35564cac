//! How fast copy is read, ordinary and tricky, and what forty placements with five plain texts each cost.

#[path = "shared/timing.rs"]
mod timing;

use offerwright_core::copy_check::{Language, read};
use std::{hint::black_box, time::Instant};
use timing::measured;

const ROUNDS: usize = 400;

/// Copy as a page has it when nobody presses.
const ORDINARY: &str = "Six weeks of short practices for people who lead a team and want to feel steady again. Each \
    week brings one idea, one exercise and a page of questions. You work at your own pace, at home or on the train. The \
    workbook keeps the exercises together, so that the practice stays when the programme is over. We meet in small \
    rounds and listen to each other. Bring a situation from work, a hard talk or a long day, and we look at it together. \
    At the end you write a letter to yourself. ";

/// Near misses in every sentence: the words of the lexicon, used honestly.
const TRICKY: &str = include_str!("../../../tests/fixtures/copy/honest.tsv");

const LABELS: [&str; 5] = [
    "Confidence Reset",
    "Exercises, reflections and room for notes, so that you feel confident when it matters.",
    "Yes, add the journal",
    "No thanks",
    "A quiet companion for the next eight weeks",
];

fn main() {
    let start = Instant::now();
    let marks = read(TRICKY, Language::Any).len();
    println!("first reading, patterns compiled on the way: {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
    let ordinary = ORDINARY.repeat(20);
    println!("ordinary copy       {}", speed(&ordinary));
    println!("near misses only    {} ({marks} marks)", speed(TRICKY));
    let labels =
        || (0..40).for_each(|_| LABELS.iter().for_each(|label| drop(black_box(read(label, Language::Any)))));
    println!("40 placements × 5   {:6.1} µs", measured(ROUNDS, labels)[0]);
}

fn speed(text: &str) -> String {
    let took = measured(ROUNDS, || drop(black_box(read(black_box(text), Language::Any))))[0];
    format!("{:6.1} MB/s", text.len() as f64 / took)
}
