//! Therapy is paid session by session rather than in advance.

use crate::{
    edit::{DesignField, Edit, PlacementField},
    model::{
        limits::INSTALMENTS,
        money::Money,
        offer::Offer,
        practice::{Profession, Region},
        price::{Interval, Price},
        shape::quoted,
    },
    rules::{
        already_said::refunds_the_unused,
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        notes::{self, UNUSED_REFUNDED},
        rule::Rule,
        sold,
        sources::read,
    },
};

/// The rule.
pub struct PrepaidSessionPackage;

static META: Meta = Meta {
    id: "prepaid-session-package",
    title: "Prepaid packages of therapy carry a risk",
    group: Group::Ethics,
    severity: Severity::Warning,
    severities: &[Severity::Warning, Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Therapist]).sold_to(&[Region::Us]),
    by_hand: false,
    why: "Sessions paid for in advance may break a contract with an insurer or count as insurance, and make it hard to stop.",
    sources: &[
        read(
            "psychotherapynotes.com, packages",
            "Contracts with insurers may rule packages out; unused sessions are refunded.",
        ),
        read("CPH Insurance, bulletin of 2008", "Prepaid sessions may be looked at as insurance."),
    ],
    thresholds: &[],
    page: include_str!("prepaid_session_package.md"),
};

impl Rule for PrepaidSessionPackage {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
            | Facets::RELEVANCE
            | Facets::PRICE
            | Facets::COPY
            | Facets::TERMS
            | Facets::CARE
            | Facets::CHECKOUT
            | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if let Some((main, price)) = design.main.zip(design.main_price()) {
            let id = design.design.id;
            let set = |price| Edit::ChangeDesign { id, set: DesignField::MainPrice(Some(price)) };
            look(design, found, main, price, Place::offer(main.id, "price"), set);
        }
        for placed in &design.placed {
            let id = placed.placement.id;
            let set = |price| Edit::ChangePlacement { id, set: PlacementField::Price(Some(price)) };
            look(design, found, placed.offer, placed.price, Place::placement(id, "price"), set);
        }
    }
}

fn look(
    design: &Ground<'_>,
    found: &mut Findings,
    offer: &Offer,
    price: Price,
    place: Place,
    set: impl Fn(Price) -> Edit,
) {
    let sessions = offer.care.sessions;
    let charges = match price {
        Price::OneTime { amount } if amount.minor > 0 => 1,
        Price::Plan { instalments, .. } => instalments,
        Price::OneTime { .. } | Price::Subscription { .. } => return,
    };
    if sessions < 2 || charges >= sessions || !sold::clinical(offer) {
        return;
    }
    let refunded = notes::anywhere(design, offer, refunds_the_unused);
    let name = quoted(&offer.name);
    let said = Said {
        what: format!("{name} is {sessions} sessions of therapy, paid ahead of when they take place."),
        to_do: if refunded {
            "Let each session be paid when it takes place, or ask your insurer and your board.".to_owned()
        } else {
            "Let each session be paid when it takes place, or refund what is not used and say so.".to_owned()
        },
        evidence: format!(
            "{sessions} sessions at {price}; the pages {} that unused ones are refunded.",
            if refunded { "say" } else { "do not say" }
        ),
    };
    let by_session = session_by_session(price, sessions).and_then(|price| {
        Fix::ask(format!("Let {name} be paid session by session, {price}"), vec![set(price)])
    });
    let refund = || {
        let edits = notes::with_care(offer, |care| care.unused_sessions = UNUSED_REFUNDED.to_owned());
        Fix::ask(format!("Add “{UNUSED_REFUNDED}” to {name}"), edits)
    };
    let refund = if refunded { None } else { refund() };
    let severity = if refunded { Severity::Advice } else { Severity::Warning };
    found.note(severity, place, said, by_session.into_iter().chain(refund).collect());
}

/// Gives the same price as one charge a session, where it divides.
fn session_by_session(price: Price, sessions: u16) -> Option<Price> {
    let whole = price.committed();
    let each = Money::new(whole.minor / i64::from(sessions), whole.currency);
    let divides = each.times(i64::from(sessions)) == whole && each.minor > 0 && sessions <= INSTALMENTS;
    divides.then_some(Price::Plan { instalments: sessions, amount: each, every: Interval::Week })
}
