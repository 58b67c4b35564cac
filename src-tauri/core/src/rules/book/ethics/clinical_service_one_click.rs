//! Therapy is not bought by one click.

use crate::{
    architecture::Placed,
    edit::{Edit, PlacementField},
    model::{copy::Copy, placement::Presentation, practice::Profession, relation::Relation, stage::Stage},
    rules::{
        applies::Applies,
        duty,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        removal,
        rule::Rule,
        sentence, sold,
        sources::read,
    },
};

/// The rule.
pub struct ClinicalServiceOneClick;

/// The words of a yes that asks for a conversation.
const REQUEST: &str = "Request a first conversation";

static META: Meta = Meta {
    id: "clinical-service-one-click",
    title: "Therapy is not bought by one click",
    group: Group::Ethics,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Code,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Therapist]),
    by_hand: false,
    why: "Therapy begins with a conversation: whether it fits, and whether the person agrees knowing what it is.",
    sources: &[
        read("HCPC Standards 2024, 1.4", "Valid consent comes first."),
        read("ACA Code of Ethics, informed consent", "Clients choose freely, with what they need to know."),
    ],
    thresholds: &[],
    page: include_str!("clinical_service_one_click.md"),
};

impl Rule for ClinicalServiceOneClick {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (index, placed) in design.placed.iter().enumerate() {
            let placement = placed.placement;
            if !sold::clinical(placed.offer) || placement.asks_first {
                continue;
            }
            let Some(way) = bought_by(placed) else { continue };
            let name = sentence::name(placed);
            let said = Said {
                what: format!("{name} is care, and is bought {way} {}.", sentence::at(placed)),
                to_do: "Let the yes ask for a first conversation, and charge nothing before it.".to_owned(),
                evidence: format!(
                    "{name} is a clinical service that asks for no conversation first. {}",
                    duty::of_care_said(design)
                ),
            };
            let fixes = ask_first(placed).into_iter().chain(removal::take_out(design, &[index])).collect();
            found.note(duty::of_care(design), Place::placement(placement.id, "asks_first"), said, fixes);
        }
    }
}

/// Says how a placement is bought without a thought, if it is.
fn bought_by(placed: &Placed<'_>) -> Option<&'static str> {
    let placement = placed.placement;
    if placement.is_bump() {
        Some("by a box to tick")
    } else if placement.stage == Stage::OneClick {
        Some("by one click")
    } else if placement.relation == Relation::Downsell {
        Some("as a gentler version after a no")
    } else {
        None
    }
}

fn ask_first(placed: &Placed<'_>) -> Option<Fix> {
    let placement = placed.placement;
    let copy = Copy { accept_label: REQUEST.to_owned(), ..placement.copy.clone() };
    let mut sets = vec![PlacementField::AsksFirst(true), PlacementField::Copy(copy)];
    if placement.is_bump() {
        sets.push(PlacementField::Presentation(Presentation::Card));
    }
    let edits = sets.into_iter().map(|set| Edit::ChangePlacement { id: placement.id, set }).collect();
    Fix::ask(format!("Turn {} into “{REQUEST}”", sentence::name(placed)), edits)
}
