//! How long the whole book takes over a design of 40 placements in a library of 500 offers, and reading it again after an
//! edit; prints figures only.

#[path = "shared/timing.rs"]
mod timing;

use offerwright_core::{
    architecture::Architecture,
    edit::{DesignField, Edit, PlacementField},
    model::{
        assumption::Assumption,
        checkout::CheckoutFacts,
        copy::Copy,
        currency::Currency,
        date::Date,
        design::Design,
        ids::{DesignId, OfferId, OutcomeId, PlacementId},
        library::Library,
        money::Money,
        offer::Offer,
        outcome::Outcome,
        placement::{FollowUp, Placement, Presentation},
        price::Price,
        rate::Rate,
        record::Record,
        relation::Relation,
        segment::{KnownBy, Segment},
        stage::Stage,
        trigger::{Condition, Trigger},
    },
    rules::{
        book::BOOK,
        check::{check, check_resolved, check_with},
        ground::Ground,
        reading::Reading,
        rule::Rule,
    },
};
use std::{hint::black_box, sync::Arc};
use timing::measured;
use uuid::Uuid;

const OFFERS: u128 = 500;
const PLACEMENTS: u128 = 40;
const OTHER_DESIGNS: u128 = 20;
const ROUNDS: usize = 5_000;

/// How much is wrong with the design that is measured.
#[derive(Clone, Copy, PartialEq)]
enum Care {
    /// Nothing: one extra a page, every follow-up on a day and with an offer of its own.
    Kept,
    /// What a practitioner leaves while working: every fifth extra has no words and another goal.
    Underway,
    /// Nothing much, but six groups of buyers meet different extras before the receipt.
    Grouped,
    /// Everything: pages full of ticked, repeated, unrelated and dear extras.
    None,
}

fn main() {
    println!("all rules, {PLACEMENTS} placements, {OFFERS} offers; {ROUNDS} rounds");
    for (name, care) in [
        ("nothing to find", Care::Kept),
        ("work under way", Care::Underway),
        ("six groups", Care::Grouped),
        ("everything wrong", Care::None),
    ] {
        let (library, design) = library(care);
        let day = "2026-11-26".parse().expect("this is a date");
        let found = check(&library, design, day).expect("the design is in the library").findings.len();
        let resolved = Architecture::of(&library, design).expect("the design is in the library");
        let resolved = Ground::new(resolved, day);
        let whole = measured(ROUNDS, || drop(black_box(check(black_box(&library), design, day))));
        let rules = measured(ROUNDS, || drop(black_box(check_resolved(black_box(&resolved)))));
        println!(
            "{name:17} {found:3} findings · rules alone {} · with resolving {}",
            row(&rules),
            row(&whole)
        );
        again(&library, design, day);
        if std::env::args().any(|word| word == "dearest") {
            dearest(&resolved);
        }
    }
}

/// Prints the rules that take longest over a design; asked for with `cargo bench --bench rules -- dearest`.
fn dearest(resolved: &Ground<'_>) {
    let timed = |rule: &&'static dyn Rule| {
        let times = measured(ROUNDS, || drop(black_box(check_with(black_box(resolved), &[*rule]))));
        (times[times.len() / 2], check_with(resolved, &[*rule]).findings.len(), rule.meta().id)
    };
    let mut all: Vec<_> = BOOK.iter().map(timed).collect();
    all.sort_unstable_by(|one, other| other.0.total_cmp(&one.0));
    for (time, found, id) in all.into_iter().take(16) {
        println!("{:17} {id:32} {found:3} findings {:6.1} µs", "", time);
    }
}

/// Prints how long it takes to read a design again after an edit, resolving and weighing included.
fn again(library: &Library, design: DesignId, day: Date) {
    let first = *library.placements_of(design).first().expect("the design shows something");
    let placed = |set| Edit::ChangePlacement { id: first.id, set };
    let copy =
        |no: &str| placed(PlacementField::Copy(Copy { decline_label: no.to_owned(), ..first.copy.clone() }));
    let rate = |percent| {
        let source = "what others report".to_owned();
        placed(PlacementField::TakeRate(Some(Assumption {
            rate: Rate::percent(percent),
            weight: None,
            source,
        })))
    };
    let facts = |withdrawal_info| {
        let facts = library.design(design).expect("the design is in the library").checkout.clone();
        let set = DesignField::Checkout(CheckoutFacts { withdrawal_info, ..facts });
        Edit::ChangeDesign { id: design, set }
    };
    let priced = |dollar| placed(PlacementField::Price(Some(dollars(dollar))));
    for (name, edits) in [
        ("one price", [priced(38), priced(39)]),
        ("one word of copy", [copy("No thanks"), copy("No, thanks")]),
        ("one take rate", [rate(20), rate(25)]),
        ("one checkout fact", [facts(true), facts(false)]),
    ] {
        let [one, other] = edits.map(|edit| library.apply(&edit).expect("the edit is taken"));
        let read = |last, library| {
            let resolved = Architecture::of(library, design).expect("the design is in the library");
            let ground = Ground::new(resolved, day);
            let reading = Reading::after(last, &ground);
            black_box(reading.checked(&ground));
            reading
        };
        let mut last = Some(read(None, &one));
        let mut turn = false;
        let times = measured(ROUNDS, || {
            turn = !turn;
            last = Some(read(last.take(), black_box(if turn { &other } else { &one })));
        });
        println!("{:17} after {name:20} {}", "", row(&times));
    }
}

fn row(times: &[f64]) -> String {
    format!("p50 {:6.1} µs  p99 {:6.1} µs", times[times.len() / 2], times[times.len() * 99 / 100])
}

fn id<Id: From<Uuid>>(kind: u128, number: u128) -> Id {
    Id::from(Uuid::from_u128(kind << 64 | number))
}

fn dollars(amount: i64) -> Price {
    Price::once(Money::new(amount * 100, Currency::USD))
}

fn library(care: Care) -> (Library, DesignId) {
    let goals = [id::<OutcomeId>(1, 1), id::<OutcomeId>(1, 2)];
    let words = ["steady confidence at work", "less paperwork"];
    let outcomes = goals.iter().zip(words).map(|(id, words)| Outcome { id: *id, words: words.to_owned() });
    let mut records: Vec<Record> = outcomes.map(|outcome| Record::Outcome(Arc::new(outcome))).collect();
    records.extend((0..OFFERS).map(|number| Record::Offer(Arc::new(offer(number, care, &goals)))));
    for number in 0..=OTHER_DESIGNS {
        let mut design = Design::new(id(3, number), format!("Design {number}"), Currency::USD);
        design.main = Some(id(2, 0));
        design.segments = (0..6).map(group).collect();
        // Whoever shows forty extras on purpose says so.
        let many = ["max_addons_total", "max_addons_total_warning"];
        if care != Care::None {
            design.book.thresholds = many.into_iter().map(|key| (key.to_owned(), 100)).collect();
        }
        let count = if number == 0 { PLACEMENTS } else { 10 };
        let care = if number == 0 { care } else { Care::Kept };
        records.extend(
            (0..count).map(|at| Record::Placement(Arc::new(placement(design.id, number * 1_000, at, care)))),
        );
        records.push(Record::Design(Arc::new(design)));
    }
    let library = Library::from_records(records).expect("the library fits");
    (library, id(3, 0))
}

fn offer(number: u128, care: Care, goals: &[OutcomeId; 2]) -> Offer {
    let off = care == Care::None || (care == Care::Underway && number % 5 == 4);
    let price = if number == 0 { 400 } else { 20 + (number as i64 % 60) };
    let mut offer =
        Offer::new(id::<OfferId>(2, number), format!("Ten Minutes of Practice {number}"), dollars(price));
    offer.category = if number == 0 { "programme".to_owned() } else { "workbook".to_owned() };
    offer.outcomes = vec![if off && number > 0 { goals[1] } else { goals[0] }];
    if number == 0 {
        offer.name = "Confidence Reset".to_owned();
    }
    offer.benefit_line = if off {
        "A lovely companion with exercises, reflections and room for notes.".to_owned()
    } else {
        "Exercises, reflections and room for notes, so that you feel confident when it matters.".to_owned()
    };
    offer.problem = "A practice is easy to start and hard to keep.".to_owned();
    offer.audience = "People who like to write things down".to_owned();
    if number == 0 {
        offer.benefit_line = "Six weeks to speak up with steady confidence at work.".to_owned();
        offer.problem = "You know your work, but you go quiet in the room.".to_owned();
    }
    offer
}

fn group(number: u128) -> Segment {
    let share = Rate::percent(20);
    Segment { id: id(5, number), name: format!("Group {number}"), share, known_by: KnownBy::Declared }
}

fn placement(design: DesignId, base: u128, at: u128, care: Care) -> Placement {
    let wrong = care == Care::None;
    let (stage, presentation) = match at {
        0 => (Stage::Checkout, Presentation::Checkbox),
        1 => (Stage::OneClick, Presentation::FullPage),
        2 => (Stage::ThankYou, Presentation::Card),
        _ if care == Care::Grouped && at < 15 => (Stage::ALL[at as usize % 4], Presentation::Card),
        _ if wrong => (Stage::ALL[at as usize % 6], Presentation::Checkbox),
        _ => (Stage::FollowUp, Presentation::Email),
    };
    let after_days = if wrong { 3 } else { 8 * at as u16 };
    let offer = if wrong { 1 + at % 12 } else { 1 + at };
    let relation = if wrong && at % 4 == 3 { Relation::Upsell } else { Relation::CrossSell };
    let placed = id::<PlacementId>(4, base + at);
    Placement {
        hypothesis: if wrong { String::new() } else { "Buyers ask for it.".to_owned() },
        position: if wrong { at as u32 / 6 } else { at.saturating_sub(3) as u32 },
        trigger: if care == Care::Grouped {
            Trigger::When { condition: Condition::InSegment { segment: id(5, at % 6) } }
        } else {
            Trigger::Always
        },
        copy: Copy {
            decline_label: if wrong { String::new() } else { "No thanks".to_owned() },
            ..Copy::default()
        },
        price: wrong.then(|| dollars(150)),
        preselected: wrong,
        follow_up: (stage == Stage::FollowUp).then(|| FollowUp { after_days, ..FollowUp::default() }),
        ..Placement::new(placed, design, id(2, offer), stage, relation, presentation)
    }
}
