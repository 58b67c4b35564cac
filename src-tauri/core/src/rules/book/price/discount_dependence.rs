//! Most extras are sold at their own price.

use crate::{
    architecture::{Architecture, Placed},
    edit::{Edit, PlacementField},
    exact::rounded,
    journey::expectation::Expectation,
    model::money::Money,
    rules::{
        applies::Applies,
        crowd,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        pricing,
        rule::Rule,
        sentence,
        sources::{ours, read, s4},
    },
};
use num_bigint::BigInt;
use num_rational::BigRational;

/// The rule.
pub struct DiscountDependence;

const SHARE: Threshold = Threshold {
    key: "discounted_share",
    name: "Share of extras on discount, warn above",
    default: 500,
    unit: Unit::Permille,
    origin: "our default",
};

static META: Meta = Meta {
    id: "discount-dependence",
    title: "Most of the way is on discount",
    group: Group::Price,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "One lower price is a kindness; one after the other teaches buyers never to pay the full one.",
    sources: &[
        s4(
            "Heavy offers “condition customers to avoid standalone purchases and wait for the bundled discount, compressing unit price and margin over time”.",
        ),
        read(
            "A study of promotions over several periods, abstract",
            "Deep and frequent discounts lower the price people remember.",
        ),
        ours("More than half of the extras, or two in a row."),
    ],
    thresholds: &[SHARE],
    page: include_str!("discount_dependence.md"),
};

impl Rule for DiscountDependence {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::FORECAST | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.placed.iter().filter(|placed| is_lower(placed)).take(2).count() < 2 {
            return;
        }
        let lower: Vec<usize> =
            (0..design.placed.len()).filter(|index| is_lower(&design.placed[*index])).collect();
        let share = design.line(&SHARE);
        if !depends(design, &lower, share.value) {
            return;
        }
        let expected = design.expectation().ok();
        let said = Said {
            what: format!("{} are offered below their own price.", sentence::names(design, &lower)),
            to_do: "Keep the one lower price that helps a buyer most, and ask the full price of the others."
                .to_owned(),
            evidence: format!(
                "{} of {} at a lower price; more than {share}, or two one after the other, is pointed out.{}",
                lower.len(),
                sentence::count(design.placed.len(), "extra"),
                expected.as_ref().map_or(String::new(), |expected| let_off(design, &lower, expected)),
            ),
        };
        let fix = fewer(design, lower, share.value, expected.as_ref());
        found.note(
            Severity::Warning,
            Place::design(design.design.id, Some("prices")),
            said,
            fix.into_iter().collect(),
        );
    }
}

/// Tells whether a price that holds here only is below the offer's own. What a set saves has a rule of its own.
fn is_lower(placed: &Placed<'_>) -> bool {
    placed.placement.price.is_some()
        && placed.price.comparable().minor < placed.offer.price.comparable().minor
        && !placed.offer.is_bundle()
}

/// Tells whether a design leans on lower prices: on most of its extras, or on two that one buyer meets one after the
/// other.
fn depends(design: &Architecture<'_>, lower: &[usize], share: i64) -> bool {
    let most = lower.len() as i64 * 1000 > design.placed.len() as i64 * share;
    let next = |one: usize| {
        let after = one + 1..design.placed.len();
        let other_page = |other: &usize| {
            crowd::page(&design.placed[*other]) != crowd::page(&design.placed[one])
                && design.together(one, *other)
        };
        after.into_iter().find(other_page)
    };
    lower.len() >= 2
        && (most || lower.iter().any(|one| next(*one).is_some_and(|other| lower.contains(&other))))
}

/// Gives what a lower price is expected to let a mean buyer off, in minor units: by the share of buyers who take it.
fn given_up(design: &Architecture<'_>, index: usize, expected: &Expectation) -> BigRational {
    let placed = &design.placed[index];
    let saved = placed.offer.price.comparable().minor - placed.price.comparable().minor;
    &expected.placed[index].taken * BigInt::from(saved)
}

/// Says what lower prices are expected to let buyers off, if as many would take them at their own.
fn let_off(design: &Architecture<'_>, lower: &[usize], expected: &Expectation) -> String {
    let sum: BigRational = lower.iter().map(|index| given_up(design, *index, expected)).sum();
    let hundred = Money::new(rounded(&(sum * BigInt::from(100))), design.design.currency);
    format!(" The forecast has them let a hundred buyers off {hundred}.")
}

/// Takes lower prices back, those first that are expected to let buyers off least, until the design no longer leans on them.
fn fewer(
    design: &Architecture<'_>,
    mut lower: Vec<usize>,
    share: i64,
    expected: Option<&Expectation>,
) -> Option<Fix> {
    let brings = |index: &usize| {
        let placed = &design.placed[*index];
        let main = design.main_price().map(|main| main.comparable());
        let dear = |main| pricing::above(placed.offer.price.comparable(), main, pricing::BOX_PERMILLE);
        let dear_box = placed.placement.is_bump() && main.is_some_and(dear);
        (dear_box, expected.map(|expected| given_up(design, *index, expected)))
    };
    let mut back = Vec::new();
    while depends(design, &lower, share) {
        let least = lower.iter().copied().min_by_key(brings)?;
        lower.retain(|index| *index != least);
        back.push(least);
    }
    back.sort_unstable();
    let own = |index: &usize| {
        let id = design.placed[*index].placement.id;
        Edit::ChangePlacement { id, set: PlacementField::Price(None) }
    };
    let label = format!("Ask the catalogue price of {}", sentence::names(design, &back));
    Fix::ask(label, back.iter().map(own).collect())
}
