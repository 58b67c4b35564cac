//! The whole main path without a mouse.

use offerwright_core::model::stage::Stage;
use offerwright_tests::{Home, Window};

const JOURNAL: &str = "90-Day Confidence Journal";

#[tokio::test(flavor = "multi_thread")]
async fn from_the_first_start_to_the_preview_no_mouse_is_needed() {
    let home = Home::fresh();
    let desk = Window::open(&home).await;
    desk.tab_to("button", "Confidence Reset…").await;
    desk.edit(async || desk.press("Enter").await).await;

    // A card is picked up, carried to another stage and dropped there; each step is said aloud.
    let card = "90-Day Confidence Journal…";
    desk.tab_to("row", card).await;
    desk.press("ArrowRight").await;
    desk.press("Enter").await;
    desk.wait_for_text("Started dragging.").await;
    let before = desk.revision().await;
    let goal =
        "return document.activeElement.closest('section')?.getAttribute('aria-label') === 'Thank-you page'";
    for _ in 0..20 {
        if desk.run(goal, vec![]).await == true {
            break;
        }
        desk.press("Tab").await;
    }
    desk.press("Enter").await;
    desk.wait_for_edit_after(before).await;
    desk.wait_for_text("Drop complete.").await;
    desk.within("region", "Thank-you page").wait_until_there("row", card).await;
    assert_eq!(home.library().placement_of(JOURNAL).stage, Stage::ThankYou);

    desk.edit(async || desk.press("Control+z").await).await;
    desk.within("region", "Checkout").wait_until_there("row", card).await;
    assert_eq!(home.library().placement_of(JOURNAL).stage, Stage::Checkout);

    desk.tab_to("button", "Preview").await;
    desk.press("Enter").await;
    desk.within("listbox", "Ways through")
        .wait_until_there("option", "Yes to 90-Day Confidence Journal, yes…")
        .await;
    desk.press("Control+1").await;
    desk.within("region", "Checkout").wait_until_there("row", card).await;
    desk.close().await;
}
