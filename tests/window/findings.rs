//! A rule speaks beside the card, is mended with a look first, or is silenced with a reason.

use offerwright_tests::{Home, Scope, Window};

const JOURNAL: &str = "90-Day Confidence Journal";

/// Opens the example and lets the journal start ticked, which no rule likes.
async fn with_a_ticked_extra(home: &Home) -> Window {
    let desk = Window::open(home).await;
    desk.within("contentinfo", "Money and hours").wait_until_there("button", "no findings, show them").await;
    desk.click("row", "90-Day Confidence Journal…").await;
    let card = desk.within("complementary", "Inspector");
    desk.edit(async || card.click("switch", "Starts ticked or in the basket").await).await;
    assert!(home.library().placement_of(JOURNAL).preselected);
    desk
}

/// The finding that stands beside the card, opened from the mark on it.
async fn beside_the_card(desk: &Window) -> Scope {
    desk.click("button", "Findings on 90-Day Confidence Journal…").await;
    desk.within("dialog", "Findings on 90-Day…").within("article", "“90-Day…")
}

async fn silent(desk: &Window) {
    desk.within("contentinfo", "Money and hours").wait_until_there("button", "no findings, show them").await;
    desk.wait_until_gone("button", "Findings on 90-Day Confidence Journal…").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finding_says_what_why_and_what_to_do_and_is_silent_once_its_fix_was_looked_at_and_applied() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = with_a_ticked_extra(&home).await;
    let finding = beside_the_card(&desk).await;
    let said = [
        "is already ticked",
        "Why",
        "A yes that the buyer must take back is no yes",
        "What to do",
        "start unticked",
    ];
    for words in said {
        finding.wait_for_text(words).await;
    }
    finding.click("button", "Evidence and source").await;
    finding.wait_for_text("Directive 2011/83/EU, Article 22").await;
    let before = desk.revision().await;
    finding.click("button", "Preview: Untick…").await;
    let look = finding.within("region", "What changes: Untick…");
    look.wait_for_text("Goes away").await;
    look.wait_for_text("Average order").await;
    look.wait_for_text("$457.80, as before").await;
    assert_eq!(desk.revision().await, before, "a look changes nothing");
    assert!(home.library().placement_of(JOURNAL).preselected);
    desk.edit(async || look.click("button", "Apply").await).await;
    silent(&desk).await;
    assert!(!home.library().placement_of(JOURNAL).preselected);
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finding_silenced_with_a_reason_is_listed_with_it_and_may_speak_again() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = with_a_ticked_extra(&home).await;
    let reason = "The journal is printed in the programme’s price.";
    let finding = beside_the_card(&desk).await;
    finding.click("button", "Not here, because…").await;
    assert_eq!(finding.state("button", "Silence it here", "aria-disabled").await.as_deref(), Some("true"));
    finding.type_into("textbox", "Not here, because…", reason).await;
    desk.edit(async || finding.click("button", "Silence it here").await).await;
    silent(&desk).await;
    let file = home.library();
    let exemption = file.exemptions.values().next().expect("the file holds the reason");
    assert_eq!((exemption.rule.as_str(), exemption.reason.as_str()), ("addon-preselected", reason));

    desk.click("button", "no findings, show them").await;
    let inspector = desk.within("complementary", "Inspector");
    inspector.click("button", "Silenced with a reason (1)").await;
    inspector.wait_for_text(reason).await;
    desk.edit(async || inspector.click("button", "Let it speak again").await).await;
    desk.within("contentinfo", "Money and hours").wait_until_there("button", "1 finding, show them").await;
    assert!(home.library().exemptions.is_empty());
    desk.close().await;
}
