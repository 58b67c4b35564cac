//! A button that does not say that an order costs money is mended in the language of its pages.

use super::{super::check::check, day};
use crate::{
    edit::{DesignField, Edit},
    model::{checkout::CheckoutFacts, library::Library, page_language::PageLanguage, shape::quoted},
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

#[test]
fn a_button_that_says_in_any_language_that_nothing_is_paid_does_not_pass_where_money_is() {
    let (library, design) = example::read("sells to: eu\nmain: Couples Retreat, programme, $400").unwrap();
    let evidence = |words: &str| {
        let facts = CheckoutFacts { order_button: words.to_owned(), ..CheckoutFacts::default() };
        let worded = Edit::ChangeDesign { id: design, set: DesignField::Checkout(facts) };
        let all = check(&library.apply_all(&[worded]).unwrap(), design, day()).unwrap().findings;
        all.into_iter().find(|finding| finding.rule == RULE).map(|finding| finding.evidence.clone())
    };
    for (words, taking_back) in [
        ("Confirm — nothing to pay", "nothing"),
        ("Buy for free", "free"),
        ("Bestätigen – nichts zu zahlen", "nichts"),
        ("Kostenlos kaufen", "kostenlos"),
        ("Confirmer – rien à payer", "rien"),
        ("Acheter – gratuit", "gratuit"),
        ("Confirmar: no hay nada que pagar", "nada"),
        ("Comprar gratis", "gratis"),
        ("Bevestigen – niets te betalen", "niets"),
    ] {
        let told = format!("“{taking_back}” takes back what {} says", quoted(words));
        assert!(evidence(words).is_some_and(|evidence| evidence.starts_with(&told)), "{words}");
    }
    for words in ["Jetzt kaufen", "Commander et payer", "Hacer el pedido y pagar", "Nu betalen"] {
        assert_eq!(evidence(words), None, "{words}");
    }
}
