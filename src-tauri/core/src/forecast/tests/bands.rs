//! Bands hold what is unsure, agree with the exact means, and go by where things stand, not by what they are called.

use super::case::{Case, day, figure, usd};
use crate::{
    architecture::Architecture,
    edit::{DesignField, OfferField},
    forecast::{
        base::Base,
        cash::Payments,
        figure::What,
        input::InputOf,
        months::Crowd,
        outlook::Outlook,
        receipts::{Flow, Shares},
        values::Values,
    },
    model::{
        afterwards::{Afterwards, Friction},
        assumption::Assumption,
        price::{Interval, Price},
        rate::Rate,
        traffic::TrafficSource,
    },
    templates,
    testing::{choices::Choices, random_library},
};
use num_traits::ToPrimitive;
use proptest::prelude::*;
use uuid::Uuid;

const TWO: &str = "main: Course, course, $100\ncheckout: Workbook, workbook, $20, checkbox, takes 50 %";

fn believed(percent: u32, weight: u32) -> Option<Assumption> {
    Some(Assumption { weight: Some(weight), ..Assumption::of(Rate::percent(percent)) })
}

/// Gives how wide the band of a figure is, in millionths of its mean.
fn width(told: &Outlook, what: What) -> i64 {
    let band = figure(told, what).band.clone().unwrap();
    let mean = figure(told, what).mean.as_ref().unwrap().value;
    (band.high.value - band.low.value) * 1_000_000 / mean
}

#[test]
fn a_belief_that_is_less_sure_makes_a_wider_band_whatever_it_is_about() {
    let plan = Price::Plan { instalments: 10, amount: usd(10_000), every: Interval::Month };
    let monthly = Price::Subscription { amount: usd(1_000), every: Interval::Month, trial: None };
    let value = |price, after: &dyn Fn(u32) -> Afterwards, weight| {
        let case = Case::of(TWO).design(DesignField::MainPrice(Some(price)));
        width(&case.design(DesignField::Afterwards(after(weight))).outlook(), What::TwelveMonthValue)
    };
    let unpaid = |weight| Afterwards { unpaid: believed(30, weight), ..Afterwards::default() };
    let leaving = |weight| Afterwards { leaving: believed(20, weight), ..Afterwards::default() };
    assert!(value(plan, &unpaid, 5) * 2 > value(plan, &unpaid, 5_000) * 3);
    assert!(value(monthly, &leaving, 5) > value(monthly, &leaving, 5_000) * 2);
    let drops = |at_most| {
        let friction =
            Friction { likely: Rate::percent(10), at_most: Rate::percent(at_most), source: String::new() };
        let case = Case::of(TWO).design(DesignField::MainRate(believed(10, 50_000)));
        width(&case.design(DesignField::Friction(friction)).outlook(), What::RevenuePerVisitor)
    };
    assert!(drops(40) > drops(10) * 2, "{} {}", drops(40), drops(10));
}

#[test]
fn a_new_name_moves_no_band() {
    let sources = |name: &str| DesignField::Sources(vec![TrafficSource::new(name.to_owned(), 300)]);
    let case = Case::of(TWO).design(sources("talk in May"));
    let told = case.outlook();
    let renamed =
        case.offer("Workbook", OfferField::Name("Notebook".to_owned())).design(sources("spring talk"));
    let again = renamed.outlook();
    let bands = |told: &Outlook| told.figures.iter().map(|figure| figure.band.clone()).collect::<Vec<_>>();
    assert_eq!(bands(&told), bands(&again));
    assert_eq!(told.extras[0].attach_band, again.extras[0].attach_band);
}

#[test]
fn the_same_design_has_the_same_bands_in_another_library() {
    let template = templates::by_id("coach-confidence-reset").unwrap();
    let told = |mut next: u128| {
        let library = template
            .library(&mut || {
                next = next.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                Uuid::from_u128(next)
            })
            .unwrap();
        let id = *library.designs.keys().next().unwrap();
        Outlook::of(&Architecture::of(&library, id).unwrap(), day()).unwrap().figures
    };
    assert_eq!(told(1), told(77));
}

#[test]
fn what_moves_nothing_is_not_told_among_what_matters() {
    let tornado = Case::of("main: Course, course, $100").decisions().tornado;
    assert_eq!(tornado.iter().map(|swing| &swing.of).collect::<Vec<_>>(), [&InputOf::Main]);
    let plan = Price::Plan { instalments: 3, amount: usd(10_000), every: Interval::Month };
    let after = Afterwards::default();
    let case =
        Case::of(TWO).design(DesignField::MainPrice(Some(plan))).design(DesignField::Afterwards(after));
    let tornado = case.decisions().tornado;
    let told = |of: &InputOf| tornado.iter().any(|swing| swing.of == *of);
    assert!(told(&InputOf::Unpaid) && told(&InputOf::Refunds) && told(&InputOf::Friction));
    assert!(!told(&InputOf::Leaving), "nobody subscribes here");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn a_case_at_the_means_comes_to_the_exact_means(numbers in prop::collection::vec(any::<u32>(), 0..400)) {
        let (library, id) = random_library::library(&mut Choices::of(numbers));
        let design = Architecture::of(&library, id).unwrap();
        let Ok(base) = Base::of(&design) else { return Ok(()) };
        let (point, means) = (&base.point, &base.means);
        let takes: Vec<f64> = point.rates.takes.iter().map(|rate| rate.share()).collect();
        let segments: Vec<f64> = point.rates.segments.iter().map(|rate| rate.share()).collect();
        let flow = Flow::of(&base.graph, &Shares { takes: &takes, segments: &segments });
        let values = Values::of(&base);
        let (unpaid, gone, leaving) = (point.unpaid.share(), point.refunds.share(), point.leaving.share());
        let near = |found: f64, exact: &num_rational::BigRational, off: f64| {
            let exact = exact.to_f64().unwrap();
            (found - exact).abs() <= off + 1e-9 * exact.abs()
        };
        // Each item is weighed in whole minor units.
        let half_each = 0.5 * (design.placed.len() + 1) as f64 + 1e-6;
        let left = (1.0 - gone) * values.leaves(unpaid).mean(&flow) - gone * values.spent(&flow, unpaid);
        prop_assert!(near(left, &means.split.kept, half_each), "{left} for {}", means.split.kept);
        let year = values.year(&flow, unpaid, leaving) * (1.0 - gone);
        let payments = Payments::of(&design, &base.held(), point);
        prop_assert!(near(year, &payments.value(), 1e-6), "{year} for {}", payments.value());
        prop_assert!(near(values.minutes(&flow), &means.each.minutes, 1e-6));
        let held_back = (1.0 - point.friction.share()).powi(base.inputs.early as i32);
        let crowd = Crowd::of(point.visitors.iter().map(|(visits, rate)| (*visits, rate.share() * held_back)));
        prop_assert!(near(crowd.buyers(), &means.buyers, 1e-6));
    }

    #[test]
    fn bands_of_any_design_stand_in_order_and_are_told_again_as_they_were(
        numbers in prop::collection::vec(any::<u32>(), 0..400),
    ) {
        let (library, id) = random_library::library(&mut Choices::of(numbers));
        let design = Architecture::of(&library, id).unwrap();
        let Ok(outlook) = Outlook::of(&design, day()) else { return Ok(()) };
        for band in outlook.figures.iter().filter_map(|figure| figure.band.as_ref()) {
            prop_assert!(band.low.value <= band.middle.value && band.middle.value <= band.high.value);
        }
        prop_assert_eq!(Outlook::of(&design, day()).unwrap(), outlook);
    }
}
