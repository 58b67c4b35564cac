//! Two designs side by side, and a price of the catalogue that moves them both.

use offerwright_tests::{Home, Window};

const JOURNAL: &str = "90-Day Confidence Journal";

#[tokio::test(flavor = "multi_thread")]
async fn a_duplicate_is_changed_and_stands_beside_its_original_in_words() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    let inspector = desk.within("complementary", "Inspector");
    desk.edit(async || inspector.click("button", "Duplicate the design").await).await;
    desk.wait_until_there("button", "Confidence Reset (copy), rename").await;
    desk.click("row", "90-Day Confidence Journal…").await;
    desk.edit(async || desk.press("Delete").await).await;
    desk.within("contentinfo", "Money and hours").wait_for_text("$450").await;

    desk.press("Control+k").await;
    desk.type_text("Compare designs").await;
    desk.press("Enter").await;
    let table = desk.within("table", "");
    let row = async |title: &str| table.text("row", title).await;
    assert!(row("Average order…").await.contains("$7.80 more"), "{}", row("Average order…").await);
    assert!(row("Checkout…").await.contains(&format!("also {JOURNAL}")), "{}", row("Checkout…").await);

    let file = home.library();
    assert_eq!((file.designs.len(), file.placements.len()), (2, 3));
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_price_changed_in_the_catalogue_moves_the_money_of_the_design() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    desk.within("contentinfo", "Money and hours").wait_for_text("$457.80").await;
    desk.click("button", "Catalogue").await;
    desk.click("option", "90-Day Confidence Journal…").await;
    let price = desk.within("group", "Price of 90-Day Confidence Journal");
    price.type_into("textbox", "Price", "USD 49").await;
    desk.edit(async || desk.press("Enter").await).await;
    assert_eq!(price.value("textbox", "Price").await, "$49");
    desk.click("button", "Designs").await;
    desk.within("contentinfo", "Money and hours").wait_for_text("$459.80").await;
    desk.wait_until_there("row", "90-Day Confidence Journal, $49, extra").await;
    assert_eq!(home.library().offer_named(JOURNAL).price.today().minor, 4_900);
    desk.close().await;
}
