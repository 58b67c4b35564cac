//! Hours, cash, seats, goals and comparisons in designs small enough to reckon by hand.

use super::case::{Case, afterwards, day, figure, usd, value};
use crate::{
    architecture::Architecture,
    edit::{DesignField, Edit, OfferField, PracticeField},
    forecast::{compare::SideBySide, figure::What, input::InputOf, outlook::Outlook, test_size::TestSize},
    model::{
        afterwards::Friction,
        assumption::Assumption,
        moment::Timing,
        practice::Region,
        price::{Interval, Price},
        rate::Rate,
        seen::Seen,
        tax::RegionTax,
        traffic::TrafficSource,
    },
};
use std::collections::BTreeSet;

#[test]
fn a_plan_pays_month_by_month_and_ends_unpaid_for_some() {
    let plan = Price::Plan { instalments: 3, amount: usd(10_000), every: Interval::Month };
    let case = Case::of("main: Course, course, $300").design(DesignField::MainPrice(Some(plan)));
    let cash = case.outlook().cash;
    let left: Vec<i64> = cash.iter().take(4).map(|month| month.left.value).collect();
    // Ten buyers a month at $100: one, two, then three instalments at once.
    assert_eq!(left, [100_000, 200_000, 300_000, 300_000]);
    let told = case.design(afterwards(0, 20, 0)).outlook();
    // Of two open instalments, 10 % and then 20 % stay unpaid: 300 − 10 − 20 = 270 a buyer.
    assert_eq!(value(&told, What::TakeHome), 270_000);
    assert_eq!(told.cash[11].left.value, 270_000);
}

#[test]
fn a_subscription_is_renewed_by_those_who_stay() {
    let monthly = Price::Subscription { amount: usd(1_000), every: Interval::Month, trial: None };
    let case = Case::of("main: Circle, membership, $10").design(DesignField::MainPrice(Some(monthly)));
    assert_eq!(value(&case.outlook(), What::TwelveMonthValue), 12_000);
    let told = case.design(afterwards(0, 0, 50)).outlook();
    // 10 × (1 + ½ + ¼ + … + ½¹¹) = 20 − 10 ÷ 2¹¹, to the cent.
    assert_eq!(value(&told, What::TwelveMonthValue), 2_000);
    assert_eq!(told.cash[1].renewals.value, 5_000);
}

#[test]
fn refunds_go_back_when_the_guarantee_ends() {
    let case = Case::of("main: Course, course, $100").design(afterwards(10, 0, 0));
    let told = case.outlook();
    let back: Vec<i64> = told.cash.iter().take(3).map(|month| month.refunds.value).collect();
    assert_eq!((value(&told, What::TakeHome), back), (90_000, vec![0, -10_000, -10_000]));
}

#[test]
fn tax_in_the_price_is_not_the_practitioners_and_tax_on_top_is_nothing_to_them() {
    let tax = |included| {
        PracticeField::Taxes(vec![RegionTax {
            region: Region::De,
            buyers: Rate::percent(50),
            rate: Rate::percent(19),
            included,
        }])
    };
    let left = |included| {
        let case = Case::of("main: Course, course, $119").practice(tax(included));
        value(&case.outlook(), What::TakeHome)
    };
    // Ten buyers, five of whom pay 19 of their 119 as tax.
    assert_eq!((left(true), left(false)), (119_000 - 9_500, 119_000));
}

#[test]
fn the_week_that_is_too_full_is_named_and_weeks_off_pass_their_work_on() {
    let hour = |minutes| OfferField::Delivery(crate::model::delivery::Delivery::one_to_one(minutes));
    let timing = Timing { lasts_days: Some(28), ..Timing::default() };
    // 2.6 sales a week of 4 hours each over 4 weeks: 2.6 hours more every week, 10.4 in the end.
    let case = Case::of("main: Sessions, sessions, $400")
        .design(DesignField::VisitorsPerMonth(113))
        .offer("Sessions", hour(240))
        .offer("Sessions", OfferField::Timing(timing))
        .practice(PracticeField::WeeklyMinutes(6 * 60));
    let hours = case.outlook().hours;
    assert_eq!(hours.weeks[0].hours.text, "2.6\u{a0}h");
    assert_eq!((hours.average.text.as_str(), hours.overbooked), ("10.4\u{a0}h", Some(3)));
    let off = case.practice(PracticeField::WeeksOff(BTreeSet::from([48]))).outlook().hours;
    // 26 November 2026 lies in week 48.
    assert!(off.weeks[0].off && off.weeks[0].hours.value == 0);
    assert_eq!(off.weeks[1].hours.value, hours.weeks[0].hours.value + hours.weeks[1].hours.value);
}

#[test]
fn seats_say_when_the_last_one_goes() {
    let case = Case::of("main: Group, group programme, $400").offer("Group", OfferField::Seats(Some(25)));
    let seats = &case.outlook().seats[0];
    assert_eq!((seats.sold_out, seats.left.value), (Some(3), 0));
}

#[test]
fn ways_to_a_goal_reach_it() {
    let case = Case::of("main: Course, course, $100");
    let sought = case.sought(150_000);
    let needed: Vec<i64> = sought.ways.iter().map(|way| way.needed.as_ref().unwrap().value).collect();
    // $1,500 instead of $1,000: half as many visitors again, 15 % of them, or half the price again.
    assert_eq!(needed, [150_000_000, 150_000, 15_000]);
}

#[test]
fn a_goal_out_of_reach_is_a_sentence() {
    let case = Case::of("main: Course, course, $100");
    let ways = case.sought(100_000_000_000).ways;
    assert!(ways.iter().all(|way| way.needed.is_none()));
    assert!(ways[1].sentence.contains("more than all cannot"), "{}", ways[1].sentence);
    let nobody = case.design(DesignField::VisitorsPerMonth(0)).sought(100);
    assert!(nobody.ways.iter().all(|way| way.needed.is_none() && way.sentence.ends_with('.')));
}

#[test]
fn an_extra_is_worth_what_the_design_loses_without_it() {
    let case =
        Case::of("main: Course, course, $100\ncheckout: Workbook, workbook, $20, checkbox, takes 50 %");
    let worth = &case.decisions().worth[0];
    assert_eq!((worth.take_home.value, worth.hours.value), (10_000, 0));
    let friction = Friction { likely: Rate::percent(10), at_most: Rate::percent(20), source: String::new() };
    let costly = case.design(DesignField::Friction(friction));
    // Nine buyers at $110 instead of ten at $100.
    assert_eq!(costly.decisions().worth[0].take_home.value, -1_000);
}

#[test]
fn what_moves_the_month_most_stands_on_top_and_cases_lie_around_the_likely_one() {
    let case =
        Case::of("main: Course, course, $100\ncheckout: Workbook, workbook, $20, checkbox, takes 50 %");
    let told = case.decisions();
    assert_eq!(told.tornado[0].of, InputOf::Main);
    let left: Vec<i64> = told.scenarios.iter().map(|case| case.take_home.value).collect();
    assert!(left[0] < left[1] && left[1] < left[2], "{left:?}");
    assert_eq!(left[1], value(&case.outlook(), What::TakeHome));
}

#[test]
fn counts_narrow_what_is_believed_and_move_it() {
    let case = Case::of("main: Course, course, $100");
    let wide = case.outlook();
    let seen = Seen { visitors: 1_960, buyers: 196 };
    let narrow = case.design(DesignField::MainSeen(Some(seen))).outlook();
    let span = |outlook: &Outlook| {
        let band = figure(outlook, What::RevenuePerVisitor).band.clone().unwrap();
        band.high.value - band.low.value
    };
    assert!(span(&narrow) * 4 < span(&wide), "{} {}", span(&narrow), span(&wide));
    assert_eq!(narrow.inputs[0].share.text, "10\u{a0}%");
}

#[test]
fn sources_add_their_visitors_and_their_cost() {
    let warm = TrafficSource { warm: true, ..TrafficSource::new("list".to_owned(), 200) };
    let ads = TrafficSource { cost: Some(usd(5_000)), ..TrafficSource::new("ads".to_owned(), 100) };
    let case = Case::of("main: Course, course, $100").design(DesignField::Sources(vec![warm, ads]));
    let told = case.outlook();
    // 100 at 10 %, 200 at 4 %, 100 at 2 %.
    assert_eq!((value(&told, What::Buyers), value(&told, What::Visitors)), (20_000_000, 400_000_000));
    assert_eq!(value(&told, What::TakeHome), 195_000);
}

#[test]
fn the_chance_of_a_goal_falls_as_the_goal_rises() {
    let chance = |minor| {
        let case = Case::of("main: Course, course, $100").design(DesignField::Goal(Some(usd(minor))));
        case.outlook().goal.unwrap().chance.value
    };
    let chances = [0, 50_000, 100_000, 400_000].map(chance);
    assert!(chances.is_sorted_by(|more, less| more > less), "{chances:?}");
    assert_eq!(chances[0], 1_000_000);
}

#[test]
fn a_design_that_only_costs_more_is_surely_ahead_of_its_twin() {
    let case = Case::of("main: Course, course, $100");
    let dearer = case.library.apply(&Edit::ChangeDesign {
        id: case.id,
        set: DesignField::MainPrice(Some(Price::once(usd(12_000)))),
    });
    let dearer = dearer.unwrap();
    let told = SideBySide::of((&dearer, case.id), (&case.library, case.id), day()).unwrap();
    assert_eq!((told.more.unwrap().value, told.ahead.unwrap().value), (20_000, 1_000_000));
    let same = SideBySide::of((&dearer, case.id), (&dearer, case.id), day()).unwrap();
    assert_eq!(same.ahead.unwrap().value, 500_000);
}

#[test]
fn a_test_says_how_long_it_would_take() {
    let case =
        Case::of("main: Course, course, $100\ncheckout: Workbook, workbook, $20, checkbox, takes 20 %")
            .design(DesignField::VisitorsPerMonth(867));
    let design = Architecture::of(&case.library, case.id).unwrap();
    let placement = design.placed[0].placement.id;
    let size = TestSize::of(&design, placement, Rate::percent(5)).unwrap().unwrap();
    // 1,031 buyers each at twenty a week.
    assert_eq!((size.per_arm.unwrap().text.as_str(), size.weeks.unwrap().text.as_str()), ("1,031", "104"));
    assert!(size.sentence.contains("Try a larger change"), "{}", size.sentence);
}

#[test]
fn a_million_visitors_and_sure_shares_have_figures_too() {
    let case =
        Case::of("main: Course, course, $100\ncheckout: Workbook, workbook, $20, checkbox, takes 100 %");
    let all = case
        .design(DesignField::VisitorsPerMonth(1_000_000))
        .design(DesignField::MainRate(Some(Assumption::of(Rate::percent(100)))));
    let told = all.outlook();
    assert_eq!(value(&told, What::Revenue), 12_000_000_000);
    assert_eq!(figure(&told, What::Revenue).band.as_ref().unwrap().low.value, 12_000_000_000);
    assert!(told.cautions.iter().any(|caution| caution.contains("no sales page")), "{:?}", told.cautions);
}
