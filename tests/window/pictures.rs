//! A picture from a file: chosen through the platform's own dialog, kept in the library, shown on the page.

use offerwright_tests::{Home, Window};
use serde_json::json;
use std::fs;

/// Answers the dialog with a file.
fn choose(desk: &Window, file: &std::path::Path) {
    let hands = desk.hands();
    hands.wait_for_window("Open: Picture");
    // A slash opens the line for a path.
    hands.type_text(file.to_str().unwrap());
    hands.press("Enter");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logo_is_chosen_from_a_file_and_stands_on_the_page() {
    let home = Home::with_template("coach-confidence-reset");
    let (logo, text) = (home.path().join("logo.png"), home.path().join("words.png"));
    image::RgbaImage::from_pixel(64, 32, image::Rgba([47, 93, 80, 120])).save(&logo).unwrap();
    fs::write(&text, "no picture").unwrap();
    let desk = Window::open(&home).await;
    desk.click("button", "Practice").await;
    let field = desk.within("group", "Logo");
    field.click("button", "Choose a picture…").await;
    choose(&desk, &text);
    field.wait_for_text("is no picture").await;
    assert_eq!(home.library().practice.brand.logo, None);

    let revision = desk.revision().await;
    field.click("button", "Choose a picture…").await;
    choose(&desk, &logo);
    desk.wait_for_edit_after(revision).await;
    let kept = home.library().practice.brand.logo.clone().unwrap();
    assert_eq!((kept.media.name(), kept.width, kept.height), ("image/png", 64, 32));

    desk.click("button", "Designs").await;
    desk.press("Control+2").await;
    desk.inside_frame("Preview of Confidence Reset", async |page| {
        page.wait_for(
            "getComputedStyle(document.querySelector('.logo')).backgroundImage.includes('data:image/png')",
            json!(null),
        )
        .await;
    })
    .await;
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logo_is_dropped_on_its_field_and_elsewhere_a_dropped_picture_is_refused_in_a_sentence() {
    let home = Home::with_template("coach-confidence-reset");
    let logo = home.path().join("logo.png");
    image::RgbaImage::from_pixel(64, 32, image::Rgba([47, 93, 80, 120])).save(&logo).unwrap();
    let desk = Window::open(&home).await;
    desk.click("button", "Practice").await;
    let (field, revision) = (desk.element("group", "Logo").await, desk.revision().await);
    desk.drop_file(&logo, &field).await;
    desk.wait_for_edit_after(revision).await;
    let kept = home.library().practice.brand.logo.clone().unwrap();
    assert_eq!((kept.media.name(), kept.width, kept.height), ("image/png", 64, 32));

    let rail = desk.element("navigation", "Library").await;
    desk.drop_file(&logo, &rail).await;
    desk.within("region", "Notices").wait_for_text("“logo.png” is a picture. Drop it on the field").await;
    desk.close().await;
}
