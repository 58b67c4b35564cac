//! What is always on sale has its price.

use crate::{
    edit::{Edit, OfferField},
    model::{price_display::PriceDisplay, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        price_record::PriceRecord,
        rule::Rule,
        shown,
        sources::{LOOKED_UP, ours, read},
    },
};

/// The rule.
pub struct PerpetualSale;

const REDUCED: Threshold = Threshold {
    key: "perpetual_sale_days",
    name: "Days on sale, at most",
    default: 90,
    unit: Unit::Days,
    origin: "our default: half of the days looked at",
};
const BACK: Threshold = Threshold {
    key: "perpetual_sale_lookback_days",
    name: "Days looked back at for a sale",
    default: 180,
    unit: Unit::Days,
    origin: "our default",
};

static META: Meta = Meta {
    id: "perpetual-sale",
    title: "What is always on sale has its price",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Where few ever pay the full price, the saving on it is not a real one.",
    sources: &[
        read(
            "UK Competition and Markets Authority, Emma Sleep",
            "Only a small fraction of the products was sold at the full price.",
        ),
        ours("More than 90 of the last 180 days."),
    ],
    thresholds: &[REDUCED, BACK],
    page: include_str!("perpetual_sale.md"),
};

impl Rule for PerpetualSale {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for shown in shown::crossed_out(design) {
            let (most, back) = (design.line(&REDUCED), design.line(&BACK));
            let record = PriceRecord::of(shown.offer, design.as_of);
            let from = design.as_of.plus_days(-back.value);
            let days = record.days(from, design.as_of, |price| price.minor < shown.was.minor);
            if days <= most.value {
                continue;
            }
            let name = quoted(&shown.offer.name);
            let said = Said {
                what: format!(
                    "{name} cost less than the crossed-out {} on {days} of the last {back}.",
                    shown.was
                ),
                to_do: format!("Let {} be its price, without a crossed-out one.", shown.price),
                evidence: format!("More than {most} below the crossed-out price are pointed out."),
            };
            let display = PriceDisplay { compare_at: None, ..shown.offer.display };
            let edit = Edit::ChangeOffer { id: shown.offer.id, set: OfferField::Display(display) };
            let fix = Fix::ask(format!("Take the crossed-out price of {name} away"), vec![edit]);
            let place = Place::offer(shown.offer.id, "display");
            found.note(Severity::Warning, place, said, fix.into_iter().collect());
        }
    }
}
