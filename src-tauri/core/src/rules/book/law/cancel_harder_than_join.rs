//! Leaving a subscription is as easy as joining it.

use crate::{
    edit::{Edit, OfferField},
    model::{
        practice::Region,
        price::Price,
        shape::quoted,
        terms::{CancelWay, RenewalTerms},
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        jurisdiction::{self},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sold::{self},
        sources::{LOOKED_UP, read, remembered},
    },
};

/// The rule.
pub struct CancelHarderThanJoin;

/// The regions whose law asks for an end as simple as the beginning.
const SIMPLE_END: &[Region] = &[Region::Us, Region::De, Region::Fr];

static META: Meta = Meta {
    id: "cancel-harder-than-join",
    title: "Leaving is as easy as joining",
    group: Group::Law,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Who joined with two clicks and must telephone to leave stays in anger, and tells others.",
    sources: &[
        read(
            "California Automatic Renewal Law, as changed by AB 2863 from 1 July 2025",
            "Who joined online can cancel online.",
        ),
        read(
            "US Restore Online Shoppers’ Confidence Act",
            "Terms are told clearly before the charge, consent is express, and stopping is simple.",
        ),
        read(
            "Mathur and others 2019, dark patterns at scale",
            "Names the pattern “hard to cancel”; found 31 times.",
        ),
        remembered(
            "German Civil Code, section 312k, and French Consumer Code, article L. 215-1-1",
            "A button to cancel contracts that run on.",
        ),
    ],
    thresholds: &[],
    page: include_str!("cancel_harder_than_join.md"),
};

impl Rule for CancelHarderThanJoin {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::TERMS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let mut noted = Vec::new();
        for sold in sold::all(design) {
            let (offer, renewal) = (sold.offer, sold.offer.renewal);
            if !matches!(sold.price, Price::Subscription { .. }) || noted.contains(&offer.id) {
                continue;
            }
            let offline = match renewal.cancel {
                Some(CancelWay::Phone) => Some("by telephone"),
                Some(CancelWay::Post) => Some("by letter"),
                Some(CancelWay::Online | CancelWay::Email) | None => None,
            };
            let longer = renewal.cancel_steps > renewal.join_steps;
            if offline.is_none() && !longer {
                continue;
            }
            noted.push(offer.id);
            let name = quoted(&offer.name);
            let steps = |number: u16| sentence::count(number.into(), "step");
            let (join, cancel) = (steps(renewal.join_steps), steps(renewal.cancel_steps));
            let what = match offline {
                Some(way) => format!("{name} is joined online and ended only {way}."),
                None => format!("It takes {join} to join {name} and {cancel} to leave it."),
            };
            let said = Said {
                what,
                to_do: "Let buyers end it online, in no more steps than joining took.".to_owned(),
                evidence: format!(
                    "{join} to join; {cancel} to cancel, {}.",
                    offline.unwrap_or("online or by e-mail")
                ),
            };
            let easy = RenewalTerms {
                cancel: renewal.cancel.filter(|_| offline.is_none()).or(Some(CancelWay::Online)),
                cancel_steps: renewal.cancel_steps.min(renewal.join_steps),
                ..renewal
            };
            let edit = Edit::ChangeOffer { id: offer.id, set: OfferField::Renewal(easy) };
            let label = format!("Let buyers end it online in {}", steps(easy.cancel_steps));
            let severity = match offline {
                Some(_) => jurisdiction::error_in(design, SIMPLE_END),
                None => Severity::Warning,
            };
            let fix = Fix::ask(label, vec![edit]);
            found.note(severity, Place::offer(offer.id, "renewal"), said, fix.into_iter().collect());
        }
    }
}
