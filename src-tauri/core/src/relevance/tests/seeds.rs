//! The examples of the four texts that the rule book started from.

use super::pair::{main_reading, number, offer_of};
use crate::{
    model::stage::Stage,
    relevance::{Judgement, Reading, Senses, Shown, Verdict, judge},
};

const CHECKOUT: Shown = Shown { stage: Stage::Checkout, after_days: 0 };

/// Reads an extra from name, category, kind, outcomes, problem, benefit, audience, inside and further facts.
fn extra(cells: [&str; 9]) -> Reading {
    offer_of(number(cells[0]), &cells, Vec::new())
}

fn at_checkout<'a>(main: &'a Reading, extra: &'a Reading) -> Judgement<'a> {
    judge(main, extra, CHECKOUT, None, Senses::All)
}

#[test]
fn the_journal_helps_with_the_reset_and_twelve_weeks_are_a_step_up() {
    let main = main_reading("reset");
    let journal = extra([
        "90-Day Confidence Journal",
        "journal",
        "digital_content",
        "a daily practice that lasts",
        "Most clients also struggle to keep a daily practice going.",
        "A guided journal for ninety days.",
        "",
        "",
        "price=39",
    ]);
    let judged = at_checkout(&main, &journal);
    assert_eq!(judged.verdict, Verdict::Relevant);
    assert_eq!(
        judged.sentence(),
        "“90-Day Confidence Journal” helps with “a daily practice that lasts”, which “Confidence Reset” is bought for; it takes up a problem on the way there: “Most clients also struggle to keep a daily practice going”."
    );
    let twelve = extra([
        "12 weeks with 1:1 calls",
        "programme",
        "live_service",
        "steady confidence at work",
        "",
        "The same over 12 weeks.",
        "",
        "",
        "line=Confidence Reset;tier=2;price=900",
    ]);
    assert_eq!(at_checkout(&main, &twelve).verdict, Verdict::StepUp);
}

#[test]
fn every_extra_the_texts_name_fits_once_its_goal_is_named() {
    let named = [
        (
            "bookshop",
            [
                "Book light",
                "light",
                "physical_good",
                "to enjoy reading a book",
                "",
                "Read in bed without waking anyone.",
                "",
                "",
                "",
            ],
        ),
        (
            "anx",
            [
                "Self-paced anxiety toolkit",
                "toolkit",
                "digital_content",
                "to feel less at the mercy of anxiety",
                "",
                "Exercises at your own pace.",
                "",
                "",
                "",
            ],
        ),
        (
            "news",
            [
                "Template pack",
                "template pack",
                "digital_content",
                "a newsletter that people like to read",
                "",
                "Twenty layouts.",
                "",
                "",
                "",
            ],
        ),
        (
            "reset",
            [
                "Community pass",
                "community pass",
                "membership",
                "steady confidence at work",
                "",
                "Company on the way.",
                "",
                "",
                "",
            ],
        ),
        (
            "laptop",
            [
                "Carrying case",
                "accessory",
                "physical_good",
                "to work comfortably anywhere",
                "",
                "Carry your laptop safely.",
                "",
                "",
                "",
            ],
        ),
        (
            "laptop",
            [
                "Wireless mouse",
                "accessory",
                "physical_good",
                "to work comfortably anywhere",
                "",
                "A mouse for the road.",
                "",
                "",
                "",
            ],
        ),
        (
            "laptop",
            [
                "Extended warranty",
                "service",
                "digital_service",
                "to work comfortably anywhere",
                "",
                "Repairs for three years.",
                "",
                "",
                "",
            ],
        ),
        (
            "software",
            [
                "Onboarding",
                "service",
                "live_service",
                "appointments that book themselves",
                "",
                "We set it up with you.",
                "",
                "",
                "",
            ],
        ),
        (
            "software",
            [
                "Premium support",
                "service",
                "digital_service",
                "appointments that book themselves",
                "",
                "An answer within an hour.",
                "",
                "",
                "",
            ],
        ),
        (
            "course",
            [
                "Bookkeeping workbook",
                "workbook",
                "digital_content",
                "to keep my own books",
                "",
                "Exercises for each lesson.",
                "",
                "",
                "",
            ],
        ),
        (
            "coat",
            [
                "Straw hat",
                "accessory",
                "physical_good",
                "a summer outfit I feel at home in",
                "",
                "It goes with the dress.",
                "",
                "",
                "",
            ],
        ),
        (
            "website",
            [
                "E-mail marketing and automation",
                "service",
                "digital_service",
                "new clients find and contact me online",
                "",
                "Letters that bring visitors back.",
                "",
                "",
                "",
            ],
        ),
        (
            "skin",
            [
                "Face mask",
                "skincare",
                "physical_good",
                "calm, clear skin",
                "",
                "A mask once a week.",
                "",
                "",
                "",
            ],
        ),
        (
            "skin",
            [
                "Travel size",
                "skincare",
                "physical_good",
                "calm, clear skin",
                "",
                "The cleanser for your bag.",
                "",
                "",
                "",
            ],
        ),
    ];
    for (main, cells) in named {
        let (main, extra) = (main_reading(main), extra(cells));
        let judged = at_checkout(&main, &extra);
        assert_eq!(judged.verdict, Verdict::Relevant, "{}", judged.sentence());
    }
}

#[test]
fn extras_that_name_no_outcome_but_speak_of_the_result_are_near() {
    let unnamed = [
        (
            "bookshop",
            [
                "Book light",
                "light",
                "physical_good",
                "",
                "You cannot read in bed without waking anyone.",
                "A small light for reading a book at night.",
                "Readers",
                "",
                "",
            ],
        ),
        (
            "laptop",
            [
                "Wireless mouse",
                "accessory",
                "physical_good",
                "",
                "The touchpad is slow.",
                "A mouse for computer work on the road.",
                "",
                "",
                "",
            ],
        ),
        (
            "course",
            [
                "Bookkeeping workbook",
                "workbook",
                "digital_content",
                "",
                "After the lesson the accounts are forgotten.",
                "Exercises to practise keeping accounts.",
                "",
                "",
                "",
            ],
        ),
        (
            "website",
            [
                "E-mail marketing",
                "service",
                "digital_service",
                "",
                "Visitors leave and never return.",
                "E-mails that bring customers to your business.",
                "Small businesses",
                "",
                "",
            ],
        ),
        (
            "skin",
            [
                "Face mask",
                "skincare",
                "physical_good",
                "",
                "In winter your face feels tight and rough.",
                "A mask once a week that moistens dry cheeks.",
                "",
                "",
                "",
            ],
        ),
    ];
    for (main, cells) in unnamed {
        let (main, extra) = (main_reading(main), extra(cells));
        let judged = at_checkout(&main, &extra);
        assert_eq!(judged.verdict, Verdict::Near, "{}", judged.sentence());
    }
}

#[test]
fn an_extra_whose_words_are_elsewhere_fits_only_once_its_outcome_is_named() {
    let laptop = main_reading("laptop");
    let case = |goal| {
        extra([
            "Carrying case",
            "accessory",
            "physical_good",
            goal,
            "A computer gets scratched on the road.",
            "Carry your laptop safely.",
            "",
            "",
            "",
        ])
    };
    assert_eq!(at_checkout(&laptop, &case("")).verdict, Verdict::Far);
    assert_eq!(at_checkout(&laptop, &case("to work comfortably anywhere")).verdict, Verdict::Relevant);
}

#[test]
fn a_faster_laptop_is_a_step_up_and_a_tax_planner_serves_another_result() {
    let laptop = main_reading("laptop");
    let faster = extra([
        "Work Laptop 14 Pro",
        "laptop",
        "physical_good",
        "",
        "",
        "",
        "",
        "",
        "line=Work Laptop;tier=2;price=1400",
    ]);
    assert_eq!(at_checkout(&laptop, &faster).verdict, Verdict::StepUp);
    let reset = main_reading("reset");
    let planner = extra([
        "Tax Planner",
        "template pack",
        "digital_content",
        "less paperwork",
        "",
        "",
        "",
        "",
        "price=29",
    ]);
    assert_eq!(at_checkout(&reset, &planner).verdict, Verdict::Far);
}
