//! Another region brings the rules of its law, which are mended with a look first or silenced with a reason.

use offerwright_core::model::practice::Region;
use offerwright_tests::{Home, Window};

use super::{UNTOLD, WITHDRAWAL, finding, read_rule, sold_to_europe};

const ADD_THE_LINE: &str = "Add the line on withdrawal to the checkout";
const TOLD: &str = "You may withdraw from this purchase within 14 days, without giving a reason.";

/// Plays the pages up to the checkout and tells whether it says a sentence.
async fn checkout_says(desk: &Window, sentence: &str) -> bool {
    desk.press("Control+2").await;
    desk.within("listbox", "Ways through").wait_for_text("of buyers").await;
    desk.inside_frame("Preview of Confidence Reset", async |page| {
        page.click_first("button", "Join the Confidence Reset").await;
        page.wait_until_there("button", "Pay $400 now").await;
        let read = page.run("return document.body.innerText", vec![]).await;
        read.as_str().unwrap().contains(sentence)
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn selling_to_europe_asks_for_the_right_to_withdraw_and_the_fix_puts_it_on_the_checkout() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    desk.within("contentinfo", "Money and hours").wait_until_there("button", "no findings, show them").await;
    assert!(!checkout_says(&desk, TOLD).await);

    desk.click("button", "Practice").await;
    let regions = desk.within("group", "Your buyers are in");
    desk.edit(async || regions.click("checkbox", "European Union").await).await;
    assert!(home.library().practice.regions.contains(&Region::Eu));
    desk.picture("rule-book-region-practice").await;

    let untold = finding(&desk, "Error", UNTOLD).await;
    desk.within("contentinfo", "Money and hours").wait_until_there("button", "4 findings, show them").await;
    let list = desk.within("tabpanel", "Findings…");
    for besides in ["can be used at once", "begins within the 14 days", "finds no button to withdraw"] {
        list.wait_for_text(besides).await;
    }
    let before = desk.revision().await;
    untold.click("button", &format!("Preview: {ADD_THE_LINE}")).await;
    let look = untold.within("region", &format!("What changes: {ADD_THE_LINE}"));
    look.wait_for_text("Goes away").await;
    look.wait_for_text("$457.80, as before").await;
    assert!(look.text("list", "").await.contains(UNTOLD));
    assert_eq!(desk.revision().await, before, "a look changes nothing");
    desk.picture("rule-book-region-look").await;
    desk.edit(async || look.click("button", "Apply").await).await;
    list.wait_until_gone("article", UNTOLD).await;
    assert!(!list.there("button", &format!("Error {UNTOLD}")).await);
    desk.within("contentinfo", "Money and hours").wait_until_there("button", "3 findings, show them").await;
    assert!(home.library().design_named("Confidence Reset").checkout.withdrawal_info);
    assert!(checkout_says(&desk, TOLD).await);
    desk.picture("rule-book-region-checkout").await;
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_of_law_is_silenced_when_asked_twice_and_listed_with_the_reason_in_its_page() {
    let home = sold_to_europe();
    let desk = Window::open(&home).await;
    let untold = finding(&desk, "Error", UNTOLD).await;
    let reason = "My terms say it, and every buyer reads them first.";
    untold.click("button", "Not here, because…").await;
    untold.type_into("textbox", "Not here, because…", reason).await;
    let before = desk.revision().await;
    untold.click("button", "Silence it here").await;
    untold.within("alert", "").wait_for_text("This rule speaks of law or of a professional code.").await;
    assert_eq!(desk.revision().await, before);
    assert!(home.library().exemptions.is_empty());
    desk.picture("rule-book-silence-asked").await;
    desk.edit(async || untold.click("button", "Silence it all the same").await).await;
    desk.within("tabpanel", "Findings…").wait_until_gone("article", UNTOLD).await;
    let file = home.library();
    let exemption = file.exemptions.values().next().expect("the file holds the reason");
    assert_eq!((exemption.rule.as_str(), exemption.reason.as_str()), ("withdrawal-info-missing", reason));

    let page = read_rule(&desk, "withdrawal-info-missing", WITHDRAWAL).await;
    let silenced = page.within("region", "Where it is silenced");
    silenced.wait_for_text(reason).await;
    silenced.wait_for_text("the design in “Confidence Reset”").await;
    desk.picture("rule-book-silenced").await;
    let again = "Let it speak again: the design in “Confidence Reset”";
    desk.edit(async || silenced.click("button", again).await).await;
    page.within("region", "Where it speaks now").wait_for_text("it speaks at one place").await;
    assert!(!page.there("region", "Where it is silenced").await);
    assert!(home.library().exemptions.is_empty());
    desk.close().await;
}
