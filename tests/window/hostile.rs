//! A library in which every word is an attack on the page: it opens, it is worked with, and every word stays a word.

use offerwright_tests::hostile::{self, Listener};
use offerwright_tests::{Home, Opening, Window, library};
use serde_json::json;

/// What sticks out of the window, or of the card it belongs to; empty where the layout holds.
const STICKS_OUT: &str = "
    const { clientWidth, clientHeight } = document.documentElement;
    const named = (element) => element.tagName + '.' + element.className + ' ' + element.innerText.slice(0, 40);
    const wider = [...document.querySelectorAll('[data-card], .finding, .rail, .frame-header, .frame-strip, table')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1);
    const outside = [...document.querySelectorAll('header button, footer button, nav button')]
        .filter((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return left < 0 || top < 0 || right > clientWidth + 1 || bottom > clientHeight + 1;
        });
    const page = document.documentElement.scrollWidth > clientWidth ? [document.documentElement] : [];
    return [...page, ...wider, ...outside].map(named);
";

/// Nothing has run, and nothing sticks out.
async fn is_unharmed(desk: &Window, room: &str) {
    desk.settled().await;
    assert_eq!(desk.run("return typeof window.intruded", vec![]).await, "undefined", "{room}");
    assert_eq!(
        desk.run(STICKS_OUT, vec![]).await,
        json!([]),
        "{room}; {}",
        desk.picture("hostile").await.display()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_library_is_only_words_in_every_room_of_a_small_window() {
    let listener = Listener::waiting();
    let home = Home::fresh();
    let file = home.path().join("person").join("from-a-stranger.offerwright");
    let made = hostile::filled(&library::template("coach-confidence-reset"), &listener.address());
    library::lay(&file, &made);
    let desk = Opening::default().of_size(1024, 640).with_file(&file).open(&home).await;
    desk.within("region", "Checkout").wait_until_there("row", "").await;
    is_unharmed(&desk, "the board").await;

    desk.within("region", "Checkout").click("row", "").await;
    desk.wait_for_text("Share of yes among those who see it").await;
    is_unharmed(&desk, "the inspector").await;
    desk.click("tab", "Findings…").await;
    is_unharmed(&desk, "the findings").await;
    desk.click("radio", "Flow map").await;
    is_unharmed(&desk, "the flow map").await;

    desk.press("Control+2").await;
    desk.within("listbox", "Ways through").wait_for_text("of buyers").await;
    is_unharmed(&desk, "the preview").await;
    let title = format!("Preview of {}", made.designs.values().next().unwrap().name);
    desk.inside_frame(&title, async |page| {
        page.click_first("button", "Join the Confidence Reset").await;
        page.click("button", "Pay $400 now").await;
        page.wait_until_there("button", "No thanks, six weeks are right for me").await;
        let outcome =
            page.run("return [typeof window.intruded, innerWidth >= document.body.scrollWidth]", vec![]);
        assert_eq!(outcome.await, json!(["undefined", true]));
    })
    .await;

    for place in ["go-to-catalogue", "go-to-practice", "go-to-history", "compare"] {
        desk.press("Control+k").await;
        desk.type_text(&place.replace("go-to-", "")).await;
        is_unharmed(&desk, "the palette").await;
        desk.press("Enter").await;
        is_unharmed(&desk, place).await;
    }
    desk.close().await;
    assert!(!listener.was_called(), "nobody was asked for anything");
    assert_eq!(library::OnDisk::at(&file).0, made);
}
