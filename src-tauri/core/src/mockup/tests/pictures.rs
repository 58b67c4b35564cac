//! Pictures stand in the file once, say what they show, and come from nowhere else.

use super::{
    samples::{in_design, stillwater, unhurried},
    select,
};
use crate::{
    edit::{Edit, PracticeField},
    mockup::{Options, document, served},
    model::{brand::Brand, library::Library},
};
use scraper::Html;

fn text(library: &Library) -> String {
    in_design(library, |design| document(design, &Options::default()))
}

#[test]
fn a_picture_stands_in_the_file_once_however_often_it_is_shown() {
    let text = text(&unhurried());
    // A logo, a portrait, and the picture that the main offer and the journal share.
    assert_eq!(text.matches("data:image/png;base64,").count(), 3);
    let html = Html::parse_document(&text);
    assert!(select(&html, ".logo").len() > 8, "the logo stands on every page");
    assert!(select(&html, "img, [src], [style]").is_empty());
}

#[test]
fn a_picture_says_what_it_shows_or_is_passed_over() {
    let html = Html::parse_document(&text(&unhurried()));
    let portrait = &select(&html, ".portrait")[0];
    assert_eq!(portrait.attr("role"), Some("img"));
    assert_eq!(portrait.attr("aria-label"), Some("Ines Halvorsen, smiling, in a green jumper"));
    assert_eq!(select(&html, ".logo")[0].attr("aria-hidden"), Some("true"));
}

#[test]
fn a_design_without_pictures_carries_none() {
    assert!(!text(&stillwater()).contains("data:image"));
}

#[test]
fn the_policy_knows_the_sheet_with_its_pictures() {
    let library = unhurried();
    let brand = Brand { logo: None, ..library.practice.brand.clone() };
    let bare = library.apply(&Edit::ChangePractice { set: PracticeField::Brand(brand) }).unwrap();
    let of = |library: &Library| in_design(library, |design| served(design, &Options::default()).policy);
    assert_ne!(of(&library), of(&bare));
    assert!(of(&library).contains("img-src data:;"));
}
