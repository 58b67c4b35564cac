//! Prices that consumers in Europe see hold the tax.

use crate::{
    edit::{DesignField, Edit, PlacementField, PracticeField},
    model::copy::Copy,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        jurisdiction::EUROPE,
        meta::{Basis, Group, Meta},
        phrase,
        rule::Rule,
        sentence,
        sold::{self},
        sources::{LOOKED_UP, read, remembered},
    },
};

/// The rule.
pub struct TaxInclusivePrice;

/// Words that put the tax on top.
const ON_TOP: &[&str] = &["+ VAT", "+VAT", "plus VAT", "excl. VAT", "excluding VAT", "ex. VAT"];
/// Words in their place.
const INCLUDED: &str = "incl. VAT";

static META: Meta = Meta {
    id: "tax-inclusive-price",
    title: "Prices for consumers include tax",
    group: Group::Law,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(EUROPE),
    by_hand: false,
    why: "A consumer must see the whole price, value added tax included.",
    sources: &[
        remembered(
            "Directive 2011/83/EU, Article 6(1)(e), and Directive 98/6/EC",
            "The price that consumers see includes taxes.",
        ),
        read(
            "UK Digital Markets, Competition and Consumers Act 2024",
            "The price includes fees, taxes and charges.",
        ),
    ],
    thresholds: &[],
    page: include_str!("tax_inclusive_price.md"),
};

impl Rule for TaxInclusivePrice {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY | Facets::TERMS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if !design.practice().prices_include_tax && sold::all(design).any(|sold| sold.may_be_withdrawn()) {
            let said = Said {
                what: "The prices are shown without tax.".to_owned(),
                to_do: "Show prices that include tax; if you sell to companies only, silence this with that \
                        reason."
                    .to_owned(),
                evidence: "The practice says that its prices do not include tax.".to_owned(),
            };
            let edits = vec![Edit::ChangePractice { set: PracticeField::PricesIncludeTax(true) }];
            let fix = Fix::ask("Let every price include tax as it stands, then look at each", edits);
            let place = Place::design(design.design.id, Some("prices_include_tax"));
            found.note(Severity::Error, place, said, fix.into_iter().collect());
        }
        let copy = &design.design.main_copy;
        if puts_tax_on_top(copy) {
            let id = design.design.id;
            let fix = reworded(copy).map(|copy| Edit::ChangeDesign { id, set: DesignField::MainCopy(copy) });
            note(found, Place::design(id, Some("main_copy")), "The sales page", fix);
        }
        for placed in &design.placed {
            let (id, copy) = (placed.placement.id, &placed.placement.copy);
            if puts_tax_on_top(copy) {
                let fix =
                    reworded(copy).map(|copy| Edit::ChangePlacement { id, set: PlacementField::Copy(copy) });
                note(found, Place::placement(id, "copy"), &sentence::name(placed), fix);
            }
        }
    }
}

fn note(found: &mut Findings, place: Place, whose: &str, fix: Option<Edit>) {
    let said = Said {
        what: format!("{whose} names a price to which tax is added."),
        to_do: format!("Name the price with tax in it, and say “{INCLUDED}”."),
        evidence: "Its headline or button says that value added tax comes on top.".to_owned(),
    };
    let fix = fix.and_then(|edit| Fix::ask(format!("Say “{INCLUDED}”, then look at the amount"), vec![edit]));
    found.note(Severity::Warning, place, said, fix.into_iter().collect());
}

fn puts_tax_on_top(copy: &Copy) -> bool {
    [&copy.headline, &copy.accept_label]
        .into_iter()
        .any(|text| text.contains("VAT") && phrase::says(text, ON_TOP))
}

/// Gives the copy with the tax in the price, where it still fits.
fn reworded(copy: &Copy) -> Option<Copy> {
    let mut copy = copy.clone();
    for text in [&mut copy.headline, &mut copy.accept_label] {
        while let Some(at) = ON_TOP.iter().find_map(|words| phrase::find(text, words)) {
            text.replace_range(at, INCLUDED);
        }
    }
    copy.check("The copy").is_ok().then_some(copy)
}
