//! Therapy is not packed into one set with products.

use crate::{
    edit::{DesignField, Edit},
    model::{offer::Offer, practice::Profession, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        removal,
        rule::Rule,
        sentence, sold,
        sources::{read, s1},
    },
};

/// The rule.
pub struct TherapyCourseBundle;

static META: Meta = Meta {
    id: "therapy-course-bundle",
    title: "Think twice before packing therapy with products",
    group: Group::Ethics,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::professions(&[Profession::Therapist]),
    by_hand: false,
    why: "One price for both blurs what is treatment, and makes refunds and insurance hard to sort out.",
    sources: &[
        s1("The toolkit stands “beside a therapy package”: as its own optional line, not within it."),
        read(
            "psychotherapynotes.com, packages",
            "Packages of sessions meet questions of insurance and refunds.",
        ),
    ],
    thresholds: &[],
    page: include_str!("therapy_course_bundle.md"),
};

impl Rule for TherapyCourseBundle {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for set in sold::shown(design, Offer::is_bundle) {
            let parts = || set.contains.iter().filter_map(|part| design.library.offers.get(part));
            let Some(care) = parts().find(|part| sold::clinical(part)) else { continue };
            let products: Vec<String> =
                parts().filter(|part| !sold::clinical(part)).map(|part| quoted(&part.name)).collect();
            if products.is_empty() {
                continue;
            }
            let (name, products) = (quoted(&set.name), sentence::row(&products));
            let said = Said {
                what: format!("{name} packs {} together with {products}.", quoted(&care.name)),
                to_do: format!("Sell the care by itself, and {products} as a separate line nobody needs."),
                evidence: format!("{name} contains care and {products} at one price."),
            };
            let fix = sell_the_care(design, set, care);
            found.note(Severity::Warning, Place::offer(set.id, "contains"), said, fix.into_iter().collect());
        }
    }
}

/// Writes the fix that puts the care in the set's place where the set is the main offer, and takes its showings out.
fn sell_the_care(design: &Ground<'_>, set: &Offer, care: &Offer) -> Option<Fix> {
    let showings = sold::showings(design, set);
    let out = (!showings.is_empty()).then(|| removal::take_out(design, &showings)).flatten();
    if !sold::is_main(design, set) {
        return out;
    }
    if care.price.currency() != design.design.currency {
        return None;
    }
    let id = design.design.id;
    let mut edits = out.map_or_else(Vec::new, |out| out.edits);
    edits.push(Edit::ChangeDesign { id, set: DesignField::Main(Some(care.id)) });
    edits.push(Edit::ChangeDesign { id, set: DesignField::MainPrice(None) });
    Fix::ask(format!("Make {} the main offer instead of the set", quoted(&care.name)), edits)
}
