//! A crossed-out price was a real one.

use crate::{
    edit::{Edit, OfferField},
    model::{money::Money, practice::Region, price_display::PriceDisplay, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        price_record::PriceRecord,
        reach,
        rule::Rule,
        shown::{self, CrossedOut},
        sources::{LOOKED_UP, ours, read, remembered},
    },
};

/// The rule.
pub struct StrikethroughNoBasis;

const HELD: Threshold = Threshold {
    key: "strike_min_days",
    name: "Days a crossed-out price must have held",
    default: 30,
    unit: Unit::Days,
    origin: "our default, on “a reasonably substantial period” of 16 CFR 233.1",
};
const BACK: Threshold = Threshold {
    key: "strike_lookback_days",
    name: "Days looked back at for a crossed-out price",
    default: 90,
    unit: Unit::Days,
    origin: "our default, on “recent” in 16 CFR 233.1",
};

static META: Meta = Meta {
    id: "strikethrough-no-basis",
    title: "A crossed-out price was a real one",
    group: Group::Honesty,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A price that nobody was asked for makes a saving that nobody gets.",
    sources: &[
        read(
            "16 CFR 233.1",
            "A former price is the actual, bona fide price at which it was offered for a reasonably substantial period, recently and openly.",
        ),
        read(
            "UK Competition and Markets Authority, Emma Sleep",
            "A “was” price is to have been charged to a fair number of buyers.",
        ),
        remembered("Directive 2005/29/EC, Article 6", "A false price advantage misleads."),
        ours("The numbers of days."),
    ],
    thresholds: &[HELD, BACK],
    page: include_str!("strikethrough_no_basis.md"),
};

impl Rule for StrikethroughNoBasis {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for shown in shown::crossed_out(design) {
            // The ordinary price is real, and this design goes below it.
            if shown.offer.price.comparable().minor >= shown.was.minor {
                continue;
            }
            let (least, back) = (design.line(&HELD), design.line(&BACK));
            let from = design.as_of.plus_days(-back.value);
            let record = PriceRecord::of(shown.offer, design.as_of);
            let held = record.days(from, design.as_of, |price| price.minor >= shown.was.minor);
            let known = record.days(from, design.as_of, |_| true);
            if held >= least.value {
                continue;
            }
            let name = quoted(&shown.offer.name);
            let open = back.value - known;
            let (severity, evidence) = if held + open >= least.value {
                let recorded = match known {
                    0 => "No earlier price is written down".to_owned(),
                    _ => format!("{open} of the last {back} have no price written down"),
                };
                let asked = format!("a crossed-out price has held for {least} of the last {back}");
                (Severity::Warning, format!("{recorded}; {asked}."))
            } else {
                let bound = reach::where_bound(design, &[Region::Us, Region::Uk, Region::Eu]);
                (
                    bound,
                    format!(
                        "It cost that much on {held} of the last {back}; at least {least} are asked for."
                    ),
                )
            };
            let said = Said {
                what: format!("{name} costs {} and shows {} crossed out.", shown.price, shown.was),
                to_do: "Take the crossed-out price away, or write down when it was asked for.".to_owned(),
                evidence,
            };
            let fixes = fixes(&shown, real(&shown, &record, design, least.value, back.value), &name);
            found.note(severity, Place::offer(shown.offer.id, "display"), said, fixes);
        }
    }
}

/// Finds the highest price above today's that held long enough.
fn real(
    shown: &CrossedOut<'_>,
    record: &PriceRecord,
    design: &Ground<'_>,
    least: i64,
    back: i64,
) -> Option<Money> {
    let (from, until) = (design.as_of.plus_days(-back), design.as_of);
    let held = |price: &Money| record.days(from, until, |other| other.minor >= price.minor) >= least;
    let above = |price: &Money| price.minor > shown.price.minor && price.minor < shown.was.minor;
    let prices = record.within(from, until).map(|(price, _)| price);
    prices.filter(above).filter(held).max_by_key(|price| price.minor)
}

fn fixes(shown: &CrossedOut<'_>, real: Option<Money>, name: &str) -> Vec<Fix> {
    let set = |compare_at| {
        let display = PriceDisplay { compare_at, ..shown.offer.display };
        vec![Edit::ChangeOffer { id: shown.offer.id, set: OfferField::Display(display) }]
    };
    let other = real.and_then(|price| {
        Fix::ask(format!("Cross out {price} instead, which {name} did cost"), set(Some(price)))
    });
    let away = Fix::ask(format!("Take the crossed-out price of {name} away"), set(None));
    other.into_iter().chain(away).collect()
}
