//! An extra costs less than what it stands beside.

use crate::{
    edit::{DesignField, Edit, PlacementField},
    model::{copy::Copy, placement::Effect, relation::Relation, shape::quoted, stage::Stage},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        first_value,
        ground::Ground,
        meta::{Basis, Group, Meta},
        relocate, removal,
        rule::Rule,
        sentence,
        sources::{s1, s4},
    },
};

/// The rule.
pub struct CrossSellDearerThanMain;

static META: Meta = Meta {
    id: "cross-sell-dearer-than-main",
    title: "The extra costs more than what it supports",
    group: Group::Price,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "An extra that costs more than the purchase is a second main offer, and the buyer did not come for it.",
    sources: &[
        s1("A complementary offer, sold alongside the main one."),
        s4("It tells a core product from complementary ones."),
    ],
    thresholds: &[],
    page: include_str!("cross_sell_dearer_than_main.md"),
};

impl Rule for CrossSellDearerThanMain {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some((main, main_price)) = design.main.zip(design.main_price()) else { return };
        let whole = main_price.comparable();
        if whole.minor == 0 {
            return;
        }
        for (index, placed) in design.placed.iter().enumerate() {
            let placement = placed.placement;
            // A box to tick that is dear has a rule of its own.
            let meant = placement.relation == Relation::CrossSell
                && placement.stage != Stage::FollowUp
                && !placement.is_bump();
            if !meant || placed.price.comparable().minor <= whole.minor {
                continue;
            }
            let (name, at, beside) = (sentence::name(placed), sentence::at(placed), quoted(&main.name));
            let said = Said {
                what: format!("{name} costs {} {at}; {beside} itself costs {main_price}.", placed.price),
                to_do: format!("Make {name} the main offer, or tell of it later in a follow-up."),
                evidence: format!("{} is more than {main_price}.", placed.price),
            };
            let day = first_value::good_day(design, 14);
            let later = relocate::to_follow_up(design, index, day);
            let place = Place::placement(placement.id, "price");
            let mut fixes: Vec<Fix> = later.into_iter().chain(swapped(design, index)).collect();
            if fixes.is_empty() {
                fixes.extend(removal::take_out(design, &[index]));
            }
            found.note(Severity::Warning, place, said, fixes);
        }
    }
}

/// Writes the fix that lets the two change places, words and prices with them, where nothing else hangs on either.
fn swapped(design: &Ground<'_>, index: usize) -> Option<Fix> {
    let (main, placed) = (design.main?, &design.placed[index]);
    let simple = design.placed.iter().enumerate().all(|(other, shown)| {
        shown.placement.effect != Effect::ReplacesMain
            && shown.offer.id != main.id
            && (other == index || shown.offer.id != placed.offer.id)
    });
    if !simple || placed.offer.id == main.id || placed.placement.effect != Effect::Adds {
        return None;
    }
    let (shown, old) = (placed.placement, design.design);
    let extra_words = Copy { decline_label: shown.copy.decline_label.clone(), ..old.main_copy.clone() };
    let main_words = Copy { decline_label: old.main_copy.decline_label.clone(), ..shown.copy.clone() };
    let in_design = [
        DesignField::Main(Some(placed.offer.id)),
        DesignField::MainPrice(shown.price),
        DesignField::MainCopy(main_words),
    ];
    let in_place = [
        PlacementField::Offer(main.id),
        PlacementField::Price(old.main_price),
        PlacementField::Copy(extra_words),
    ];
    let edits = in_design
        .into_iter()
        .map(|set| Edit::ChangeDesign { id: old.id, set })
        .chain(in_place.into_iter().map(|set| Edit::ChangePlacement { id: shown.id, set }));
    let label =
        format!("Make {} the main offer and {} the extra", sentence::name(placed), quoted(&main.name));
    Fix::ask(label, edits.collect())
}
