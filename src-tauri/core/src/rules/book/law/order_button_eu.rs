//! In Europe the button that orders says that it costs money.

use crate::{
    model::{page_language::PageLanguage, shape::quoted},
    rules::{
        applies::Applies,
        at_checkout,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        jurisdiction::EUROPE,
        meta::{Basis, Group, Meta},
        phrase,
        rule::Rule,
        sold::{self},
        sources::{LOOKED_UP, dissent, read, remembered},
    },
};

/// The rule.
pub struct OrderButtonEu;

/// Words that say that an order costs money, in the languages of buttons met so far.
const PAYS: &[&str] = &[
    "pay",
    "buy",
    "purchase",
    "zahlungspflichtig",
    "kostenpflichtig",
    "kaufen",
    "bezahlen",
    "zahlen",
    "payer",
    "paiement",
    "acheter",
    "pagar",
    "pago",
    "comprar",
    "betalen",
    "kopen",
    "zapłaty",
    "kupuję",
];
/// Words that take it back, in the same languages.
const PAYS_NOT: &[&str] = &[
    "free",
    "nothing",
    "nichts",
    "kostenlos",
    "kostenfrei",
    "gratis",
    "rien",
    "gratuit",
    "gratuite",
    "gratuitement",
    "nada",
    "gratuito",
    "gratuita",
    "niets",
    "nic",
    "bezpłatnie",
];

/// Gives what a fix writes on the button: the words of the law, in the language of the pages.
const fn obliged(language: PageLanguage) -> &'static str {
    match language {
        PageLanguage::English => "Order with obligation to pay",
        PageLanguage::German => "Zahlungspflichtig bestellen",
        PageLanguage::French => "Commander avec obligation de paiement",
        PageLanguage::Spanish => "Pedido con obligación de pago",
    }
}

static META: Meta = Meta {
    id: "order-button-eu",
    title: "The order button says “pay”",
    group: Group::Law,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(EUROPE),
    by_hand: false,
    why: "Where the button does not say that the order costs money, the buyer is not bound by it.",
    sources: &[
        read(
            "Directive 2011/83/EU, Article 8(2)",
            "The button says “order with obligation to pay” or the same in other clear words; otherwise the \
             consumer is not bound.",
        ),
        read(
            "Court of Justice of the EU, C-249/21",
            "Only the words on the button itself count; “complete booking” is judged by what those words \
             alone mean.",
        ),
        remembered(
            "UK Consumer Contracts Regulations 2013, regulation 14",
            "The same for the United Kingdom.",
        ),
        dissent(
            "Some German commentators",
            "“Pay now” may not be enough; “zahlungspflichtig bestellen” is on the safe side.",
        ),
    ],
    thresholds: &[],
    page: include_str!("order_button_eu.md"),
};

impl Rule for OrderButtonEu {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let words = design.design.checkout.order_button.trim();
        let pays = phrase::has_word(words, PAYS);
        let taken_back = PAYS_NOT.iter().find(|word| pays && phrase::has_word(words, &[**word]));
        if words.is_empty() || (pays && taken_back.is_none()) {
            return;
        }
        if !sold::all(design).any(|sold| sold.price.comparable().minor > 0) {
            return;
        }
        let (button, obliged) = (quoted(words), obliged(design.design.language));
        let said = Said {
            what: format!(
                "The button that orders says {button}, which does not say that the order costs \
                           money."
            ),
            to_do: format!(
                "Let it say “{obliged}”, or leave it empty, so that the page writes its own \
                            words, which say it."
            ),
            evidence: match taken_back {
                Some(word) => format!(
                    "“{word}” takes back what {button} says of paying; only the words on the button count."
                ),
                None => {
                    format!("{button} names neither paying nor buying; only the words on the button count.")
                }
            },
        };
        let order = at_checkout::change(design, |facts| obliged.clone_into(&mut facts.order_button));
        let pay = at_checkout::change(design, |facts| facts.order_button.clear());
        let fixes = [
            Fix::ask(format!("Say “{obliged}” on the button"), order),
            Fix::ask("Let the page write its own words on it", pay),
        ];
        found.note(
            Severity::Error,
            at_checkout::place(design, "order_button"),
            said,
            fixes.into_iter().flatten().collect(),
        );
    }
}
