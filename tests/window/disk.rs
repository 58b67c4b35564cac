//! A full disk and a folder nobody may write to: refused in a sentence, nothing lost, and the window goes on.

use offerwright_tests::{Disk, Home, Window, library};

const FULL: &str = "The disk is full, so nothing was changed. Free some space and try again.";

async fn rename(desk: &Window, old: &str, new: &str) {
    desk.click("button", &format!("{old}, rename")).await;
    desk.type_into("textbox", "Name of the design", new).await;
    desk.press("Enter").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_an_edit_is_refused_and_once_there_is_space_the_next_is_saved() {
    let home = Home::fresh();
    let folder = home.library_file().parent().unwrap().to_owned();
    let Some(disk) = Disk::of_kilobytes(2048, &folder) else { return };
    library::lay(&home.library_file(), &library::template("coach-confidence-reset"));
    let desk = Window::open(&home).await;
    let before = desk.revision().await;
    disk.fill();
    rename(&desk, "Confidence Reset", "Too much for this disk").await;
    desk.wait_for_text(FULL).await;
    desk.within("banner", "").wait_for_text("not saved").await;
    assert_eq!(desk.revision().await, before);
    home.library().design_named("Confidence Reset");

    desk.press("Escape").await;
    desk.click("button", "Catalogue").await;
    desk.wait_until_there("option", "90-Day Confidence Journal…").await;
    desk.click("button", "Designs").await;
    desk.wait_until_there("button", "Confidence Reset, rename").await;

    disk.free();
    desk.edit(async || rename(&desk, "Confidence Reset", "Room enough").await).await;
    desk.wait_until_there("button", "Room enough, rename").await;
    assert_eq!(desk.within("banner", "").text("status", "").await, "saved");
    home.library().design_named("Room enough");
    desk.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_library_nobody_may_write_to_says_so_and_a_copy_elsewhere_goes_on() {
    let home = Home::fresh();
    let folder = home.library_file().parent().unwrap().to_owned();
    let Some(disk) = Disk::of_kilobytes(2048, &folder) else { return };
    library::lay(&home.library_file(), &library::template("coach-confidence-reset"));
    disk.close_for_writing();
    let desk = Window::open(&home).await;
    desk.wait_for_text("cannot be written: the file or its folder is read-only.").await;
    desk.wait_for_text("Offerwright can open a copy of it, at a place you choose.").await;

    let copy = home.path().join("person").join("mine.offerwright");
    desk.click("button", "Do this").await;
    desk.hands().save_as("Save: Offerwright library", &copy);
    desk.wait_until_there("button", "Confidence Reset, rename").await;
    desk.edit(async || rename(&desk, "Confidence Reset", "My copy").await).await;
    library::OnDisk::at(&copy).design_named("My copy");
    home.library().design_named("Confidence Reset");
    desk.close().await;
}
