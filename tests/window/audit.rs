//! An accessibility audit of every screen, in light and in dark.

use offerwright_core::edit::{Edit, PlacementField};
use offerwright_tests::{Home, Opening, Window, library};

const JOURNAL: &str = "90-Day Confidence Journal";

/// The facts of an offer that stand folded while they hold nothing.
const FOLDED_OF_AN_OFFER: [&str; 5] = [
    "How the price is shown",
    "What others say",
    "Care and notes",
    "When it is of use",
    "Sold by somebody else",
];

/// The facts of a card that stand folded while they hold nothing.
const FOLDED_OF_A_CARD: [&str; 4] = ["The no", "Deadline", "Why here", "Since it is live"];

/// The example twice, with a ticked extra in the first.
fn with_findings() -> Home {
    let home = Home::fresh();
    let made = library::OnDisk(library::template("coach-confidence-reset"));
    let id = made.placement_of(JOURNAL).id;
    let set = PlacementField::Preselected(true);
    library::lay(&home.library_file(), &made.apply(&Edit::ChangePlacement { id, set }).unwrap());
    home
}

/// Collects what audits find, with the screen each was found on.
struct Audit<'a> {
    desk: &'a Window,
    found: Vec<String>,
}

impl Audit<'_> {
    async fn of(&mut self, screen: &str) {
        let found = self.desk.audit().await;
        self.found.extend(found.into_iter().map(|finding| format!("{screen}: {finding}")));
    }
}

/// Opens the groups that are folded.
async fn unfold(desk: &Window, groups: &[&str]) {
    for group in groups {
        if desk.state("button", group, "aria-expanded").await.as_deref() == Some("false") {
            desk.click("button", group).await;
        }
        desk.wait_until_there("group", group).await;
    }
}

async fn every_screen_of_a_library(opening: Opening) {
    let home = with_findings();
    let desk = opening.open(&home).await;
    desk.within("contentinfo", "Money and hours").wait_until_there("button", "1 finding, show them").await;
    let mut audit = Audit { desk: &desk, found: Vec::new() };
    audit.of("board, design").await;
    desk.click("button", "Findings on 90-Day Confidence Journal…").await;
    audit.of("finding beside a card").await;
    desk.click("button", "Preview: Untick…").await;
    desk.wait_for_text("as before").await;
    audit.of("fix looked at").await;
    desk.press("Escape").await;
    desk.click("row", "90-Day Confidence Journal…").await;
    desk.wait_for_text("Share of yes among those who see it").await;
    audit.of("card").await;
    unfold(&desk, &FOLDED_OF_A_CARD).await;
    audit.of("card, everything unfolded").await;
    desk.click("tab", "Findings (1)").await;
    audit.of("findings").await;
    desk.click("button", "Add to Cart").await;
    desk.wait_until_there("dialog", "Add to Cart").await;
    audit.of("add an extra").await;
    desk.press("Escape").await;
    desk.click("button", "More about 90-Day Confidence Journal").await;
    desk.wait_until_there("menu", "").await;
    audit.of("menu of a card").await;
    desk.press("Escape").await;
    desk.click("radio", "Flow map").await;
    audit.of("flow map").await;
    desk.press("Control+2").await;
    desk.within("listbox", "Ways through").wait_for_text("of buyers").await;
    audit.of("preview").await;
    desk.press("Control+3").await;
    desk.within("region", "A month in figures").wait_for_text("Take-home a month").await;
    audit.of("forecast").await;
    desk.click("button", "“Your hours, week by week” as a table").await;
    desk.wait_until_there("table", "Your hours, week by week").await;
    audit.of("forecast, a chart as its table").await;
    desk.click("button", "weak default: where “Visitors who buy” comes from").await;
    desk.wait_until_there("dialog", "").await;
    audit.of("forecast, where a share comes from").await;
    desk.press("Escape").await;
    desk.click("tab", "What to decide").await;
    desk.wait_until_there("figure", "What matters most").await;
    audit.of("forecast, what to decide").await;
    desk.click("button", "Catalogue").await;
    desk.click("option", "90-Day Confidence Journal…").await;
    audit.of("catalogue").await;
    unfold(&desk, &FOLDED_OF_AN_OFFER).await;
    audit.of("catalogue, everything unfolded").await;
    for place in ["Practice", "Rule book", "History"] {
        desk.click("button", place).await;
        audit.of(place).await;
    }
    desk.click("button", "Rule book").await;
    desk.click("option", "Warning The order bump is dear for a box").await;
    desk.wait_until_there("article", "The order bump is dear for a box").await;
    unfold(&desk, &["How it is set"]).await;
    audit.of("rule, and how it is set").await;
    desk.press("Control+k").await;
    audit.of("palette").await;
    desk.type_text("Show all keys").await;
    desk.press("Enter").await;
    audit.of("keys").await;
    desk.press("Escape").await;
    desk.press("Control+k").await;
    desk.type_text("Duplicate the design").await;
    desk.edit(async || desk.press("Enter").await).await;
    desk.press("Control+k").await;
    desk.type_text("Compare designs").await;
    desk.press("Enter").await;
    desk.wait_until_there("table", "").await;
    audit.of("compare").await;
    desk.press("Control+k").await;
    desk.type_text("Delete the design").await;
    desk.press("Enter").await;
    desk.wait_until_there("alertdialog", "").await;
    audit.of("question before deleting").await;
    assert_eq!(audit.found, [""; 0]);
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_finds_nothing_on_any_screen_in_light() {
    every_screen_of_a_library(Opening::default()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_finds_nothing_on_any_screen_in_dark() {
    every_screen_of_a_library(Opening::default().in_the_dark()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_finds_nothing_before_there_is_a_design_or_a_library() {
    for opening in [Opening::default(), Opening::default().in_the_dark()] {
        let home = Home::fresh();
        let desk = opening.clone().open(&home).await;
        let mut audit = Audit { desk: &desk, found: Vec::new() };
        desk.click("button", "Start from my own offers").await;
        audit.of("own offers").await;
        desk.click("button", "Build my first design").await;
        desk.wait_for_text("Write down at least one thing you sell.").await;
        audit.of("own offers, refused").await;
        let mut found = audit.found;
        desk.close().await;

        std::fs::write(home.library_file(), "no library at all, but long enough to be one").unwrap();
        let desk = opening.open(&home).await;
        let mut audit = Audit { desk: &desk, found: Vec::new() };
        desk.wait_until_there("button", "Do this").await;
        audit.of("rescue").await;
        found.append(&mut audit.found);
        assert_eq!(found, [""; 0]);
        desk.close().await;
    }
}
