//! Undo and redo reach back over a restart, and nothing typed is lost by closing.

use offerwright_core::model::stage::Stage;
use offerwright_tests::{Home, Window};

const JOURNAL: &str = "90-Day Confidence Journal";

async fn stands_at(desk: &Window, home: &Home, stage: Stage, words: &str) {
    desk.within("region", words).wait_until_there("row", "90-Day Confidence Journal…").await;
    assert_eq!(home.library().placement_of(JOURNAL).stage, stage);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_is_taken_back_after_a_restart_and_done_again_after_another() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    desk.click("button", "More about 90-Day Confidence Journal").await;
    let moves = desk.within("menu", "").within("group", "Move to");
    desk.edit(async || moves.click("menuitem", "Thank-you page").await).await;
    stands_at(&desk, &home, Stage::ThankYou, "Thank-you page").await;

    let desk = desk.reopen().await;
    desk.edit(async || desk.press("Control+z").await).await;
    stands_at(&desk, &home, Stage::Checkout, "Checkout").await;

    let desk = desk.reopen().await;
    desk.edit(async || desk.press("Control+Shift+z").await).await;
    stands_at(&desk, &home, Stage::ThankYou, "Thank-you page").await;
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_just_typed_are_kept_when_the_window_closes() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    desk.click("button", "Confidence Reset, rename").await;
    desk.type_into("textbox", "Name of the design", "Steady start").await;
    desk.close().await;
    assert!(home.library().designs.values().any(|design| design.name == "Steady start"));
}
