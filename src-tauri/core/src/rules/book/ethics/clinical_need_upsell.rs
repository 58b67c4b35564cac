//! What a client's care needs is part of the care, never an extra.

use crate::{
    edit::{Edit, PlacementField},
    model::{copy::Copy, practice::Profession},
    rules::{
        applies::Applies,
        duty,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        notes, removal,
        rule::Rule,
        sentence,
        sources::{read, remembered},
    },
};

/// The rule.
pub struct ClinicalNeedUpsell;

/// What stands beside something nobody's care needs.
const OPTIONAL: &str = "This is optional. Your care does not depend on it.";

static META: Meta = Meta {
    id: "clinical-need-upsell",
    title: "What care needs is no extra",
    group: Group::Ethics,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Code,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Therapist]),
    by_hand: false,
    why: "What somebody’s care needs belongs to the plan of that care, agreed and priced with it.",
    sources: &[
        read("HCPC Standards 2024, 1.2–1.4", "Work in partnership and with valid consent."),
        read("ACA Code of Ethics A.1", "The welfare of clients comes first."),
        remembered("APA Ethics Code 3.08 and 6.04", "No exploitation; fees are agreed early."),
    ],
    thresholds: &[],
    page: include_str!("clinical_need_upsell.md"),
};

impl Rule for ClinicalNeedUpsell {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY | Facets::CARE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (index, placed) in design.placed.iter().enumerate() {
            let offer = placed.offer;
            if placed.price.comparable().minor == 0 {
                continue;
            }
            if says_it_is_needed(&placed.placement.copy) {
                leaned_on(design, found, index);
            }
            if !offer.care.indicated {
                continue;
            }
            let name = sentence::name(placed);
            let said = Said {
                what: format!(
                    "{name} is marked as needed by a client’s care, and is sold as an extra {}.",
                    sentence::at(placed)
                ),
                to_do: "Make it part of the care and its price, or say plainly that nobody needs it."
                    .to_owned(),
                evidence: format!("{name} costs {} here. {}", placed.price, duty::of_care_said(design)),
            };
            let optional = notes::with_care(offer, |care| care.indicated = false);
            let fixes = Fix::ask(format!("Mark {name} as optional: no client’s care needs it"), optional)
                .into_iter()
                .chain(removal::take_out(design, &[index]));
            let place = Place::placement(placed.placement.id, "offer");
            found.note(duty::of_care(design), place, said, fixes.collect());
        }
    }
}

/// Tells whether the words of a showing say that getting better depends on it.
fn says_it_is_needed(copy: &Copy) -> bool {
    const SAID: &[&str] = &[
        "get better you also need",
        "get better you need",
        "need this to get better",
        "need it to get better",
        "recovery needs",
        "recover you also need",
        "treatment needs",
    ];
    let says = |text: &str| {
        text.contains("need") && {
            let text = text.to_lowercase().replace(',', "");
            SAID.iter().any(|words| text.contains(words))
        }
    };
    says(&copy.body) || says(&copy.headline)
}

/// Notes that the words of a showing lean on a client's wish to get better.
fn leaned_on(design: &Ground<'_>, found: &mut Findings, index: usize) {
    let placed = &design.placed[index];
    let (placement, name) = (placed.placement, sentence::name(placed));
    let said = Said {
        what: format!("The words around {name} say that getting better depends on buying it."),
        to_do: "Say what it is for, and that nobody’s care depends on it.".to_owned(),
        evidence: format!(
            "{name} costs {} {}. {}",
            placed.price,
            sentence::at(placed),
            duty::of_care_said(design)
        ),
    };
    let copy = Copy { headline: String::new(), body: OPTIONAL.to_owned(), ..placement.copy.clone() };
    let edit = Edit::ChangePlacement { id: placement.id, set: PlacementField::Copy(copy) };
    let plain = Fix::ask(format!("Say “{OPTIONAL}” instead"), vec![edit]);
    let fixes = plain.into_iter().chain(removal::take_out(design, &[index])).collect();
    found.note(duty::of_care(design), Place::placement(placement.id, "copy"), said, fixes);
}
