//! A button that does not say that an order costs money is mended in the language of its pages.

use super::{super::check::check, day};
use crate::{
    edit::{DesignField, Edit},
    model::{checkout::CheckoutFacts, library::Library, page_language::PageLanguage},
    testing::example,
};

const RULE: &str = "order-button-eu";

#[test]
fn a_vague_button_gets_the_laws_words_in_the_language_of_the_pages_and_is_then_in_order() {
    let (library, design) = example::read("sells to: eu\nmain: Couples Retreat, programme, $400").unwrap();
    let checkout = CheckoutFacts { order_button: "Weiter · Go on".to_owned(), ..CheckoutFacts::default() };
    let found = |library: &Library| {
        let all = check(library, design, day()).unwrap().findings;
        all.into_iter().filter(|finding| finding.rule == RULE).collect::<Vec<_>>()
    };
    for language in PageLanguage::ALL {
        let set = [DesignField::Checkout(checkout.clone()), DesignField::Language(language)];
        let edits = set.map(|set| Edit::ChangeDesign { id: design, set });
        let vague = library.apply_all(&edits).unwrap();
        let found_there = found(&vague);
        let mended = vague.apply_all(&found_there[0].fixes[0].edits).unwrap();
        assert!(found(&mended).is_empty(), "{language:?}");
        let words = &mended.designs[&design].checkout.order_button;
        let own = match language {
            PageLanguage::English => "Order with obligation to pay",
            PageLanguage::German => "Zahlungspflichtig bestellen",
            PageLanguage::French => "Commander avec obligation de paiement",
            PageLanguage::Spanish => "Pedido con obligación de pago",
        };
        assert_eq!(words, own);
    }
}
