//! Whoever names an instalment names the total.

use crate::{
    model::{copy::Copy, limits::COPY_CHARS, money::Money, price::Price, shape::quoted},
    rules::{
        amount_in_text,
        applies::Applies,
        facets::Facets,
        finding::{Fix, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sold::{self, Sold},
        sources::{read, remembered},
    },
};

/// The rule.
pub struct PlanTotalMissing;

static META: Meta = Meta {
    id: "plan-total-missing",
    title: "Say what a payment plan costs in all",
    group: Group::Price,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A small instalment hides a larger sum; people decide well when they see the whole of it.",
    sources: &[
        remembered(
            "Directive 2011/83/EU, Articles 6(1)(e) and 8(2)",
            "The total price is told before the order.",
        ),
        read(
            "UK Digital Markets, Competition and Consumers Act 2024",
            "An invitation to buy names the total price.",
        ),
        remembered(
            "FTC, policy statement on deception",
            "What is left out can mislead as much as what is said.",
        ),
    ],
    thresholds: &[],
    page: include_str!("plan_total_missing.md"),
};

impl Rule for PlanTotalMissing {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::RELEVANCE | Facets::PRICE | Facets::COPY
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for sold in sold::all(design) {
            let Price::Plan { instalments, amount, .. } = sold.price else { continue };
            let total = sold.price.committed();
            let says = |money: Money| {
                texts(design, &sold).into_iter().any(|text| amount_in_text::names(text, money))
            };
            let hides_total = amount.minor > 0 && says(amount) && !says(total);
            let more = dearer_in_parts(&sold, total);
            let hides_more = more.filter(|(more, at_once)| !says(*more) && !says(*at_once));
            if !hides_total && hides_more.is_none() {
                continue;
            }
            let name = quoted(&sold.offer.name);
            let said = Said {
                what: match (hides_total, hides_more) {
                    (true, Some((more, _))) => format!(
                        "The words for {name} name {amount}, but neither the total of {total} nor the {more} it costs more than at once."
                    ),
                    (true, None) => {
                        format!("The words for {name} name {amount}, but not the total of {total}.")
                    }
                    (false, more) => {
                        let (more, at_once) = more.unwrap_or((total, total));
                        format!(
                            "{name} costs {more} more in parts than the {at_once} at once, and nothing says so."
                        )
                    }
                },
                to_do:
                    "Name the total wherever you name the instalment, and what paying in parts costs more."
                        .to_owned(),
                evidence: format!("{instalments} × {amount} = {total}."),
            };
            let fix = told(design, &sold, total, more.map(|(more, _)| more));
            found.note(Severity::Warning, sold.place(design, "copy"), said, fix.into_iter().collect());
        }
    }
}

/// Gives how much more a plan costs than the catalogue price at once, and that price.
fn dearer_in_parts(sold: &Sold<'_>, total: Money) -> Option<(Money, Money)> {
    let Price::OneTime { amount: at_once } = sold.offer.price else { return None };
    let more = Money::new(total.minor - at_once.minor, total.currency);
    (more.minor > 0 && at_once.minor > 0).then_some((more, at_once))
}

/// Gives the words a buyer reads there.
fn texts<'d>(design: &'d Ground<'_>, sold: &Sold<'d>) -> [&'d str; 4] {
    let Copy { headline, body, accept_label, .. } = sold.copy(design);
    [headline, body, accept_label, &sold.offer.benefit_line]
}

/// Writes the fix that adds the sum to the words, where it fits.
fn told(design: &Ground<'_>, sold: &Sold<'_>, total: Money, more: Option<Money>) -> Option<Fix> {
    let Price::Plan { instalments, amount, .. } = sold.price else { return None };
    let rest = match more {
        Some(more) => format!(", {more} more than paying at once"),
        None => String::new(),
    };
    let sum = format!("{instalments} × {amount} = {total} in all{rest}.");
    let copy = sold.copy(design);
    // Where there are no words of one's own, the page shows the benefit line; it stays.
    let said = if copy.body.trim().is_empty() { &sold.offer.benefit_line } else { &copy.body };
    let body = format!("{} {sum}", said.trim_end()).trim_start().to_owned();
    let copy = Copy { body, ..copy.clone() };
    let fits = copy.body.chars().count() <= COPY_CHARS;
    fits.then(|| Fix::ask(format!("Add “{sum}” to the words"), vec![sold.worded(design, copy)])).flatten()
}
