//! A cross-sell is of another category than the main offer.

use crate::{
    architecture::{Architecture, Placed},
    edit::{Edit, PlacementField},
    model::{offer::Offer, placement::Effect, relation::Relation, shape::quoted},
    rules::{
        after_no,
        applies::Applies,
        base,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        relocate, removal,
        rule::Rule,
        sentence,
        sources::{s1, s2, s3, s4},
    },
};

/// The rule.
pub struct CrossSellSameCategory;

static META: Meta = Meta {
    id: "cross-sell-same-category",
    title: "This extra is a version of the main offer",
    group: Group::Structure,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Definition,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A cross-sell widens the purchase with a different kind of thing; another version of the same thing is a step-up or a gentler version.",
    sources: &[
        s1("“A complementary offer from a different category sold alongside the main one.”"),
        s2(
            "A cross-sell introduces related products; an upsell is a higher-priced version of the same product.",
        ),
        s3("Upselling means a more premium version of what is already being bought."),
        s4("Cross-selling adds a “related product in a different category”."),
    ],
    thresholds: &[],
    page: include_str!("cross_sell_same_category.md"),
};

impl Rule for CrossSellSameCategory {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::COPY | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some(main) = design.main else { return };
        for (index, placed) in design.placed.iter().enumerate() {
            let another = placed.offer.id != main.id && !placed.offer.is_bundle();
            let a_version = matches!(placed.derived, Relation::Upsell | Relation::Downsell);
            let declared = placed.placement.relation == Relation::CrossSell;
            if declared && another && (a_version || placed.offer.same_category(main)) {
                let place = Place::placement(placed.placement.id, "relation");
                found.note(Severity::Warning, place, said(placed, main), fixes(design, index));
            }
        }
    }
}

fn said(placed: &Placed<'_>, main: &Offer) -> Said {
    let (name, main_name) = (sentence::name(placed), quoted(&main.name));
    let (is, to_do) = match placed.derived {
        Relation::Upsell => ("a bigger version of", "Call it an upsell (a step-up)".to_owned()),
        Relation::Downsell => {
            ("a smaller version of", "Show it only after a no, as a downsell (a gentler version)".to_owned())
        }
        _ => (
            "of the same category as",
            format!("Make it a step-up of {main_name}, or give it the category it really has"),
        ),
    };
    let evidence = if placed.offer.same_line(main) {
        format!(
            "Both are on the line {}: tier {} at {} beside tier {} at {}.",
            quoted(&main.line),
            placed.offer.tier,
            placed.offer.price,
            main.tier,
            main.price
        )
    } else {
        format!("Both are of the category {}.", quoted(main.category.trim()))
    };
    Said {
        what: format!("{name} is called a cross-sell, but it is {is} {main_name}."),
        to_do: to_do + ".",
        evidence,
    }
}

fn fixes(design: &Architecture<'_>, index: usize) -> Vec<Fix> {
    let placed = &design.placed[index];
    let (id, name) = (placed.placement.id, sentence::name(placed));
    let call_it = |relation| Edit::ChangePlacement { id, set: PlacementField::Relation(relation) };
    let adds = placed.placement.effect == Effect::Adds;
    let named = match placed.derived {
        Relation::Upsell if adds && base::says_what_is_inside(placed.offer) => {
            Fix::safe(format!("Call {name} an upsell"), vec![call_it(Relation::Upsell)])
        }
        Relation::Downsell if after_no::is_cheaper(design, index) => {
            let copy = relocate::with_a_no(placed, placed.placement.stage, Relation::Downsell);
            let no = copy.map(|copy| Edit::ChangePlacement { id, set: PlacementField::Copy(copy) });
            let edits = [call_it(Relation::Downsell)].into_iter().chain(no).collect();
            Fix::safe(format!("Call {name} a downsell"), edits)
        }
        Relation::Downsell => after_no::attach(design, index),
        _ => base::join_main_line(design, index).and_then(|mut edits| {
            edits.push(call_it(Relation::Upsell));
            Fix::ask(
                format!("Make {name} the next tier of the main offer’s line and call it an upsell"),
                edits,
            )
        }),
    };
    named.into_iter().chain(removal::take_out(design, &[index])).collect()
}
