//! The notes that belong to care stand where a buyer needs them.

use super::{
    samples::{in_design, stillwater},
    select,
};
use crate::{
    edit::{DesignField, Edit, OfferField},
    mockup::{Options, document},
    model::{care::Care, checkout::CheckoutFacts, library::Library, terms::Partner},
};
use scraper::Html;

const SCOPE: &str = "It is not therapy.";
const CRISIS: &str = "In a crisis, call 112. <b>Now</b>";

fn noted(library: Library) -> Library {
    let design = library.designs.values().next().unwrap();
    let care = Care { scope_note: SCOPE.to_owned(), crisis_note: CRISIS.to_owned(), ..Care::default() };
    let checkout = CheckoutFacts { fee_estimate: true, ..CheckoutFacts::default() };
    let edits = [
        Edit::ChangeOffer { id: design.main.unwrap(), set: OfferField::Care(care) },
        Edit::ChangeDesign { id: design.id, set: DesignField::Checkout(checkout) },
    ];
    library.apply_all(&edits).unwrap()
}

fn said(html: &Html, selector: &str) -> Vec<String> {
    select(html, selector).iter().map(|found| found.text().collect()).collect()
}

#[test]
fn what_an_offer_is_not_stands_on_its_page_and_at_the_checkout() {
    let html = in_design(&noted(stillwater()), |design| document(design, &Options::default()));
    let html = Html::parse_document(&html);
    assert_eq!(said(&html, "[data-stage=sales_page] .note p"), [SCOPE]);
    assert_eq!(said(&html, "[data-stage=checkout] .note p"), [SCOPE]);
}

#[test]
fn where_to_turn_stands_first_on_the_thank_you_page_and_in_every_follow_up() {
    let html = in_design(&noted(stillwater()), |design| document(design, &Options::default()));
    let html = Html::parse_document(&html);
    assert_eq!(said(&html, "[data-stage=thank_you] h1 + .crisis"), [CRISIS]);
    assert_eq!(said(&html, "[data-stage=follow_up] .crisis"), [CRISIS, CRISIS]);
}

#[test]
fn what_is_earned_from_a_partners_offer_stands_beside_it_wherever_it_is_shown() {
    let library = stillwater();
    let told =
        Partner { name: "Studio".to_owned(), commission: true, disclosure: "I earn from it.".to_owned() };
    let edits: Vec<Edit> = library
        .offers
        .keys()
        .map(|id| Edit::ChangeOffer { id: *id, set: OfferField::Partner(Some(told.clone())) })
        .collect();
    let library = library.apply_all(&edits).unwrap();
    let html = in_design(&library, |design| document(design, &Options::default()));
    let shown = said(&Html::parse_document(&html), ".note p");
    assert_eq!(shown, vec!["I earn from it."; library.placements.len()]);
}

#[test]
fn a_design_without_notes_has_no_empty_places_for_them() {
    let html = in_design(&stillwater(), |design| document(design, &Options::default()));
    assert!(said(&Html::parse_document(&html), ".note").is_empty());
}
