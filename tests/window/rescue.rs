//! A library that cannot be opened is left byte for byte; the way out is told, and taken only when asked.

use std::fs;
use std::path::Path;

use offerwright_tests::{Home, Opening, Window};

/// Everything beside a library and the library itself, by name, with every byte.
fn everything_in(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap()))
        .filter(|(name, _)| !name.ends_with("lock"))
        .collect();
    found.sort();
    found
}

fn change_bytes(file: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(file).unwrap();
    change(&mut bytes);
    fs::write(file, bytes).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_a_newer_program_is_refused_in_a_sentence_and_left_as_it_is() {
    let home = Home::with_template("coach-confidence-reset");
    // SQLite keeps the version of a file's shape at byte 60.
    change_bytes(&home.library_file(), |bytes| bytes[60..64].copy_from_slice(&99_u32.to_be_bytes()));
    let folder = home.library_file().parent().unwrap().to_owned();
    let before = everything_in(&folder);
    let desk = Window::open(&home).await;
    desk.wait_for_text("was made by a newer Offerwright (file version 99; this one reads up to 1).").await;
    desk.wait_for_text("It was left as it is. Update Offerwright to open it.").await;
    assert!(
        !desk.there("button", "Do this").await,
        "there is no way out of a newer file but a newer program"
    );
    desk.click("button", "Try again").await;
    desk.wait_for_text("was made by a newer Offerwright").await;
    desk.close().await;
    assert_eq!(everything_in(&folder), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_library_is_set_aside_only_when_asked_and_its_backup_goes_on() {
    let home = Home::with_template("coach-confidence-reset");
    // The first opening after a day's change makes a backup.
    Window::open(&home).await.close().await;
    let file = home.library_file();
    change_bytes(&file, |bytes| bytes[4096..].iter_mut().step_by(3).for_each(|byte| *byte ^= 0x55));
    let folder = file.parent().unwrap().to_owned();
    let before = everything_in(&folder);
    let damaged = fs::read(&file).unwrap();

    let desk = Window::open(&home).await;
    desk.wait_for_text("is damaged").await;
    desk.wait_for_text(
        "Offerwright can set this file aside, untouched, and go on with its newest good backup",
    )
    .await;
    assert_eq!(everything_in(&folder), before, "nothing happens unasked");

    desk.click("button", "Do this").await;
    desk.wait_until_there("button", "Confidence Reset, rename").await;
    desk.wait_for_text("You are working with the backup").await;
    desk.within("contentinfo", "Money and hours").wait_for_text("$457.80").await;
    home.library().design_named("Confidence Reset");
    let aside = everything_in(&folder).into_iter().find(|(name, _)| name.contains("(damaged "));
    assert_eq!(aside.map(|(_, bytes)| bytes), Some(damaged), "the damaged file is kept, byte for byte");
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_window_on_the_same_library_is_told_and_the_first_works_on() {
    let home = Home::with_template("coach-confidence-reset");
    let first = Window::open(&home).await;
    let elsewhere = Home::fresh();
    let second = Opening::default().with_file(home.library_file()).open(&elsewhere).await;
    second.wait_for_text("is open in another window or program.").await;
    second.wait_for_text("Offerwright can open a copy of it, at a place you choose.").await;
    first.click("row", "90-Day Confidence Journal…").await;
    let card = first.within("complementary", "Inspector");
    card.type_into("textbox", "Headline", "Still mine").await;
    first.edit(async || first.press("Enter").await).await;
    assert_eq!(home.library().placement_of("90-Day Confidence Journal").copy.headline, "Still mine");
    first.close().await;

    second.click("button", "Try again").await;
    second.wait_until_there("button", "Confidence Reset, rename").await;
    second.click("row", "90-Day Confidence Journal…").await;
    let card = second.within("complementary", "Inspector");
    assert_eq!(card.value("textbox", "Headline").await, "Still mine");
    second.close().await;
}
