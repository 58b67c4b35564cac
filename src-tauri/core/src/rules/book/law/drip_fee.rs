//! What every buyer pays stands in the price.

use crate::{
    architecture::Architecture,
    edit::{DesignField, Edit, OfferField, PlacementField},
    model::{
        money::Money, offer::Offer, practice::Region, price::Price, price_display::PriceDisplay,
        shape::quoted,
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sold::{self},
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct DripFee;

/// The regions whose law speaks of it.
const TOTAL_PRICE: &[Region] = &[Region::Eu, Region::Uk, Region::UsCa];

static META: Meta = Meta {
    id: "drip-fee",
    title: "No compulsory fee on top of the price",
    group: Group::Law,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Advice],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A fee that nobody can avoid is part of the price, and it is felt as a trick when it comes up at \
          the end.",
    sources: &[
        read(
            "UK Digital Markets, Competition and Consumers Act 2024",
            "In force since 6 April 2025: the headline price includes every fixed compulsory fee.",
        ),
        read("California SB 478", "Since 1 July 2024 the headline price includes all mandatory fees."),
        read("Directive 2011/83/EU, Article 6(1)(e)", "The consumer is told the total price."),
        read(
            "US 16 CFR 464",
            "Since 12 May 2025, for tickets to live events and short lodging only; a \
                               workshop sold by ticket may be one.",
        ),
    ],
    thresholds: &[],
    page: include_str!("drip_fee.md"),
};

impl Rule for DripFee {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let mut noted = Vec::new();
        for sold in sold::all(design) {
            let offer = sold.offer;
            let Some(fee) = offer.display.mandatory_fee.filter(|fee| fee.minor > 0) else { continue };
            if noted.contains(&offer.id) {
                continue;
            }
            noted.push(offer.id);
            let name = quoted(&offer.name);
            let said = Said {
                what: format!("Every buyer of {name} pays {fee} on top of the price shown."),
                to_do: format!("Put the {fee} into the price, or let go of it."),
                evidence: format!("The price shown is {}; the compulsory fee is {fee}.", sold.price),
            };
            let without = PriceDisplay { mandatory_fee: None, ..offer.display };
            let without = Edit::ChangeOffer { id: offer.id, set: OfferField::Display(without) };
            let folded = folded(design, offer, fee).and_then(|(price, mut edits)| {
                edits.push(without.clone());
                Fix::ask(format!("Put the fee into the price: {price}"), edits)
            });
            let dropped = Fix::ask(format!("Let go of the fee of {fee}"), vec![without]);
            let by_law = TOTAL_PRICE.iter().any(|region| design.sells_to(*region));
            let severity = if by_law { Severity::Error } else { Severity::Advice };
            let fixes = folded.into_iter().chain(dropped).collect();
            found.note(severity, Place::offer(offer.id, "display"), said, fixes);
        }
    }
}

/// Writes the edits that raise a one-time price by a fee, wherever the design shows it; gives the new price.
fn folded(design: &Architecture<'_>, offer: &Offer, fee: Money) -> Option<(Price, Vec<Edit>)> {
    let with = |price: Price| match price {
        Price::OneTime { amount } if amount.currency == fee.currency => {
            let price = Price::once(Money::new(amount.minor.saturating_add(fee.minor), amount.currency));
            price.check("The price").is_ok().then_some(price)
        }
        _ => None,
    };
    let price = with(offer.price)?;
    let mut edits = vec![Edit::ChangeOffer { id: offer.id, set: OfferField::Price(price) }];
    let is_main = design.main.is_some_and(|main| main.id == offer.id);
    if let Some(here) = design.design.main_price.filter(|_| is_main) {
        edits.push(Edit::ChangeDesign {
            id: design.design.id,
            set: DesignField::MainPrice(Some(with(here)?)),
        });
    }
    for placed in design.placed.iter().filter(|placed| placed.offer.id == offer.id) {
        if let Some(here) = placed.placement.price {
            let set = PlacementField::Price(Some(with(here)?));
            edits.push(Edit::ChangePlacement { id: placed.placement.id, set });
        }
    }
    Some((price, edits))
}
