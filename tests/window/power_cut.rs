//! The program ends in the middle of typing, in a field or on a page: what was acknowledged is kept, and undo still knows it.

use offerwright_tests::{Home, Window};

use crate::preview::{RESET, open_preview};

const JOURNAL: &str = "90-Day Confidence Journal";

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_while_typing_loses_only_what_was_never_handed_over() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    desk.click("row", "90-Day Confidence Journal…").await;
    let card = desk.within("complementary", "Inspector");
    card.type_into("textbox", "Headline", "Ten minutes a day").await;
    desk.edit(async || desk.press("Enter").await).await;
    let why = card.value("textbox", "Why it helps").await;
    card.type_into("textbox", "Why it helps", "Nobody will ever read th").await;
    desk.kill().await;

    let copy = home.library().placement_of(JOURNAL).copy.clone();
    assert_eq!((copy.headline.as_str(), copy.body.as_str()), ("Ten minutes a day", why.as_str()));

    let desk = Window::open(&home).await;
    desk.click("row", "90-Day Confidence Journal…").await;
    let card = desk.within("complementary", "Inspector");
    assert_eq!(card.value("textbox", "Headline").await, "Ten minutes a day");
    assert_eq!(card.value("textbox", "Why it helps").await, why);
    desk.edit(async || desk.click("button", "Undo: Change the copy of “90-Day…").await).await;
    assert_eq!(card.value("textbox", "Headline").await, "Add the 90-Day Confidence Journal");
    assert_eq!(home.library().placement_of(JOURNAL).copy.headline, "Add the 90-Day Confidence Journal");
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_while_writing_on_a_page_keeps_what_stood_there_at_the_last_pause() {
    let home = Home::with_template("coach-confidence-reset");
    let headline = || home.library().design_named("Confidence Reset").main_copy.headline.clone();
    let before = headline();
    let desk = Window::open(&home).await;
    open_preview(&desk).await;
    desk.click("button", "Write on the page").await;
    desk.edit(async || {
        desk.inside_frame(RESET, async |page| {
            page.click("heading", &before).await;
            page.wait_until_there("textbox", "Headline of the sales page").await;
            page.type_text("Speak up").await;
        })
        .await;
    })
    .await;
    desk.inside_frame(RESET, async |page| page.type_text(" and be hea").await).await;
    desk.kill().await;
    assert!(headline().starts_with("Speak up"), "{}", headline());

    let desk = Window::open(&home).await;
    desk.edit(async || desk.press("Control+z").await).await;
    assert_eq!(headline(), before);
    desk.close().await;
}
