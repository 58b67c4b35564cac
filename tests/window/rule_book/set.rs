//! A rule is set another way: its threshold for the library or for one design, and its level.

use offerwright_core::model::book_settings::Level;
use offerwright_tests::{Home, Scope, Window};

use super::{DEAR, UNTOLD, WITHDRAWAL, finding, read_rule, sold_to_europe, with_a_dear_journal};

const LINE: &str = "Box to tick against main price, warn above";
const KEY: &str = "bump_ratio_warning";
const BACK: &str = "Back to the book’s: Box to tick against main price, warn above";

/// The thresholds that the file holds: the library's own and those of the one design.
fn kept(home: &Home) -> (Option<i64>, Option<i64>) {
    let file = home.library();
    let here = &file.design_named("Confidence Reset").book;
    (file.practice.book.thresholds.get(KEY).copied(), here.thresholds.get(KEY).copied())
}

async fn speaks(page: &Scope) {
    page.within("region", "Where it speaks now").wait_for_text("it speaks at one place").await;
}

async fn is_silent(page: &Scope) {
    let now = page.within("region", "Where it speaks now");
    now.wait_for_text("Nothing in “Confidence Reset” breaks it now.").await;
}

async fn set(desk: &Window, page: &Scope, line: &str) {
    page.type_into("textbox", LINE, line).await;
    desk.edit(async || desk.press("Enter").await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_threshold_of_ones_own_silences_a_rule_until_the_books_is_taken_again() {
    let home = with_a_dear_journal();
    let desk = Window::open(&home).await;
    let page = read_rule(&desk, "bump-price-high", DEAR).await;
    speaks(&page).await;
    page.click("button", "How it is set").await;
    assert_eq!(page.value("textbox", LINE).await, "30%");
    page.wait_for_text("The book’s own is 30%").await;
    assert!(!page.there("button", BACK).await, "there is nothing to go back from");
    set(&desk, &page, "40%").await;
    is_silent(&page).await;
    page.wait_for_text("The book’s own is 30%").await;
    assert_eq!(kept(&home), (Some(400), None));
    desk.picture("rule-book-set").await;

    desk.edit(async || page.click("button", BACK).await).await;
    speaks(&page).await;
    assert_eq!(page.value("textbox", LINE).await, "30%");
    assert_eq!(kept(&home), (None, None));
    has_the_keyboard(&desk).await;
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_threshold_for_one_design_leaves_the_library_and_its_other_designs_alone() {
    let home = with_a_dear_journal();
    let desk = Window::open(&home).await;
    let inspector = desk.within("complementary", "Inspector");
    desk.edit(async || inspector.click("button", "Duplicate the design").await).await;
    let page = read_rule(&desk, "bump-price-high", DEAR).await;
    page.click("button", "How it is set").await;
    page.click("radio", "“Confidence Reset (copy)” only").await;
    set(&desk, &page, "40%").await;
    let now = page.within("region", "Where it speaks now");
    now.wait_for_text("Nothing in “Confidence Reset (copy)” breaks it now.").await;
    let file = home.library();
    assert_eq!(file.design_named("Confidence Reset (copy)").book.thresholds.get(KEY), Some(&400));
    assert_eq!(kept(&home), (None, None));

    // The board of the one is unmarked; the other's is marked as before.
    let mark = "Findings on 90-Day Confidence Journal…";
    desk.click("button", "Designs").await;
    desk.wait_until_gone("button", mark).await;
    desk.within("list", "Designs").click("button", "Confidence Reset").await;
    desk.wait_until_there("button", mark).await;
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_of_law_is_switched_off_only_when_asked_twice() {
    let home = sold_to_europe();
    let desk = Window::open(&home).await;
    finding(&desk, "Error", UNTOLD).await;
    let page = read_rule(&desk, "withdrawal-info-missing", WITHDRAWAL).await;
    page.wait_for_text("Rests on law, as of").await;
    page.click("button", "How it is set").await;
    let before = desk.revision().await;
    let levels = || home.library().practice.book.levels.clone();

    page.click("button", "As the book has it (error) Level").await;
    desk.click("option", "Off").await;
    let question = desk.within("alertdialog", "Switch off “Tell buyers about the 14 days”?");
    question.wait_for_text("This rule speaks of law or of a professional code.").await;
    desk.picture("rule-book-asked-twice").await;
    question.click("button", "Leave it on").await;
    desk.wait_until_gone("alertdialog", "").await;
    assert_eq!(desk.revision().await, before);
    assert!(levels().is_empty());
    has_the_keyboard(&desk).await;

    page.click("button", "As the book has it (error) Level").await;
    desk.click("option", "Off").await;
    desk.edit(async || question.click("button", "Switch it off").await).await;
    page.wait_for_text("It does not look at “Confidence Reset”.").await;
    page.wait_for_text("Off: ").await;
    assert_eq!(levels().get("withdrawal-info-missing"), Some(&Level::Off));
    desk.click("button", "Designs").await;
    desk.click("tab", "Findings…").await;
    assert!(!desk.within("tabpanel", "Findings…").there("article", UNTOLD).await);

    let page = read_rule(&desk, "withdrawal-info-missing", WITHDRAWAL).await;
    page.click("button", "Off Level").await;
    desk.edit(async || desk.click("option", "As the book has it (error)").await).await;
    page.within("region", "Where it speaks now").wait_for_text("it speaks at one place").await;
    assert!(levels().is_empty());
    desk.close().await;
}

/// The keyboard stands somewhere in the page and was not lost with what it stood on.
async fn has_the_keyboard(desk: &Window) {
    desk.wait_for("document.activeElement !== document.body", ().into()).await;
}
