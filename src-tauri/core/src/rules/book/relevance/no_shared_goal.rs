//! An extra serves the result the main offer is bought for.

use crate::{
    architecture::{Architecture, Placed},
    edit::{Edit, OfferField, PlacementField},
    model::{copy::Copy, ids::OutcomeId, money::Money, offer::Offer, relation::Relation, shape::quoted},
    relevance::{Measured, Verdict, judge_result, reading, serves_result},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        goal,
        ground::Ground,
        meta::{Basis, Group, Meta},
        parts, pricing, removal,
        rule::Rule,
        sentence,
        sources::{s1, s2, s3, s4},
    },
};
use std::{cell::OnceCell, cmp::Reverse};

/// The rule.
pub struct NoSharedGoal;

static META: Meta = Meta {
    id: "no-shared-goal",
    title: "The extra serves another goal",
    group: Group::Relevance,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning, Severity::Advice],
    basis: Basis::Definition,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "An extra that does not support the same goal feels like selling for its own sake, costs trust and can bring refunds.",
    sources: &[
        s1(
            "“If the add-on doesn’t clearly support the same goal, it feels like upselling for its own sake, erodes trust, and can raise refund rates.”",
        ),
        s2("Cross-sells are related products that work well together."),
        s3("Add-ons should be aligned with the plan and feel helpful."),
        s4("Unrelated products are the first way a cross-sell fails."),
    ],
    thresholds: &[],
    page: include_str!("no_shared_goal.md"),
};

fn applies(placed: &Placed<'_>) -> bool {
    matches!(placed.placement.relation, Relation::CrossSell | Relation::Bundle) || placed.placement.is_bump()
}

impl Rule for NoSharedGoal {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE
            | Facets::RELEVANCE
            | Facets::PRICE
            | Facets::COPY
            | Facets::EVIDENCE
            | Facets::CATALOGUE
    }

    fn goes_by_extra(&self) -> bool {
        true
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let Some(main) = design.main else { return };
        let beside = |placed: &Placed<'_>| applies(placed) && placed.offer.id != main.id;
        let wanted = goal::outcomes(design.library, main);
        if wanted.is_empty() {
            let all = design.placed.iter().enumerate();
            let others: Vec<usize> =
                all.filter(|(_, placed)| beside(placed)).map(|(index, _)| index).collect();
            main_without_goal(design, main, &others, found);
            return;
        }
        let bought_for = OnceCell::new();
        for (index, placed) in design.each().filter(|(_, placed)| beside(placed)) {
            if goal::shared(design.library, main, placed.offer) > 0 {
                continue;
            }
            let bought_for = bought_for.get_or_init(|| BoughtFor::of(design, main, wanted[0]));
            let counted = placed.placement.live.as_ref().and_then(|live| live.together).map(Measured::of);
            // What was counted is judged anew, and a near one has a sentence of its own.
            let known = counted.is_none().then(|| serves_result(design.library, main, placed.offer));
            let (verdict, near) = match known {
                Some(verdict) if verdict != Verdict::Near => (verdict, None),
                _ => {
                    let (one, other) = (reading(design.library, main), reading(design.library, placed.offer));
                    let judged = judge_result(&one, &other, counted);
                    (judged.verdict, (judged.verdict == Verdict::Near).then(|| judged.sentence()))
                }
            };
            let severity = weight(verdict, placed.offer, design);
            let place = Place::placement(placed.placement.id, "outcomes");
            let said = said(design, placed, bought_for, near);
            found.note(severity, place, said, fixes(design, index, main, bought_for));
        }
    }
}

/// What the main offer is bought for, told once for every extra.
struct BoughtFor<'l> {
    /// Its name, quoted.
    name: String,
    /// What it supports, as a half of a sentence.
    supports: String,
    /// The outcome an extra would have to name.
    outcome: OutcomeId,
    /// The words of that outcome, quoted.
    words: String,
    /// What else of the catalogue helps with it.
    helpers: Vec<Helper<'l>>,
}

impl<'l> BoughtFor<'l> {
    fn of(design: &Architecture<'l>, main: &Offer, outcome: OutcomeId) -> Self {
        let name = quoted(&main.name);
        let supports = format!("{name} supports {}", goals(design, main));
        let words = design.library.outcomes.get(&outcome).map_or("", |outcome| outcome.words.as_str());
        Self { name, supports, outcome, words: quoted(words), helpers: helpers(design, main) }
    }
}

/// Weighs it: facts alone make an error. Where the extra names no outcome, or where the words of the two, or orders,
/// speak of one result all the same, something is left to say, and nothing is known to be wrong.
fn weight(verdict: Verdict, extra: &Offer, design: &Architecture<'_>) -> Severity {
    let names_none = goal::outcomes(design.library, extra).is_empty();
    match (verdict, names_none) {
        (Verdict::Near | Verdict::Unknown, true) => Severity::Advice,
        (Verdict::Near, false) | (_, true) => Severity::Warning,
        (_, false) => Severity::Error,
    }
}

fn goals(design: &Architecture<'_>, offer: &Offer) -> String {
    let words: Vec<String> = goal::words(design.library, offer).into_iter().map(quoted).collect();
    if words.is_empty() { "no outcome".to_owned() } else { sentence::row(&words) }
}

fn said(design: &Ground<'_>, placed: &Placed<'_>, main: &BoughtFor<'_>, near: Option<String>) -> Said {
    let (name, main_name) = (sentence::name(placed), &main.name);
    let supports = format!("{}; {name} supports {}.", main.supports, goals(design, placed.offer));
    match near {
        Some(because) => Said {
            what: format!("{name} names no outcome that {main_name} is bought for."),
            to_do: "Name the outcome they have in common, if that is so.".to_owned(),
            evidence: format!("{supports} {because}"),
        },
        None => Said {
            what: format!("{name} supports no outcome that {main_name} is bought for."),
            to_do:
                "Name the outcome it helps with, if there is one; otherwise show something that does help."
                    .to_owned(),
            evidence: supports,
        },
    }
}

/// Says once that the main offer names no outcome, instead of once for every extra.
fn main_without_goal(design: &Architecture<'_>, main: &Offer, others: &[usize], found: &mut Findings) {
    let [first, ..] = *others else { return };
    let first = &design.placed[first];
    let main_name = quoted(&main.name);
    let said = Said {
        what: format!("{main_name} names no outcome, so no extra can be seen to help with it."),
        to_do: format!("Say in the client’s words what {main_name} is bought for."),
        evidence: format!("{main_name} supports no outcome; {} stands beside it.", sentence::name(first)),
    };
    let outcome = goal::outcomes(design.library, first.offer).into_iter().next();
    let borrowed = outcome.and_then(|outcome| {
        let words = design.library.outcomes.get(&outcome).map_or("", |outcome| outcome.words.as_str());
        let edit = Edit::ChangeOffer { id: main.id, set: OfferField::Outcomes(vec![outcome]) };
        Fix::ask(format!("{main_name} helps with {}", quoted(words)), vec![edit])
    });
    let fixes = borrowed.into_iter().chain(removal::take_out(design, others)).collect();
    found.note(Severity::Error, Place::offer(main.id, "outcomes"), said, fixes);
}

fn fixes(design: &Architecture<'_>, index: usize, main: &Offer, bought_for: &BoughtFor<'_>) -> Vec<Fix> {
    let placed = &design.placed[index];
    let mut outcomes = placed.offer.outcomes.clone();
    outcomes.push(bought_for.outcome);
    let claim = Edit::ChangeOffer { id: placed.offer.id, set: OfferField::Outcomes(outcomes) };
    let claimed =
        Fix::ask(format!("{} does help with {}", sentence::name(placed), bought_for.words), vec![claim]);
    let swapped = related(design, &bought_for.helpers, placed, main).and_then(|other| {
        let id = placed.placement.id;
        let copy = Copy { decline_label: placed.placement.copy.decline_label.clone(), ..Copy::default() };
        let sets = [PlacementField::Offer(other.id), PlacementField::Price(None), PlacementField::Copy(copy)];
        let edits = sets.into_iter().map(|set| Edit::ChangePlacement { id, set }).collect();
        Fix::ask(format!("Show {} ({}) instead", quoted(&other.name), other.price), edits)
    });
    claimed.into_iter().chain(swapped).chain(removal::take_out(design, &[index])).collect()
}

/// An offer of the catalogue that helps with some of the main offer's outcomes.
struct Helper<'l> {
    outcomes: usize,
    price: Money,
    offer: &'l Offer,
    /// Whether it stands apart from the main offer and all that the design shows, once that was asked.
    apart: OnceCell<bool>,
}

/// Finds the catalogue's offers that help with the main offer's outcomes.
fn helpers<'l>(design: &Architecture<'l>, main: &Offer) -> Vec<Helper<'l>> {
    let wanted = goal::outcomes(design.library, main);
    let helper = |offer: &'l Offer| {
        let outcomes = offer.outcomes.iter().filter(|outcome| wanted.contains(outcome)).count();
        let price = offer.price.comparable();
        let fits = outcomes > 0 && !offer.archived && !offer.is_bundle();
        (fits && price.currency == design.design.currency).then(|| Helper {
            outcomes,
            price,
            offer,
            apart: OnceCell::new(),
        })
    };
    design.library.offers.values().filter_map(|offer| helper(offer)).collect()
}

/// Picks the offer that helps most and is not in the design yet; among equals the one nearest in price.
fn related<'l>(
    design: &Architecture<'_>,
    helpers: &[Helper<'l>],
    placed: &Placed<'_>,
    main: &Offer,
) -> Option<&'l Offer> {
    let library = design.library;
    let (main_price, own_price) = (design.main_price()?.comparable(), placed.price.comparable());
    let apart = |offer: &Offer| {
        !offer.same_line(main)
            && !offer.same_category(main)
            && parts::overlap(library, main, offer).is_none()
            && design.placed.iter().all(|other| parts::overlap(library, other.offer, offer).is_none())
    };
    let mut best = None;
    for helper in helpers {
        let dear_box =
            placed.placement.is_bump() && pricing::above(helper.price, main_price, pricing::BOX_PERMILLE);
        let rank = (helper.outcomes, Reverse(helper.price.minor.abs_diff(own_price.minor)));
        if !dear_box
            && best.is_none_or(|(kept, _)| rank > kept)
            && *helper.apart.get_or_init(|| apart(helper.offer))
        {
            best = Some((rank, helper.offer));
        }
    }
    best.map(|(_, offer)| offer)
}
