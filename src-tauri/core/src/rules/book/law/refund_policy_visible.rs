//! Refund terms stand before the button that pays, in plain words and without hoops.

use crate::{
    edit::{Edit, OfferField},
    model::{offer::Offer, shape::quoted, terms::Guarantee},
    rules::{
        applies::Applies,
        at_checkout,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        phrase,
        rule::Rule,
        sentence,
        sold::WITHDRAWAL_DAYS,
        sources::{ours, read},
    },
};

/// The rule.
pub struct RefundPolicyVisible;

const CONDITIONS: Threshold = Threshold {
    key: "refund_conditions",
    name: "Conditions on a refund, at most",
    default: 2,
    unit: Unit::Count,
    origin: "our default: more than two are hard to keep in mind",
};
/// Words that send the reader elsewhere.
const ELSEWHERE: &[&str] = &[
    "see our",
    "see the",
    "see terms",
    "terms apply",
    "conditions apply",
    "terms and conditions",
    "http://",
    "https://",
    "www.",
];
/// Words that say what happens.
const SAYS: &[&str] = &["refund", "refunds", "refunded", "money", "return", "returned", "back"];

static META: Meta = Meta {
    id: "refund-policy-visible",
    title: "Refund terms stand before the pay button",
    group: Group::Law,
    severity: Severity::Warning,
    severities: &[Severity::Warning, Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Terms that are hidden, or full of hoops, turn a promise into a grievance.",
    sources: &[
        read(
            "heightsplatform.com, on refund policies",
            "91 % of buyers say that the policy matters to them (a Harris poll, quoted there).",
        ),
        read("byregina.com, on guarantees", "Conditions pile up into hoops, and trust goes."),
        ours("More than two conditions are hard to keep in mind."),
    ],
    thresholds: &[CONDITIONS],
    page: include_str!("refund_policy_visible.md"),
};

impl Rule for RefundPolicyVisible {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::TERMS | Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some((main, price)) = design.main.zip(design.main_price()) else { return };
        let line = design.line(&CONDITIONS);
        if let Some(given) =
            main.guarantee.as_ref().filter(|given| given.conditions.len() as i64 > line.value)
        {
            note_hoops(design, found, main, given);
        }
        let own = design.design.checkout.refund_line.trim();
        let shown =
            if own.is_empty() { main.guarantee.as_ref().map_or("", |given| given.terms.trim()) } else { own };
        let (severity, what, evidence) = if points_elsewhere(shown) {
            (
                Severity::Warning,
                "The checkout points elsewhere for the refund terms.",
                "The words on refunds name a place to read and not what happens.".to_owned(),
            )
        } else {
            let told = !own.is_empty() || main.guarantee.is_some() || design.design.checkout.withdrawal_info;
            if told || price.comparable().minor == 0 || design.practice().regions.is_empty() {
                return;
            }
            let evidence = format!(
                "{} costs {price}; it has no guarantee, and the checkout no line on refunds.",
                quoted(&main.name)
            );
            (Severity::Advice, "The checkout says nothing about refunds.", evidence)
        };
        let said = Said {
            what: what.to_owned(),
            to_do: "Say it in one line: how many days, what to do, what comes back.".to_owned(),
            evidence,
        };
        let days = main.guarantee.as_ref().map_or(0, |given| given.days);
        let days = if days == 0 { WITHDRAWAL_DAYS } else { days };
        let words = format!(
            "Write to us within {}, and you get all your money back.",
            sentence::count(days.into(), "day")
        );
        let label = format!("Say “{words}”");
        let plain = Fix::ask(label, at_checkout::change(design, |facts| facts.refund_line = words));
        let given =
            main.guarantee.as_ref().filter(|given| !own.is_empty() && !points_elsewhere(&given.terms));
        let given = given.and_then(|_| {
            Fix::ask(
                "Show the terms of the guarantee in its place",
                at_checkout::change(design, |facts| facts.refund_line.clear()),
            )
        });
        found.note(
            severity,
            at_checkout::place(design, "refund_line"),
            said,
            plain.into_iter().chain(given).collect(),
        );
    }
}

/// Notes a guarantee with more conditions than a buyer keeps in mind.
fn note_hoops(design: &Ground<'_>, found: &mut Findings, main: &Offer, given: &Guarantee) {
    let (line, name) = (design.line(&CONDITIONS), quoted(&main.name));
    let said = Said {
        what: format!("The guarantee of {name} holds on {} conditions.", given.conditions.len()),
        to_do: format!("Leave at most {line}, and put them into the line on refunds."),
        evidence: format!("{} conditions; more than {line} is pointed out.", given.conditions.len()),
    };
    let mut fewer = given.clone();
    fewer.conditions.truncate(usize::try_from(line.value).unwrap_or(usize::MAX));
    let label = match fewer.conditions.len() {
        0 => "Let go of the conditions".to_owned(),
        1 => "Keep the first condition only".to_owned(),
        kept => format!("Keep the first {kept} conditions only"),
    };
    let edit = Edit::ChangeOffer { id: main.id, set: OfferField::Guarantee(Some(fewer)) };
    let fix = Fix::ask(label, vec![edit]);
    found.note(Severity::Warning, Place::offer(main.id, "guarantee"), said, fix.into_iter().collect());
}

/// Tells whether words on refunds name a place to read and not what happens.
fn points_elsewhere(words: &str) -> bool {
    phrase::says(words, ELSEWHERE) && !phrase::has_word(words, SAYS)
}
