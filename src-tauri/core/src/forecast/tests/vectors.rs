//! The published arithmetic, to the cent.

use crate::{
    architecture::Architecture,
    belief::Belief,
    edit::{DesignField, Edit, PlacementField, PracticeField},
    forecast::{
        NoForecast,
        figure::{Figure, What},
        outlook::Outlook,
        strata::Strata,
    },
    journey::bill::Payment,
    model::{
        afterwards::Afterwards,
        assumption::Assumption,
        checkout::CheckoutFacts,
        commission::{Commission, ShareOf},
        coupon::Coupon,
        fees::Fees,
        ids::{DesignId, PlacementId},
        library::Library,
        money::Money,
        rate::Rate,
        traffic::TrafficSource,
        trigger::Trigger,
    },
    statistics::wilson,
    testing::example,
};

/// Reads a design in which nothing is refunded and no fees are taken, with visitors of whom a share buys.
fn plain(text: &str, visitors: u32, buys: Rate) -> (Library, DesignId) {
    let (library, id) = example::read(text).unwrap();
    let design = |set| Edit::ChangeDesign { id, set };
    let fees = Fees { share: Rate::percent(0), fixed_minor: 0 };
    let nothing = Afterwards { refunds: Some(Assumption::of(Rate::percent(0))), ..Afterwards::default() };
    let edits = [
        Edit::ChangePractice { set: PracticeField::Fees(fees) },
        design(DesignField::Afterwards(nothing)),
        design(DesignField::VisitorsPerMonth(visitors)),
        design(DesignField::MainRate(Some(Assumption::of(buys)))),
    ];
    (library.apply_all(&edits).unwrap(), id)
}

fn outlook(library: &Library, id: DesignId) -> Outlook {
    let design = Architecture::of(library, id).unwrap();
    Outlook::of(&design, "2026-11-26".parse().unwrap()).unwrap()
}

fn figure(outlook: &Outlook, what: What) -> &Figure {
    outlook.figures.iter().find(|figure| figure.what == what).unwrap()
}

fn value(outlook: &Outlook, what: What) -> i64 {
    figure(outlook, what).mean.as_ref().unwrap().value
}

const FUNNEL: &str = "main: Course, course, $47\none-click: Coaching, programme, $197, takes 25 %";

#[test]
fn v1_an_upsell_after_a_purchase() {
    let (library, id) = plain(FUNNEL, 1_000, Rate::percent(10));
    let ads = TrafficSource {
        cost: Some(Money::new(50_000, "USD".parse().unwrap())),
        ..TrafficSource::new("ads".to_owned(), 0)
    };
    let edit = Edit::ChangeDesign { id, set: DesignField::Sources(vec![ads]) };
    let told = outlook(&library.apply(&edit).unwrap(), id);
    assert_eq!(value(&told, What::Revenue), 962_500);
    assert_eq!(value(&told, What::TakeHome), 912_500);
    assert_eq!(value(&told, What::Buyers), 100_000_000);
}

#[test]
fn v2_a_gentler_version_for_those_who_say_no() {
    let text = format!("{FUNNEL}\none-click: Checklist, toolkit, $27, after no to Coaching, takes 50 %");
    let (library, id) = plain(&text, 1_000, Rate::percent(10));
    let told = outlook(&library, id);
    assert_eq!(value(&told, What::Revenue), 1_063_750);
    // 37.5 buyers, never 37.
    assert_eq!(told.extras[1].taken.text, "37.5");
}

#[test]
fn v3_a_higher_share_of_buyers_reaches_the_next_step() {
    let (library, id) = plain(FUNNEL, 1_000, Rate::percent(11));
    assert_eq!(value(&outlook(&library, id), What::Revenue), 1_058_750);
}

#[test]
fn v4_a_bump_an_upsell_and_a_downsell() {
    let text = "main: Course, course, $49\ncheckout: Workbook, workbook, $27, checkbox, takes 40 %\n\
        one-click: Coaching, programme, $97, takes 20 %\n\
        one-click: Recording, recording, $67, after no to Coaching, takes 30 %";
    let (library, id) = plain(text, 1_000, Rate::percent(10));
    let told = outlook(&library, id);
    assert_eq!((value(&told, What::Revenue), value(&told, What::AverageOrder)), (952_800, 9_528));
}

#[test]
fn v6_an_add_on_lifts_the_average_order() {
    let text = "main: Course, course, $100\ncheckout: Workbook, workbook, $25, checkbox, takes 15 %";
    let (library, id) = plain(text, 5_000, Rate::percent(10));
    let told = outlook(&library, id);
    assert_eq!((value(&told, What::Revenue), value(&told, What::AverageOrder)), (5_187_500, 10_375));
}

#[test]
fn v8_a_share_that_floats_would_lose_keeps_its_people() {
    let (library, id) = plain("main: Course, course, $100", 100, Rate::percent(29));
    assert_eq!(value(&outlook(&library, id), What::Buyers), 29_000_000);
}

#[test]
fn v9_nothing_earned_is_a_sentence_and_a_loss_is_a_loss() {
    let (library, id) = plain("main: Course, course, $0", 100, Rate::percent(10));
    let ads = TrafficSource {
        cost: Some(Money::new(50_000, "USD".parse().unwrap())),
        ..TrafficSource::new("ads".to_owned(), 0)
    };
    let edit = Edit::ChangeDesign { id, set: DesignField::Sources(vec![ads]) };
    let told = outlook(&library.apply(&edit).unwrap(), id);
    assert_eq!(value(&told, What::TakeHome), -50_000);
    let even = figure(&told, What::BreakEvenVisitors);
    assert_eq!(even.mean, None);
    assert_eq!(even.sentence, "The $500 that traffic costs cannot be earned back: a visitor leaves nothing.");
}

#[test]
fn v10_a_coupon_takes_its_part_of_every_line() {
    for (text, goods, today) in [
        ("main: Course, course, $50", 5_000, 2_500),
        ("main: Course, course, $80", 8_000, 4_000),
        ("main: Course, course, $50\ncheckout: Workbook, workbook, $80, checkbox", 13_000, 6_500),
    ] {
        let (library, id) = example::read(text).unwrap();
        let coupon = Coupon { code: "HALF".to_owned(), off: Rate::percent(50) };
        let checkout = CheckoutFacts { coupon: Some(coupon), ..CheckoutFacts::default() };
        let edit = Edit::ChangeDesign { id, set: DesignField::Checkout(checkout) };
        let library = library.apply(&edit).unwrap();
        let design = Architecture::of(&library, id).unwrap();
        let dearest = &design.journeys(1)[0];
        let bill = design.bill(&dearest.steps, Payment { way: None, coupon: true });
        assert_eq!((bill.goods.minor, bill.today.minor), (goods, today), "{text}");
    }
}

#[test]
fn v10_a_partner_gets_a_share_of_the_whole_order_or_of_the_main_offer_alone() {
    let text = "main: Course, course, $75\ncheckout: Workbook, workbook, $30, checkbox, takes 100 %";
    for (of, gets) in [(ShareOf::WholeOrder, 3_150), (ShareOf::MainOffer, 2_250)] {
        let (library, id) = plain(text, 0, Rate::percent(10));
        let partner = TrafficSource {
            rate: Some(Assumption::of(Rate::percent(10))),
            commission: Some(Commission { share: Rate::percent(30), of }),
            ..TrafficSource::new("partner".to_owned(), 10)
        };
        let one = Edit::ChangeDesign { id, set: DesignField::Sources(vec![partner]) };
        let library = library.apply(&one).unwrap();
        let told = outlook(&library, id);
        let part = told.take_home.iter().find(|part| part.title == "Partners’ shares").unwrap();
        assert_eq!((part.amount.value, value(&told, What::TakeHome)), (-gets, 10_500 - gets));
        assert_eq!(told.cash[0].left.value, 10_500 - gets);
        // With as many buyers who come by themselves, they get a share of half of what is paid.
        let alone = Edit::ChangeDesign { id, set: DesignField::VisitorsPerMonth(10) };
        let told = outlook(&library.apply(&alone).unwrap(), id);
        assert_eq!(value(&told, What::TakeHome), 21_000 - gets);
    }
}

#[test]
fn v11_shapes_that_cannot_be_walked_are_refused_or_said() {
    // Without an entry there is a sentence.
    let (library, id) = example::read("checkout: Workbook, workbook, $30, checkbox").unwrap();
    let design = Architecture::of(&library, id).unwrap();
    let day = "2026-11-26".parse().unwrap();
    assert_eq!(Outlook::of(&design, day).unwrap_err(), NoForecast::NoMainOffer);
    // A way to an unknown step and a way back are refused, whatever the shares.
    let text = "main: Course, course, $75\none-click: One, course, $30, takes 100 %\none-click: Two, course, $20, after yes to One, takes 100 %";
    let (library, id) = plain(text, 100, Rate::percent(100));
    let design = Architecture::of(&library, id).unwrap();
    let [one, two] = [0, 1].map(|index| design.placed[index].placement.id);
    let after = |placement| PlacementField::Trigger(Trigger::AfterYes { placement });
    let unknown = PlacementId::from(uuid::Uuid::from_u128(u128::MAX));
    assert!(library.apply(&Edit::ChangePlacement { id: two, set: after(unknown) }).is_err());
    assert!(library.apply(&Edit::ChangePlacement { id: one, set: after(two) }).is_err());
    assert!(library.apply(&Edit::ChangePlacement { id: one, set: after(one) }).is_err());
    assert_eq!(value(&outlook(&library, id), What::Revenue), 1_250_000);
    // A step that nobody reaches is counted with nobody.
    let no = Trigger::AfterNo { placement: one };
    let orphan = Edit::ChangePlacement { id: two, set: PlacementField::Trigger(no) };
    let told = outlook(&library.apply(&orphan).unwrap(), id);
    assert_eq!((told.extras[1].met.value, value(&told, What::Revenue)), (0, 1_050_000));
}

#[test]
fn an_extra_is_wiped_out_by_a_small_drop_in_main_sales() {
    let text = "main: Reset, programme, $400\ncheckout: Journal, journal, $39, checkbox, takes 25 %";
    let (library, id) = plain(text, 1_000, Rate::percent(10));
    let told = outlook(&library, id);
    let journal = &told.extras[0];
    assert_eq!(value(&told, What::AverageOrder), 40_975);
    // 9.75 ÷ 409.75.
    assert_eq!(journal.friction_break_even.as_ref().unwrap().value, 23_795);
}

#[test]
fn a_dearer_order_of_fewer_buyers_brings_less_for_each_visitor() {
    let (ten, fifteen) = ("main: Pass, pass, $100", "main: Pass, pass, $150");
    let per_visitor = |text, percent| {
        let (library, id) = plain(text, 10_000, Rate::percent(percent));
        let told = outlook(&library, id);
        (value(&told, What::Revenue), value(&told, What::RevenuePerVisitor))
    };
    assert_eq!((per_visitor(ten, 10), per_visitor(fifteen, 5)), ((10_000_000, 1_000), (7_500_000, 750)));
}

#[test]
fn v5_and_v7_a_share_is_told_with_its_interval() {
    for (yes, asked, low, high) in
        [(10, 100, 0.055, 0.174), (20, 100, 0.133, 0.289), (4, 19, 0.085, 0.433), (0, 20, 0.0, 0.161)]
    {
        let found = wilson::interval(yes, asked);
        assert!((found.0 - low).abs() < 5e-4 && (found.1 - high).abs() < 5e-4, "{yes} of {asked}: {found:?}");
    }
}

#[test]
fn an_extra_brings_what_its_prior_says_and_is_as_unsure() {
    // Beta(4, 16) at $39: mean 7.80, standard deviation 3.4042.
    let belief = Belief::of(None, Rate::percent(20), 20, None);
    let brings: Vec<f64> =
        Strata::default().draw(&belief, b"journal").iter().map(|rate| rate * 39.0).collect();
    let mean = brings.iter().sum::<f64>() / brings.len() as f64;
    let spread = brings.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / brings.len() as f64;
    assert!((mean - 7.8).abs() < 1e-9 && (spread.sqrt() - 3.4042).abs() < 0.02, "{mean} {}", spread.sqrt());
}
