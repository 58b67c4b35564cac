//! How long the forecast takes: exact means, the distribution of a month, bands, the whole; prints figures only.

#[path = "shared/template.rs"]
mod template;
#[path = "shared/timing.rs"]
mod timing;

use offerwright_core::{
    architecture::Architecture,
    forecast::{decisions::Decisions, outlook::Outlook, seek::Sought},
    journey::{expectation::Rates, graph::Graph},
    model::{
        assumption::Assumption,
        currency::Currency,
        date::Date,
        design::Design,
        ids::{DesignId, OfferId, PlacementId},
        library::Library,
        money::Money,
        offer::Offer,
        placement::{Placement, Presentation},
        price::Price,
        rate::Rate,
        record::Record,
        relation::Relation,
        stage::Stage,
        traffic::TrafficSource,
        trigger::Trigger,
    },
    statistics::power::power,
};
use std::{hint::black_box, sync::Arc};
use template::template;
use timing::measured;
use uuid::Uuid;

fn main() {
    let day: Date = "2026-11-26".parse().expect("this is a date");
    for (name, triggers) in [("forty extras", false), ("forty extras with triggers", true)] {
        let (library, id) = forty(triggers);
        let design = Architecture::of(&library, id).expect("the design is in the library");
        let graph = Graph::of(&design).expect("the design is no tangle");
        let rates: Rates = design.rates();
        report(&format!("{name}: the ways through"), 2_000, || drop(black_box(Graph::of(&design))));
        report(&format!("{name}: exact means on them"), 2_000, || {
            drop(black_box(design.expected_on(&graph, &rates)))
        });
        report(&format!("{name}: both"), 2_000, || drop(black_box(design.expectation())));
        report(&format!("{name}: the whole outlook"), 50, || drop(black_box(Outlook::of(&design, day))));
    }
    let receipt = month_of_the_template();
    report("a month of exactly 1,000 buyers", 500, || drop(black_box(power(&receipt, 1_000))));
    let (library, id) = template();
    let design = Architecture::of(&library, id).expect("the design is in the library");
    report("a template: the whole outlook", 50, || drop(black_box(Outlook::of(&design, day))));
    report("a template: decisions", 50, || drop(black_box(Decisions::of(&library, id, day))));
    let goal = Money::new(1_000_000, Currency::USD);
    report("a template: ways to a goal", 50, || drop(black_box(Sought::of(&library, id, goal))));
    report("a template: exact means", 2_000, || drop(black_box(design.expectation())));
}

/// Prints how long something takes at best, in the middle, and at the slow end.
fn report(name: &str, rounds: usize, run: impl FnMut()) {
    let times = measured(rounds, run);
    let [fast, middle, slow] = [0, rounds / 2, rounds * 99 / 100].map(|at| times[at]);
    println!("{name:46} {fast:>10.1} µs at best · {middle:>10.1} middle · {slow:>10.1} p99");
}

/// Gives what a buyer of the template leaves beyond $400, in dollars: a journal at 20 %, a step-up at 10 %.
fn month_of_the_template() -> Vec<f64> {
    let mut receipt = vec![0.0; 540];
    for (dollars, share) in [(0, 0.72), (39, 0.18), (500, 0.08), (539, 0.02)] {
        receipt[dollars] = share;
    }
    receipt
}

/// Builds a design of forty extras; with triggers, every third waits for the answer to the one before.
fn forty(triggers: bool) -> (Library, DesignId) {
    let dollars = |dollars: i64| Price::once(Money::new(dollars * 100, Currency::USD));
    let id = DesignId::from(Uuid::from_u128(1));
    let main = Offer::new(OfferId::from(Uuid::from_u128(2)), "Main".to_owned(), dollars(400));
    let source = TrafficSource::new("newsletter".to_owned(), 300);
    let design = Design {
        main: Some(main.id),
        visitors_per_month: 600,
        sources: vec![source],
        ..Design::new(id, "Forty".to_owned(), Currency::USD)
    };
    let mut records = vec![Record::Offer(Arc::new(main)), Record::Design(Arc::new(design))];
    for index in 0..40_u32 {
        let number = u128::from(index);
        let price = dollars(9 + i64::from(index) * 7);
        let offer = Offer::new(OfferId::from(Uuid::from_u128(100 + number)), format!("Extra {index}"), price);
        let placement_id = |number: u128| PlacementId::from(Uuid::from_u128(1_000 + number));
        let stage = if index < 6 { Stage::Checkout } else { Stage::ThankYou };
        let position = if index < 6 { index } else { index - 6 };
        let (relation, presentation) = (Relation::CrossSell, Presentation::Card);
        let trigger = match index % 3 {
            1 if triggers => Trigger::AfterNo { placement: placement_id(number - 1) },
            2 if triggers => Trigger::AfterYes { placement: placement_id(number - 2) },
            _ => Trigger::Always,
        };
        let rate = Rate::per_million(40_000 + index * 1_237);
        let placement = Placement {
            position,
            trigger,
            take_rate: Some(Assumption::of(rate)),
            ..Placement::new(placement_id(number), id, offer.id, stage, relation, presentation)
        };
        records.extend([Record::Offer(Arc::new(offer)), Record::Placement(Arc::new(placement))]);
    }
    (Library::from_records(records).expect("the design is in order"), id)
}
