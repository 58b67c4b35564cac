//! An extra is offered once on a way.

use crate::{
    architecture::{Architecture, Placed},
    model::stage::Stage,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        removal,
        repeat::{self, same_thing},
        rule::Rule,
        sentence,
        sources::s1,
    },
};

/// The rule.
pub struct OfferOnce;

static META: Meta = Meta {
    id: "offer-once",
    title: "Offer it once",
    group: Group::Timing,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Offered once, an extra speaks for itself; offered again, it speaks for the seller.",
    sources: &[s1("“Offer it once, make it optional, and let the value speak.”")],
    thresholds: &[repeat::COOLDOWN],
    page: include_str!("offer_once.md"),
};

impl Rule for OfferOnce {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (index, placed) in design.placed.iter().enumerate() {
            let same = |other: &Placed<'_>| same_thing(other.offer, placed.offer);
            if !design.placed[index + 1..].iter().any(same) || design.placed[..index].iter().any(same) {
                continue;
            }
            let showings = (index..design.placed.len()).filter(|at| same(&design.placed[*at]));
            let reminder = one_reminder(design, index);
            let showings: Vec<usize> = showings.filter(|at| Some(*at) != reminder).collect();
            let met = on_one_way(design, &showings);
            if met.len() > 1 {
                let name = sentence::name(placed);
                let places: Vec<String> = met.iter().map(|at| sentence::at(&design.placed[*at])).collect();
                let said = Said {
                    what: format!(
                        "A buyer can be offered {name} {} times: {}.",
                        met.len(),
                        sentence::row(&places)
                    ),
                    to_do: "Keep the place nearest to the payment and let the value speak.".to_owned(),
                    evidence: format!("{} of {name} on one way.", sentence::count(met.len(), "showing")),
                };
                let place = Place::offer(placed.offer.id, "placements");
                found.note(Severity::Warning, place, said, keep_one(design, &met).into_iter().collect());
            }
        }
    }
}

/// Gives showings that one buyer can meet, if there are two of them.
fn on_one_way(design: &Architecture<'_>, showings: &[usize]) -> Vec<usize> {
    let from = |first: usize| {
        let mut met = vec![showings[first]];
        for index in &showings[first + 1..] {
            if met.iter().all(|other| design.together(*other, *index)) {
                met.push(*index);
            }
        }
        met
    };
    (0..showings.len()).map(from).max_by_key(Vec::len).unwrap_or_default()
}

/// Finds a later reminder that leaves a no alone long enough and is hidden from owners; one such is no repetition.
fn one_reminder(design: &Ground<'_>, first: usize) -> Option<usize> {
    let (earlier, days) = (&design.placed[first], design.line(&repeat::COOLDOWN).value);
    (first + 1..design.placed.len()).find(|index| {
        let later = &design.placed[*index];
        same_thing(later.offer, earlier.offer)
            && later.placement.hide_if_owned
            && repeat::waits_long_enough(later, earlier, days)
    })
}

/// Keeps the showing nearest to the payment, and others only where no buyer meets them on the same way.
fn keep_one(design: &Architecture<'_>, met: &[usize]) -> Option<Fix> {
    let from_payment = |index: &usize| match design.placed[*index].placement.stage {
        Stage::Checkout => 0,
        Stage::OneClick => 1,
        Stage::ThankYou => 2,
        Stage::Cart => 3,
        Stage::SalesPage => 4,
        Stage::FollowUp => 5,
    };
    let thing = design.placed[*met.first()?].offer;
    let same = |index: &usize| same_thing(design.placed[*index].offer, thing);
    let waits_for_another = |index: usize| {
        let mut chain =
            std::iter::successors(design.placed[index].waits_for, |met| design.placed[*met].waits_for);
        chain.any(|met| same(&met))
    };
    let free = met.iter().copied().filter(|index| !waits_for_another(*index));
    let nearest = free.min_by_key(from_payment)?;
    let (mut kept, mut gone) = (vec![nearest], Vec::new());
    for index in (0..design.placed.len()).filter(same).filter(|index| *index != nearest) {
        let again = kept.iter().any(|other| design.together(*other, index));
        if again { gone.push(index) } else { kept.push(index) }
    }
    // What waits for one that goes would come forward in its place.
    let follow: Vec<usize> = removal::with_followers(design, &gone)
        .into_iter()
        .filter(|index| same(index) && *index != nearest)
        .collect();
    let out = removal::take_out(design, &follow)?;
    let kept = &design.placed[nearest];
    Some(Fix { label: format!("Keep {} {} only", sentence::name(kept), sentence::at(kept)), ..out })
}
