//! What a design states of its checkout can be seen on its pages.

use super::{
    samples::{confidence, in_design, stillwater},
    select,
};
use crate::{
    edit::{DesignField, Edit, OfferField, PracticeField},
    mockup::{Options, document},
    model::{
        checkout::{CheckoutFacts, ConsentBox},
        currency::Currency,
        library::Library,
        money::Money,
        offer::Offer,
        price_display::PriceDisplay,
        stage::Stage,
    },
};
use scraper::Html;

fn stating(library: &Library, facts: CheckoutFacts) -> Library {
    let id = *library.designs.keys().next().unwrap();
    library.apply(&Edit::ChangeDesign { id, set: DesignField::Checkout(facts) }).unwrap()
}

fn main(library: &Library) -> &Offer {
    let design = library.designs.values().next().unwrap();
    library.offer(design.main.unwrap()).unwrap()
}

/// Gives what a person reads on the pages of a stage.
fn read(library: &Library, stage: &str) -> String {
    let html = Html::parse_document(&in_design(library, |design| document(design, &Options::default())));
    select(&html, &format!("main > section[data-stage={stage}]"))
        .iter()
        .flat_map(|page| page.text())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Gives the boxes of consent: their words, and whether they are ticked.
fn consents(library: &Library) -> Vec<(String, bool)> {
    let html = Html::parse_document(&in_design(library, |design| document(design, &Options::default())));
    let labels = select(&html, ".consents label");
    let ticks = select(&html, ".consents input[type=checkbox]:not([data-does])");
    assert_eq!(labels.len(), ticks.len(), "a box that takes something, or none");
    labels
        .iter()
        .zip(ticks)
        .map(|(label, tick)| (label.text().collect(), tick.attr("checked").is_some()))
        .collect()
}

#[test]
fn the_order_button_says_the_practitioners_words_or_pay_with_the_amount() {
    let own = stating(
        &confidence(),
        CheckoutFacts { order_button: "Order with obligation to pay".to_owned(), ..CheckoutFacts::default() },
    );
    assert!(read(&own, "checkout").contains("Order with obligation to pay"));
    let pays = |library: &Library| {
        let html = Html::parse_document(&in_design(library, |design| document(design, &Options::default())));
        select(&html, "[data-fill=pay]").len()
    };
    assert_eq!((pays(&own), pays(&confidence())), (0, 1));
}

#[test]
fn the_refund_line_is_ones_own_or_that_of_the_guarantee() {
    let terms = main(&confidence()).guarantee.clone().unwrap().terms;
    assert!(read(&confidence(), "checkout").contains(&terms));
    let refund_line = "30 days, e-mail us, full refund".to_owned();
    let own = stating(&confidence(), CheckoutFacts { refund_line, ..CheckoutFacts::default() });
    let checkout = read(&own, "checkout");
    assert!(checkout.contains("30 days, e-mail us, full refund") && !checkout.contains(&terms));
}

#[test]
fn the_kept_card_is_told_where_a_later_page_charges_it() {
    let told = |library: &Library| read(library, "checkout").contains("Your card is kept for this visit");
    assert!(told(&confidence()));
    assert!(!told(&stating(&confidence(), CheckoutFacts { card_notice: false, ..CheckoutFacts::default() })));
    let id = *confidence().designs.keys().next().unwrap();
    let all: Vec<Edit> = confidence()
        .placements_of(id)
        .iter()
        .rev()
        .filter(|placement| placement.stage == Stage::OneClick)
        .map(|placement| Edit::RemovePlacement { id: placement.id })
        .collect();
    assert!(!told(&confidence().apply_all(&all).unwrap()));
}

#[test]
fn withdrawal_is_told_at_the_checkout_and_has_its_button_after_it() {
    let plain = confidence();
    assert!(!read(&plain, "checkout").contains("withdraw"));
    assert!(!read(&plain, "thank_you").contains("Withdraw"));
    let told = stating(
        &plain,
        CheckoutFacts { withdrawal_info: true, withdrawal_function: true, ..CheckoutFacts::default() },
    );
    assert!(read(&told, "checkout").contains("within 14 days"));
    assert!(read(&told, "thank_you").contains("Withdraw from contract here"));
    assert!(read(&told, "follow_up").contains("Withdraw from contract here"));
}

#[test]
fn boxes_of_consent_can_be_ticked_and_take_nothing() {
    assert_eq!(consents(&confidence()), []);
    let boxes = consents(&stating(
        &confidence(),
        CheckoutFacts {
            start_now: ConsentBox::Empty,
            early_start: ConsentBox::Ticked,
            marketing: ConsentBox::Bundled,
            ..CheckoutFacts::default()
        },
    ));
    assert_eq!(boxes.iter().map(|(_, ticked)| *ticked).collect::<Vec<_>>(), [false, true, false]);
    assert!(boxes[0].0.starts_with("Start now"), "{}", boxes[0].0);
    assert!(boxes[2].0.starts_with("I accept the terms."), "{}", boxes[2].0);
}

#[test]
fn what_comes_on_top_of_the_total_is_said_beside_it() {
    let plain = confidence();
    let id = main(&plain).id;
    let fee = Some(Money::new(900, Currency::USD));
    let display = PriceDisplay { mandatory_fee: fee, ..PriceDisplay::default() };
    let fee = plain.apply(&Edit::ChangeOffer { id, set: OfferField::Display(display) }).unwrap();
    assert!(read(&fee, "checkout").contains("A fee of $9 comes on top of"));
    let tax = plain.apply(&Edit::ChangePractice { set: PracticeField::PricesIncludeTax(false) }).unwrap();
    assert!(read(&tax, "checkout").contains("Tax is added"));
    let still = stating(&plain, CheckoutFacts { total_follows: false, ..CheckoutFacts::default() });
    assert!(read(&still, "checkout").contains("does not follow the boxes"));
    let estimate = stating(&plain, CheckoutFacts { fee_estimate: true, ..CheckoutFacts::default() });
    assert!(read(&estimate, "checkout").contains("good faith estimate"));
    for words in ["comes on top", "Tax is added", "does not follow", "good faith estimate"] {
        assert!(!read(&plain, "checkout").contains(words), "{words}");
    }
}

#[test]
fn the_thank_you_page_says_what_comes_next_and_what_the_receipt_leaves_out() {
    let next_step = "You get a message with the first date.".to_owned();
    let facts = CheckoutFacts { next_step, receipt_lists_extras: false, ..CheckoutFacts::default() };
    let page = read(&stating(&confidence(), facts), "thank_you");
    assert!(page.contains("You get a message with the first date."));
    assert!(page.contains("list the main offer only"));
}

#[test]
fn the_receipt_stands_first_unless_the_design_says_otherwise() {
    let order = |library: &Library| {
        let page = read(library, "thank_you");
        page.find("Your receipt") < page.find("If you would like more")
    };
    assert!(order(&stillwater()));
    let later = CheckoutFacts { receipt_first: false, ..CheckoutFacts::default() };
    assert!(!order(&stating(&stillwater(), later)));
}
