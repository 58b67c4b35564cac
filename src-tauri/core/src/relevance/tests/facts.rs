//! What facts decide, one by one, and what orders and other languages change.

use super::pair::{main_reading, number, offer_of};
use crate::{
    model::stage::Stage,
    relevance::{Measured, Reading, RestsOn, Senses, Shown, Verdict, judge},
};

fn shown(stage: Stage, after_days: u16) -> Shown {
    Shown { stage, after_days }
}

fn planner(more: &str) -> Reading {
    let cells = [
        "Meeting Notes",
        "workbook",
        "digital_content",
        "steady confidence at work",
        "",
        "Prepare a meeting.",
        "",
        "",
        more,
    ];
    offer_of(number("notes"), &cells, Vec::new())
}

fn verdict(extra: &Reading, shown: Shown) -> Verdict {
    judge(&main_reading("reset"), extra, shown, None, Senses::All).verdict
}

#[test]
fn a_thing_for_the_first_day_is_too_late_a_month_on_and_a_thing_for_later_too_early_at_checkout() {
    let first = planner("moment=with_main");
    assert_eq!(verdict(&first, shown(Stage::Checkout, 0)), Verdict::Relevant);
    assert_eq!(verdict(&first, shown(Stage::FollowUp, 30)), Verdict::TooLate);
    let later = planner("moment=later");
    assert_eq!(verdict(&later, shown(Stage::Checkout, 0)), Verdict::TooEarly);
    assert_eq!(verdict(&later, shown(Stage::FollowUp, 30)), Verdict::Relevant);
}

#[test]
fn a_prerequisite_that_buyers_have_with_the_main_offer_is_no_hindrance() {
    assert_eq!(verdict(&planner("needs=Confidence Reset"), shown(Stage::Checkout, 0)), Verdict::Relevant);
    assert_eq!(verdict(&planner("needs=Another Course"), shown(Stage::Checkout, 0)), Verdict::TooEarly);
}

#[test]
fn a_set_around_the_main_offer_is_not_the_same_thing_again() {
    let cells = [
        "Reset with journal",
        "set",
        "digital_content",
        "steady confidence at work",
        "",
        "",
        "",
        "",
        "line=Confidence Reset",
    ];
    let set = offer_of(number("set"), &cells, vec![number("reset")]);
    assert_eq!(verdict(&set, shown(Stage::Cart, 0)), Verdict::Relevant);
}

#[test]
fn orders_bring_near_what_words_keep_apart_but_only_when_there_are_enough() {
    let main = main_reading("reset");
    let cells = ["Linen Notebook", "stationery", "physical_good", "", "", "Cream paper, sewn.", "", "", ""];
    let notebook = offer_of(number("linen"), &cells, Vec::new());
    let judged = |counted| judge(&main, &notebook, shown(Stage::Checkout, 0), counted, Senses::All);
    assert_eq!(judged(None).verdict, Verdict::Far);
    let enough = Measured { main: 80, both: 24, all: 400, extra: 40 };
    assert_eq!(judged(Some(enough)).verdict, Verdict::Near);
    assert_eq!(judged(Some(enough)).rests_on, RestsOn::Orders);
    assert_eq!(
        judged(Some(enough)).sentence(),
        "24 of 80 buyers of “Confidence Reset” also bought “Linen Notebook”, at least twice the share among all buyers."
    );
    let few = Measured { main: 12, both: 4, all: 400, extra: 10 };
    let usual = Measured { main: 80, both: 10, all: 400, extra: 50 };
    assert_eq!(judged(Some(few)).verdict, Verdict::Far);
    assert_eq!(judged(Some(usual)).verdict, Verdict::Far);
}

#[test]
fn other_languages_are_judged_by_outcomes_and_words_and_it_is_said() {
    let cells = |name, problem| {
        [name, "kurs", "digital_content", "", problem, "Für dich und deine Stimme.", "", "", ""]
    };
    let main = offer_of(
        number("kurs"),
        &cells("Sicher sprechen", "Du wirst still, wenn es um die eigene Meinung geht."),
        Vec::new(),
    );
    let near = offer_of(
        number("heft"),
        &cells("Heft zum sicher sprechen", "Die eigene Meinung ist still und nicht zu hören."),
        Vec::new(),
    );
    let far = offer_of(
        number("brot"),
        &["Brot backen", "kurs", "digital_content", "", "Das Brot ist hart.", "Mehl und Wasser.", "", "", ""],
        Vec::new(),
    );
    let at = shown(Stage::Checkout, 0);
    let judged = judge(&main, &near, at, None, Senses::All);
    assert_eq!((judged.verdict, judged.words_only), (Verdict::Near, true));
    assert!(
        judged.sentence().ends_with(
            "This was judged by outcomes and shared words alone; meaning is read in English only."
        )
    );
    assert_eq!(judge(&main, &far, at, None, Senses::All).verdict, Verdict::Far);
}

#[test]
fn offers_that_say_nothing_are_not_judged() {
    let cells = ["", "other", "digital_content", "", "", "", "", "", ""];
    let (one, other) =
        (offer_of(number("one"), &cells, Vec::new()), offer_of(number("two"), &cells, Vec::new()));
    assert_eq!(judge(&one, &other, shown(Stage::Cart, 0), None, Senses::All).verdict, Verdict::Unknown);
}
