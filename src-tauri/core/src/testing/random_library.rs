//! Random libraries with one design, valid by construction and full of edge cases.

use super::{choices::Choices, random_facts, random_forecast, random_looks};
use crate::model::{
    assumption::Assumption,
    copy::Copy,
    currency::Currency,
    date::Date,
    design::Design,
    exemption::{Exemption, Subject},
    ids::{DesignId, OfferId, OutcomeId, PlacementId},
    library::Library,
    money::Money,
    offer::{Kind, Offer, PricePoint},
    outcome::Outcome,
    placement::{Channel, Effect, FollowUp, Placement, Presentation},
    practice::{Practice, Profession, Region},
    price::{Interval, Price, Trial},
    rate::Rate,
    record::Record,
    relation::Relation,
    segment::{KnownBy, Segment},
    stage::Stage,
    trigger::{Condition, Trigger},
};
use std::sync::Arc;

/// Names that people give, and names that break careless programs.
pub const NAMES: [&str; 12] = [
    "Confidence Reset",
    "90-Day Confidence Journal",
    "12 Weeks with Calls",
    "Community Pass",
    "The",
    "<script>alert(1)</script>",
    "“Quoted” 'n \"double\" & co",
    "\u{202e}drawkcab\u{202c}",
    "Selbstbewußtsein für Führungskräfte",
    "自信をつける",
    "🧘‍♀️ 🙂",
    "I\u{307}stanbul ﬁ K\u{212a}",
];

const AMOUNTS: [i64; 12] =
    [3_900, 40_000, 0, 1, 99, 9_700, 12_000, 12_001, 24_000, 39_000, 90_000, 100_000_000_000];

/// Builds a library with one design.
pub fn library(choices: &mut Choices) -> (Library, DesignId) {
    let practice = practice(choices);
    let outcomes: Vec<Outcome> = (0..1 + choices.below(3)).map(|_| outcome(choices)).collect();
    let ids: Vec<OutcomeId> = outcomes.iter().map(|outcome| outcome.id).collect();
    let mut offers: Vec<Offer> = Vec::new();
    for _ in 0..2 + choices.below(7) {
        let parts: Vec<OfferId> = offers.iter().map(|offer| offer.id).collect();
        let offer = offer(choices, &ids, &parts);
        offers.push(offer);
    }
    let offer_ids: Vec<OfferId> = offers.iter().map(|offer| offer.id).collect();
    let mut design = design(choices, &offer_ids);
    let placements = placements(choices, &design, &offer_ids);
    let placed: Vec<PlacementId> = placements.iter().map(|placement| placement.id).collect();
    for test in &mut design.tests {
        test.placement = choices.any_of(&placed);
    }
    let exemptions = exemptions(choices, &design, &placements, &offer_ids);
    let id = design.id;
    let records = [Record::Practice(Arc::new(practice)), Record::Design(Arc::new(design))]
        .into_iter()
        .chain(outcomes.into_iter().map(|outcome| Record::Outcome(Arc::new(outcome))))
        .chain(offers.into_iter().map(|offer| Record::Offer(Arc::new(offer))))
        .chain(placements.into_iter().map(|placement| Record::Placement(Arc::new(placement))))
        .chain(exemptions.into_iter().map(|exemption| Record::Exemption(Arc::new(exemption))));
    let library = Library::from_records(records).expect("random libraries are valid by construction");
    (library, id)
}

/// Builds who sells.
pub fn practice(choices: &mut Choices) -> Practice {
    use Region::{De, Eu, Other, Uk, Us, UsCa};
    Practice {
        name: text(choices),
        professions: choices
            .some_of(&[Profession::Coach, Profession::Therapist, Profession::CourseCreator])
            .into_iter()
            .collect(),
        licensed: choices.sometimes(),
        licence_regions: choices.some_of(&["Oregon".to_owned(), "Germany".to_owned(), " ".to_owned()]),
        courses_apart: choices.sometimes(),
        regions: choices.some_of(&[Us, Eu, De, Uk, Other, UsCa]).into_iter().collect(),
        brand: {
            let name = text(choices);
            random_looks::brand(choices, name)
        },
        weekly_minutes: choices.one_of(&[60, 0, 600]),
        codes: choices.some_of(&["ACA".to_owned(), "BACP".to_owned(), "ICF".to_owned()]),
        strict: choices.sometimes(),
        prices_include_tax: !choices.sometimes(),
        credentials: random_facts::credentials(choices),
        book: random_facts::book(choices),
        weeks_off: choices.some_of(&[1, 32, 48, 53]).into_iter().collect(),
        taxes: random_forecast::taxes(choices),
        ..Practice::default()
    }
}

/// Builds an outcome.
pub fn outcome(choices: &mut Choices) -> Outcome {
    let words =
        ["steady confidence", "less paperwork", "sleep through the night", "自信", "less anxiety at work"];
    Outcome { id: choices.id(), words: choices.one_of(&words).to_owned() }
}

/// Builds an offer that supports some outcomes and may contain some offers.
pub fn offer(choices: &mut Choices, outcomes: &[OutcomeId], parts: &[OfferId]) -> Offer {
    let a_set = choices.below(4) == 3;
    Offer {
        id: choices.id(),
        name: choices.one_of(&NAMES).to_owned(),
        category: choices.one_of(&["programme", "journal", "Programme ", "course"]).to_owned(),
        kind: choices.one_of(&[
            Kind::DigitalContent,
            Kind::LiveService,
            Kind::PhysicalGood,
            Kind::ClinicalService,
            Kind::Membership,
        ]),
        line: choices.one_of(&["", "", "Reset", "reset ", "Journal"]).to_owned(),
        tier: choices.one_of(&[1, 0, 2, 100]),
        outcomes: choices.some_of(outcomes),
        problem: choices.one_of(&["", "A practice is hard to keep up."]).to_owned(),
        benefit_line: choices.one_of(&["Feel confident again.", "", "Grab it!", " \t", "自信"]).to_owned(),
        audience: text(choices),
        inside: choices.some_of(&["Six calls".to_owned(), " ".to_owned()]),
        price: price(choices),
        price_history: (0..choices.below(3)).map(|_| price_point(choices)).collect(),
        unit_cost: choices.sometimes().then(|| amount(choices)),
        delivery: random_forecast::delivery(choices),
        seats: choices.sometimes().then_some(12),
        guarantee: choices.sometimes().then(|| random_facts::guarantee(choices)),
        contains: if a_set { choices.some_of(parts) } else { Vec::new() },
        bundle_reason: choices.one_of(&["", "They are read side by side.", "Save 30 %"]).to_owned(),
        sold_alone: !choices.sometimes(),
        seats_reason: text(choices),
        display: random_facts::display(choices, &AMOUNTS),
        claims: random_facts::claims(choices),
        care: random_facts::care(choices),
        timing: random_facts::timing(choices, parts),
        renewal: random_facts::renewal(choices),
        partner: random_facts::partner(choices),
        questions: random_looks::questions(choices),
        picture: random_looks::picture(choices),
        archived: choices.below(6) == 5,
    }
}

fn price_point(choices: &mut Choices) -> PricePoint {
    let days = ["2026-01-31", "2026-11-05", "2025-02-28", "2026-09-30"];
    let from: Date = choices.one_of(&days).parse().expect("these are dates");
    PricePoint { from, price: price(choices) }
}

fn amount(choices: &mut Choices) -> Money {
    Money::new(choices.one_of(&AMOUNTS), Currency::USD)
}

/// Builds a price in US dollars.
pub fn price(choices: &mut Choices) -> Price {
    let (kind, amount) = (choices.below(6), amount(choices));
    match kind {
        3 => Price::Plan { instalments: choices.one_of(&[2, 3, 60]), amount, every: Interval::Month },
        4 => Price::Subscription { amount, every: Interval::Month, trial: None },
        5 => {
            let price = Money::new(choices.one_of(&[0, 100]), Currency::USD);
            let trial = Some(Trial { days: choices.one_of(&[7, 1, 60]), price });
            Price::Subscription { amount, every: Interval::Year, trial }
        }
        _ => Price::once(amount),
    }
}

/// Builds a design that shows nothing yet.
pub fn design(choices: &mut Choices, offers: &[OfferId]) -> Design {
    let mut segments = Vec::new();
    for _ in 0..choices.below(3) {
        let share = Rate::percent(choices.one_of(&[30, 0, 100]));
        let owned = KnownBy::Owns { offer: choices.one_of(offers) };
        let quiz = random_facts::quiz(choices);
        let known_by = choices.one_of(&[KnownBy::Declared, owned, quiz]);
        segments.push(Segment { id: choices.id(), name: "newcomers".to_owned(), share, known_by });
    }
    Design {
        id: choices.id(),
        name: choices.one_of(&NAMES).to_owned(),
        currency: Currency::USD,
        main: if choices.below(8) == 7 { None } else { choices.any_of(offers) },
        main_price: choices.sometimes().then(|| price(choices)),
        main_copy: copy(choices),
        audience: text(choices),
        segments,
        visitors_per_month: choices.one_of(&[1_000, 0, 40]),
        main_rate: choices.sometimes().then(|| believed(choices)),
        notes: text(choices),
        audience_vulnerable: choices.sometimes(),
        shown_to_clients: choices.sometimes(),
        list_size: choices.one_of(&[0, 150, 4_000]),
        timer: random_facts::timer(choices),
        checkout: random_facts::checkout(choices),
        tests: random_facts::tests(choices),
        cohort_days: choices.some_of(&[90, 365]),
        book: random_facts::book(choices),
        ways_to_pay: (0..choices.below(3)).map(|_| price(choices)).collect(),
        language: random_looks::language(choices),
        archived: choices.sometimes(),
        main_seen: choices.sometimes().then(|| random_forecast::seen(choices)),
        sources: random_forecast::sources(choices),
        afterwards: random_forecast::afterwards(choices),
        friction: random_forecast::friction(choices),
        goal: choices.sometimes().then(|| amount(choices)),
    }
}

pub(super) fn believed(choices: &mut Choices) -> Assumption {
    let rate = Rate::percent(choices.one_of(&[20, 0, 100, 3]));
    let weight = choices.sometimes().then(|| choices.one_of(&[1, 20, 1_000_000]));
    Assumption { rate, weight, source: text(choices) }
}

fn placements(choices: &mut Choices, design: &Design, offers: &[OfferId]) -> Vec<Placement> {
    let mut all: Vec<Placement> =
        (0..choices.below(11)).map(|_| placement(choices, design.id, offers)).collect();
    all.sort_by_key(Placement::order);
    for stage in Stage::ALL {
        for (position, placement) in (0..).zip(all.iter_mut().filter(|placement| placement.stage == stage)) {
            placement.position = position;
        }
    }
    for index in 0..all.len() {
        let (earlier, rest) = all.split_at_mut(index);
        let met: Vec<PlacementId> = earlier.iter().map(|placement| placement.id).collect();
        rest[0].trigger = trigger(choices, design, &met);
        let replaced = match rest[0].trigger {
            Trigger::AfterYes { placement } => Effect::Replaces { placement },
            _ => Effect::ReplacesMain,
        };
        rest[0].effect =
            choices.one_of(&[Effect::Adds, Effect::Adds, Effect::Adds, Effect::ReplacesMain, replaced]);
    }
    all
}

/// Builds a placement at any stage that waits for nothing.
pub fn placement(choices: &mut Choices, design: DesignId, offers: &[OfferId]) -> Placement {
    use Presentation::{BoughtTogether, Card, Checkbox, Email, FullPage, ThresholdNudge};
    let mut stages = vec![Stage::Checkout, Stage::OneClick];
    stages.extend(Stage::ALL);
    let stage = choices.one_of(&stages);
    let after_days = choices.one_of(&[14, 0, 3, 14, 21, 730]);
    Placement {
        id: choices.id(),
        design,
        offer: choices.one_of(offers),
        stage,
        position: 0,
        relation: choices.one_of(&[
            Relation::CrossSell,
            Relation::Upsell,
            Relation::Downsell,
            Relation::Bundle,
        ]),
        presentation: choices.one_of(&[Checkbox, Card, FullPage, Email, BoughtTogether, ThresholdNudge]),
        effect: Effect::Adds,
        trigger: Trigger::Always,
        copy: copy(choices),
        price: choices.sometimes().then(|| price(choices)),
        preselected: choices.sometimes(),
        asks_for: choices.some_of(&["Which cover?".to_owned()]),
        hide_if_owned: choices.sometimes(),
        follow_up: (stage == Stage::FollowUp).then(|| FollowUp {
            after_days,
            channel: Channel::Email,
            stops_when_bought: !choices.sometimes(),
            unsubscribe: !choices.sometimes(),
        }),
        take_rate: choices.sometimes().then(|| believed(choices)),
        required: choices.below(6) == 5,
        above_button: choices.sometimes(),
        asks_first: choices.sometimes(),
        way_out: random_facts::way_out(choices),
        timer: random_facts::timer(choices),
        hypothesis: text(choices),
        live: random_facts::live(choices),
    }
}

/// Builds a trigger that looks back at some placements, or at the design's segments.
pub fn trigger(choices: &mut Choices, design: &Design, met: &[PlacementId]) -> Trigger {
    let (kind, segments) = (choices.below(7), design.segments.clone());
    let when = |condition| Trigger::When { condition };
    let built = match kind {
        1 => choices.any_of(met).map(|placement| Trigger::AfterYes { placement }),
        2 | 3 => choices.any_of(met).map(|placement| Trigger::AfterNo { placement }),
        4 => choices.any_of(&segments).map(|known| when(Condition::InSegment { segment: known.id })),
        5 => choices.any_of(&segments).map(|known| when(Condition::NotInSegment { segment: known.id })),
        6 if choices.sometimes() => Some(when(Condition::BasketBelow { amount: amount(choices) })),
        6 => Some(when(Condition::BasketAtLeast { amount: amount(choices) })),
        _ => None,
    };
    built.unwrap_or(Trigger::Always)
}

/// Copy that some rule has something to say to, and near misses.
const PRESSING: [&str; 18] = [
    "Ninety pages. Hurry, only 3 places left! A quiet companion.",
    "WAIT!!! DON’T MISS OUT on this",
    "Ends in 02:59:40. Last chance!",
    "End your anxiety in 7 days. Guaranteed results, or else you will lose your marriage.",
    "Anna from Ohio just enrolled. Most clients add this.",
    "Your free toolkit (value $197), a $4,997 value.",
    "I made $40k in 60 days. Adds $975 a month!",
    "Only $29 today, instead of $59, or 3 × $13.",
    "I treat trauma with therapy for my patients. I am a licensed coach and a BACP member.",
    "Untick this box if you do not wish to not receive it.",
    "Our exclusive risk-free 14-day guarantee.",
    "Help me feed my kids.",
    "Early price until 30 June, because the group begins on 1 July.",
    "Results are not guaranteed. Free with the course. Not therapy.",
    "Nur noch 3 Plätze frei! Letzte Chance!",
    "Therapy",
    "Last chance!",
    "GUARANTEED SUCCESS! HURRY UP! ACT NOW! $29!",
];

/// Builds copy, mostly empty.
pub fn copy(choices: &mut Choices) -> Copy {
    let no = ["No thanks", "", " ", "No thanks, I like staying stuck", "No, I'd rather pay full price!"];
    Copy {
        headline: if choices.below(6) == 5 { pressing(choices) } else { text(choices) },
        body: match choices.below(8) {
            7 => pressing(choices),
            6 => format!("{} {}", pressing(choices), pressing(choices)),
            _ => choices
                .one_of(&[
                    "",
                    "Feel confident.",
                    "Feel confident. Now 50 % off!",
                    &"one two. ".repeat(40),
                    &"word ".repeat(80),
                    &"x".repeat(4_990),
                    &format!("{}Last chance!", "word. ".repeat(831)),
                ])
                .to_owned(),
        },
        accept_label: choices
            .one_of(&[
                "",
                "",
                "Yes, continue",
                "Claim my upgrade for $29",
                "Hurry, yes!",
                "Yes, add it for $39",
                "Join for $1",
                "Try it free",
                "$97 + VAT",
            ])
            .to_owned(),
        decline_label: choices.one_of(&no).to_owned(),
    }
}

fn pressing(choices: &mut Choices) -> String {
    choices.one_of(&PRESSING).to_owned()
}

fn text(choices: &mut Choices) -> String {
    if choices.sometimes() { choices.one_of(&NAMES).to_owned() } else { String::new() }
}

fn exemptions(
    choices: &mut Choices,
    design: &Design,
    placements: &[Placement],
    offers: &[OfferId],
) -> Vec<Exemption> {
    let mut subjects = vec![
        Subject::Design(design.id),
        Subject::Stage(Stage::Checkout),
        Subject::Offer(offers[0]),
        Subject::Practice,
    ];
    subjects.extend(placements.iter().map(|placement| Subject::Placement(placement.id)));
    let rules = ["one-addon-per-stage", "addon-preselected", "extras-pileup", "no-such-rule"];
    let exempt = |choices: &mut Choices| Exemption {
        id: choices.id(),
        rule: choices.one_of(&rules).to_owned(),
        design: design.id,
        subject: choices.one_of(&subjects),
        reason: "Asked for by clients.".to_owned(),
        written: None,
    };
    (0..choices.below(3)).map(|_| exempt(choices)).collect()
}
