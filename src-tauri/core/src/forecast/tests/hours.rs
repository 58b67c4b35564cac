//! Delivery is measured in one way, wherever it is told.

use super::case::{Case, day, figure, value};
use crate::{
    architecture::Architecture,
    edit::{OfferField, PracticeField},
    forecast::{Forecast, delivery::Delivered, figure::What},
    model::delivery::Delivery,
    testing::{choices::Choices, random_library},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Ten buyers a month at an hour each, a circle of two hours held 26 times a year whoever comes, and 12 weeks off.
fn circle(weekly_minutes: u32) -> Case {
    let circle =
        Delivery { group_minutes: 120, group_seats: 8, group_runs_a_year: 26, ..Delivery::default() };
    Case::of("main: Course, course, $100\ncheckout: Circle, group programme, $50, checkbox, takes 50 %")
        .offer("Course", OfferField::Delivery(Delivery::one_to_one(60)))
        .offer("Circle", OfferField::Delivery(circle))
        .practice(PracticeField::WeeksOff(BTreeSet::from_iter(27..=38)))
        .practice(PracticeField::WeeklyMinutes(weekly_minutes))
}

#[test]
fn figure_gauge_rule_and_levers_agree_where_runs_are_held_and_weeks_are_off() {
    // (10 × 12 × 1 h + 26 × 2 h) ÷ 40 weeks = 4.3 h.
    let case = circle(4 * 60);
    let told = case.outlook();
    assert_eq!(value(&told, What::HoursPerWeek), 4_300_000);
    assert_eq!((told.hours.working.value, told.hours.used), (4_300_000, Some(1_075_000)));
    // A month of the year: 172 h ÷ 12.
    assert_eq!(value(&told, What::IncomePerHour), (125_000.0_f64 / (172.0 / 12.0)).round() as i64);
    let design = Architecture::of(&case.library, case.id).unwrap();
    assert_eq!(Forecast::of(&design).unwrap().hours_per_week.millionths, 4_300_000);
    let delivered = Delivered::of(&design).unwrap();
    assert!(delivered.is_too_much());
    assert_eq!(delivered.hours(), "4.3\u{a0}h");
    assert!(delivered.whose().ends_with("and 52\u{a0}h a year for group runs held whoever comes."));
    let decisions = case.decisions();
    // An hour more in each of 40 weeks serves 40 ÷ 12 buyers a month at $125.
    assert_eq!(decisions.levers[0].take_home.as_ref().unwrap().value, 41_667);
    assert_eq!(decisions.scenarios[1].hours.value, 4_300_000);
    // Without the circle its runs are not held: 52 h over 40 weeks.
    assert_eq!(decisions.worth[0].hours.value, 1_300_000);
    // Twice the take-home takes twice the buyers, and no more runs: 292 h over 40 weeks.
    assert_eq!(case.sought(250_000).hours.unwrap().value, 7_300_000);
}

#[test]
fn what_fits_is_told_as_spare_in_the_same_measure() {
    let decisions = circle(5 * 60).decisions();
    assert!(decisions.levers[0].sentence.starts_with("You have 0.7\u{a0}h to spare in a working week"));
    let design = circle(5 * 60);
    let design = Architecture::of(&design.library, design.id).unwrap();
    assert!(!Delivered::of(&design).is_some_and(|delivered| delivered.is_too_much()));
}

#[test]
fn a_year_of_nothing_but_weeks_off_is_said() {
    let case = circle(240).practice(PracticeField::WeeksOff(BTreeSet::from_iter(1..=53)));
    let told = case.outlook();
    assert!(told.cautions.iter().any(|caution| caution.contains("Every week of the year is off")));
    assert!(figure(&told, What::HoursPerWeek).sentence.ends_with('.'));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_measure_of_delivery_agrees_in_any_design(numbers in prop::collection::vec(any::<u32>(), 0..400)) {
        let (library, id) = random_library::library(&mut Choices::of(numbers));
        let design = Architecture::of(&library, id).unwrap();
        let (Ok(outlook), Ok(forecast)) = (crate::forecast::outlook::Outlook::of(&design, day()), Forecast::of(&design))
        else { return Ok(()) };
        let told = value(&outlook, What::HoursPerWeek);
        prop_assert_eq!(told, outlook.hours.working.value);
        prop_assert_eq!(told, forecast.hours_per_week.millionths);
        let free = i128::from(library.practice.weekly_minutes) * 1_000_000;
        match Delivered::of(&design) {
            Some(delivered) => prop_assert_eq!(delivered.hours(), outlook.hours.working.text),
            None => prop_assert!(i128::from(told) * 60 <= free + 60),
        }
    }
}
