//! Words that press are marked, and calmer ones put in their place.

use offerwright_tests::{Home, Window};

use super::{JOURNAL, finding};

const CALM: &str = "Ninety guided pages, ten minutes a day. The programme is complete without it.";
const PRESSING: &str =
    "Ninety guided pages, ten minutes a day. Hurry, only 3 left! The programme is complete without it.";
const SCARCE: &str =
    "“90-Day Confidence Journal” at the checkout speaks of scarcity with “Hurry, only 3 left”.";

#[tokio::test(flavor = "multi_thread")]
async fn pressing_words_are_named_and_a_calmer_sentence_takes_their_place() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    desk.click("row", "90-Day Confidence Journal…").await;
    let card = desk.within("complementary", "Inspector");
    card.type_into("textbox", "Why it helps", PRESSING).await;
    desk.edit(async || desk.press("Tab").await).await;
    assert_eq!(home.library().placement_of(JOURNAL).copy.body, PRESSING);

    let scarce = finding(&desk, "Error", SCARCE).await;
    scarce.click("button", "Evidence and source").await;
    scarce.wait_for_text("No number of seats is entered").await;
    desk.picture("rule-book-words").await;
    scarce.click("button", "Put calmer words in their place…").await;
    let look = scarce.within("region", "What changes: Put calmer words in their place");
    look.wait_for_text(&format!("“{CALM}”")).await;
    look.wait_for_text("Goes away").await;
    look.wait_for_text("as before").await;
    desk.picture("rule-book-words-look").await;
    desk.edit(async || look.click("button", "Apply").await).await;
    desk.within("contentinfo", "Money and hours").wait_until_there("button", "no findings, show them").await;
    desk.click("tab", "Card").await;
    assert_eq!(card.value("textbox", "Why it helps").await, CALM);
    assert_eq!(home.library().placement_of(JOURNAL).copy.body, CALM);
    desk.close().await;
}
