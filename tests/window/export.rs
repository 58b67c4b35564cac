//! The preview handed on, through the platform's own dialog: as one file that is played far from the program, as sheets of paper,
//! as a picture of each page.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use lopdf::Document;
use offerwright_core::architecture::Architecture;
use offerwright_core::edit::{Edit, PracticeField};
use offerwright_core::mockup;
use offerwright_core::model::brand::Brand;
use offerwright_tests::hostile::{self, Listener};
use offerwright_tests::{Browser, Home, Window, library, paper};
use serde_json::json;

/// Exports the design on screen through the native dialog, typing where it goes.
async fn export_as(desk: &Window, home: &Home, action: &str, dialog: &str, name: &str) -> PathBuf {
    let file = home.path().join("person").join(name);
    desk.press("Control+2").await;
    desk.within("listbox", "Ways through").wait_for_text("of buyers").await;
    desk.click("button", "Export or print").await;
    desk.click("menuitem", action).await;
    desk.hands().save_as(dialog, &file);
    // A notice of an earlier export may still be there.
    let stem = file.with_extension("");
    desk.within("region", "Notices").wait_for_text(&format!("ritten to {}", stem.display())).await;
    file
}

async fn export(desk: &Window, home: &Home) -> PathBuf {
    let action = "Export the preview as one HTML file…";
    export_as(desk, home, action, "Save: Preview as HTML", "for-my-supervisor.html").await
}

/// The width and height that a PNG says it has.
fn size_of(picture: &[u8]) -> (u32, u32) {
    assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n"), "it is a PNG");
    let side = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().unwrap());
    (side(16), side(20))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_way_is_written_as_sheets_with_words_numbers_and_the_receipt() {
    let home = Home::fresh();
    let made = library::template("coach-confidence-reset");
    let brand = Brand { name: "Małgorzata Łęcka".to_owned(), ..made.practice.brand.clone() };
    let named = made.apply(&Edit::ChangePractice { set: PracticeField::Brand(brand) }).unwrap();
    library::lay(&home.library_file(), &named);
    let desk = Window::open(&home).await;
    let action = "Export the whole way as a PDF…";
    let file = export_as(&desk, &home, action, "Save: Preview as PDF", "way.pdf").await;
    desk.close().await;

    let sheets = Document::load(&file).unwrap();
    let pages = sheets.get_pages();
    let words: Vec<_> = pages.values().map(|page| paper::words_of(&sheets, *page)).collect();
    assert!(words.len() >= 5, "{} sheets for five pages of the way", words.len());
    for (at, (words, foot)) in words.iter().enumerate() {
        assert!(words.contains(&format!("{} / {}", at + 1, pages.len())), "sheet {}: {words}", at + 1);
        assert!(foot.contains("Figures are illustrative, not a promise."), "{foot}");
        assert!(foot.contains("Małgorzata Łęcka"), "whatever letters a name is written in: {foot}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_written_as_a_picture_twice_as_fine_as_its_screen() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    let action = "Export every page as a picture…";
    let file = export_as(&desk, &home, action, "Save: Picture as PNG", "way.png").await;
    desk.close().await;

    for page in ["1 Sales page", "2 Checkout", "3 After payment", "4 Thank-you page"] {
        let picture = fs::read(file.with_extension("").join(format!("{page}.png"))).unwrap();
        let (width, height) = size_of(&picture);
        assert_eq!(width, 2_560, "{page}");
        assert!(height > 1_200 && picture.len() > 20_000, "{page}: {height} high, {} bytes", picture.len());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_exported_file_plays_in_another_browser_to_the_same_receipt() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    let file = export(&desk, &home).await;
    desk.close().await;

    let page = Browser::open(&file).await;
    page.click_first("button", "Join the Confidence Reset").await;
    page.click("checkbox", "Yes, add the journal…").await;
    page.click("button", "Pay $439 now").await;
    page.click("button", "Yes, make it twelve weeks…").await;
    page.wait_for_text("Thank you.").await;
    page.wait_for_text("$939").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_words_in_the_exported_file_stay_words_in_two_engines() {
    let listener = Listener::waiting();
    let home = Home::fresh();
    let made = library::template("coach-confidence-reset");
    library::lay(&home.library_file(), &hostile::filled(&made, &listener.address()));
    let desk = Window::open(&home).await;
    let file = export(&desk, &home).await;
    desk.close().await;

    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("window.intruded"), "the words are there");
    let page = Browser::open(&file).await;
    page.wait_for_text("window.intruded").await;
    let mut steps =
        ["Join the Confidence Reset", "Pay $400 now", "No thanks, six weeks are right for me"].iter();
    loop {
        assert_eq!(page.run("return typeof window.intruded", vec![]).await, "undefined");
        let Some(step) = steps.next() else { break };
        page.click_first("button", step).await;
    }
    page.wait_for_text("Thank you.").await;

    let drawn = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "--virtual-time-budget=2000"])
        .arg(format!("--user-data-dir={}", home.path().join("chromium").display()))
        .arg(format!("file://{}#thank-you", file.display()))
        .output()
        .unwrap();
    let drawn = String::from_utf8_lossy(&drawn.stdout);
    let shown = drawn.split("<section").find(|section| section.contains("Thank you.")).unwrap();
    assert!(
        !shown.split('>').next().unwrap().contains("hidden"),
        "the player has turned to its page: {shown}"
    );
    assert!(!drawn.contains("<img") && !drawn.contains("<svg onload"), "no word became an element");
    assert!(!listener.was_called(), "nobody was asked for anything");
}

/// What would be left of a text that ran or became an element, in the pages of the webview.
const INTRUSION: &str = "
    const own = [...document.querySelectorAll('script')].map(({ id, type }) => id || type || 'script');
    const others = document.querySelectorAll('img, svg, iframe, object, embed, link, form, a, video, audio, math, base');
    return [document.documentElement.className, own.length, others.length, document.querySelectorAll('[data-page]').length > 4];
";

#[tokio::test(flavor = "multi_thread")]
async fn no_text_of_the_evasion_sheet_runs_in_the_webview_in_frame_file_sheets_or_pictures() {
    let listener = Listener::waiting();
    let texts = hostile::evasions(&listener.address());
    let home = Home::fresh();
    let made = library::template("coach-confidence-reset");
    library::lay(&home.library_file(), &hostile::drowned(&made, &texts, 0));
    let desk = Window::open(&home).await;
    let file = export(&desk, &home).await;
    let title = format!("Preview of {}", home.library().designs.values().next().unwrap().name);
    let framed = desk.inside_frame(&title, async |page| page.run(INTRUSION, vec![]).await).await;
    assert_eq!(framed, json!(["", 2, 0, true]));
    let sheets =
        export_as(&desk, &home, "Export the whole way as a PDF…", "Save: Preview as PDF", "way.pdf").await;
    let words = Document::load(&sheets).unwrap();
    let words = words.extract_text(&words.get_pages().keys().copied().collect::<Vec<_>>()).unwrap();
    assert!(words.contains("intruded'"), "the texts are words on paper: {words}");
    let pictures =
        export_as(&desk, &home, "Export every page as a picture…", "Save: Picture as PNG", "pages.png").await;
    assert!(fs::read_dir(pictures.with_extension("")).unwrap().count() >= 5);
    assert_eq!(desk.run("return document.documentElement.className", vec![]).await, "");
    desk.close().await;

    let page = Browser::open(&file).await;
    let (rounds, step) = (8, 19);
    for round in 0..rounds {
        let drowned = hostile::drowned(&made, &texts, round * step);
        let design = *drowned.designs.keys().next().unwrap();
        let html =
            mockup::document(&Architecture::of(&drowned, design).unwrap(), &mockup::Options::default());
        fs::write(&file, html).unwrap();
        page.client().goto(&format!("file://{}", file.display())).await.unwrap();
        page.wait_for_text("intruded").await;
        assert_eq!(page.run(INTRUSION, vec![]).await, json!(["", 2, 0, true]), "round {round}");
    }
    assert!(!listener.was_called(), "nobody was asked for anything");
}

#[tokio::test(flavor = "multi_thread")]
async fn printing_asks_how_and_a_change_of_mind_is_no_news() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    desk.press("Control+p").await;
    let hands = desk.hands();
    hands.wait_for_window("Print");
    hands.press("Escape");
    // The window answers again, and nothing was said to have been printed.
    desk.press("Control+2").await;
    desk.within("listbox", "Ways through").wait_for_text("of buyers").await;
    assert_eq!(desk.names("alert").await, [""]);
    assert!(!desk.within("region", "Notices").text("status", "").await.contains("printer"));
    desk.close().await;
}
