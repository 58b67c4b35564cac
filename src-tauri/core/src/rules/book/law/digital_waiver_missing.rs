//! Who starts with digital content at once is asked first whether they give up the 14 days.

use crate::{
    model::{
        checkout::ConsentBox,
        offer::{Kind, Offer},
        shape::quoted,
    },
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
        sold::{self, Sold, WITHDRAWAL_DAYS},
        sources::{LOOKED_UP, read, remembered},
    },
};

/// The rule.
pub struct DigitalWaiverMissing;

/// Words that refuse to take anything back.
const REFUSES: &[&str] = &[
    "no refund",
    "non-refundable",
    "nonrefundable",
    "not refundable",
    "not refunded",
    "no money back",
    "final sale",
    "sales are final",
    "sale is final",
];

static META: Meta = Meta {
    id: "digital-waiver-missing",
    title: "Instant access asks before the 14 days end",
    group: Group::Law,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(EUROPE),
    by_hand: false,
    why: "Only an express yes, the buyer’s own word that the right ends, and a confirmation end the right of \
          withdrawal.",
    sources: &[
        read(
            "Directive 2011/83/EU, Article 16(m)",
            "Digital content: consent to begin, knowledge that the right is lost, and a confirmation (the \
             wording is from memory).",
        ),
        remembered(
            "UK Consumer Contracts Regulations 2013, regulation 37",
            "The same for the United Kingdom.",
        ),
    ],
    thresholds: &[],
    page: include_str!("digital_waiver_missing.md"),
};

impl Rule for DigitalWaiverMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::TERMS | Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let facts = &design.design.checkout;
        if facts.start_now == ConsentBox::Empty {
            return;
        }
        let at_once: Vec<&Offer> = sold::all(design).filter(opens_at_once).map(|sold| sold.offer).collect();
        let Some(first) = at_once.first() else { return };
        let refuses = |offer: &&&Offer| {
            offer.guarantee.as_ref().is_some_and(|given| phrase::says(&given.terms, REFUSES))
        };
        let refused = at_once
            .iter()
            .find(refuses)
            .or(at_once.first().filter(|_| phrase::says(&facts.refund_line, REFUSES)));
        let ungenerous = at_once.iter().find(|offer| !takes_back(offer));
        let (severity, offer, what) = match (facts.start_now, refused, ungenerous) {
            (ConsentBox::Ticked, ..) => (
                Severity::Error,
                first,
                "the box that asks for it is ticked before the buyer has said anything",
            ),
            (ConsentBox::Bundled, ..) => {
                (Severity::Error, first, "the yes to it is bound to another consent")
            }
            (_, Some(refused), _) => (
                Severity::Error,
                refused,
                "refunds are refused, though no buyer has given up the right of withdrawal",
            ),
            (_, None, Some(offer)) => (
                Severity::Warning,
                offer,
                "no buyer is asked about it, so each may go back on it after using it",
            ),
            (_, None, None) => return,
        };
        let name = quoted(&offer.name);
        let said = Said {
            what: format!("{name} can be used at once, and {what}."),
            to_do: "Show an empty box of its own: “Start now; I know that I lose my right of \
                    withdrawal”."
                .to_owned(),
            evidence: format!(
                "{name} is digital content and begins within the {WITHDRAWAL_DAYS} days of the \
                               right of withdrawal."
            ),
        };
        let edits = at_checkout::change(design, |facts| facts.start_now = ConsentBox::Empty);
        let label = match facts.start_now {
            ConsentBox::Ticked => "Untick the box that asks to start now",
            _ => "Add an empty box that asks to start now",
        };
        found.note(
            severity,
            at_checkout::place(design, "start_now"),
            said,
            Fix::safe(label, edits).into_iter().collect(),
        );
    }
}

/// Tells whether something is digital content that costs something and opens within the 14 days.
fn opens_at_once(sold: &Sold<'_>) -> bool {
    sold.offer.kind == Kind::DigitalContent
        && sold.may_be_withdrawn()
        && sold.offer.timing.starts_after_days.unwrap_or(0) < WITHDRAWAL_DAYS
}

/// Tells whether an offer is taken back for 14 days without conditions, so that nobody has to give anything up.
fn takes_back(offer: &Offer) -> bool {
    offer.guarantee.as_ref().is_some_and(|given| given.days >= WITHDRAWAL_DAYS && given.conditions.is_empty())
}
