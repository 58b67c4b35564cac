//! A rule is found, read, and left for the place it speaks of.

use offerwright_tests::Window;

use super::{DEAR, JOURNAL, with_a_dear_journal};

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_is_found_by_words_of_its_page_read_with_its_sources_and_left_for_its_card() {
    let home = with_a_dear_journal();
    let before = home.library().0;
    let desk = Window::open(&home).await;
    desk.click("button", "Rule book").await;
    let contents = desk.within("region", "Contents");
    let all = contents.names("option").await.len();
    assert!(all > 100, "the whole book is listed, not only {all} rules");
    contents.type_into("searchbox", "Search the rules", "glance dear ticked").await;
    let row = format!("Warning {DEAR} 1 place now");
    assert_eq!(contents.names("option").await, [row.as_str()]);
    contents.click("option", &row).await;

    let page = desk.within("article", DEAR);
    for words in [
        "sometimes an error",
        "Rests on practice",
        "On: it holds for everybody.",
        "A dear one makes the buyer think again at the pay button.",
        "Above bump_ratio_warning, 30 %, is a warning",
        "bloggingtothebank.com",
        "Sees it otherwise: tapmy.store",
    ] {
        page.wait_for_text(words).await;
    }
    let now = page.within("region", "Where it speaks now");
    now.wait_for_text("In “Confidence Reset” it speaks at one place:").await;
    now.wait_for_text("is offered as a box to tick.").await;
    desk.picture("rule-book-room").await;

    now.click("button", "90-Day Confidence Journal, Checkout: price").await;
    let card = "90-Day Confidence Journal…";
    assert_eq!(desk.state("row", card, "aria-selected").await.as_deref(), Some("true"));
    let list = desk.within("tabpanel", "Findings…");
    let told = list.within("article", "“90-Day Confidence Journal” costs 37.25 % of “Confidence Reset”…");
    desk.picture("rule-book-room-led").await;

    // And the way back: the finding names the page it comes from.
    told.click("button", "Evidence and source").await;
    told.wait_for_text("$149 ÷ $400").await;
    told.click("button", &format!("Read the rule “{DEAR}”")).await;
    desk.within("article", DEAR).wait_for_text("bump-price-high").await;
    desk.close().await;
    assert_eq!(home.library().0, before, "reading changes nothing");
    assert_eq!(home.library().offer_named(JOURNAL).price.today().minor, 14_900);
}
