//! A percentage off fits the two prices.

use crate::{
    edit::{DesignField, Edit, PlacementField},
    model::{copy::Copy, money::Money, practice::Region, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::{Ground, Line},
        meta::{Basis, Group, Meta, Threshold, Unit},
        percent_off::{self, Claim},
        prior_price, reach,
        rule::Rule,
        sentence,
        shown::CrossedOut,
        sources::{LOOKED_UP, ours, read},
    },
};

/// The rule.
pub struct PercentOffWrong;

const SLACK: Threshold = Threshold {
    key: "percent_off_slack",
    name: "Room for rounding in “% off”",
    default: 10,
    unit: Unit::Permille,
    origin: "our default, for rounding",
};

static META: Meta = Meta {
    id: "percent-off-wrong",
    title: "A percentage off fits the two prices",
    group: Group::Honesty,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "The percentage is read first, and it is a statement about the price.",
    sources: &[
        read("Court of Justice, C-330/23 Aldi Süd", "A percentage is to be worked out on the prior price."),
        ours("One point for rounding."),
    ],
    thresholds: &[SLACK],
    page: include_str!("percent_off_wrong.md"),
};

impl Rule for PercentOffWrong {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::PRICE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if let Some((main, price)) = design.main.zip(design.main_price())
            && let Some(was) = main.display.compare_at
        {
            let (copy, id) = (&design.design.main_copy, design.design.id);
            let shown = CrossedOut { offer: main, price: price.comparable(), was };
            let set = |copy| Edit::ChangeDesign { id, set: DesignField::MainCopy(copy) };
            look(design, &shown, copy, Place::design(id, Some("main_copy")), &set, found);
        }
        for placed in &design.placed {
            let Some(was) = placed.offer.display.compare_at else { continue };
            let (copy, id) = (&placed.placement.copy, placed.placement.id);
            let shown = CrossedOut { offer: placed.offer, price: placed.price.comparable(), was };
            let set = |copy| Edit::ChangePlacement { id, set: PlacementField::Copy(copy) };
            look(design, &shown, copy, Place::placement(id, "copy"), &set, found);
        }
    }
}

/// Looks at the words around one showing.
fn look(
    design: &Ground<'_>,
    shown: &CrossedOut<'_>,
    copy: &Copy,
    place: Place,
    set: &dyn Fn(Copy) -> Edit,
    found: &mut Findings,
) {
    if shown.was.minor <= shown.price.minor {
        return;
    }
    let claims: Vec<Claim> = texts(copy).into_iter().flat_map(percent_off::claims).collect();
    if claims.is_empty() {
        return;
    }
    let slack = design.line(&SLACK);
    let prior = prior(design, shown);
    let real = hundredths_off(shown.price, prior);
    let wrong = |claim: &Claim| (claim.hundredths - real).abs() > slack.value * 10;
    let Some(first) = claims.iter().find(|claim| wrong(claim)) else { return };
    let name = quoted(&shown.offer.name);
    let truth = match real {
        ..=0 => "it is no reduction".to_owned(),
        _ => format!("it is {}", sentence::share(real, 10_000)),
    };
    let prior_is =
        if prior == shown.was { "the crossed-out price" } else { "the lowest price of the days before" };
    let said = Said {
        what: format!(
            "The words around {name} say {} off, but {truth}.",
            sentence::share(first.hundredths, 10_000)
        ),
        to_do: "Name the percentage that fits the two prices, or none.".to_owned(),
        evidence: format!(
            "{} instead of {prior}, {prior_is}; more than {slack} beside it is pointed out.",
            shown.price
        ),
    };
    let (mended, label) = mended(copy, real, slack, &wrong);
    let fits = mended.check("The copy").is_ok();
    let fix = fits.then(|| Fix::ask(label, vec![set(mended)])).flatten();
    let severity = reach::where_bound(design, &[Region::Eu, Region::Uk, Region::Us]);
    found.note(severity, place, said, fix.into_iter().collect());
}

fn texts(copy: &Copy) -> [&str; 3] {
    [&copy.headline, &copy.body, &copy.accept_label]
}

/// Gives the price a percentage is worked out on: the crossed-out one, in the EU the lowest of the days before.
fn prior(design: &Ground<'_>, shown: &CrossedOut<'_>) -> Money {
    let lowest = design.sells_to(Region::Eu).then(|| prior_price::lowest(design, shown)).flatten();
    lowest.filter(|lowest| lowest.minor < shown.was.minor).unwrap_or(shown.was)
}

/// Gives what a price is below another, in hundredths of a percent, rounded down; not positive where it is not below.
fn hundredths_off(price: Money, prior: Money) -> i64 {
    let (price, prior) = (i128::from(price.minor), i128::from(prior.minor.max(1)));
    i64::try_from(((prior - price) * 10_000).div_euclid(prior)).unwrap_or(i64::MIN)
}

/// Gives the copy with the right percentage, or without one where nothing is taken off, and the words of the fix.
fn mended(copy: &Copy, real: i64, slack: Line, wrong: &dyn Fn(&Claim) -> bool) -> (Copy, String) {
    let whole = slack.value >= 10;
    let number = if whole { (real / 100).to_string() } else { format!("{}.{:02}", real / 100, real % 100) };
    let text = |text: &str| match real {
        ..=0 => percent_off::without_claims(text),
        _ => percent_off::renumbered(text, wrong, &number),
    };
    let [headline, body, accept_label] = texts(copy).map(text);
    let label = match real {
        ..=0 => "Leave out the sentence with the percentage".to_owned(),
        _ => format!("Say {number}\u{a0}% instead"),
    };
    (Copy { headline, body, accept_label, decline_label: copy.decline_label.clone() }, label)
}
