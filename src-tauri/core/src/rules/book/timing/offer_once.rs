//! An extra is offered once on a way.

use crate::{
    architecture::{Architecture, Placed},
    model::stage::Stage,
    rules::{
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
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
    why: "Offered once, an extra speaks for itself; offered again, it speaks for the seller.",
    sources: &[s1("“Offer it once, make it optional, and let the value speak.”")],
    thresholds: &[repeat::COOLDOWN],
    page: include_str!("offer_once.md"),
};

impl Rule for OfferOnce {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn check(&self, design: &Architecture<'_>, found: &mut Findings) {
        for (index, placed) in design.placed.iter().enumerate() {
            let same = |other: &Placed<'_>| same_thing(other.offer, placed.offer);
            if !design.placed[index + 1..].iter().any(same) || design.placed[..index].iter().any(same) {
                continue;
            }
            let reminder = one_reminder(design, index);
            let met = design.most_met(|at, other| same(other) && Some(at) != reminder);
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

/// Finds a later reminder that leaves a no alone long enough and is hidden from owners; one such is no repetition.
fn one_reminder(design: &Architecture<'_>, first: usize) -> Option<usize> {
    let earlier = &design.placed[first];
    (first + 1..design.placed.len()).find(|index| {
        let later = &design.placed[*index];
        same_thing(later.offer, earlier.offer)
            && later.placement.hide_if_owned
            && repeat::waits_long_enough(later, earlier)
    })
}

fn keep_one(design: &Architecture<'_>, met: &[usize]) -> Option<Fix> {
    let from_payment = |index: &&usize| match design.placed[**index].placement.stage {
        Stage::Checkout => 0,
        Stage::OneClick => 1,
        Stage::ThankYou => 2,
        Stage::Cart => 3,
        Stage::SalesPage => 4,
        Stage::FollowUp => 5,
    };
    let kept = *met.iter().min_by_key(from_payment)?;
    let same = |index: &usize| same_thing(design.placed[*index].offer, design.placed[kept].offer);
    let gone: Vec<usize> = (0..design.placed.len())
        .filter(|index| same(index) && design.together(*index, kept) && *index != kept)
        .collect();
    let out = removal::take_out(design, &gone)?;
    let kept = &design.placed[kept];
    Some(Fix { label: format!("Keep {} {} only", sentence::name(kept), sentence::at(kept)), ..out })
}
