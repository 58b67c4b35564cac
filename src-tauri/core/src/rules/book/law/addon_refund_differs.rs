//! An extra that is taken back for fewer days than the main offer says so.

use crate::{
    architecture::Placed,
    edit::{Edit, OfferField, PlacementField},
    model::{copy::Copy, placement::Effect, shape::quoted, stage::Stage, terms::Guarantee},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        phrase,
        rule::Rule,
        sentence,
        sources::ours,
    },
};

/// The rule.
pub struct AddonRefundDiffers;

/// Words that speak of taking something back.
const TOLD: &[&str] = &["refund", "money back", "taken back", "send it back", "final sale"];

static META: Meta = Meta {
    id: "addon-refund-differs",
    title: "Say so when an extra is taken back for fewer days",
    group: Group::Law,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::OurDefault,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Buyers assume that one promise covers all they buy at once.",
    sources: &[ours("Nobody reads two refund policies; the shorter one comes as a surprise.")],
    thresholds: &[],
    page: include_str!("addon_refund_differs.md"),
};

impl Rule for AddonRefundDiffers {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
            | Facets::RELEVANCE
            | Facets::PRICE
            | Facets::COPY
            | Facets::TERMS
            | Facets::CHECKOUT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some((main, whole)) =
            design.main.and_then(|main| main.guarantee.as_ref().map(|whole| (main, whole)))
        else {
            return;
        };
        for placed in design.placed.iter().filter(|placed| placed.placement.stage <= Stage::OneClick) {
            let (placement, offer) = (placed.placement, placed.offer);
            let Some(own) = offer.guarantee.as_ref().filter(|own| own.days < whole.days) else { continue };
            let copy = &placement.copy;
            let told = placement.effect != Effect::Adds
                || [&copy.headline, &copy.body].into_iter().any(|text| phrase::says(text, TOLD))
                || phrase::find(&design.design.checkout.refund_line, &offer.name).is_some();
            if told {
                continue;
            }
            let name = sentence::name(placed);
            let days = |number: u16| sentence::count(number.into(), "day");
            let said = Said {
                what: format!(
                    "{} is taken back for {}, {name} {} {}, and its words do not say so.",
                    quoted(&main.name),
                    days(whole.days),
                    sentence::at(placed),
                    taken_back(own)
                ),
                to_do: format!("Say it with {name}, or give both the same terms."),
                evidence: format!(
                    "{name}: {}; {}: {}.",
                    days(own.days),
                    quoted(&main.name),
                    days(whole.days)
                ),
            };
            let same = Edit::ChangeOffer { id: offer.id, set: OfferField::Guarantee(Some(whole.clone())) };
            let same = Fix::ask(format!("Give {name} the same {}", days(whole.days)), vec![same]);
            let fixes = say_it(placed, own).into_iter().chain(same).collect();
            found.note(Severity::Advice, Place::placement(placement.id, "copy"), said, fixes);
        }
    }
}

/// Says how long an extra is taken back.
fn taken_back(own: &Guarantee) -> String {
    match own.days {
        0 => "not at all".to_owned(),
        days => format!("for {}", sentence::count(days.into(), "day")),
    }
}

/// Writes the fix that says in the copy how long an extra is taken back, where it still fits.
fn say_it(placed: &Placed<'_>, own: &Guarantee) -> Option<Fix> {
    let words = match own.days {
        0 => "There is no refund for this extra.".to_owned(),
        days => format!("Refunds for this extra: {}.", sentence::count(days.into(), "day")),
    };
    let copy = &placed.placement.copy;
    let before =
        if copy.body.trim().is_empty() { placed.offer.benefit_line.trim() } else { copy.body.trim_end() };
    let body = if before.is_empty() { words.clone() } else { format!("{before}\n{words}") };
    let copy = Copy { body, ..copy.clone() };
    copy.check("The copy").is_ok().then_some(())?;
    let edit = Edit::ChangePlacement { id: placed.placement.id, set: PlacementField::Copy(copy) };
    Fix::ask(format!("Say “{words}”"), vec![edit])
}
