//! The first five minutes: an example opened with one click, alive at once, and walked to its receipt.

use offerwright_core::model::stage::Stage;
use offerwright_tests::{Home, Window};

#[tokio::test(flavor = "multi_thread")]
async fn one_click_on_an_example_leads_to_a_finished_preview() {
    let home = Home::fresh();
    let desk = Window::open(&home).await;
    desk.edit(async || desk.click("button", "Confidence Reset…").await).await;

    let board = desk.within("main", "");
    board.within("region", "Sales page").wait_for_text("Confidence Reset").await;
    for (stage, card) in [
        ("Checkout", "90-Day Confidence Journal, $39, extra"),
        ("After payment", "12-Week Confidence Reset with one-to-one calls, $900, step-up"),
    ] {
        board.within("region", stage).wait_until_there("row", card).await;
    }
    let strip = desk.within("contentinfo", "Money and hours");
    strip.wait_for_text("$457.80").await;
    strip.wait_until_there("button", "no findings, show them").await;
    desk.wait_for_text("saved").await;

    let file = home.library();
    assert_eq!(file.design_named("Confidence Reset").main, Some(file.offer_named("Confidence Reset").id));
    assert_eq!(file.placement_of("90-Day Confidence Journal").stage, Stage::Checkout);
    assert_eq!(file.placements.len(), 2);

    desk.click("button", "Preview").await;
    let ways = desk.within("listbox", "Ways through");
    ways.wait_until_there("option", "Yes to 90-Day Confidence Journal, yes…").await;
    desk.inside_frame("Preview of Confidence Reset", async |page| {
        page.click_first("button", "Join the Confidence Reset").await;
        page.click("checkbox", "Yes, add the journal…").await;
        page.click("button", "Pay $439 now").await;
        page.click("button", "Yes, make it twelve weeks…").await;
        page.wait_for_text("Thank you.").await;
        page.wait_for_text("$939").await;
    })
    .await;
    let receipt = desk.within("region", "Receipt so far");
    receipt.wait_for_text("$939").await;
    receipt.wait_for_text("90-Day Confidence Journal").await;
    desk.within("toolbar", "Preview").wait_for_text("Thank-you page").await;
    desk.close().await;
}
