//! A box to tick costs little beside the main offer.

use crate::{
    edit::{Edit, PlacementField},
    model::{money::Money, placement::Presentation, price::Price, shape::quoted, stage::Stage},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        pricing,
        relocate::{self, Moves},
        rule::Rule,
        sentence,
        sources::{dissent, read, s1},
    },
};

/// The rule.
pub struct BumpPriceHigh;

const ERROR: Threshold = Threshold {
    key: "bump_ratio_error",
    name: "Box to tick against main price, error above",
    default: 500,
    unit: Unit::Permille,
    origin: "the highest rule of thumb found",
};
/// What a fix lowers the price to, in thousandths of the main offer's.
const LOWERED_PERMILLE: i64 = 250;
/// The lowest price a fix proposes, in thousandths of the offer's own: a deeper discount is a concern of its own.
const OWN_AT_LEAST_PERMILLE: i64 = 800;

static META: Meta = Meta {
    id: "bump-price-high",
    title: "The order bump is dear for a box",
    group: Group::Price,
    severity: Severity::Warning,
    severities: &[Severity::Warning, Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A cheap extra is ticked at a glance; a dear one makes the buyer think again at the pay button.",
    sources: &[
        s1("“An order bump is usually a cheap cross-sell”; its example is $39 beside $400, 9.75 %."),
        read("upsellplus.com, benchmarks", "10–25 % of the average order."),
        read("bloggingtothebank.com", "Below 25 %."),
        read("mamaofy.com", "20–30 %."),
        read("earnifyhub.com", "10–25 %."),
        dissent("tapmy.store, order bumps", "30–50 %."),
    ],
    thresholds: &[pricing::DEAR_BOX, ERROR],
    page: include_str!("bump_price_high.md"),
};

impl Rule for BumpPriceHigh {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY
    }

    fn goes_by_extra(&self) -> bool {
        true
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some((main, main_price)) = design.main.zip(design.main_price()) else { return };
        let whole = main_price.comparable();
        if whole.minor == 0 {
            return;
        }
        let (warning, error) = (design.line(&pricing::DEAR_BOX), design.line(&ERROR));
        for (index, placed) in design.each().filter(|(_, placed)| placed.placement.is_bump()) {
            let part = placed.price.comparable();
            if !pricing::above(part, whole, warning.value) {
                continue;
            }
            let high = pricing::above(part, whole, error.value);
            let severity = if high { Severity::Error } else { Severity::Warning };
            let (name, share) = (sentence::name(placed), sentence::share(part.minor, whole.minor));
            let said = Said {
                what: format!(
                    "{name} costs {share} of {} and is offered as a box to tick.",
                    quoted(&main.name)
                ),
                to_do: "Lower its price, offer a smaller part of it, or show it where it can be explained."
                    .to_owned(),
                evidence: format!(
                    "{} ÷ {main_price} = {share}; above {warning} is pointed out, above {error} is an error.",
                    placed.price
                ),
            };
            let place = Place::placement(placed.placement.id, "price");
            found.note(severity, place, said, fixes(design, index, whole, warning.value));
        }
    }
}

fn fixes(design: &Ground<'_>, index: usize, main: Money, most: i64) -> Vec<Fix> {
    let placed = &design.placed[index];
    let (id, name) = (placed.placement.id, sentence::name(placed));
    let change = |set| vec![Edit::ChangePlacement { id, set }];
    let moderate = |lower: &Price| {
        let (lower, own) = (lower.comparable(), placed.offer.price.comparable());
        lower.minor > 0 && !placed.offer.is_bundle() && pricing::at_least(lower, own, OWN_AT_LEAST_PERMILLE)
    };
    let lowered = pricing::priced_at(placed.price, main, LOWERED_PERMILLE.min(most))
        .filter(moderate)
        .and_then(|lower| {
            Fix::ask(format!("Lower {name} to {lower} here"), change(PlacementField::Price(Some(lower))))
        });
    let mut moves = Moves::of(design);
    let seat = moves.to(index, Stage::OneClick).or_else(|| moves.to(index, Stage::ThankYou));
    let moved = seat
        .and_then(|seat| Fix::ask(format!("Move {name} to {}", relocate::place(seat)), moves.into_edits()));
    let card = (placed.placement.stage == Stage::Checkout).then(|| {
        let card = change(PlacementField::Presentation(Presentation::Card));
        Fix::ask(format!("Show {name} as a card beside the order"), card)
    });
    lowered.into_iter().chain(moved).chain(card.flatten()).collect()
}
