//! Random edits of a library: most make sense, some are to be refused.

use super::{
    choices::Choices,
    random_facts,
    random_library::{self, NAMES},
};
use crate::{
    edit::{DesignField, Edit, OfferField, PlacementField, PracticeField},
    model::{
        exemption::{Exemption, Subject},
        ids::{DesignId, OfferId, OutcomeId, PlacementId},
        library::Library,
        money::Money,
        placement::{Effect, FollowUp, Presentation},
        price::Price,
        relation::Relation,
        stage::Stage,
    },
};

/// Builds an edit that speaks of records the library has, or of one that it does not.
pub fn edit(choices: &mut Choices, library: &Library) -> Edit {
    let outcomes: Vec<OutcomeId> = library.outcomes.keys().copied().collect();
    let offers: Vec<OfferId> = library.offers.keys().copied().collect();
    let designs: Vec<DesignId> = library.designs.keys().copied().collect();
    let placements: Vec<PlacementId> = library.placements.keys().copied().collect();
    let unknown = choices.below(20) == 19;
    let offer = choices.any_of(&offers).filter(|_| !unknown).unwrap_or_else(|| fresh(choices));
    let design = choices.any_of(&designs).filter(|_| !unknown).unwrap_or_else(|| fresh(choices));
    let placement = choices.any_of(&placements).filter(|_| !unknown).unwrap_or_else(|| fresh(choices));
    let outcome = choices.any_of(&outcomes).filter(|_| !unknown).unwrap_or_else(|| fresh(choices));
    match choices.below(16) {
        0..=3 => {
            Edit::ChangePlacement { id: placement, set: placement_field(choices, library, design, &offers) }
        }
        4 | 5 => {
            let position = choices.one_of(&[0, 1, u32::MAX]);
            Edit::MovePlacement { id: placement, stage: choices.one_of(&Stage::ALL), position }
        }
        6 | 7 => {
            let shown = if offers.is_empty() { vec![offer] } else { offers };
            let mut placement = random_library::placement(choices, design, &shown);
            placement.id = fresh(choices);
            placement.position = choices.one_of(&[0, u32::MAX]);
            Edit::AddPlacement { placement: Box::new(placement) }
        }
        8 => Edit::RemovePlacement { id: placement },
        9 => Edit::ChangeOffer { id: offer, set: offer_field(choices, &outcomes, &offers) },
        10 => {
            let mut offer = random_library::offer(choices, &outcomes, &offers);
            offer.id = fresh(choices);
            Edit::AddOffer { offer: Box::new(offer) }
        }
        11 => Edit::RemoveOffer { id: offer },
        12 => Edit::ChangeDesign { id: design, set: design_field(choices, library, design, &offers) },
        13 => outcome_edit(choices, outcome),
        14 => practice_or_design(choices, library, design),
        _ => exemption_edit(choices, library, design, placement),
    }
}

/// Makes an id that no record of a random library has.
fn fresh<Id: From<uuid::Uuid>>(choices: &mut Choices) -> Id {
    let high = choices.below(usize::MAX) as u128;
    Id::from(uuid::Uuid::from_u128((high + 1) << 64 | choices.below(1 << 20) as u128))
}

/// Builds a name, at times one to be refused.
fn name(choices: &mut Choices) -> String {
    match choices.below(16) {
        15 => "a\0b".to_owned(),
        14 => "x".repeat(201),
        13 => " ".to_owned(),
        _ => choices.one_of(&NAMES).to_owned(),
    }
}

fn price(choices: &mut Choices) -> Price {
    match choices.below(12) {
        11 => Price::once(Money::new(-1, "USD".parse().expect("USD is a currency"))),
        10 => Price::once(Money::new(100, "EUR".parse().expect("EUR is a currency"))),
        9 => Price::once(Money::new(i64::MAX, "USD".parse().expect("USD is a currency"))),
        _ => random_library::price(choices),
    }
}

/// Builds a field of a placement that only rules ask about.
fn asked_by_rules(choices: &mut Choices) -> PlacementField {
    match choices.below(6) {
        0 => PlacementField::Required(choices.sometimes()),
        1 => PlacementField::AboveButton(choices.sometimes()),
        2 => PlacementField::WayOut(random_facts::way_out(choices)),
        3 => PlacementField::Timer(random_facts::timer(choices)),
        4 => PlacementField::Live(random_facts::live(choices)),
        _ => PlacementField::AsksFirst(choices.sometimes()),
    }
}

fn placement_field(
    choices: &mut Choices,
    library: &Library,
    design: DesignId,
    offers: &[OfferId],
) -> PlacementField {
    use Presentation::{Card, Checkbox, Email, FullPage};
    let placed: Vec<PlacementId> =
        library.placements_of(design).iter().map(|placement| placement.id).collect();
    match choices.below(14) {
        13 => {
            let shown = if offers.is_empty() { vec![fresh(choices)] } else { offers.to_vec() };
            let other = random_library::placement(choices, design, &shown);
            choices.one_of(&PlacementField::each(&other))
        }
        12 => asked_by_rules(choices),
        0 => PlacementField::Preselected(choices.sometimes()),
        1 => PlacementField::HideIfOwned(choices.sometimes()),
        2 => PlacementField::Relation(choices.one_of(&[
            Relation::CrossSell,
            Relation::Upsell,
            Relation::Downsell,
        ])),
        3 => PlacementField::Presentation(choices.one_of(&[Checkbox, Card, FullPage, Email])),
        4 | 5 => match library.designs.get(&design) {
            Some(design) => PlacementField::Trigger(random_library::trigger(choices, design, &placed)),
            None => PlacementField::AsksFor(vec![name(choices)]),
        },
        6 => {
            let replaced = choices
                .any_of(&placed)
                .map_or(Effect::ReplacesMain, |placement| Effect::Replaces { placement });
            PlacementField::Effect(choices.one_of(&[Effect::Adds, replaced, Effect::ReplacesMain]))
        }
        7 => PlacementField::Copy(random_library::copy(choices)),
        8 => PlacementField::Price(choices.sometimes().then(|| price(choices))),
        9 => PlacementField::FollowUp(choices.sometimes().then(FollowUp::default)),
        10 => choices.any_of(offers).map_or(PlacementField::Price(None), PlacementField::Offer),
        _ => PlacementField::TakeRate(None),
    }
}

fn offer_field(choices: &mut Choices, outcomes: &[OutcomeId], offers: &[OfferId]) -> OfferField {
    match choices.below(20) {
        16.. => {
            let other = random_library::offer(choices, outcomes, offers);
            choices.one_of(&OfferField::each(&other))
        }
        8 => OfferField::Display(random_facts::display(choices, &[0, 3_900, 90_000])),
        9 => OfferField::Claims(random_facts::claims(choices)),
        10 => OfferField::Care(random_facts::care(choices)),
        11 => OfferField::Timing(random_facts::timing(choices, offers)),
        12 => OfferField::Renewal(random_facts::renewal(choices)),
        13 => OfferField::Partner(random_facts::partner(choices)),
        14 => OfferField::Guarantee(choices.sometimes().then(|| random_facts::guarantee(choices))),
        15 => OfferField::BenefitLine(name(choices)),
        0 => OfferField::Name(name(choices)),
        1 => OfferField::Category(name(choices)),
        2 => OfferField::Line(name(choices)),
        3 => OfferField::Tier(choices.one_of(&[0, 1, 100, 101])),
        4 => OfferField::Outcomes(choices.some_of(outcomes)),
        5 => OfferField::Contains(choices.some_of(offers)),
        6 => OfferField::Inside(vec![name(choices)]),
        _ => OfferField::Price(price(choices)),
    }
}

fn design_field(
    choices: &mut Choices,
    library: &Library,
    design: DesignId,
    offers: &[OfferId],
) -> DesignField {
    let segments = library.designs.get(&design).map(|design| design.segments.clone()).unwrap_or_default();
    match choices.below(15) {
        11.. => {
            let shown = if offers.is_empty() { vec![fresh(choices)] } else { offers.to_vec() };
            let other = random_library::design(choices, &shown);
            choices.one_of(&DesignField::each(&other))
        }
        6 => DesignField::Timer(random_facts::timer(choices)),
        7 => DesignField::Checkout(random_facts::checkout(choices)),
        8 => DesignField::Tests(random_facts::tests(choices)),
        9 => DesignField::Book(random_facts::book(choices)),
        10 => DesignField::MainCopy(random_library::copy(choices)),
        0 => DesignField::Main(choices.any_of(offers)),
        1 => DesignField::MainPrice(choices.sometimes().then(|| price(choices))),
        2 => DesignField::Name(name(choices)),
        3 => DesignField::Segments(choices.some_of(&segments)),
        4 => DesignField::Currency(choices.one_of(&["USD", "EUR"]).parse().expect("both are currencies")),
        _ => DesignField::Notes(name(choices)),
    }
}

fn outcome_edit(choices: &mut Choices, outcome: OutcomeId) -> Edit {
    match choices.below(3) {
        0 => {
            let mut added = random_library::outcome(choices);
            added.id = fresh(choices);
            Edit::AddOutcome { outcome: added }
        }
        1 => Edit::RewordOutcome { id: outcome, words: name(choices) },
        _ => Edit::RemoveOutcome { id: outcome },
    }
}

fn practice_or_design(choices: &mut Choices, library: &Library, design: DesignId) -> Edit {
    match (choices.below(6), library.designs.get(&design)) {
        (4 | 5, _) => {
            let other = random_library::practice(choices);
            Edit::ChangePractice { set: choices.one_of(&PracticeField::each(&other)) }
        }
        (0, Some(known)) => {
            let mut twin = (**known).clone();
            twin.id = fresh(choices);
            Edit::AddDesign { design: Box::new(twin) }
        }
        (1, _) => Edit::RemoveDesign { id: design },
        (2, _) => {
            Edit::ChangePractice { set: PracticeField::WeeklyMinutes(choices.one_of(&[0, 60, u32::MAX])) }
        }
        _ => Edit::ChangePractice { set: PracticeField::Name(name(choices)) },
    }
}

fn exemption_edit(
    choices: &mut Choices,
    library: &Library,
    design: DesignId,
    placement: PlacementId,
) -> Edit {
    let known: Vec<_> = library.exemptions.keys().copied().collect();
    if let Some(id) = choices.any_of(&known).filter(|_| choices.sometimes()) {
        return Edit::RemoveExemption { id };
    }
    let subject = choices.one_of(&[Subject::Design(design), Subject::Placement(placement)]);
    let rule = choices.one_of(&["extras-pileup", "decline-missing"]).to_owned();
    Edit::AddExemption {
        exemption: Exemption {
            id: fresh(choices),
            rule,
            design,
            subject,
            reason: name(choices),
            written: None,
        },
    }
}
