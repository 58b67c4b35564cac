//! One concern at several places is told once, advice stays folded, and all that is safe is mended as one step.

use offerwright_core::edit::{Edit, PlacementField};
use offerwright_tests::{Home, Window};

use super::{JOURNAL, home_with};

const STEP_UP: &str = "12-Week Confidence Reset with one-to-one calls";
const TICKED: &str = "An extra is never ticked in advance";
const UNREASONED: &str = "Nothing says yet why buyers would want “90-Day Confidence Journal” as well.";
const ADVICE: &str = "Advice Nothing says yet why buyers would want “90-Day Confidence Journal” as well.";

/// The example in which both extras start ticked, and nothing says why the journal belongs there.
fn with_ticked_extras() -> Home {
    home_with("coach-confidence-reset", |made| {
        let ticked = |name| {
            let id = made.placement_of(name).id;
            Edit::ChangePlacement { id, set: PlacementField::Preselected(true) }
        };
        let (id, set) = (made.placement_of(JOURNAL).id, PlacementField::Hypothesis(String::new()));
        vec![ticked(JOURNAL), ticked(STEP_UP), Edit::ChangePlacement { id, set }]
    })
}

/// Whether the file holds the journal and the step-up as ticked.
fn ticked(home: &Home) -> (bool, bool) {
    let file = home.library();
    (file.placement_of(JOURNAL).preselected, file.placement_of(STEP_UP).preselected)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_concern_at_two_places_is_told_once_and_all_safe_fixes_are_one_step() {
    let home = with_ticked_extras();
    let desk = Window::open(&home).await;
    desk.click("tab", "Findings…").await;
    let list = desk.within("tabpanel", "Findings…");
    list.wait_for_text("at 2 places").await;
    let folded = list.state("button", "1 piece of advice", "aria-expanded").await;
    assert_eq!(folded.as_deref(), Some("false"), "advice waits until it is asked for");
    assert!(!list.there("button", ADVICE).await);
    let concern = list.within("article", TICKED);
    concern.wait_for_text("“90-Day Confidence Journal” is already ticked").await;
    concern.wait_for_text("one-to-one calls” is already ticked").await;
    desk.picture("rule-book-told-once").await;

    list.click("button", "Mend all 2 safe ones…").await;
    let look = list.within("region", "What changes: Mend all that is safe");
    look.wait_for_text("Untick “90-Day Confidence Journal”").await;
    look.wait_for_text("Untick “12-Week Confidence Reset with one-to-one calls”").await;
    look.wait_for_text("Goes away").await;
    assert_eq!(ticked(&home), (true, true), "a look changes nothing");
    desk.picture("rule-book-mend-all").await;
    desk.edit(async || look.click("button", "Apply").await).await;
    desk.wait_for_text("2 findings were mended.").await;
    list.wait_until_gone("article", TICKED).await;
    assert_eq!(ticked(&home), (false, false));

    // The notice goes first, because it lies over the end of the list.
    desk.click("button", "Close notice").await;
    desk.edit(async || desk.press("Control+z").await).await;
    list.wait_for_text("at 2 places").await;
    assert_eq!(ticked(&home), (true, true), "one step back brings both");

    list.click("button", "1 piece of advice").await;
    list.click("button", ADVICE).await;
    list.within("article", UNREASONED).wait_for_text("Write one sentence").await;
    desk.picture("rule-book-advice").await;
    desk.close().await;
}
