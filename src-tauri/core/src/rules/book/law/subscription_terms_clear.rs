//! A subscription says that it renews, how much, how often, and how to stop.

use crate::{
    edit::{DesignField, Edit, OfferField, PlacementField},
    model::{
        copy::Copy,
        practice::Region,
        price::Price,
        shape::quoted,
        terms::{CancelWay, RenewalTerms},
    },
    rules::{
        amounts,
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        jurisdiction::{self},
        meta::{Basis, Group, Meta},
        phrase, renewal_words,
        rule::Rule,
        sold::{self, Sold},
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct SubscriptionTermsClear;

/// The regions whose law asks for the terms beside the yes.
const TERMS_TOLD: &[Region] = &[Region::Us, Region::Eu, Region::Uk];

static META: Meta = Meta {
    id: "subscription-terms-clear",
    title: "Say that it renews, for how much, and how to stop",
    group: Group::Law,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning, Severity::Advice],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Who agrees to a first amount must know the next ones, when they come, and how to end them.",
    sources: &[
        read(
            "US Restore Online Shoppers’ Confidence Act",
            "Terms are told clearly before the charge, consent is express, and stopping is simple.",
        ),
        read(
            "California Automatic Renewal Law, as changed by AB 2863 from 1 July 2025",
            "Express consent to the renewal, with amount and interval; cancelling in the medium of joining.",
        ),
        read(
            "Directive 2011/83/EU, Article 8(2)",
            "The button says “order with obligation to pay” or the same in other clear words; otherwise the \
             consumer is not bound.",
        ),
        read(
            "FTC rule on negative options",
            "Struck down by a court on 8 July 2025; a new proposal took comments until 13 April 2026, \
             nothing later was found.",
        ),
    ],
    thresholds: &[],
    page: include_str!("subscription_terms_clear.md"),
};

impl Rule for SubscriptionTermsClear {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::COPY | Facets::TERMS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let mut noted = Vec::new();
        for sold in sold::all(design) {
            if !matches!(sold.price, Price::Subscription { .. }) {
                continue;
            }
            if sold.offer.renewal.cancel.is_none() && !noted.contains(&sold.offer.id) {
                noted.push(sold.offer.id);
                note_no_end(design, found, &sold);
            }
            note_half_told(design, found, &sold);
        }
    }
}

/// Notes a subscription of which nobody knows how to end it.
fn note_no_end(design: &Ground<'_>, found: &mut Findings, sold: &Sold<'_>) {
    let (offer, name) = (sold.offer, quoted(&sold.offer.name));
    let said = Said {
        what: format!("{name} renews by itself, and nothing says how to end it."),
        to_do: "Settle how buyers end it, best online; the pages then say so beside the price.".to_owned(),
        evidence: format!("{name} costs {}; the way to cancel is not settled.", sold.price),
    };
    let renewal = RenewalTerms { cancel: Some(CancelWay::Online), ..offer.renewal };
    let edit = Edit::ChangeOffer { id: offer.id, set: OfferField::Renewal(renewal) };
    let fix = Fix::ask("Let buyers end it online, and say so beside the price", vec![edit]);
    let asked = TERMS_TOLD.iter().any(|region| design.sells_to(*region));
    let severity = if asked { Severity::Warning } else { Severity::Advice };
    found.note(severity, Place::offer(offer.id, "renewal"), said, fix.into_iter().collect());
}

/// Notes words of a yes that speak of money without the regular charge and how often it comes.
fn note_half_told(design: &Ground<'_>, found: &mut Findings, sold: &Sold<'_>) {
    let placement = sold.at.map(|index| design.placed[index].placement);
    let copy = placement.map_or(&design.design.main_copy, |placement| &placement.copy);
    if !is_half_told(copy, sold) {
        return;
    }
    let (name, label) = (quoted(&sold.offer.name), quoted(&copy.accept_label));
    let said = Said {
        what: format!("The button of {name} says {label} and leaves out what it costs later."),
        to_do: "Say in the same words what is paid, how often, and until when.".to_owned(),
        evidence: format!("{name} costs {}; neither the button nor the words above it say so.", sold.price),
    };
    let full = renewal_words::of(sold.price).map(|words| format!("Join {}: {words}", sold.offer.name));
    let worded = |label: String| {
        let copy = Copy { accept_label: label, ..copy.clone() };
        (copy.check("The button").is_ok() && !is_half_told(&copy, sold)).then_some(copy)
    };
    let edit = |copy: Copy| match placement {
        Some(placement) => Edit::ChangePlacement { id: placement.id, set: PlacementField::Copy(copy) },
        None => Edit::ChangeDesign { id: design.design.id, set: DesignField::MainCopy(copy) },
    };
    let full =
        full.and_then(worded).and_then(|copy| Fix::ask("Say all of it on the button", vec![edit(copy)]));
    let plain = worded(String::new());
    let plain = plain.and_then(|copy| {
        Fix::ask("Leave the button to the page, which says it beside the price", vec![edit(copy)])
    });
    let place = match placement {
        Some(placement) => Place::placement(placement.id, "copy"),
        None => Place::design(design.design.id, Some("main_copy")),
    };
    let severity = jurisdiction::error_in(design, TERMS_TOLD);
    found.note(severity, place, said, full.into_iter().chain(plain).collect());
}

/// Tells whether the words of a yes name an amount, or call it free, where no words beside them tell the renewal.
fn is_half_told(copy: &Copy, sold: &Sold<'_>) -> bool {
    if copy.accept_label.trim().is_empty() {
        return false;
    }
    // A name may hold an amount of its own.
    let label = copy.accept_label.replace(sold.offer.name.as_str(), " ");
    let of_money =
        phrase::has_word(&label, &["free"]) || !amounts::named(&label, sold.price.currency()).is_empty();
    of_money
        && ![&copy.accept_label, &copy.headline, &copy.body]
            .into_iter()
            .any(|text| renewal_words::are_in(text, sold.price))
}
