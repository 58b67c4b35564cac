//! Every extra says for whom it is, or is shown to some and not to all; told once for a design.

use crate::{
    edit::{Edit, OfferField},
    model::{offer::Offer, relation::Relation, shape::quoted, trigger::Trigger},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{s3, s4},
    },
};

/// The rule.
pub struct WhoIsItForMissing;

static META: Meta = Meta {
    id: "who-is-it-for-missing",
    title: "Say for whom it is",
    group: Group::Relevance,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "What is for everyone feels meant for no one; naming the person, or showing it to some only, makes it feel relevant.",
    sources: &[
        s3("“Personalisation is key to making cross-sells feel relevant.”"),
        s4("Decide which segment to address first; adapt offers to history and life stage."),
    ],
    thresholds: &[],
    page: include_str!("who_is_it_for_missing.md"),
};

/// Words for anybody at all, in lower case.
const ANYBODY: [&str; 9] = [
    "all",
    "all buyers",
    "all people",
    "anybody",
    "anyone",
    "everybody",
    "everyone",
    "people",
    "the general public",
];

impl Rule for WhoIsItForMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some(main) = design.main else { return };
        let mut offers: Vec<&Offer> = Vec::new();
        for placed in &design.placed {
            let placement = placed.placement;
            let asked =
                matches!(placement.relation, Relation::CrossSell | Relation::Upsell) || placement.is_bump();
            let offer: &Offer = placed.offer;
            if asked
                && placement.trigger == Trigger::Always
                && offer.id != main.id
                && is_anybody(&offer.audience)
                && offers.iter().all(|known| known.id != offer.id)
            {
                offers.push(offer);
            }
        }
        let [first, rest @ ..] = &*offers else { return };
        let names: Vec<String> = offers.iter().map(|offer| quoted(&offer.name)).collect();
        let names = sentence::row(&names);
        let said = Said {
            what: if rest.is_empty() {
                format!("{names} does not say for whom it is, and every buyer meets it.")
            } else {
                format!("{names} do not say for whom they are, and every buyer meets them.")
            },
            to_do:
                "Write for whom each is, or show it to those only whose answer or earlier purchase suits it."
                    .to_owned(),
            evidence: format!(
                "{} shown to all, with no audience but everyone.",
                sentence::count(offers.len(), "extra")
            ),
        };
        let place = if rest.is_empty() {
            Place::offer(first.id, "audience")
        } else {
            Place::design(design.design.id, Some("audience"))
        };
        found.note(
            Severity::Advice,
            place,
            said,
            same_people(main, &offers, &design.design.audience).into_iter().collect(),
        );
    }
}

/// Tells whether an audience leaves nobody out.
fn is_anybody(audience: &str) -> bool {
    let named = audience.trim().trim_end_matches('.');
    named.is_empty() || ANYBODY.iter().any(|word| named.eq_ignore_ascii_case(word))
}

/// Says of each that it is for the people the main offer, or the design, is for.
fn same_people(main: &Offer, offers: &[&Offer], design: &str) -> Option<Fix> {
    let named = [main.audience.as_str(), design].into_iter().find(|audience| !is_anybody(audience))?;
    let set =
        |offer: &&Offer| Edit::ChangeOffer { id: offer.id, set: OfferField::Audience(named.to_owned()) };
    let label = match offers {
        [one] => format!("Say that {} is for the people {} is for", quoted(&one.name), quoted(&main.name)),
        _ => format!("Say that they are for the people {} is for", quoted(&main.name)),
    };
    Fix::ask(label, offers.iter().map(set).collect())
}
