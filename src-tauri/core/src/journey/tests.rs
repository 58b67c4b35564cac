//! The published arithmetic, and lists held against the exact means.

use super::bill::{Bill, Payment};
use crate::{
    architecture::Architecture,
    edit::{DesignField, Edit, PracticeField},
    exact::rounded,
    model::{
        assumption::Assumption,
        checkout::CheckoutFacts,
        coupon::Coupon,
        currency::Currency,
        design::Design,
        ids::{DesignId, OfferId, PlacementId},
        library::Library,
        limits::LISTED_JOURNEYS,
        money::Money,
        offer::Offer,
        placement::{Effect, Placement},
        price::{Interval, Price},
        rate::Rate,
        record::Record,
        stage::Stage,
        trigger::{Condition, Trigger},
    },
    testing::{choices::Choices, random_library},
};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

const DESIGN: u128 = 1;

fn usd(dollars: i64) -> Money {
    Money::new(dollars * 100, Currency::USD)
}

/// An extra of a test: its price, its stage, its take rate in percent, and when it is met.
struct Extra {
    dollars: i64,
    stage: Stage,
    percent: u32,
    trigger: Trigger,
    effect: Effect,
}

fn extra(dollars: i64, stage: Stage, percent: u32) -> Extra {
    Extra { dollars, stage, percent, trigger: Trigger::Always, effect: Effect::Adds }
}

fn placement_id(index: usize) -> PlacementId {
    PlacementId::from(Uuid::from_u128(100 + index as u128))
}

/// Makes a design of a main offer and extras in the order given.
fn library(main: i64, extras: &[Extra]) -> Library {
    let offer = |id: u128, dollars| {
        Offer::new(OfferId::from(Uuid::from_u128(id)), format!("Offer {id}"), Price::once(usd(dollars)))
    };
    let design_id = DesignId::from(Uuid::from_u128(DESIGN));
    let mut design = Design::new(design_id, "Test".to_owned(), Currency::USD);
    let main = offer(2, main);
    design.main = Some(main.id);
    let mut records = vec![Record::Offer(Arc::new(main)), Record::Design(Arc::new(design))];
    let seed = Library::from_records(records.clone()).unwrap();
    for (index, extra) in extras.iter().enumerate() {
        let sold = offer(10 + index as u128, extra.dollars);
        let resolved = Architecture::of(&seed, design_id).unwrap();
        let placement = Placement {
            take_rate: Some(Assumption::of(Rate::percent(extra.percent))),
            trigger: extra.trigger,
            effect: extra.effect,
            ..resolved.placement_of(placement_id(index), &sold, extra.stage, index as u32)
        };
        records.extend([Record::Offer(Arc::new(sold)), Record::Placement(Arc::new(placement))]);
    }
    Library::from_records(records).unwrap()
}

fn with<T>(library: &Library, look: impl FnOnce(&Architecture<'_>) -> T) -> T {
    look(&Architecture::of(library, DesignId::from(Uuid::from_u128(DESIGN))).unwrap())
}

fn average_order_of_100(library: &Library) -> BigRational {
    with(library, |design| design.expectation().unwrap().average_order) * BigInt::from(100)
}

fn after_no(index: usize) -> Trigger {
    Trigger::AfterNo { placement: placement_id(index) }
}

#[test]
fn a_published_example_of_bump_upsell_and_downsell_comes_out_exactly() {
    // 4,900 + 1,080 + 1,940 + 1,608 = 9,528 for a hundred buyers.
    let downsell = Extra { trigger: after_no(1), ..extra(67, Stage::OneClick, 30) };
    let library = library(49, &[extra(27, Stage::Checkout, 40), extra(97, Stage::OneClick, 20), downsell]);
    assert_eq!(average_order_of_100(&library), BigRational::from(BigInt::from(952_800)));
}

#[test]
fn buyers_are_never_rounded_to_whole_people_on_the_way() {
    // 75 decliners at 50 %: 37.5 buyers, not 37.
    let downsell = Extra { trigger: after_no(0), ..extra(27, Stage::OneClick, 50) };
    let library = library(47, &[extra(197, Stage::OneClick, 25), downsell]);
    assert_eq!(average_order_of_100(&library), BigRational::from(BigInt::from(1_063_750)));
}

#[test]
fn an_extra_lifts_the_average_order_by_its_rate_times_its_price() {
    let library = library(400, &[extra(39, Stage::Checkout, 25)]);
    assert_eq!(rounded(&average_order_of_100(&library)), 4_097_500);
}

#[test]
fn a_step_up_that_replaces_the_main_offer_adds_only_the_difference() {
    let step_up = Extra { effect: Effect::ReplacesMain, ..extra(900, Stage::OneClick, 10) };
    let library = library(400, &[extra(39, Stage::Checkout, 20), step_up]);
    with(&library, |design| {
        let mean = design.expectation().unwrap();
        assert_eq!(rounded(&mean.average_order), 40_000 + 780 + 5_000);
        let all_yes = &design.journeys(10)[0];
        let names: Vec<_> = all_yes.receipt.lines.iter().map(|line| line.name.as_str()).collect();
        assert_eq!((names, all_yes.receipt.today), (vec!["Offer 11", "Offer 10"], usd(939)));
    });
}

#[test]
fn a_basket_threshold_is_met_only_by_those_who_reach_it() {
    let condition = Condition::BasketAtLeast { amount: usd(439) };
    let gift = Extra { trigger: Trigger::When { condition }, ..extra(10, Stage::OneClick, 50) };
    let library = library(400, &[extra(39, Stage::Checkout, 20), gift]);
    with(&library, |design| {
        assert_eq!(design.journeys(10).len(), 3);
        assert_eq!(rounded(&design.expectation().unwrap().average_order), 40_000 + 780 + 100);
    });
}

#[test]
fn forty_extras_are_counted_without_listing_their_journeys() {
    let extras: Vec<_> = (0..40).map(|index| extra(index + 1, Stage::ThankYou, 10)).collect();
    with(&library(400, &extras), |design| {
        let mean = design.expectation().unwrap();
        assert_eq!(mean.journeys.to_string(), (1_u64 << 40).to_string());
        assert_eq!(rounded(&mean.average_order), 40_000 + (1..=40).sum::<i64>() * 10);
        assert_eq!(design.journeys(usize::MAX).len(), crate::model::limits::LISTED_JOURNEYS);
    });
}

#[test]
fn of_forty_extras_the_likeliest_ways_are_found_and_those_who_answer_everything_alike() {
    let extras: Vec<_> = (0..40).map(|index| extra(index + 1, Stage::ThankYou, 10)).collect();
    with(&library(400, &extras), |design| {
        let (count, found) = design.ways(LISTED_JOURNEYS, 42).unwrap();
        assert_eq!(count, (1_u64 << 40).into());
        let said_yes = |journey: &super::list::Journey| journey.steps.iter().filter(|step| step.yes).count();
        assert_eq!(
            found.iter().take(42).map(said_yes).collect::<Vec<_>>(),
            [vec![0], vec![1; 40], vec![2]].concat()
        );
        assert_eq!(found[42..].iter().map(said_yes).collect::<Vec<_>>(), [40]);
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn the_likeliest_ways_are_the_likeliest_of_all(
        numbers in prop::collection::vec(any::<u32>(), 0..400),
        most in 1_usize..40,
    ) {
        let (library, id) = random_library::library(&mut Choices::of(numbers));
        let design = Architecture::of(&library, id).unwrap();
        let mut all = design.journeys(usize::MAX);
        let Ok((count, found)) = design.ways(most, most) else { return Ok(()) };
        prop_assume!(all.len() < LISTED_JOURNEYS);
        prop_assert_eq!(count, all.len().into());
        if all.len() <= most {
            prop_assert_eq!(found, all);
            return Ok(());
        }
        all.sort_by_key(|journey| std::cmp::Reverse(journey.probability.millionths));
        for (at, journey) in found.iter().enumerate() {
            prop_assert!(all.contains(journey), "a way of its own");
            prop_assert!(!found[..at].contains(journey), "a way twice");
            if at < most {
                // Ways of the same chance may stand in any order.
                prop_assert!(journey.probability.millionths.abs_diff(all[at].probability.millionths) <= 1);
            }
        }
        prop_assert!(found.len() >= all.len().min(most));
    }
}

/// Holds the exact means against the sum over all listed journeys.
fn assert_means_agree(library: &Library) {
    with(library, |design| {
        let mean = design.expectation().unwrap();
        let journeys = design.journeys(usize::MAX);
        assert_eq!(mean.journeys.to_string(), journeys.len().to_string());
        let parse = |fraction: &str| {
            let (numer, denom) = fraction.split_once('/').unwrap_or((fraction, "1"));
            BigRational::new(numer.parse().unwrap(), denom.parse().unwrap())
        };
        let mut chance = BigRational::from(BigInt::from(0));
        let mut order = chance.clone();
        let mut minutes = chance.clone();
        for journey in &journeys {
            let probability = parse(&journey.probability.fraction);
            order += &probability * BigInt::from(journey.receipt.today.minor + journey.receipt.later.minor);
            minutes += &probability * parse(&journey.minutes.fraction);
            chance += probability;
        }
        assert_eq!(chance, BigRational::from(BigInt::from(1)));
        assert_eq!((mean.average_order, mean.minutes), (order, minutes));
    });
}

#[test]
fn means_agree_with_the_sum_over_all_journeys() {
    let triggers = [
        Trigger::Always,
        after_no(0),
        Trigger::AfterYes { placement: placement_id(1) },
        Trigger::When { condition: Condition::BasketBelow { amount: usd(500) } },
        after_no(2),
    ];
    let effects = [Effect::Adds, Effect::ReplacesMain, Effect::Replaces { placement: placement_id(1) }];
    let extras: Vec<_> = triggers
        .into_iter()
        .zip([effects[0], effects[1], effects[2], effects[0], effects[1]])
        .enumerate()
        .map(|(index, (trigger, effect))| Extra {
            trigger,
            effect,
            ..extra(50 + 90 * index as i64, Stage::OneClick, 10 + 15 * index as u32)
        })
        .collect();
    assert_means_agree(&library(400, &extras));
}

/// A main offer of $400 or three times $140, a box of $39, a step-up to $900 after payment; a code for 10 %, and tax.
fn charged(tax: u32, within: bool, yes: [bool; 2], payment: Payment) -> Bill {
    let step_up = Extra { effect: Effect::ReplacesMain, ..extra(900, Stage::OneClick, 10) };
    let library = library(400, &[extra(39, Stage::Checkout, 10), step_up]);
    let id = DesignId::from(Uuid::from_u128(DESIGN));
    let coupon = Some(Coupon { code: "TEN".to_owned(), off: Rate::percent(10) });
    let checkout = CheckoutFacts { tax: Some(Rate::per_million(tax)), coupon, ..CheckoutFacts::default() };
    let plan = Price::Plan { instalments: 3, amount: usd(140), every: Interval::Month };
    let edits = [
        Edit::ChangeDesign { id, set: DesignField::Checkout(checkout) },
        Edit::ChangeDesign { id, set: DesignField::WaysToPay(vec![plan]) },
        Edit::ChangePractice { set: PracticeField::PricesIncludeTax(within) },
    ];
    let library = library.apply_all(&edits).unwrap();
    with(&library, |design| {
        let all = design.journeys(16);
        let journey = all.iter().find(|journey| journey.steps.iter().map(|step| step.yes).eq(yes));
        design.bill(&journey.unwrap().steps, payment)
    })
}

fn cents(bill: Bill) -> [i64; 5] {
    [bill.goods, bill.discount, bill.tax, bill.today, bill.later].map(|amount| amount.minor)
}

#[test]
fn a_bill_takes_the_discount_off_what_the_checkout_charges_and_finds_the_tax_within() {
    // 439.00 − 43.90 = 395.10, of which 19/119 is tax: 63.083…
    let bill = charged(190_000, true, [true, false], Payment { way: None, coupon: true });
    assert_eq!(cents(bill), [43_900, 4_390, 6_308, 39_510, 0]);
}

#[test]
fn a_plan_is_discounted_in_every_instalment_and_taxed_on_top_where_prices_come_without() {
    // 140 + 39 − 14 − 3.90 = 161.10, and 8.875 % of it 14.2976…; later 2 × 126 = 252 and 22.365, to the even cent.
    let bill = charged(88_750, false, [true, false], Payment { way: Some(0), coupon: true });
    assert_eq!(cents(bill), [17_900, 1_790, 1_430, 17_540, 27_436]);
}

#[test]
fn a_discount_stays_when_a_later_yes_replaces_what_it_was_given_on() {
    // 900 + 39, less the 43.90 that the checkout took off.
    let bill = charged(0, true, [true, true], Payment { way: None, coupon: true });
    assert_eq!(cents(bill), [93_900, 4_390, 0, 89_510, 0]);
    // With the plan the checkout took off 17.90, and the open instalments are gone with the plan.
    let bill = charged(0, true, [true, true], Payment { way: Some(0), coupon: true });
    assert_eq!(cents(bill), [93_900, 1_790, 0, 92_110, 0]);
}

#[test]
fn ways_to_pay_are_few_and_in_the_currency_of_the_design() {
    let library = library(400, &[]);
    let id = DesignId::from(Uuid::from_u128(DESIGN));
    let set = |ways: Vec<Price>| library.apply(&Edit::ChangeDesign { id, set: DesignField::WaysToPay(ways) });
    assert!(set(vec![Price::once(usd(380)); 4]).is_ok());
    let said = |ways: Vec<Price>| set(ways).unwrap_err().to_string();
    assert_eq!(said(vec![Price::once(usd(380)); 5]), "“Test” already holds 4 ways to pay; no more fit.");
    let euros = Price::once(Money::new(38_000, "EUR".parse().unwrap()));
    assert!(said(vec![euros]).contains("one design has one currency"));
}
