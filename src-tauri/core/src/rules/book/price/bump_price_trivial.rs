//! A box to tick costs enough to be worth its place.

use crate::{
    edit::{Edit, OfferField, PlacementField},
    model::{limits::LINES, money::Money, price::Price, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        pricing, removal,
        rule::Rule,
        sentence,
        sources::{ours, remembered},
    },
};

/// The rule.
pub struct BumpPriceTrivial;

const RATIO: Threshold = Threshold {
    key: "bump_ratio_trivial",
    name: "Box to tick against main price, too small below",
    default: 30,
    unit: Unit::Permille,
    origin: "our default",
};
const LEAST: Threshold = Threshold {
    key: "bump_price_least",
    name: "Price of a box to tick, at least",
    default: 5,
    unit: Unit::Amount,
    origin: "our default",
};
/// What a fix raises the price to, in thousandths of the main offer's.
const RAISED_PERMILLE: i64 = 50;
/// How many times its price a fix raises an offer at most: beyond that it would be another offer.
const RAISED_TIMES: i64 = 3;

static META: Meta = Meta {
    id: "bump-price-trivial",
    title: "The order bump is too cheap to matter",
    group: Group::Price,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::OurDefault,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A box at the pay button costs attention; for a trifle, a gift does more good than a price.",
    sources: &[
        ours("Below 3 % of the main offer or below 5 units of the currency."),
        remembered("Card providers’ price lists", "About 2.9 % and 0.30 of every charge."),
    ],
    thresholds: &[RATIO, LEAST],
    page: include_str!("bump_price_trivial.md"),
};

impl Rule for BumpPriceTrivial {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some((main, main_price)) = design.main.zip(design.main_price()) else { return };
        let whole = main_price.comparable();
        if whole.minor == 0 {
            return;
        }
        let ratio = design.line(&RATIO);
        for (index, placed) in
            design.placed.iter().enumerate().filter(|(_, placed)| placed.placement.is_bump())
        {
            let part = placed.price.comparable();
            if !is_trivial(design, part, whole) {
                continue;
            }
            let (name, share) = (sentence::name(placed), sentence::share(part.minor, whole.minor));
            let said = Said {
                what: format!(
                    "{name} costs {}, {share} of {}, and is offered as a box to tick.",
                    placed.price,
                    quoted(&main.name)
                ),
                to_do: "Ask a price that is worth a decision, or give it with the main offer as a gift."
                    .to_owned(),
                evidence: format!(
                    "{} ÷ {main_price} = {share}; below {ratio} or below {} is pointed out.",
                    placed.price,
                    design.amount(&LEAST)
                ),
            };
            let place = Place::placement(placed.placement.id, "price");
            let fixes = raised(design, index, whole).into_iter().chain(given(design, index)).collect();
            found.note(Severity::Advice, place, said, fixes);
        }
    }
}

/// Tells whether a price is too small for a box. What is free is a gift; what is dear has a rule of its own; and where
/// the main offer is so small that the two rules would contradict each other, this one is silent.
fn is_trivial(design: &Ground<'_>, part: Money, whole: Money) -> bool {
    let dear = |amount: Money| pricing::above(amount, whole, design.line(&pricing::DEAR_BOX).value);
    let least = design.amount(&LEAST);
    let tiny = part.minor < least.minor && !dear(least);
    part.minor > 0 && (tiny || pricing::below(part, whole, design.line(&RATIO).value)) && !dear(part)
}

fn raised(design: &Ground<'_>, index: usize, whole: Money) -> Option<Fix> {
    let placed = &design.placed[index];
    let at = |amount: Money| placed.price.scaled_to(amount);
    let fits = |price: &Price| {
        let part = price.comparable();
        price.check("The price").is_ok()
            && part.minor <= placed.price.comparable().times(RAISED_TIMES).minor
            && !is_trivial(design, part, whole)
            && !pricing::above(part, whole, design.line(&pricing::DEAR_BOX).value)
    };
    let candidates = [pricing::about(whole, RAISED_PERMILLE), design.amount(&LEAST)];
    let price = candidates.into_iter().map(at).find(fits).filter(|_| !placed.offer.is_bundle())?;
    let set = PlacementField::Price(Some(price));
    let edit = Edit::ChangePlacement { id: placed.placement.id, set };
    Fix::ask(format!("Raise {} to {price} here", sentence::name(placed)), vec![edit])
}

/// Writes the fix that makes it part of the main offer instead.
fn given(design: &Ground<'_>, index: usize) -> Option<Fix> {
    let (main, placed) = (design.main?, &design.placed[index]);
    let mut edits = removal::take_out(design, &[index])?.edits;
    if main.inside.len() >= LINES {
        return None;
    }
    let inside = main.inside.iter().cloned().chain([placed.offer.name.clone()]).collect();
    edits.push(Edit::ChangeOffer { id: main.id, set: OfferField::Inside(inside) });
    Fix::ask(format!("Give {} with {} at no extra cost", sentence::name(placed), quoted(&main.name)), edits)
}
