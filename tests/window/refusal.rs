//! What the model refuses is said in a sentence, and nothing is changed.

use offerwright_core::edit::{Edit, PlacementField};
use offerwright_core::model::trigger::Trigger;
use offerwright_tests::{Home, Opening, Window, library};

const JOURNAL: &str = "90-Day Confidence Journal";
const STEP_UP: &str = "12-Week Confidence Reset with one-to-one calls";
const CARD: &str = "90-Day Confidence Journal…";

/// The example, in which the step-up is shown after a yes to the journal only.
fn with_a_step_up_that_waits() -> Home {
    let home = Home::fresh();
    let made = library::OnDisk(library::template("coach-confidence-reset"));
    let (waits, awaited) = (made.placement_of(STEP_UP).id, made.placement_of(JOURNAL).id);
    let set = PlacementField::Trigger(Trigger::AfterYes { placement: awaited });
    library::lay(&home.library_file(), &made.apply(&Edit::ChangePlacement { id: waits, set }).unwrap());
    home
}

/// Opens a window in which the whole board is seen at once.
async fn wide(home: &Home) -> Window {
    Opening::default().of_size(1680, 900).open(home).await
}

async fn refused(desk: &Window, home: &Home, before: Option<u64>) {
    let stage = desk.within("region", "Checkout");
    stage.within("row", CARD).within("alert", "").wait_for_text("Nothing was changed.").await;
    stage.wait_for_text(STEP_UP).await;
    assert_eq!(desk.revision().await, before);
    assert_eq!(home.library().placement_of(JOURNAL).stage.name(), "checkout");
    desk.wait_for_text("saved").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_carried_by_the_mouse_but_not_behind_one_that_waits_for_it() {
    let home = with_a_step_up_that_waits();
    let desk = wide(&home).await;
    let before = desk.revision().await;
    desk.drag(("row", CARD), ("grid", "Cards at the stage Thank-you page")).await;
    refused(&desk, &home, before).await;
    desk.edit(async || desk.drag(("row", CARD), ("grid", "Cards at the stage Cart")).await).await;
    desk.within("region", "Cart").wait_until_there("row", CARD).await;
    assert_eq!(home.library().placement_of(JOURNAL).stage.name(), "cart");
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_menu_of_a_card_is_refused_the_same_move_and_a_possible_one_is_done() {
    let home = with_a_step_up_that_waits();
    let desk = wide(&home).await;
    let before = desk.revision().await;
    let move_to = async |stage: &str| {
        desk.click("button", "More about 90-Day Confidence Journal").await;
        desk.within("menu", "").within("group", "Move to").click("menuitem", stage).await;
    };
    move_to("Follow-up").await;
    refused(&desk, &home, before).await;
    desk.edit(async || move_to("Cart").await).await;
    desk.within("region", "Cart").wait_until_there("row", CARD).await;
    assert!(!desk.within("region", "Cart").text("row", CARD).await.contains("Nothing was changed"));
    assert_eq!(home.library().placement_of(JOURNAL).stage.name(), "cart");
    desk.close().await;
}
