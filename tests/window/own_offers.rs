//! A first design from one's own offers: four answers, typed as people type, kept, and there again the next day.

use offerwright_tests::{Home, Window};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_in_four_answers_is_there_after_closing_and_opening() {
    let home = Home::fresh();
    let desk = Window::open(&home).await;
    desk.click("button", "Start from my own offers").await;
    desk.click("radio", "I coach").await;
    desk.type_into("textbox", "The people you work with", "Parents who come home tired").await;
    desk.type_into("textbox", "The result, in their own words", "a calm evening").await;
    for (row, name, category, price, minutes) in [
        ("Offer 1", "Calm Evenings", "programme", "1.200,50", "90"),
        ("Offer 2", "The Evening Journal", "journal", "$39", "0"),
    ] {
        let row = desk.within("listitem", row);
        row.type_into("textbox", "Name", name).await;
        row.type_into("combobox", "Category", category).await;
        row.press("Escape").await;
        row.type_into("textbox", "Price", price).await;
        row.type_into("textbox", "Your time per sale…", minutes).await;
    }
    desk.type_into("textbox", "For sessions, calls and groups…", "11").await;
    desk.edit(async || desk.click("button", "Build my first design").await).await;
    shows_it(&desk).await;

    let file = home.library();
    assert_eq!(file.offer_named("Calm Evenings").price.today().minor, 120_050);
    assert_eq!(file.offer_named("The Evening Journal").price.today().minor, 3_900);
    assert_eq!(file.offer_named("Calm Evenings").delivery.one_to_one_minutes, 90);
    assert_eq!(file.practice.weekly_minutes, 660);
    assert!(file.outcomes.values().any(|outcome| outcome.words == "a calm evening"));
    assert_eq!(file.placement_of("The Evening Journal").design, file.designs.keys().copied().next().unwrap());

    let desk = desk.reopen().await;
    shows_it(&desk).await;
    desk.close().await;
    assert_eq!(home.library().0, file.0, "closing and opening changes nothing");
}

async fn shows_it(desk: &Window) {
    let board = desk.within("main", "");
    board.within("region", "Sales page").wait_for_text("$1,200.50").await;
    board.wait_until_there("row", "The Evening Journal, $39, extra").await;
    let strip = desk.within("contentinfo", "Money and hours");
    strip.wait_until_there("button", "1 finding, show them").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_missing_is_asked_for_and_nothing_is_made() {
    let home = Home::fresh();
    let desk = Window::open(&home).await;
    let before = desk.revision().await;
    desk.click("button", "Start from my own offers").await;
    desk.type_into("textbox", "The people you work with", "Parents").await;
    desk.type_into("textbox", "The result, in their own words", "a calm evening").await;
    let row = desk.within("listitem", "Offer 1");
    row.type_into("textbox", "Name", "Calm Evenings").await;
    row.type_into("textbox", "Price", "twelve").await;
    desk.press("Tab").await;
    row.wait_for_text("“twelve” cannot be read as an amount; type it like 39 or 1,200.50.").await;
    desk.click("button", "Build my first design").await;
    desk.wait_for_text("Say what").await;
    assert_eq!(desk.revision().await, before);
    // What cannot be kept is not lost unasked: the window says so once.
    desk.hands().close_window();
    desk.within("region", "Notices").wait_for_text("Close once more to leave without it.").await;
    desk.close().await;
    assert!(home.library().designs.is_empty());
}
