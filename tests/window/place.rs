//! The window comes back as it was left.

use offerwright_tests::{Home, Opening, Window};
use serde_json::{Value, json};

async fn inside(window: &Window) -> Value {
    window.run("return [innerWidth, innerHeight, devicePixelRatio]", vec![]).await
}

fn kept(home: &Home) -> Value {
    serde_json::from_slice(&std::fs::read(home.kept().join("window.json")).unwrap()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn size_and_zoom_come_back_and_do_not_drift() {
    let home = Home::fresh();
    let desk = Opening::default().of_size(1024, 640).zoomed(2.0).start(&home).await;
    let first = inside(&desk).await;
    assert_eq!(first[0], 512, "at twice the size half as much fits beside each other");
    desk.close().await;
    let once = kept(&home);
    for _ in 0..2 {
        let again = Opening::default().start(&home).await;
        assert_eq!(inside(&again).await, first);
        again.close().await;
        assert_eq!(kept(&home), once);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_window_is_as_large_as_the_design_asks() {
    let home = Home::fresh();
    let desk = Opening::default().start(&home).await;
    desk.close().await;
    assert_eq!((&kept(&home)["width"], &kept(&home)["height"]), (&1280.0.into(), &800.0.into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keys_of_the_menu_draw_the_page_larger_and_back() {
    let desk = Opening::default().start(&Home::fresh()).await;
    let before = inside(&desk).await;
    desk.hands().press("Control+=");
    desk.wait_for("innerWidth !== arguments[0]", json!(1280)).await;
    assert_eq!(inside(&desk).await[0], 1163, "1280 at 1.1 times the size");
    desk.hands().press("Control+0");
    desk.wait_for("innerWidth === arguments[0]", json!(1280)).await;
    assert_eq!(inside(&desk).await, before);
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_size_the_window_was_drawn_to_comes_back() {
    let home = Home::fresh();
    let desk = Opening::default().start(&home).await;
    desk.hands().resize(1100, 700);
    desk.wait_for("innerWidth === arguments[0]", json!(1100)).await;
    desk.close().await;
    let again = Opening::default().start(&home).await;
    assert_eq!(inside(&again).await[0], 1100);
    again.close().await;
}
