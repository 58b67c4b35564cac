//! The rule book in the window: read, set, silenced, and mended with.

mod care;
mod mend;
mod region;
mod room;
mod set;
mod words;

use offerwright_core::edit::{Edit, OfferField, PracticeField};
use offerwright_core::model::money::Money;
use offerwright_core::model::practice::Region;
use offerwright_core::model::price::Price;
use offerwright_tests::{Home, Scope, Window, library};

const JOURNAL: &str = "90-Day Confidence Journal";
const DEAR: &str = "The order bump is dear for a box";
const WITHDRAWAL: &str = "Tell buyers about the 14 days";
const UNTOLD: &str =
    "Nothing tells a buyer of “Confidence Reset” about the right to withdraw within 14 days.";

/// A home in which a template was changed by these edits before it is opened.
fn home_with(template: &str, edits: impl FnOnce(&library::OnDisk) -> Vec<Edit>) -> Home {
    let home = Home::fresh();
    let made = library::OnDisk(library::template(template));
    let changed = edits(&made).iter().fold(made.0, |library, edit| library.apply(edit).unwrap());
    library::lay(&home.library_file(), &changed);
    home
}

/// The example with a journal of $149, more than the book likes beside $400.
fn with_a_dear_journal() -> Home {
    home_with("coach-confidence-reset", |made| {
        let offer = made.offer_named(JOURNAL);
        let currency = offer.price.today().currency;
        let price = Price::OneTime { amount: Money { minor: 14_900, currency } };
        vec![Edit::ChangeOffer { id: offer.id, set: OfferField::Price(price) }]
    })
}

/// The example of a coach who sells to the European Union too.
fn sold_to_europe() -> Home {
    home_with("coach-confidence-reset", |_| {
        vec![Edit::ChangePractice { set: PracticeField::Regions([Region::Us, Region::Eu].into()) }]
    })
}

/// Opens a rule in the rule-book room, found by its id.
async fn read_rule(desk: &Window, id: &str, title: &str) -> Scope {
    desk.click("button", "Rule book").await;
    let contents = desk.within("region", "Contents");
    contents.type_into("searchbox", "Search the rules", id).await;
    let row = contents.names("option").await.into_iter().find(|row| row.contains(title));
    contents.click("option", &row.unwrap_or_else(|| panic!("the book holds no “{title}”"))).await;
    desk.within("article", title)
}

/// Opens a finding in the list beside the board.
async fn finding(desk: &Window, severity: &str, what: &str) -> Scope {
    desk.click("button", "Designs").await;
    desk.press("Control+1").await;
    desk.click("tab", "Findings…").await;
    let list = desk.within("tabpanel", "Findings…");
    list.wait_for_text(what.trim_end_matches('…')).await;
    if !list.there("article", what).await {
        list.click("button", &format!("{severity} {what}")).await;
    }
    list.within("article", what)
}
