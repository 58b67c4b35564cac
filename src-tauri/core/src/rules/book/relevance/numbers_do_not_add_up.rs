//! Prices in the words are the prices of the offer.

use crate::{
    architecture::Placed,
    copy_check::{Amount, Family, amounts},
    edit::{DesignField, Edit, PlacementField},
    model::{
        copy::Copy,
        money::Money,
        offer::Offer,
        price::Price,
        shape::quoted,
        trigger::{Condition, Trigger},
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{ours, read},
    },
};
use std::cell::OnceCell;

/// The rule.
pub struct NumbersDoNotAddUp;

static META: Meta = Meta {
    id: "numbers-do-not-add-up",
    title: "Prices in the words are the prices charged",
    group: Group::Relevance,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "A price in the text that differs from the charge misleads, wherever one sells.",
    sources: &[
        read("16 CFR 233.5", "Prices that are told have to be those that are charged."),
        ours("An even part of a price counts as told: a session of a package, an instalment."),
    ],
    thresholds: &[],
    page: include_str!("numbers_do_not_add_up.md"),
};

/// The most even parts a price is told in.
const PARTS: i64 = 60;

impl Rule for NumbersDoNotAddUp {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let known = OnceCell::new();
        if let Some(price) = design.main_price() {
            look(design, &known, price, None, &design.design.main_copy, found);
        }
        for placed in &design.placed {
            look(design, &known, placed.price, Some(placed), &placed.placement.copy, found);
        }
    }
}

fn look(
    design: &Ground<'_>,
    known: &OnceCell<Vec<i64>>,
    price: Price,
    placed: Option<&Placed<'_>>,
    copy: &Copy,
    found: &mut Findings,
) {
    let texts = [&copy.headline, &copy.body, &copy.accept_label, &copy.decline_label];
    let mut wrong: Vec<(usize, Amount)> = Vec::new();
    for (at, text) in
        texts.into_iter().enumerate().filter(|(_, text)| text.bytes().any(|byte| byte.is_ascii_digit()))
    {
        for amount in amounts(text, design.design.currency) {
            let of_this = [price.today(), price.committed(), price.comparable()];
            let fits = of_this.contains(&amount.money) || {
                let known = known.get_or_init(|| amounts_of(design));
                adds_up(amount.money, known.iter().copied().chain(beside(design, price, placed)))
            };
            if !fits && !is_spoken_of_elsewhere(design, text, &amount) {
                wrong.push((at, amount));
            }
        }
    }
    if wrong.is_empty() {
        return;
    }
    let said: Vec<String> =
        wrong.iter().map(|(at, amount)| quoted(&texts[*at][amount.range.clone()])).collect();
    let (who, place) = match placed {
        Some(placed) => (
            format!("{} {}", sentence::name(placed), sentence::at(placed)),
            Place::placement(placed.placement.id, "copy"),
        ),
        None => ("The sales page".to_owned(), Place::design(design.design.id, Some("main_copy"))),
    };
    let said = Said {
        what: format!("{who} speaks of {}, but the price there is {price}.", sentence::row(&said)),
        to_do: "Write the price that is charged, or say nothing of it.".to_owned(),
        evidence: format!(
            "{} {} {price}, nor another price, sum, difference or saving of this design.",
            sentence::row(&said),
            if said.len() == 1 { "is not" } else { "are not" }
        ),
    };
    let fix = match &*wrong {
        [(at, amount)] => corrected(design, placed, copy, *at, amount, price),
        _ => None,
    };
    found.note(Severity::Error, place, said, fix.into_iter().collect());
}

/// Puts the price in the place of the one amount that is wrong.
fn corrected(
    design: &Ground<'_>,
    placed: Option<&Placed<'_>>,
    copy: &Copy,
    at: usize,
    amount: &Amount,
    price: Price,
) -> Option<Fix> {
    let mut copy = copy.clone();
    let text = match at {
        0 => &mut copy.headline,
        1 => &mut copy.body,
        2 => &mut copy.accept_label,
        _ => &mut copy.decline_label,
    };
    let right = price.comparable();
    text.replace_range(amount.range.clone(), &right.to_string());
    copy.check("The copy").ok()?;
    let edit = match placed {
        Some(placed) => Edit::ChangePlacement { id: placed.placement.id, set: PlacementField::Copy(copy) },
        None => Edit::ChangeDesign { id: design.design.id, set: DesignField::MainCopy(copy) },
    };
    Fix::ask(format!("Write {right}"), vec![edit])
}

/// Tells whether an amount is one of some, but for what rounding leaves, or an even part of one.
fn adds_up(amount: Money, known: impl IntoIterator<Item = i64>) -> bool {
    let unit = 10_i64.pow(amount.currency.digits());
    known.into_iter().any(|known| {
        let even_part = amount.minor > 0 && known % amount.minor == 0 && known / amount.minor <= PARTS;
        (known - amount.minor).abs() < unit || (known > 0 && even_part)
    })
}

/// Tells whether what other rules look at speaks of an amount: earnings, a claimed worth, an example.
fn is_spoken_of_elsewhere(design: &Ground<'_>, text: &str, amount: &Amount) -> bool {
    let read = design.texts().iter().find(|read| std::ptr::eq(read.text, text));
    read.is_some_and(|read| {
        read.marks.iter().any(|mark| match mark.family {
            Family::IllustrativeNote => true,
            Family::Earnings | Family::ValueStack => {
                mark.range.start < amount.range.end && amount.range.start < mark.range.end
            }
            _ => false,
        })
    })
}

/// The amounts that a price brings with it.
fn of_price(price: Price) -> [i64; 4] {
    [price.today(), price.later(), price.committed(), price.comparable()].map(|money| money.minor)
}

/// Every amount that the design itself knows, in minor units.
fn amounts_of(design: &Ground<'_>) -> Vec<i64> {
    let mut known = Vec::new();
    known.extend(design.main_price().into_iter().flat_map(of_price));
    let mut of_offer = |offer: &Offer| {
        known.extend(of_price(offer.price));
        known.extend(offer.price_history.iter().flat_map(|point| of_price(point.price)));
        known.extend(
            offer.display.compare_at.into_iter().chain(offer.display.mandatory_fee).map(|money| money.minor),
        );
        let parts = || offer.contains.iter().filter_map(|part| design.library.offer(*part).ok());
        if offer.is_bundle() {
            let sum: i64 = parts().map(|part| part.price.comparable().minor).fold(0, i64::saturating_add);
            known.extend(parts().flat_map(|part| of_price(part.price)));
            known.extend([sum, sum.saturating_sub(offer.price.comparable().minor)]);
        }
    };
    design.main.into_iter().for_each(|main| of_offer(main));
    design.placed.iter().for_each(|placed| of_offer(placed.offer));
    for placed in &design.placed {
        known.extend(of_price(placed.price));
        if let Trigger::When {
            condition: Condition::BasketAtLeast { amount } | Condition::BasketBelow { amount },
        } = placed.placement.trigger
        {
            known.push(amount.minor);
        }
    }
    known.sort_unstable();
    known.dedup();
    known
}

/// What follows from a price beside the others: sums with the main offer, differences to it, savings.
fn beside(design: &Ground<'_>, price: Price, placed: Option<&Placed<'_>>) -> Vec<i64> {
    let here = of_price(price);
    let main = design.main_price().filter(|_| placed.is_some());
    let mut amounts: Vec<i64> = Vec::new();
    for main in main.into_iter().flat_map(of_price) {
        amounts.extend(here.iter().flat_map(|here| [main.saturating_add(*here), here.saturating_sub(main)]));
    }
    let offer = placed.map(|placed| &**placed.offer).or(design.main.map(|main| &**main));
    if let Some(offer) = offer {
        let before =
            of_price(offer.price).into_iter().chain(offer.display.compare_at.map(|money| money.minor));
        amounts.extend(before.flat_map(|before| here.map(|here| before.saturating_sub(here))));
    }
    amounts
}
