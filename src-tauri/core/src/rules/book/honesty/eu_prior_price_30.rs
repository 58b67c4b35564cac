//! In the EU, the price before a reduction is the lowest of the last thirty days.

use crate::{
    edit::{Edit, OfferField},
    model::{offer::Kind, practice::Region, price_display::PriceDisplay, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        prior_price::{self, DAYS},
        rule::Rule,
        shown,
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct EuPriorPrice30;

/// The countries that ask the same of services and digital content.
const SERVICES_TOO: [Region; 4] = [Region::Pl, Region::Be, Region::Fr, Region::Pt];

static META: Meta = Meta {
    id: "eu-prior-price-30",
    title: "In the EU, “was” is the lowest price of thirty days",
    group: Group::Honesty,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(&[Region::Eu]),
    by_hand: false,
    why: "A price raised for a few days before a sale would make the saving look larger than it is.",
    sources: &[
        read(
            "Directive 98/6/EC, Article 6a",
            "The prior price is the lowest one applied during a period of at least 30 days before the reduction.",
        ),
        read("Court of Justice, C-330/23 Aldi Süd", "A percentage is to be worked out on that price."),
        read(
            "Ecommerce Europe on Article 6a",
            "The Directive speaks of products; Belgium, France, Poland and Portugal extend it to services.",
        ),
    ],
    thresholds: &[DAYS],
    page: include_str!("eu_prior_price_30.md"),
};

impl Rule for EuPriorPrice30 {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for shown in shown::crossed_out(design) {
            let Some(lowest) = prior_price::lowest(design, &shown) else { continue };
            if lowest.minor >= shown.was.minor {
                continue;
            }
            let goods = shown.offer.kind == Kind::PhysicalGood;
            let name = quoted(&shown.offer.name);
            let named = SERVICES_TOO.into_iter().find(|region| design.practice().regions.contains(region));
            let reach = match (goods, named) {
                (true, _) => String::new(),
                (false, Some(region)) => {
                    format!(" The rule is written for goods; {} extends it to services.", region.name())
                }
                (false, None) => {
                    " The rule is written for goods; some countries extend it to services.".to_owned()
                }
            };
            let said = Said {
                what: format!(
                    "{name} shows {} crossed out, but cost {lowest} within the {} before the reduction.",
                    shown.was,
                    design.line(&DAYS)
                ),
                to_do: format!("Cross out {lowest}, or no price at all."),
                evidence: format!(
                    "{} now, {lowest} the lowest before, {} crossed out.{reach}",
                    shown.price, shown.was
                ),
            };
            let kept = Some(lowest).filter(|lowest| lowest.minor > shown.price.minor);
            let display = PriceDisplay { compare_at: kept, ..shown.offer.display };
            let label = match kept {
                Some(lowest) => format!("Cross out {lowest} instead"),
                None => format!("Take the crossed-out price of {name} away"),
            };
            let edit = Edit::ChangeOffer { id: shown.offer.id, set: OfferField::Display(display) };
            let severity = if goods { Severity::Error } else { Severity::Warning };
            let place = Place::offer(shown.offer.id, "display");
            found.note(severity, place, said, Fix::ask(label, vec![edit]).into_iter().collect());
        }
    }
}
