//! The pairs of `tests/fixtures/relevance`, read.

use crate::{
    model::{
        ids::{OfferId, OutcomeId},
        moment::Moment,
        offer::Kind,
        stage::Stage,
    },
    relevance::{Judgement, Reading, Senses, Shown, Side, judge},
};
use std::{collections::HashMap, sync::LazyLock};
use uuid::Uuid;

const OFFERS: &str = include_str!("../../../../../tests/fixtures/relevance/offers.tsv");
const PAIRS: &str = include_str!("../../../../../tests/fixtures/relevance/pairs.tsv");

/// A main offer and an extra beside it.
pub(super) struct Pair {
    pub(super) id: &'static str,
    pub(super) want: &'static str,
    pub(super) hard: bool,
    pub(super) shown: Shown,
    pub(super) main: Reading,
    pub(super) extra: Reading,
}

/// All pairs.
pub(super) static ALL: LazyLock<Vec<Pair>> = LazyLock::new(|| PAIRS.lines().skip(1).map(read).collect());

impl Pair {
    /// Tells whether it was put aside before anything was tuned.
    pub(super) fn is_put_aside(&self) -> bool {
        crc32fast::hash(self.id.as_bytes()) & 1 == 1
    }

    pub(super) fn judged(&self, senses: Senses) -> Judgement<'_> {
        judge(&self.main, &self.extra, self.shown, None, senses)
    }

    /// Gives the verdict in the words of the fixture.
    pub(super) fn verdict(&self, senses: Senses) -> String {
        let verdict = self.judged(senses).verdict;
        if verdict.fits() {
            return "fits".to_owned();
        }
        let mut words = String::new();
        for sign in format!("{verdict:?}").chars() {
            if sign.is_uppercase() && !words.is_empty() {
                words.push('_');
            }
            words.extend(sign.to_lowercase());
        }
        words
    }
}

fn read(line: &'static str) -> Pair {
    let cells: Vec<&str> = line.split('\t').collect();
    let [id, want, hard, stage, main, offer @ ..] = &cells[..] else { panic!("{line}") };
    let (main_cells, main_key) = (main_offer(main), *main);
    let extra_id = number(id);
    let contained = facts(offer[8]).contains_key("contained");
    Pair {
        id,
        want,
        hard: *hard != "-",
        shown: shown(stage),
        main: offer_of(number(main_key), &main_cells, if contained { vec![extra_id] } else { Vec::new() }),
        extra: offer_of(extra_id, offer, Vec::new()),
    }
}

/// Reads one of the main offers.
pub(super) fn main_reading(key: &str) -> Reading {
    offer_of(number(key), &main_offer(key), Vec::new())
}

fn main_offer(key: &str) -> Vec<&'static str> {
    let line = OFFERS.lines().find(|line| line.split('\t').next() == Some(key));
    line.unwrap_or_else(|| panic!("no main offer {key}")).split('\t').skip(1).collect()
}

/// Reads an offer from its cells: name, category, kind, outcomes, problem, benefit, audience, inside, facts.
pub(super) fn offer_of(id: Uuid, cells: &[&str], contains: Vec<Uuid>) -> Reading {
    let [name, _category, kind, outcomes, problem, benefit, audience, inside, more] = cells else {
        panic!("{cells:?}")
    };
    let more = facts(more);
    let outcomes: Vec<(OutcomeId, &str)> =
        parts(outcomes).map(|words| (OutcomeId::from(number(words)), words)).collect();
    let inside: Vec<String> = parts(inside).map(str::to_owned).collect();
    let contains: Vec<OfferId> = contains.into_iter().map(OfferId::from).collect();
    let needed = |name: &str| {
        // A prerequisite names a main offer by its name; anything else is an offer the buyer has not.
        let line = OFFERS.lines().find(|line| line.split('\t').nth(1) == Some(name));
        OfferId::from(number(line.and_then(|line| line.split('\t').next()).unwrap_or(name)))
    };
    let prerequisites: Vec<OfferId> = more.get("needs").map(|name| needed(name)).into_iter().collect();
    let kind: Kind = serde_json::from_value(serde_json::Value::from(*kind)).expect("a kind of offer");
    Reading::of(&Side {
        id: OfferId::from(id),
        name,
        kind,
        line: more.get("line").copied().unwrap_or_default(),
        tier: more.get("tier").map_or(0, |tier| tier.parse().expect("a tier")),
        price: more.get("price").map_or(0, |price| price.parse::<i64>().expect("a price") * 100),
        outcomes: &outcomes,
        problem,
        benefit,
        audience,
        inside: &inside,
        contains: &contains,
        prerequisites: &prerequisites,
        moment: more.get("moment").map(|moment| match *moment {
            "with_main" => Moment::WithMain,
            "within_days" => Moment::WithinDays,
            "later" => Moment::Later,
            other => panic!("{other}"),
        }),
    })
}

fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').filter(|part| !part.is_empty())
}

fn facts(cell: &str) -> HashMap<&str, &str> {
    parts(cell).filter_map(|fact| fact.split_once('=')).collect()
}

fn shown(cell: &str) -> Shown {
    let (stage, days) = cell.split_once(':').unwrap_or((cell, "0"));
    let stage: Stage = serde_json::from_value(serde_json::Value::from(stage)).expect("a stage");
    Shown { stage, after_days: days.parse().expect("days") }
}

/// Gives the same id for the same words.
pub(super) fn number(words: &str) -> Uuid {
    Uuid::from_u128(u128::from(crc32fast::hash(words.as_bytes())) + 1)
}
