//! How long a verdict on relevance takes, with offers read before and read anew; prints figures only.

#[path = "shared/timing.rs"]
mod timing;

use offerwright_core::{
    model::{
        ids::{OfferId, OutcomeId},
        offer::Kind,
        stage::Stage,
    },
    relevance::{Reading, Senses, Shown, Side, judge, version},
};
use std::{hint::black_box, time::Instant};
use timing::measured;
use uuid::Uuid;

const ROUNDS: usize = 20_000;

fn main() {
    let first = Instant::now();
    black_box(version());
    println!("table of meaning: version {}, ready after {:?}", version(), first.elapsed());
    let inside: Vec<String> =
        ["Ninety guided pages", "A weekly review", "Print or tablet"].map(str::to_owned).to_vec();
    let goals = [(outcome(1), "steady confidence at work"), (outcome(2), "a daily practice that lasts")];
    let others = [(outcome(3), "less paperwork in spring")];
    let reset = [
        "You know your work, but you go quiet in the room.",
        "Six weeks to speak up with steady confidence at work.",
    ];
    let journal = [
        "A daily practice is easy to start and hard to keep.",
        "Ten minutes a day so your new confidence at work lasts.",
    ];
    let planner = [
        "The papers lie in a box until the tax adviser calls.",
        "A page for every quarter, so that spring is calm for once.",
    ];
    let main_side = side(1, "Confidence Reset", reset, &goals, &[]);
    let shared = side(2, "90-Day Confidence Journal", journal, &goals, &inside);
    let unshared = side(3, "Quarterly Paper Planner", planner, &others, &inside);
    let (main, fact, meaning) = (Reading::of(&main_side), Reading::of(&shared), Reading::of(&unshared));
    let at = Shown { stage: Stage::Checkout, after_days: 0 };
    row("reading an offer", || drop(black_box(Reading::of(black_box(&shared)))));
    row("verdict by facts", || {
        black_box(judge(black_box(&main), black_box(&fact), at, None, Senses::All));
    });
    row("verdict by meaning", || {
        black_box(judge(black_box(&main), black_box(&meaning), at, None, Senses::All));
    });
    row("verdict and its sentence", || {
        black_box(judge(black_box(&main), black_box(&meaning), at, None, Senses::All).sentence());
    });
    row("all of it, nothing read before", || {
        let (main, extra) = (Reading::of(black_box(&main_side)), Reading::of(black_box(&unshared)));
        black_box(judge(&main, &extra, at, None, Senses::All).sentence());
    });
}

fn outcome(number: u128) -> OutcomeId {
    OutcomeId::from(Uuid::from_u128(number))
}

fn side<'a>(
    number: u128,
    name: &'a str,
    [problem, benefit]: [&'a str; 2],
    outcomes: &'a [(OutcomeId, &'a str)],
    inside: &'a [String],
) -> Side<'a> {
    Side {
        id: OfferId::from(Uuid::from_u128(100 + number)),
        name,
        kind: Kind::DigitalContent,
        line: "",
        tier: 0,
        price: 3_900,
        outcomes,
        problem,
        benefit,
        audience: "People who are good at their job and still go quiet when it counts",
        inside,
        contains: &[],
        prerequisites: &[],
        moment: None,
    }
}

fn row(name: &str, run: impl FnMut()) {
    let times = measured(ROUNDS, run);
    println!("{name:32} p50 {:6.2} µs  p99 {:6.2} µs", times[ROUNDS / 2], times[ROUNDS * 99 / 100]);
}
