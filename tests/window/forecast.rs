//! The forecast: a belief moved by keys shows at once what it brings, is kept, and taken back.

use std::fs;

use offerwright_core::model::assumption::Assumption;
use offerwright_tests::{Home, Window};

const SLIDER: &str = "Visitors who buy";

fn belief(home: &Home) -> Option<Assumption> {
    home.library().design_named("Confidence Reset").main_rate.clone()
}

/// Opens the forecast and waits until its figures say this.
async fn shows(desk: &Window, words: &str) {
    desk.press("Control+3").await;
    desk.within("region", "A month in figures").wait_for_text(words).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slider_moved_by_keys_moves_the_take_home_survives_a_restart_and_is_taken_back() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    shows(&desk, "$5,055.65").await;
    desk.focus("slider", SLIDER).await;
    desk.edit(async || desk.press("ArrowRight").await).await;
    desk.within("region", "A month in figures").wait_for_text("12.6").await;
    let figures = desk.text("region", "A month in figures").await;
    assert!(!figures.contains("$5,055.65"), "the take-home moved along: {figures}");
    assert_eq!(belief(&home).map(|belief| belief.rate.ppm()), Some(21_000));

    let desk = desk.reopen().await;
    shows(&desk, "12.6").await;
    desk.edit(async || desk.press("Control+z").await).await;
    shows(&desk, "$5,055.65").await;
    assert_eq!(belief(&home), None);
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chart_is_read_as_a_table_and_leaves_as_a_table_and_as_a_picture() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    shows(&desk, "$5,055.65").await;
    let export = async |entry: &str, dialog: &str, name: &str| {
        let file = home.path().join("person").join(name);
        desk.click("button", "Take “From revenue to take-home” elsewhere").await;
        desk.click("menuitem", entry).await;
        let hands = desk.hands();
        hands.wait_for_window(dialog);
        hands.press("Control+a");
        hands.type_text(file.to_str().unwrap());
        hands.press("Enter");
        desk.within("region", "Notices").wait_for_text(name).await;
        fs::read(file).unwrap()
    };
    let picture = export("Export as PNG…", "Save: Picture as PNG", "take-home.png").await;
    assert!(picture.starts_with(b"\x89PNG\r\n"), "it is a picture");
    assert!(picture.len() > 4_000, "something is drawn in it: {} bytes", picture.len());

    desk.click("button", "“From revenue to take-home” as a table").await;
    let table = desk.within("table", "From revenue to take-home");
    table.wait_for_text("$5,055.65").await;
    let text =
        String::from_utf8(export("Export as CSV…", "Save: Table as CSV", "take-home.csv").await).unwrap();
    assert!(text.contains("Take-home,\"$5,055.65\"\r\n"), "{text}");
    assert!(text.contains("Illustrative, not a promise."), "{text}");
    desk.close().await;
}
