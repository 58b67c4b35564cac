//! The bond of therapy is not used to sell courses and products.

use crate::{
    architecture::Placed,
    edit::{DesignField, Edit},
    model::{offer::Offer, practice::Profession, shape::quoted, stage::Stage},
    rules::{
        applies::Applies,
        duty,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence, sold,
        sources::{read, remembered},
    },
};

/// The rule.
pub struct TherapistPromoteToClients;

/// The codes that speak of selling to clients.
const CODES: &[&str] = &["ACA", "NBCC", "APA", "BACP"];

static META: Meta = Meta {
    id: "therapist-promote-to-clients",
    title: "The bond of therapy does not sell",
    group: Group::Ethics,
    severity: Severity::Warning,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Code,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Therapist]),
    by_hand: false,
    why: "A client in care may buy to please you, and the care suffers from it.",
    sources: &[
        read(
            "ACA Code of Ethics C.3.f",
            "The counseling relationship is not used to promote products in a way that deceives or exerts undue influence.",
        ),
        read("NBCC Code of Ethics, directive 8", "Products are not promoted to clients by undue influence."),
        read("BACP commitments", "Clients are neither exploited nor abused."),
        remembered("APA Ethics Code 3.05 and 3.08", "Multiple relationships and exploitation are avoided."),
    ],
    thresholds: &[],
    page: include_str!("therapist_promote_to_clients.md"),
};

impl Rule for TherapistPromoteToClients {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::SCARCITY | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if !design.design.shown_to_clients {
            return;
        }
        let sold = sold::shown(design, is_product);
        if sold.is_empty() {
            return;
        }
        let names = sentence::row(&sold.iter().map(|offer| quoted(&offer.name)).collect::<Vec<_>>());
        let pressing = how_it_presses(design);
        let severity = if pressing.is_some() { duty::under(design, CODES) } else { Severity::Warning };
        let said = Said {
            what: match pressing {
                Some(how) => format!("Clients in care see {names} here, {how}."),
                None => format!("Clients in care see {names} here."),
            },
            to_do: "Leave clients in care out, or give it to them for nothing as part of your work."
                .to_owned(),
            evidence: format!(
                "The design is marked as shown to clients in care; sold beside care: {}. {}",
                sold.len(),
                duty::said(design, CODES)
            ),
        };
        let fix = Fix::ask(
            "Leave clients in care out of this design",
            vec![Edit::ChangeDesign { id: design.design.id, set: DesignField::ShownToClients(false) }],
        );
        let place = Place::design(design.design.id, Some("shown_to_clients"));
        found.note(severity, place, said, fix.into_iter().collect());
    }
}

/// Tells whether an offer is something else than care, and costs something.
fn is_product(offer: &Offer) -> bool {
    !sold::clinical(offer) && offer.price.comparable().minor > 0
}

/// Says by what the design presses to buy something else than care, if it does.
fn how_it_presses(design: &Ground<'_>) -> Option<&'static str> {
    let deadline = design.design.timer.is_some() && design.main.is_some_and(|main| is_product(main));
    let shown = |presses: fn(&Placed<'_>) -> bool| {
        design.placed.iter().any(|placed| is_product(placed.offer) && presses(placed))
    };
    if deadline || shown(|placed| placed.placement.timer.is_some()) {
        Some("with a deadline")
    } else if shown(|placed| placed.price.comparable().minor < placed.offer.price.comparable().minor) {
        Some("at a discount")
    } else if shown(|placed| placed.placement.is_bump() || placed.placement.stage == Stage::OneClick) {
        Some("bought by one click")
    } else {
        None
    }
}
