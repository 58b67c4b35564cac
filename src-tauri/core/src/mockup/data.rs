//! What the player needs to walk the way: the extras as numbers, the pages in order, its sentences.

use super::{Mode, Options, page::Stop, price_words, scene::Scene, words};
use crate::{
    architecture::Architecture,
    model::{
        offer::{Kind, Offer},
        placement::{Effect, Placement},
        price::{Interval, Price},
        stage::Stage,
        trigger::{Condition, Trigger},
    },
};
use serde::Serialize;
use serde_json::Value;

/// The place of the main offer where extras are counted from 0.
const MAIN: i64 = -1;

#[derive(Serialize)]
struct Way<'a> {
    mode: &'static str,
    start: Option<Stage>,
    played: Vec<(String, &'static str)>,
    symbol: String,
    digits: u32,
    main: Option<Line<'a>>,
    extras: Vec<Extra<'a>>,
    segments: Vec<String>,
    pages: &'a [Stop],
    words: Value,
}

#[derive(Serialize)]
struct Line<'a> {
    name: &'a str,
    today: i64,
    later: i64,
    renewal: Option<Renewal>,
    terms: String,
    next: &'static str,
}

#[derive(Serialize)]
struct Renewal {
    amount: i64,
    every: &'static str,
    after_days: Option<u16>,
}

#[derive(Serialize)]
struct Extra<'a> {
    id: String,
    stage: Stage,
    day: Option<u16>,
    when: When,
    slot: i64,
    replaces: bool,
    hide_if_owned: bool,
    owned_by: Vec<i64>,
    preselected: bool,
    line: Line<'a>,
}

#[derive(Serialize)]
#[serde(tag = "on", rename_all = "snake_case")]
enum When {
    Always,
    Yes { of: i64 },
    No { of: i64 },
    In { segment: String },
    NotIn { segment: String },
    AtLeast { amount: i64 },
    Below { amount: i64 },
}

/// Writes the data as JSON.
pub(super) fn json(scene: &Scene<'_>, pages: &[Stop], options: &Options) -> String {
    let design = scene.architecture;
    let currency = design.design.currency;
    let symbol = currency.symbol();
    let way = Way {
        mode: if options.mode == Mode::Frame { "frame" } else { "export" },
        start: options.stage,
        played: options
            .journey
            .iter()
            .map(|(id, yes)| (id.to_string(), if *yes { "yes" } else { "no" }))
            .collect(),
        // As Money writes it: letters keep their distance.
        symbol: if symbol.chars().all(char::is_alphabetic) { format!("{symbol}\u{a0}") } else { symbol },
        digits: currency.digits(),
        main: scene.main().map(|(offer, price)| line(offer, &price)),
        extras: (0..design.placed.len()).map(|index| extra(design, index)).collect(),
        segments: design.design.segments.iter().map(|segment| segment.id.to_string()).collect(),
        pages,
        words: words::spoken(),
    };
    serde_json::to_string(&way).expect("names, numbers and lists are always JSON")
}

fn line<'a>(offer: &'a Offer, price: &Price) -> Line<'a> {
    let renewal = match *price {
        Price::Subscription { amount, every, trial } => Some(Renewal {
            amount: amount.minor,
            every: Interval::word(every),
            after_days: trial.map(|trial| trial.days),
        }),
        _ => None,
    };
    Line {
        name: &offer.name,
        today: price.today().minor,
        later: price.later().minor,
        renewal,
        terms: price_words::agreement(offer, price),
        next: next_step(offer.kind),
    }
}

fn extra<'a>(design: &Architecture<'a>, index: usize) -> Extra<'a> {
    let placed = &design.placed[index];
    let placement = placed.placement;
    let gives = |other: &Offer| other.id == placed.offer.id || other.contains.contains(&placed.offer.id);
    let main = design.main.filter(|main| gives(main)).map(|_| MAIN);
    let extras = (0..index).filter(|earlier| gives(design.placed[*earlier].offer)).map(number);
    Extra {
        id: placement.id.to_string(),
        stage: placement.stage,
        day: placement.follow_up.map(|sent| sent.after_days),
        when: when(design, placement, placed.waits_for),
        slot: slot(design, index),
        replaces: placement.effect != Effect::Adds,
        hide_if_owned: placement.hide_if_owned,
        owned_by: main.into_iter().chain(extras).collect(),
        preselected: placement.preselected,
        line: line(placed.offer, &placed.price),
    }
}

fn number(index: usize) -> i64 {
    i64::try_from(index).expect("a design has far fewer placements than i64 counts")
}

/// Gives whose place on the receipt an extra takes: the main offer's, an earlier extra's, or its own.
fn slot(design: &Architecture<'_>, index: usize) -> i64 {
    match design.placed[index].placement.effect {
        Effect::Adds => number(index),
        Effect::ReplacesMain => MAIN,
        Effect::Replaces { placement } => match design.index_of(placement) {
            Some(target) if target < index => slot(design, target),
            _ => number(index),
        },
    }
}

fn when(design: &Architecture<'_>, placement: &Placement, waits_for: Option<usize>) -> When {
    // The model refuses a trigger on anything but an earlier placement of the same design.
    let of = waits_for.map_or(MAIN, number);
    debug_assert!(of < number(design.placed.len()));
    match placement.trigger {
        Trigger::Always => When::Always,
        Trigger::AfterYes { .. } => When::Yes { of },
        Trigger::AfterNo { .. } => When::No { of },
        Trigger::When { condition: Condition::InSegment { segment } } => {
            When::In { segment: segment.to_string() }
        }
        Trigger::When { condition: Condition::NotInSegment { segment } } => {
            When::NotIn { segment: segment.to_string() }
        }
        Trigger::When { condition: Condition::BasketAtLeast { amount } } => {
            When::AtLeast { amount: amount.minor }
        }
        Trigger::When { condition: Condition::BasketBelow { amount } } => {
            When::Below { amount: amount.minor }
        }
    }
}

/// Says what a buyer of such an offer waits for next.
fn next_step(kind: Kind) -> &'static str {
    match kind {
        Kind::LiveService | Kind::ClinicalService => "You will get a message to find the first date.",
        Kind::DigitalContent => "Your access comes by e-mail.",
        Kind::DigitalService => "Your account is set up and the link comes by e-mail.",
        Kind::PhysicalGood => "It is sent to your address.",
        Kind::Membership => "Your invitation to the group comes by e-mail.",
    }
}
