//! What the player needs to walk the way: the extras as numbers, the ways to pay, the pages in order, its sentences.

use super::{
    Buyer, Options,
    locale::{self, Numbers},
    page::Stop,
    personas, price_words,
    scene::Scene,
};
use crate::{
    architecture::Architecture,
    journey::bill::Payment,
    model::{
        offer::{Kind, Offer},
        placement::{Effect, Placement},
        price::{Interval, Price},
        stage::Stage,
        trigger::{Condition, Trigger},
    },
};
use serde::Serialize;
use serde_json::{Map, Value};

/// The place of the main offer where extras are counted from 0.
const MAIN: i64 = -1;

/// The words that the player fills in while a buyer walks.
const SPOKEN: [&str; 38] = [
    "today",
    "paid",
    "altogether",
    "later",
    "discount",
    "saved",
    "tax_within",
    "tax_added",
    "renewal",
    "renewal_after",
    "renewal_after_day",
    "plus",
    "difference",
    "nothing_more",
    "back_to_card",
    "returned",
    "replaced",
    "swapped",
    "same_day",
    "next_day",
    "days_later",
    "card_used",
    "pay",
    "pay_later",
    "pay_nothing",
    "yes",
    "no",
    "nothing_met",
    "empty",
    "every_week",
    "every_month",
    "every_quarter",
    "every_year",
    "next_service",
    "next_content",
    "next_online",
    "next_good",
    "next_group",
];

#[derive(Serialize)]
struct Way<'a> {
    mode: &'static str,
    start: Option<Stage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<usize>,
    buyer: Standing,
    symbol: String,
    digits: u32,
    numbers: Numbers,
    main: Option<Line<'a>>,
    ways: Vec<Line<'a>>,
    coupon: Option<Code<'a>>,
    tax: Option<Tax>,
    extras: Vec<Extra<'a>>,
    segments: Vec<String>,
    personas: Vec<Played>,
    pages: &'a [Stop],
    words: Map<String, Value>,
}

#[derive(Serialize)]
struct Line<'a> {
    name: &'a str,
    today: i64,
    later: i64,
    open: u16,
    renewal: Option<Renewal>,
    terms: String,
    next: &'static str,
}

#[derive(Serialize)]
struct Code<'a> {
    code: &'a str,
    ppm: u32,
}

#[derive(Serialize)]
struct Tax {
    ppm: u32,
    within: bool,
    rate: String,
}

#[derive(Serialize)]
struct Renewal {
    amount: i64,
    every: &'static str,
    after_days: Option<u16>,
}

/// The buyer it opens for.
#[derive(Serialize)]
struct Standing {
    answers: Vec<(String, &'static str)>,
    segments: Vec<String>,
    payment: Payment,
}

/// A persona, its extras by their places.
#[derive(Serialize)]
struct Played {
    yes: Vec<usize>,
    segments: Vec<String>,
    way: Option<usize>,
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
    let (currency, checkout) = (design.design.currency, &design.design.checkout);
    let symbol = currency.symbol();
    let main = scene.main();
    let ways = design.design.ways_to_pay.iter();
    let way = Way {
        mode: options.mode.word(),
        start: options.stage,
        page: options.page,
        buyer: standing(&options.buyer),
        // As Money writes it: letters keep their distance.
        symbol: if symbol.chars().all(char::is_alphabetic) { format!("{symbol}\u{a0}") } else { symbol },
        digits: currency.digits(),
        numbers: locale::numbers(scene.language),
        main: main.map(|(offer, price)| line(scene, offer, &price)),
        ways: main
            .map(|(offer, _)| ways.map(|price| line(scene, offer, price)).collect())
            .unwrap_or_default(),
        coupon: checkout.coupon.as_ref().map(|coupon| Code { code: &coupon.code, ppm: coupon.off.ppm() }),
        tax: checkout.tax.map(|rate| Tax {
            ppm: rate.ppm(),
            within: design.library.practice.prices_include_tax,
            rate: scene.percent(rate),
        }),
        extras: (0..design.placed.len()).map(|index| extra(scene, index)).collect(),
        segments: design.design.segments.iter().map(|segment| segment.id.to_string()).collect(),
        personas: personas::of(design).into_iter().map(|persona| played(design, &persona)).collect(),
        pages,
        words: spoken(scene),
    };
    serde_json::to_string(&way).expect("names, numbers and lists are always JSON")
}

fn spoken(scene: &Scene<'_>) -> Map<String, Value> {
    let all = scene.words.each().into_iter().filter(|(key, _)| SPOKEN.contains(key));
    all.map(|(key, words)| (key.to_owned(), Value::from(words))).collect()
}

fn standing(buyer: &Buyer) -> Standing {
    let answers = buyer.answers.iter().map(|(id, yes)| (id.to_string(), if *yes { "yes" } else { "no" }));
    Standing {
        answers: answers.collect(),
        segments: buyer.segments.iter().map(ToString::to_string).collect(),
        payment: buyer.payment,
    }
}

fn played(design: &Architecture<'_>, persona: &personas::Persona) -> Played {
    Played {
        yes: persona.yes.iter().filter_map(|id| design.index_of(*id)).collect(),
        segments: persona.segments.iter().map(ToString::to_string).collect(),
        way: persona.way,
    }
}

fn line<'a>(scene: &Scene<'a>, offer: &'a Offer, price: &Price) -> Line<'a> {
    let renewal = match *price {
        Price::Subscription { amount, every, trial } => Some(Renewal {
            amount: amount.minor,
            every: Interval::word(every),
            after_days: trial.map(|trial| trial.days),
        }),
        _ => None,
    };
    let open = match *price {
        Price::Plan { instalments, .. } => instalments - 1,
        Price::OneTime { .. } | Price::Subscription { .. } => 0,
    };
    Line {
        name: &offer.name,
        today: price.today().minor,
        later: price.later().minor,
        open,
        renewal,
        terms: price_words::agreement(scene, offer, price),
        next: next_step(offer.kind),
    }
}

fn extra<'a>(scene: &Scene<'a>, index: usize) -> Extra<'a> {
    let design = scene.architecture;
    let placed = scene.placed(index);
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
        line: line(scene, placed.offer, &placed.price),
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

/// Names the words on what a buyer of such an offer waits for next.
fn next_step(kind: Kind) -> &'static str {
    match kind {
        Kind::LiveService | Kind::ClinicalService => "next_service",
        Kind::DigitalContent => "next_content",
        Kind::DigitalService => "next_online",
        Kind::PhysicalGood => "next_good",
        Kind::Membership => "next_group",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{mockup::words::Words, model::page_language::PageLanguage};
    use std::collections::BTreeSet;

    #[test]
    fn every_word_the_player_asks_for_is_handed_to_it() {
        let player = include_str!("player/play.js");
        let asked: BTreeSet<&str> = player
            .split("words.")
            .skip(1)
            .filter_map(|rest| rest.split(|sign: char| !(sign.is_alphanumeric() || sign == '_')).next())
            .collect();
        assert!(asked.len() > 20, "{asked:?}");
        let missing: Vec<_> = asked.iter().filter(|key| !SPOKEN.contains(key)).collect();
        assert!(missing.is_empty(), "{missing:?}");
        let known = Words::of(PageLanguage::English).each();
        assert!(SPOKEN.iter().all(|key| known.iter().any(|(name, _)| name == key)));
    }
}
