//! The forecast: a belief moved by keys shows at once what it brings, is kept, and taken back.

use std::fs;
use std::path::PathBuf;

use lopdf::{Document, Object};
use offerwright_core::model::assumption::Assumption;
use offerwright_tests::{Home, Opening, Window, paper};

/// How the sheets write the colour of the bars.
const GREEN_BY_DAY: &str = ".1725 .3529 .2902 rg";

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

/// Takes a chart elsewhere through the native dialog, typing where it goes.
async fn taken(
    desk: &Window,
    home: &Home,
    chart: &str,
    (entry, dialog, name): (&str, &str, &str),
) -> PathBuf {
    let file = home.path().join("person").join(name);
    desk.click("button", &format!("Take “{chart}” elsewhere")).await;
    desk.click("menuitem", entry).await;
    desk.hands().save_as(dialog, &file);
    desk.within("region", "Notices").wait_for_text(name).await;
    file
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chart_leaves_as_one_page_with_its_drawing_its_sentence_and_its_table() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Opening::default().in_the_dark().open(&home).await;
    shows(&desk, "$5,055.65").await;
    let chart = "Your hours, week by week";
    let way = ("Export as a PDF page…", "Save: Chart as PDF", "hours.pdf");
    let file = taken(&desk, &home, chart, way).await;
    desk.close().await;

    let sheets = Document::load(file).unwrap();
    assert_eq!(sheets.get_pages().len(), 1, "a year of weeks stands on one sheet");
    let is_picture = |object: &Object| {
        let kind =
            object.as_stream().and_then(|stream| stream.dict.get(b"Subtype")).and_then(Object::as_name);
        kind.is_ok_and(|kind| kind == b"Image")
    };
    assert!(!sheets.objects.values().any(is_picture), "the drawing is made of lines, not of dots");
    let drawn = |object: &Object| {
        object.as_stream().and_then(|stream| stream.decompressed_content()).unwrap_or_default()
    };
    let drawn = sheets.objects.values().flat_map(drawn).collect::<Vec<u8>>();
    assert!(
        String::from_utf8_lossy(&drawn).contains(GREEN_BY_DAY),
        "on white paper it has the colours of the day, though the screen is dark"
    );
    let (words, foot) = paper::words_of(&sheets, sheets.get_pages()[&1]);
    assert!(words.contains("1 / 1") && words.contains(chart), "{words}");
    for part in ["Reset", chart, "Illustrative, not a promise."] {
        assert!(foot.contains(part), "{part} is missing in {foot}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_go_through_the_buyers_of_a_month_and_each_stop_says_what_it_is() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    shows(&desk, "$5,055.65").await;
    // What nobody sees is not drawn yet; the keyboard brings it into sight on its way.
    desk.focus("button", "Take “How buyers go through the extras” elsewhere").await;
    desk.wait_until_there(
        "application",
        "How buyers go through the extras. Arrow keys go through the stops.",
    )
    .await;
    desk.press("Tab").await;
    let said = desk.within("figure", "How buyers go through the extras");
    said.wait_for_text("12 a month").await;
    desk.press("ArrowRight").await;
    said.wait_for_text("90-Day Confidence Journal: take it").await;
    desk.press("End").await;
    said.wait_for_text("12-Week Confidence Reset with one-to-one calls: say no").await;
    desk.close().await;
}

/// Writes down every width the sheet of a menu takes, frame by frame.
const WATCH_WIDTHS: &str = "
    window.widths = new Set();
    const look = () => {
        const width = document.querySelector('[role=menu]')?.parentElement.offsetWidth;
        if (width) window.widths.add(width);
        requestAnimationFrame(look);
    };
    look();
";

#[tokio::test(flavor = "multi_thread")]
async fn a_menu_at_the_edge_of_the_window_opens_as_wide_as_it_stays() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    shows(&desk, "$5,055.65").await;
    desk.run(WATCH_WIDTHS, vec![]).await;
    desk.click("button", "Take “From revenue to take-home” elsewhere").await;
    desk.wait_until_there("menuitem", "Export as a PDF page…").await;
    let widths = desk.run("return [...window.widths]", vec![]).await;
    assert_eq!(widths.as_array().map(Vec::len), Some(1), "it moves under the pointer: {widths}");
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chart_is_read_as_a_table_and_leaves_as_a_table_and_as_a_picture() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    shows(&desk, "$5,055.65").await;
    let export = async |entry: &str, dialog: &str, name: &str| {
        fs::read(taken(&desk, &home, "From revenue to take-home", (entry, dialog, name)).await).unwrap()
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
