//! Every action is found by its name.

use offerwright_tests::{Home, Window};

#[tokio::test(flavor = "multi_thread")]
async fn the_palette_finds_actions_by_a_few_letters_and_performs_them() {
    let home = Home::with_template("coach-confidence-reset");
    let desk = Window::open(&home).await;
    let ask_for = async |letters: &str| {
        desk.press("Control+k").await;
        desk.within("dialog", "All actions").type_into("combobox", "Find an action", letters).await;
        desk.press("Enter").await;
    };
    ask_for("rule bo").await;
    desk.wait_until_gone("dialog", "All actions").await;
    desk.wait_for_text("An extra is never ticked in advance").await;

    desk.edit(async || ask_for("duplicate the d").await).await;
    desk.wait_until_there("button", "Confidence Reset (copy), rename").await;
    assert_eq!(home.library().designs.len(), 2);

    desk.edit(async || ask_for("undo").await).await;
    desk.wait_until_gone("button", "Confidence Reset (copy), rename").await;
    assert_eq!(home.library().designs.len(), 1);

    ask_for("dark pa").await;
    desk.wait_for("document.documentElement.dataset.theme === arguments[0]", "dark".into()).await;
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_action_is_called_is_said_and_escape_leaves_everything_alone() {
    let desk = Window::open(&Home::with_template("coach-confidence-reset")).await;
    let before = desk.revision().await;
    desk.press("Control+k").await;
    let palette = desk.within("dialog", "All actions");
    palette.type_into("combobox", "Find an action", "xyzzy").await;
    assert!(palette.names("option").await.is_empty());
    desk.press("Enter").await;
    desk.press("Escape").await;
    desk.wait_until_gone("dialog", "All actions").await;
    assert_eq!(desk.revision().await, before);
    desk.close().await;
}
