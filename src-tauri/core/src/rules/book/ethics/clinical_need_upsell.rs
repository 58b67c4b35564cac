//! What a client's care needs is part of the care, never an extra.

use crate::{
    model::practice::Profession,
    rules::{
        applies::Applies,
        duty,
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

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (index, placed) in design.placed.iter().enumerate() {
            let offer = placed.offer;
            if !offer.care.indicated || placed.price.comparable().minor == 0 {
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
