//! A note that keeps people safe is missed when it goes, and the finding leads to where it is written.

use offerwright_core::edit::{DesignField, Edit, OfferField};
use offerwright_tests::{Home, Window};

use super::{finding, home_with};

const THERAPY: &str = "Therapy for anxiety, four sessions";
const TOOLKIT: &str = "Self-Paced Anxiety Toolkit";
const NOTE: &str = "Where to turn in a crisis";
const UNSAID: &str =
    "People may come to “Therapy for anxiety, four sessions” in a crisis, and no page says where to turn.";

/// The therapist's example in which the note of the toolkit alone says where to turn in a crisis.
fn said_once() -> Home {
    home_with("therapist-anxiety-toolkit", |made| {
        let (therapy, toolkit) = (made.offer_named(THERAPY), made.offer_named(TOOLKIT));
        let design = made.designs.values().next().unwrap();
        let mut care = therapy.care.clone();
        care.crisis_note.clear();
        let mut inside = toolkit.inside.clone();
        inside.retain(|line| !line.contains("crisis"));
        let mut copy = design.main_copy.clone();
        copy.body = copy.body.replace(" In a crisis, please call or text 988.", "");
        vec![
            Edit::ChangeOffer { id: therapy.id, set: OfferField::Care(care) },
            Edit::ChangeOffer { id: toolkit.id, set: OfferField::Inside(inside) },
            Edit::ChangeDesign { id: design.id, set: DesignField::MainCopy(copy) },
        ]
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crisis_note_that_is_cleared_is_missed_led_to_and_written_again() {
    let home = said_once();
    let desk = Window::open(&home).await;
    desk.click("button", "Catalogue").await;
    desk.click("option", "Self-Paced Anxiety Toolkit…").await;
    let offer = desk.within("article", TOOLKIT);
    offer.type_into("textbox", NOTE, "").await;
    desk.edit(async || desk.press("Tab").await).await;
    assert_eq!(home.library().offer_named(TOOLKIT).care.crisis_note, "");

    let unsaid = finding(&desk, "Warning", UNSAID).await;
    desk.picture("rule-book-crisis").await;
    unsaid.click("button", THERAPY).await;
    let offer = desk.within("article", THERAPY);
    let at_hand = "arguments[0].contains(document.activeElement)";
    let care = offer.element("group", "Care and notes").await;
    desk.wait_for(at_hand, serde_json::json!(care)).await;
    desk.picture("rule-book-crisis-led").await;
    offer.type_into("textbox", NOTE, "In a crisis, please call or text 988.").await;
    desk.edit(async || desk.press("Tab").await).await;
    assert_eq!(home.library().offer_named(THERAPY).care.crisis_note, "In a crisis, please call or text 988.");

    desk.click("button", "Designs").await;
    let list = desk.within("tabpanel", "Findings…");
    list.wait_until_gone("article", UNSAID).await;
    assert!(!list.there("button", &format!("Warning {UNSAID}")).await);
    desk.close().await;
}
