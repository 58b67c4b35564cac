//! Random facts that only rules ask about, mostly absent, at times contradicting common sense but never the model.

use super::{choices::Choices, random_looks};
use crate::model::{
    book_settings::{BookSettings, Level},
    care::Care,
    checkout::{CheckoutFacts, ConsentBox},
    claims::{Author, Claims, Testimonial},
    currency::Currency,
    date::Date,
    ids::OfferId,
    live::{Counts, GroupCounts, Live, Together},
    moment::{Moment, Timing},
    money::Money,
    price_display::PriceDisplay,
    rate::Rate,
    segment::KnownBy,
    split_test::{Arm, ArmsOfGroup, SplitTest},
    stage::Stage,
    terms::{CancelWay, Credential, Guarantee, Partner, RenewalTerms},
    timer::{Timer, TimerScope},
    way_out::WayOut,
};
use std::collections::{BTreeMap, BTreeSet};

fn date(choices: &mut Choices) -> Date {
    let days = ["2026-11-26", "2026-11-25", "2026-12-31", "2025-01-01", "2026-10-15", "9999-12-31"];
    choices.one_of(&days).parse().expect("these are dates")
}

fn perhaps(choices: &mut Choices) -> Option<Date> {
    choices.sometimes().then(|| date(choices))
}

fn words(choices: &mut Choices, some: &[&str]) -> String {
    if choices.sometimes() { choices.one_of(some).to_owned() } else { String::new() }
}

pub(super) fn guarantee(choices: &mut Choices) -> Guarantee {
    let conditions =
        choices.some_of(&["All worksheets handed in", "Within a week", "By letter", "In a call"]);
    let terms =
        choices.one_of(&["Money back.", "", "Our exclusive risk-free guarantee", "Final sale."]).to_owned();
    let conditions = conditions.into_iter().map(str::to_owned).collect();
    Guarantee { days: choices.one_of(&[14, 0, 7, 30, 3_650]), terms, conditions }
}

pub(super) fn credentials(choices: &mut Choices) -> Vec<Credential> {
    let credential = |choices: &mut Choices| Credential {
        title: choices.one_of(&["BACP", "LPC"]).to_owned(),
        number: words(choices, &["12345"]),
        until: perhaps(choices),
    };
    (0..choices.below(2)).map(|_| credential(choices)).collect()
}

pub(super) fn book(choices: &mut Choices) -> BookSettings {
    let mut settings = BookSettings::default();
    if choices.below(8) == 7 {
        let keys = ["bump_ratio_warning", "max_addons_per_stage", "reoffer_cooldown_days"];
        let value = choices.one_of(&[1, 2, 100, 1_000]);
        settings.thresholds = BTreeMap::from([(choices.one_of(&keys).to_owned(), value)]);
    }
    if choices.below(8) == 7 {
        let ids = ["one-addon-per-stage", "bump-price-high", "no-such-rule"];
        let level = choices.one_of(&[Level::Off, Level::Advice, Level::Warning]);
        settings.levels = BTreeMap::from([(choices.one_of(&ids).to_owned(), level)]);
    }
    settings
}

pub(super) fn display(choices: &mut Choices, amounts: &[i64]) -> PriceDisplay {
    let amount = |choices: &mut Choices| Money::new(choices.one_of(amounts), Currency::USD);
    PriceDisplay {
        compare_at: choices.sometimes().then(|| amount(choices)),
        since: perhaps(choices),
        mandatory_fee: choices.sometimes().then(|| amount(choices)),
        on_request: choices.sometimes(),
    }
}

pub(super) fn claims(choices: &mut Choices) -> Claims {
    let said = |choices: &mut Choices| Testimonial {
        words: choices.one_of(&["It helped me.", "I earned $5,000 in a month!", ""]).to_owned(),
        name: words(choices, &["Anna"]),
        author: choices.one_of(&[
            Author::Unknown,
            Author::Customer,
            Author::CurrentClient,
            Author::FormerClient,
            Author::Own,
        ]),
        source: words(choices, &["e-mail of 3 May"]),
        incentive: words(choices, &["a free session"]),
        disclosed: choices.sometimes(),
        consent: choices.sometimes(),
    };
    Claims {
        testimonials: (0..choices.below(3)).map(|_| said(choices)).collect(),
        typical_result: words(
            choices,
            &["Most buyers keep the habit for a month.", "It works for everyone, guaranteed."],
        ),
        proof: words(choices, &["Survey of 64 buyers"]),
        activity_source: words(choices, &["The shop's log"]),
    }
}

pub(super) fn quiz(choices: &mut Choices) -> KnownBy {
    let (question, answer) = choices.one_of(&[
        ("What would you like to be easier?", "My evenings"),
        ("Your GAD-7 score?", "10 or more"),
        ("How often do you feel on edge?", "Nearly every day"),
    ]);
    KnownBy::Quiz { question: question.to_owned(), answer: answer.to_owned() }
}

pub(super) fn care(choices: &mut Choices) -> Care {
    Care {
        wellbeing: choices.sometimes(),
        self_paced: choices.sometimes(),
        indicated: choices.sometimes(),
        scope_note: words(choices, &["This is not therapy.", "It cures anxiety, guaranteed."]),
        crisis_note: words(choices, &["In a crisis, call 988."]),
        sessions: choices.one_of(&[0, 1, 6]),
        unused_sessions: words(choices, &["Unused sessions are refunded.", "No refunds."]),
    }
}

pub(super) fn timing(choices: &mut Choices, earlier: &[OfferId]) -> Timing {
    let days = |choices: &mut Choices| choices.sometimes().then(|| choices.one_of(&[0, 3, 42, 400]));
    Timing {
        moment: choices
            .sometimes()
            .then(|| choices.one_of(&[Moment::WithMain, Moment::WithinDays, Moment::Later])),
        prerequisites: if choices.sometimes() { choices.some_of(earlier) } else { Vec::new() },
        starts_after_days: days(choices),
        first_value_days: days(choices),
        lasts_days: days(choices),
    }
}

pub(super) fn renewal(choices: &mut Choices) -> RenewalTerms {
    let ways = [CancelWay::Online, CancelWay::Email, CancelWay::Phone, CancelWay::Post];
    RenewalTerms {
        cancel: choices.sometimes().then(|| choices.one_of(&ways)),
        cancel_steps: choices.one_of(&[2, 0, 9]),
        join_steps: 2,
        reminder_days: choices.sometimes().then(|| choices.one_of(&[3, 0, 30])),
        yearly_notice: choices.sometimes(),
    }
}

pub(super) fn partner(choices: &mut Choices) -> Option<Partner> {
    (choices.below(8) == 7).then(|| Partner {
        name: "Quiet Room Studio".to_owned(),
        commission: choices.sometimes(),
        disclosure: words(choices, &["I earn a commission.", "Hurry, last chance!"]),
    })
}

pub(super) fn timer(choices: &mut Choices) -> Option<Timer> {
    (choices.below(6) == 5).then(|| Timer {
        scope: choices.one_of(&[TimerScope::Everybody, TimerScope::EachVisitor, TimerScope::EachVisit]),
        ends_on: perhaps(choices),
        reason: words(choices, &["The group begins.", "Hurry, last chance!"]),
        moved: choices.one_of(&[0, 2]),
        again_from: perhaps(choices),
    })
}

pub(super) fn way_out(choices: &mut Choices) -> WayOut {
    if !choices.sometimes() {
        return WayOut::default();
    }
    WayOut {
        size_permille: choices.one_of(&[1_000, 500]),
        contrast_hundredths: choices.one_of(&[700, 150]),
        after_seconds: choices.one_of(&[0, 10]),
        needs_scroll: choices.sometimes(),
    }
}

pub(super) fn checkout(choices: &mut Choices) -> CheckoutFacts {
    let boxes = [ConsentBox::Absent, ConsentBox::Empty, ConsentBox::Ticked, ConsentBox::Bundled];
    CheckoutFacts {
        order_button: words(choices, &["Complete booking", "Pay now"]),
        total_follows: !choices.sometimes(),
        card_notice: !choices.sometimes(),
        receipt_first: !choices.sometimes(),
        receipt_lists_extras: !choices.sometimes(),
        next_step: words(choices, &["You get a message with the first date."]),
        refund_line: words(choices, &["30 days, all your money back.", "See our terms", "No refunds."]),
        withdrawal_info: choices.sometimes(),
        withdrawal_function: choices.sometimes(),
        start_now: choices.one_of(&boxes),
        early_start: choices.one_of(&boxes),
        marketing: choices.one_of(&boxes),
        consent_record: choices.sometimes(),
        fee_estimate: choices.sometimes(),
        activity_notices: choices.sometimes(),
        trackers: if choices.sometimes() {
            choices.one_of(&[
                BTreeSet::from([Stage::Checkout]),
                BTreeSet::from([Stage::SalesPage, Stage::ThankYou]),
            ])
        } else {
            BTreeSet::new()
        },
        tax: random_looks::tax(choices),
        coupon: random_looks::coupon(choices),
    }
}

pub(super) fn live(choices: &mut Choices) -> Option<Live> {
    (choices.below(4) == 3).then(|| Live {
        reviewed: perhaps(choices),
        changed: perhaps(choices),
        counts: choices.sometimes().then(|| {
            let (shown, accepted) = choices.one_of(&[(0, 0), (9, 2), (100, 1), (1_000, 200)]);
            Counts { shown, accepted, refunded: accepted / 2, without: 900, without_refunded: 30 }
        }),
        groups: choices.some_of(&[
            GroupCounts { name: "ads".to_owned(), shown: 80, accepted: 8 },
            GroupCounts { name: "list".to_owned(), shown: 90, accepted: 45 },
        ]),
        together: choices.sometimes().then(|| {
            let both = choices.one_of(&[0, 2, 19]);
            Together { orders: 60, with_main: 40, with_extra: 21, both: both.max(1), pairs: 3 }
        }),
        floor: choices.sometimes().then(|| Rate::percent(10)),
        ..Live::since(date(choices))
    })
}

pub(super) fn tests(choices: &mut Choices) -> Vec<SplitTest> {
    let arm = |choices: &mut Choices| {
        let (visitors, buyers) = choices.one_of(&[(0, 0), (100, 10), (5_000, 500), (44_700, 900)]);
        let revenue = Money::new(choices.one_of(&[4_000_000, 0, 50_000]), Currency::USD);
        Arm { visitors, buyers, revenue: choices.sometimes().then_some(revenue) }
    };
    let test = |choices: &mut Choices| SplitTest {
        name: "with the journal".to_owned(),
        placement: None,
        a: arm(choices),
        b: arm(choices),
        planned: choices.one_of(&[0, 1_030]),
        sequential: choices.sometimes(),
        decided: choices.sometimes(),
        groups: if choices.sometimes() {
            let group = |choices: &mut Choices, name: &str| ArmsOfGroup {
                name: name.to_owned(),
                a: arm(choices),
                b: arm(choices),
            };
            vec![group(choices, "ads"), group(choices, "list")]
        } else {
            Vec::new()
        },
    };
    (0..choices.below(2)).map(|_| test(choices)).collect()
}
