//! Care is offered where the licence holds.

use crate::{
    edit::{Edit, OfferField},
    model::{
        limits::COPY_CHARS,
        offer::Offer,
        practice::{Profession, Region},
        shape::quoted,
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        licence,
        meta::{Basis, Group, Meta},
        notes,
        rule::Rule,
        sentence, sold,
        sources::read,
    },
};

/// The rule.
pub struct LicenceRegionLimit;

static META: Meta = Meta {
    id: "licence-region-limit",
    title: "Care is offered where the licence holds",
    group: Group::Ethics,
    severity: Severity::Warning,
    severities: &[Severity::Warning, Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Therapist]),
    by_hand: true,
    why: "Care across a border may not be allowed, and the client there would be without protection.",
    sources: &[read(
        "CAMFT, “Interstate and international telehealth”",
        "Where the client sits, that place’s rules hold.",
    )],
    thresholds: &[],
    page: include_str!("licence_region_limit.md"),
};

impl Rule for LicenceRegionLimit {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
            | Facets::RELEVANCE
            | Facets::COPY
            | Facets::TERMS
            | Facets::CARE
            | Facets::CHECKOUT
            | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let practice = design.practice();
        if !practice.licensed || !sold::care(design) {
            return;
        }
        let places = &practice.licence_regions;
        if places.iter().all(|place| place.trim().is_empty()) {
            let said = Said {
                what: "The practice is licensed, and where the licence holds is not noted.".to_owned(),
                to_do: "Note where your licence holds, on the page of the practice.".to_owned(),
                evidence: "Care is sold here, and the list of places is empty.".to_owned(),
            };
            let place = Place::design(design.design.id, Some("licence_regions"));
            found.note(Severity::Advice, place, said, Vec::new());
            return;
        }
        let outside: Vec<Region> =
            practice.regions.iter().copied().filter(|region| !licence::reaches(places, *region)).collect();
        if outside.is_empty() {
            return;
        }
        let named = |text: &str| {
            let text = text.to_lowercase();
            places.iter().any(|place| !place.trim().is_empty() && text.contains(&place.trim().to_lowercase()))
        };
        let regions =
            sentence::row(&outside.iter().map(|region| region.name().to_owned()).collect::<Vec<_>>());
        let licensed = sentence::row(&places.iter().map(|place| quoted(place)).collect::<Vec<_>>());
        for offer in sold::offers(design, sold::clinical) {
            if notes::anywhere(design, offer, named) {
                continue;
            }
            let name = quoted(&offer.name);
            let said = Said {
                what: format!(
                    "{name} is care; you sell to {regions} too, and your licence does not reach there."
                ),
                to_do: "Say on the page for people in which places the sessions are.".to_owned(),
                evidence: format!("The licence holds in {licensed}; no text about {name} names the place."),
            };
            let fix = named_in_audience(offer, places);
            found.note(
                Severity::Warning,
                Place::offer(offer.id, "audience"),
                said,
                fix.into_iter().collect(),
            );
        }
    }
}

fn named_in_audience(offer: &Offer, places: &[String]) -> Option<Fix> {
    let places: Vec<String> =
        places.iter().map(|place| place.trim().to_owned()).filter(|place| !place.is_empty()).collect();
    let said = format!("Sessions are for people in {}, where I am licensed.", sentence::row(&places));
    let audience = match offer.audience.trim() {
        "" => said.clone(),
        written => format!("{written} {said}"),
    };
    if audience.chars().count() > COPY_CHARS {
        return None;
    }
    let edit = Edit::ChangeOffer { id: offer.id, set: OfferField::Audience(audience) };
    Fix::ask(format!("Add “{said}” to the audience of {}", quoted(&offer.name)), vec![edit])
}
