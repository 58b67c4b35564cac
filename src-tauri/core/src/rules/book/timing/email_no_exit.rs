//! Every offer by e-mail has a way out, and none is sent for what was bought meanwhile.

use crate::{
    edit::{Edit, PlacementField},
    model::{
        placement::{Channel, FollowUp},
        practice::Region,
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{LOOKED_UP, remembered, s1},
    },
};

/// The rule.
pub struct EmailNoExit;

static META: Meta = Meta {
    id: "email-no-exit",
    title: "A follow-up without a way out",
    group: Group::Timing,
    severity: Severity::Error,
    severities: &[Severity::Warning, Severity::Error],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "People must be able to stop such mail, and nobody likes to be offered what they already have.",
    sources: &[
        remembered(
            "CAN-SPAM Act, 15 USC 7704",
            "Every commercial e-mail holds a working way to opt out (United States).",
        ),
        remembered(
            "Directive 2002/58/EC, Article 13, and PECR, regulation 22",
            "Customers may object to such mail at every message (European Union, United Kingdom).",
        ),
        s1("“Offer it once, make it optional.”"),
    ],
    thresholds: &[],
    page: include_str!("email_no_exit.md"),
};

impl Rule for EmailNoExit {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for placed in &design.placed {
            let Some(sent) = placed.placement.follow_up else { continue };
            let no_exit = sent.channel == Channel::Email && !sent.unsubscribe;
            if !no_exit && sent.stops_when_bought {
                continue;
            }
            let selected =
                [Region::Us, Region::Eu, Region::Uk].into_iter().filter(|region| design.sells_to(*region));
            let regions: Vec<String> = selected.map(|region| region.name().to_owned()).collect();
            let severity = if no_exit && !regions.is_empty() { Severity::Error } else { Severity::Warning };
            let name = sentence::name(placed);
            let said = Said {
                what: match (no_exit, sent.stops_when_bought) {
                    (true, true) => format!("The e-mail about {name} has no way to get no more of them."),
                    (true, false) => format!(
                        "The e-mail about {name} has no way to get no more of them, and also goes to those who have bought it."
                    ),
                    (false, _) => {
                        format!("The follow-up about {name} also goes to those who have bought it meanwhile.")
                    }
                },
                to_do: "Put a line to unsubscribe into it, and let it stop once the offer is bought."
                    .to_owned(),
                evidence: match (no_exit, &*regions) {
                    (true, [_, ..]) => {
                        format!("You sell to {}, where it must be there.", sentence::row(&regions))
                    }
                    (true, []) => {
                        "No line to unsubscribe; as long as nobody says where you sell, a warning.".to_owned()
                    }
                    (false, _) => "It does not stop when the offer is bought.".to_owned(),
                },
            };
            let set = PlacementField::FollowUp(Some(FollowUp {
                unsubscribe: true,
                stops_when_bought: true,
                ..sent
            }));
            let id = placed.placement.id;
            let fix = Fix::safe(
                "Add a way out, and stop once it is bought",
                vec![Edit::ChangePlacement { id, set }],
            );
            found.note(severity, Place::placement(id, "follow_up"), said, fix.into_iter().collect());
        }
    }
}
