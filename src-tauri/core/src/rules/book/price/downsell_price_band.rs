//! A gentler version costs clearly less than what was declined, and still something.

use crate::{
    edit::{Edit, OfferField},
    model::{
        money::Money, offer::Offer, placement::Effect, price::Price, relation::Relation, shape::quoted,
        trigger::Trigger,
    },
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
        sold::Sold,
        sources::{ours, read},
    },
};

/// The rule.
pub struct DownsellPriceBand;

const LOW: Threshold = Threshold {
    key: "downsell_ratio_low",
    name: "Gentler version against what was declined, at least",
    default: 50,
    unit: Unit::Permille,
    origin: "our default, below the 8 % of an example in the Bluedoor AI glossary",
};
const HIGH: Threshold = Threshold {
    key: "downsell_ratio_high",
    name: "Gentler version against what was declined, at most",
    default: 600,
    unit: Unit::Permille,
    origin: "systeme.io",
};
/// What a fix lowers the price to, in thousandths of what was declined.
const LOWERED_PERMILLE: i64 = 400;
/// How many times its price a fix raises an offer at most: beyond that it would be another offer.
const RAISED_TIMES: i64 = 2;
/// The lowest price a fix proposes here, in thousandths of the offer's own: a deeper discount is a concern of its own.
const OWN_AT_LEAST_PERMILLE: i64 = 801;

static META: Meta = Meta {
    id: "downsell-price-band",
    title: "The gentler version is oddly priced",
    group: Group::Price,
    severity: Severity::Advice,
    severities: &[Severity::Advice, Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A gentler version answers a no to the price; it must cost clearly less, and still be worth having.",
    sources: &[
        read("systeme.io glossary, “Downsell”", "30–60 % of the declined price, and never as much."),
        read("Bluedoor AI glossary, “Downsell”", "Its example is $97 after a no to $1,200, 8 %."),
        ours("Advice below 5 %."),
    ],
    thresholds: &[LOW, HIGH],
    page: include_str!("downsell_price_band.md"),
};

impl Rule for DownsellPriceBand {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let (low, high) = (design.line(&LOW), design.line(&HIGH));
        for (index, placed) in design.placed.iter().enumerate() {
            let Some(declined) = declined(design, index) else { continue };
            let Some(severity) = weight(design, index, declined, placed.price) else { continue };
            let (part, whole) = (pricing::charge(design, index), pricing::charge(design, declined));
            let met = sentence::name(&design.placed[declined]);
            let (name, share) = (sentence::name(placed), sentence::share(part.minor, whole.minor));
            let said = Said {
                what: format!("{name} costs {part} after a no to {met}, which costs {whole}: {share}."),
                to_do: "Price it at 30 to 60 % of what was declined, with correspondingly less inside."
                    .to_owned(),
                evidence: format!(
                    "{part} ÷ {whole} = {share}; from {low} to {high} this check is silent, as much as the declined is an error."
                ),
            };
            let place = Place::placement(placed.placement.id, "price");
            found.note(severity, place, said, fixes(design, index, declined, whole));
        }
    }
}

/// Gives what was declined before a gentler version is shown.
fn declined(design: &Ground<'_>, index: usize) -> Option<usize> {
    let placement = design.placed[index].placement;
    let gentler =
        placement.relation == Relation::Downsell && matches!(placement.trigger, Trigger::AfterNo { .. });
    if gentler { design.placed[index].waits_for } else { None }
}

/// Weighs a gentler version at a price. What is free is a gift; what is paid in parts after a no to paying at once is
/// gentler by that.
fn weight(design: &Ground<'_>, index: usize, declined: usize, price: Price) -> Option<Severity> {
    let (met, standing) = (&design.placed[declined], pricing::standing(design, index));
    let whole = pricing::charge(design, declined);
    let part = Money::new(price.comparable().minor - standing.minor, standing.currency);
    if whole.minor <= 0 || part.minor <= 0 {
        return None;
    }
    let in_parts = matches!((price, met.price), (Price::Plan { .. }, Price::OneTime { .. }))
        && price.today().minor < met.price.today().minor;
    let as_dear = part.minor >= whole.minor && price.comparable().minor >= met.price.comparable().minor;
    let low = pricing::below(part, whole, design.line(&LOW).value);
    let high = pricing::above(part, whole, design.line(&HIGH).value);
    match (in_parts, as_dear, high || low) {
        (false, true, _) => Some(Severity::Error),
        (false, false, true) => Some(Severity::Advice),
        (true, ..) if low => Some(Severity::Advice),
        _ => None,
    }
}

fn fixes(design: &Ground<'_>, index: usize, declined: usize, whole: Money) -> Vec<Fix> {
    let placed = &design.placed[index];
    let at = |amount: Money| {
        let target = Money::new(amount.minor + pricing::standing(design, index).minor, amount.currency);
        placed.price.scaled_to(target)
    };
    let fits =
        |price: &Price| price.check("The price").is_ok() && weight(design, index, declined, *price).is_none();
    let sold = Sold { at: Some(index), offer: placed.offer, price: placed.price };
    let is_low = pricing::charge(design, index).minor * 2 < whole.minor;
    let priced = if placed.offer.is_bundle() {
        None
    } else if is_low {
        let price = at(pricing::about(whole, design.line(&LOW).value * 11 / 10));
        let near = price.comparable().minor <= placed.price.comparable().times(RAISED_TIMES).minor;
        Some(price).filter(|price| near && fits(price)).and_then(|price| sold.at_price(design, price))
    } else {
        let own = placed.offer.price.comparable();
        let moderate =
            |price: &Price| pricing::at_least(price.comparable(), own, OWN_AT_LEAST_PERMILLE) && fits(price);
        let here = at(pricing::about(whole, design.line(&HIGH).value));
        let here = Some(here).filter(moderate).and_then(|price| sold.at_price(design, price));
        let price = at(pricing::about(whole, LOWERED_PERMILLE));
        here.or_else(|| {
            let alone = stands_alone(design, index, design.placed[declined].offer);
            Some(price)
                .filter(|price| alone && fits(price))
                .and_then(|price| in_catalogue(placed.offer, price))
        })
    };
    priced.into_iter().chain(removal::take_out(design, &[index])).collect()
}

/// Tells whether another price in the catalogue would change nothing else on the way.
fn stands_alone(design: &Ground<'_>, index: usize, declined: &Offer) -> bool {
    let placed = &design.placed[index];
    let elsewhere =
        design.main.is_some_and(|main| main.id == placed.offer.id) || declined.id == placed.offer.id;
    placed.placement.price.is_none() && placed.placement.effect == Effect::Adds && !elsewhere
}

fn in_catalogue(offer: &Offer, price: Price) -> Option<Fix> {
    let edit = Edit::ChangeOffer { id: offer.id, set: OfferField::Price(price) };
    Fix::ask(format!("Price {} at {price} in the catalogue", quoted(&offer.name)), vec![edit])
}
