//! The preview as one file: written through the platform's own dialog, and played far from the program.

use std::fs;
use std::process::Command;

use offerwright_tests::hostile::{self, Listener};
use offerwright_tests::{Browser, Home, Window, library};

/// Exports the design on screen through the native dialog, typing where it goes.
async fn export(desk: &Window, home: &Home) -> std::path::PathBuf {
    let file = home.path().join("person").join("for-my-supervisor.html");
    desk.press("Control+2").await;
    desk.click("button", "Export the preview as one HTML file…").await;
    let hands = desk.hands();
    hands.wait_for_window("Save: Preview as HTML");
    hands.press("Control+a");
    hands.type_text(file.to_str().unwrap());
    hands.press("Enter");
    desk.within("region", "Notices").wait_for_text("Written to").await;
    file
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
