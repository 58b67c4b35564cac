//! Advertisers do not watch where people buy care.

use crate::{
    edit::{DesignField, Edit},
    model::{
        checkout::CheckoutFacts,
        practice::{Profession, Region},
        stage::Stage,
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        screening, sentence, sold,
        sources::{LOOKED_UP, read},
        wellbeing,
    },
};

/// The rule.
pub struct TrackingOnTherapyPages;

static META: Meta = Meta {
    id: "tracking-on-therapy-pages",
    title: "No advertisers’ trackers where people buy care",
    group: Group::Ethics,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "That somebody looks for care is a fact of their health, and it is not ours to pass on.",
    sources: &[read(
        "FTC v. BetterHelp, 2023",
        "$7.8 million for passing what clients told to advertising platforms.",
    )],
    thresholds: &[],
    page: include_str!("tracking_on_therapy_pages.md"),
};

impl Rule for TrackingOnTherapyPages {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::CARE | Facets::CHECKOUT | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let trackers = &design.design.checkout.trackers;
        let watched: Vec<Stage> =
            trackers.iter().copied().filter(|stage| *stage != Stage::SalesPage).collect();
        if watched.is_empty() {
            return;
        }
        let about_care = || {
            let tender =
                |offer: &_| sold::clinical(offer) || wellbeing::touch(design.library, offer).is_some();
            design.is(Profession::Therapist) && !sold::offers(design, tender).is_empty()
        };
        let quiz = !screening::of(design.design).is_empty();
        if !quiz && !about_care() {
            return;
        }
        let where_to =
            sentence::row(&watched.iter().map(|stage| sentence::on(*stage).to_owned()).collect::<Vec<_>>());
        let said = Said {
            what: format!(
                "Trackers of advertisers run {where_to}, where people buy help for their mental health."
            ),
            to_do: "Take them off these pages; count with your own numbers instead.".to_owned(),
            evidence: if quiz {
                "A quiz of this design asks what a screening asks, and trackers run behind it.".to_owned()
            } else {
                "The practice is a therapist’s, and the design sells care or something for mental health."
                    .to_owned()
            },
        };
        let trackers = trackers.iter().copied().filter(|stage| *stage == Stage::SalesPage).collect();
        let checkout = CheckoutFacts { trackers, ..design.design.checkout.clone() };
        let edit = Edit::ChangeDesign { id: design.design.id, set: DesignField::Checkout(checkout) };
        let fix = Fix::ask(format!("Remove the trackers {where_to}"), vec![edit]);
        let severity = if design.sells_to(Region::Us) { Severity::Error } else { Severity::Warning };
        let place = Place::design(design.design.id, Some("checkout.trackers"));
        found.note(severity, place, said, fix.into_iter().collect());
    }
}
