//! The window opens under its name, in light and in dark.

use offerwright_tests::{Home, Opening, Window};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn the_window_opens_on_its_own_page() {
    let desk = Opening::default().start(&Home::fresh()).await;
    assert_eq!(desk.client().title().await.unwrap(), "Offerwright");
    assert_eq!(desk.client().current_url().await.unwrap().as_str(), "tauri://localhost");
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_set_to_dark_gets_a_dark_page() {
    for (opening, dark) in [(Opening::default(), false), (Opening::default().in_the_dark(), true)] {
        let desk = opening.start(&Home::fresh()).await;
        let prefers = desk.run("return matchMedia('(prefers-color-scheme: dark)').matches", vec![]).await;
        assert_eq!(prefers, json!(dark));
        desk.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_start_is_ready_and_an_audit_finds_nothing_in_light_and_dark() {
    let home = Home::fresh();
    let desk = Window::open(&home).await;
    assert_eq!(desk.audit().await, [""; 0]);
    desk.close().await;
    let desk = Opening::default().in_the_dark().open(&home).await;
    assert_eq!(desk.audit().await, [""; 0]);
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_was_killed_opens_again() {
    let home = Home::fresh();
    Window::open(&home).await.kill().await;
    let desk = Window::open(&home).await;
    assert_eq!(desk.audit().await, [""; 0]);
    desk.close().await;
}
