//! Nobody is offered what they have just bought.

use crate::{
    architecture::{Answer, Architecture},
    edit::{Edit, PlacementField},
    model::{
        ids::OfferId,
        money::Money,
        offer::Offer,
        placement::Effect,
        price::Price,
        relation::Relation,
        shape::quoted,
        trigger::{Condition, Trigger},
    },
    rules::{
        applies::Applies,
        base,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        parts, removal, rewire,
        rule::Rule,
        sentence,
        sources::read,
    },
};

/// The rule.
pub struct AlreadyOwnedOffer;

static META: Meta = Meta {
    id: "already-owned-offer",
    title: "Offered again to those who have it",
    group: Group::Structure,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Paying twice for one thing is the shortest way to a refund.",
    sources: &[
        read("WP Swings, order bump plugin", "“Skip bump offers if the offer product is already added.”"),
        read("Thinkific support, order bumps", "Order bumps that a buyer already owns are hidden."),
    ],
    thresholds: &[],
    page: include_str!("already_owned_offer.md"),
};

impl Rule for AlreadyOwnedOffer {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        // Without sets and repeated offers nothing can be bought twice.
        let sets = design.placed.iter().any(|placed| placed.offer.is_bundle())
            || design.main.is_some_and(|main| main.is_bundle());
        for (index, placed) in design.placed.iter().enumerate() {
            let id = placed.placement.id;
            let bought = |earlier: &usize| {
                let met = &design.placed[*earlier];
                (sets || met.offer.id == placed.offer.id)
                    && charged_twice(design, index, *earlier).is_some()
                    && design.met_after(index, *earlier, Answer::Yes)
            };
            let earlier: Vec<usize> = (0..index).filter(bought).collect();
            let place = Place::placement(id, "offer");
            if let Some((main, shared)) = design.main.and_then(|main| in_main(design, index, main)) {
                let said = main_said(design, index, main, shared);
                found.note(Severity::Error, place, said, main_fixes(design, index, main, earlier.is_empty()));
            } else if let [first, ..] = *earlier {
                let said = placed_said(design, index, first);
                found.note(Severity::Error, place, said, placed_fixes(design, index, &earlier));
            }
        }
    }
}

/// Finds what a placement would sell again to a buyer of the main offer.
fn in_main<'a>(design: &Architecture<'a>, index: usize, main: &'a Offer) -> Option<(&'a Offer, OfferId)> {
    let placed = &design.placed[index];
    let shared = parts::overlap(design.library, main, placed.offer)?;
    let swapped = placed.placement.effect == Effect::ReplacesMain && placed.offer.id != main.id;
    (!swapped && !credited(design, index, shared)).then_some((main, shared))
}

/// Finds what a placement would sell again after a yes to an earlier one.
fn charged_twice(design: &Architecture<'_>, index: usize, earlier: usize) -> Option<OfferId> {
    let shared = parts::overlap(design.library, design.placed[earlier].offer, design.placed[index].offer)?;
    let swapped = base::replaced(design, index) == Some(base::Base::Placed(earlier));
    let placed = &design.placed[index];
    let spared = placed.placement.hide_if_owned && gives(design.placed[earlier].offer, placed.offer.id);
    (!swapped && !spared && !credited(design, index, shared)).then_some(shared)
}

/// Tells whether the price here is lower than the offer's own by what the thing already bought costs.
fn credited(design: &Architecture<'_>, index: usize, shared: OfferId) -> bool {
    let placed = &design.placed[index];
    let Some(part) = design.library.offers.get(&shared) else { return false };
    shared != placed.offer.id
        && placed.price.comparable().minor.saturating_add(part.price.comparable().minor)
            <= placed.offer.price.comparable().minor
}

fn main_said(design: &Architecture<'_>, index: usize, main: &Offer, shared: OfferId) -> Said {
    let placed = &design.placed[index];
    let (name, at, main_name) = (sentence::name(placed), sentence::at(placed), quoted(&main.name));
    let what = if placed.offer.id == main.id {
        format!("{name} is the main offer and is offered again {at}.")
    } else if shared == placed.offer.id {
        format!("{name} is part of {main_name} and is offered again {at}.")
    } else {
        format!(
            "{name} contains {}, which every buyer of {main_name} already has.",
            offer_name(design, shared)
        )
    };
    let evidence = format!("{main_name} is in every basket; {name} costs {} on top.", placed.price);
    Said { what, to_do: "Take it out here, or let the buyer pay only the difference.".to_owned(), evidence }
}

fn placed_said(design: &Architecture<'_>, index: usize, earlier: usize) -> Said {
    let (placed, met) = (&design.placed[index], &design.placed[earlier]);
    let (name, at) = (sentence::name(placed), sentence::at(placed));
    let what = if met.offer.id == placed.offer.id {
        format!("Whoever takes {name} {} is offered it again {at}.", sentence::at(met))
    } else {
        let shared =
            charged_twice(design, index, earlier).map_or_else(String::new, |id| offer_name(design, id));
        format!("Whoever takes {} pays for {shared} once more with {name} {at}.", sentence::name(met))
    };
    let evidence = format!(
        "A yes to {} {} is followed by {name} at {}.",
        sentence::name(met),
        sentence::at(met),
        placed.price
    );
    Said {
        what,
        to_do: "Spare those who have it, or take what they have paid off the price.".to_owned(),
        evidence,
    }
}

fn offer_name(design: &Architecture<'_>, id: OfferId) -> String {
    design.library.offer(id).map_or_else(|_| "a part".to_owned(), |offer| quoted(&offer.name))
}

fn main_fixes(design: &Architecture<'_>, index: usize, main: &Offer, only_main: bool) -> Vec<Fix> {
    let placed = &design.placed[index];
    let name = sentence::name(placed);
    let adds = placed.placement.effect == Effect::Adds;
    let bigger =
        placed.offer.id != main.id && parts::delivered(design.library, placed.offer).contains(&main.id);
    let price = design
        .main_price()
        .filter(|price| bigger && only_main && adds && base::dearer(design, index, *price));
    let swap = price.and_then(|_| {
        let set = PlacementField::Effect(Effect::ReplacesMain);
        let edit = Edit::ChangePlacement { id: placed.placement.id, set };
        let open = placed.placement.relation != Relation::CrossSell && !placed.placement.is_bump();
        let label = format!("Let {name} replace {}; the buyer pays the difference", quoted(&main.name));
        if open { Fix::ask(label, vec![edit]) } else { None }
    });
    swap.into_iter().chain(removal::take_out(design, &[index])).collect()
}

fn placed_fixes(design: &Architecture<'_>, index: usize, earlier: &[usize]) -> Vec<Fix> {
    let placed = &design.placed[index];
    let (id, name) = (placed.placement.id, sentence::name(placed));
    let change = |set| vec![Edit::ChangePlacement { id, set }];
    let hides = can_hide(design, index, earlier);
    let hidden = hides.then(|| {
        let (label, edits) =
            (format!("Hide {name} from those who have it"), change(PlacementField::HideIfOwned(true)));
        // A basket that is counted, or a step-up of something earlier, may need what the hiding excludes.
        let counts_the_basket = matches!(
            placed.placement.trigger,
            Trigger::When { condition: Condition::BasketAtLeast { .. } | Condition::BasketBelow { .. } }
        );
        let delicate = counts_the_basket || placed.placement.relation == Relation::Upsell;
        if delicate { Fix::ask(label, edits) } else { Fix::safe(label, edits) }
    });
    let mut fixes: Vec<Fix> = hidden.flatten().into_iter().collect();
    if let [met] = *earlier
        && !hides
    {
        let other = &design.placed[met];
        let credit = credit(design, index, met).and_then(|price| {
            Fix::ask(
                format!("Take the price of what they have off, so that {name} costs {price} here"),
                change(PlacementField::Price(Some(price))),
            )
        });
        let after_no = Trigger::AfterNo { placement: other.placement.id };
        let waits = (placed.placement.trigger == Trigger::Always && rewire::takes(design, index, after_no))
            .then(|| {
                let label = format!("Show {name} only after a no to {}", sentence::name(other));
                Fix::ask(label, change(PlacementField::Trigger(after_no)))
            });
        fixes.extend(credit.into_iter().chain(waits.flatten()));
    }
    fixes.extend(removal::take_out(design, &[index]));
    fixes
}

/// Tells whether an offer gives another in a way that hiding from owners sees: as itself, or as one of its parts.
fn gives(offer: &Offer, sought: OfferId) -> bool {
    offer.id == sought || offer.contains.contains(&sought)
}

/// Tells whether hiding a placement from owners ends the concern and leaves a way on which it is still met.
fn can_hide(design: &Architecture<'_>, index: usize, bought: &[usize]) -> bool {
    let offer = design.placed[index].offer.id;
    let needed = |earlier: usize| {
        design.met_after(index, earlier, Answer::Yes) && !design.met_after(index, earlier, Answer::No)
    };
    bought.iter().all(|earlier| gives(design.placed[*earlier].offer, offer))
        && !design.main.is_some_and(|main| gives(main, offer))
        && !(0..index).any(|earlier| gives(design.placed[earlier].offer, offer) && needed(earlier))
}

/// Gives the price with what is already bought taken off, where something is left and the saving stays moderate.
fn credit(design: &Architecture<'_>, index: usize, earlier: usize) -> Option<Price> {
    let placed = &design.placed[index];
    let shared = charged_twice(design, index, earlier).filter(|shared| *shared != placed.offer.id)?;
    let part = design.library.offers.get(&shared)?.price.comparable();
    let own = placed.offer.price.comparable();
    let left = Money::new(own.minor - part.minor, own.currency);
    let price = placed.offer.price.scaled_to(left);
    price.check("The price").ok()?;
    let worth = parts::sum_of_parts(design.library, placed.offer, |_| false)?;
    let moderate = price.comparable().minor * 2 > worth.minor;
    (left.minor > 0 && moderate).then_some(price)
}
