//! What a design could still gain, told one thing at a time: a design with one extra is not met by four ideas at once.

use super::{book, finding::Fix, goal, ground::Ground};
use crate::{
    architecture::derive_relation,
    edit::{Edit, PlacementField},
    model::{
        ids::PlacementId,
        limits::PLACEMENTS_PER_DESIGN,
        offer::{Kind, Offer},
        placement::{FollowUp, Placement, Presentation},
        price::Price,
        relation::Relation,
        shape::quoted,
        stage::Stage,
    },
};
use uuid::Uuid;

/// An idea, in the order they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Idea {
    /// Something offered at or right after the checkout.
    BestMoment,
    /// Words on the thank-you page that say what comes next.
    NextWords,
    /// A follow-up.
    FollowUp,
    /// A next step half a year on.
    NextStep,
}

/// Days a programme lasts from which on a next step is worth planning: three months.
const LONG: u16 = 90;

/// Tells whether an idea holds for a design and none before it is still to be told.
pub(super) fn is_next(design: &Ground<'_>, idea: Idea) -> bool {
    let before =
        [Idea::BestMoment, Idea::NextWords, Idea::FollowUp].into_iter().filter(|other| *other < idea);
    holds(design, idea)
        && !before.into_iter().any(|other| holds(design, other) && is_told(design, rule(other)))
}

fn holds(design: &Ground<'_>, idea: Idea) -> bool {
    let Some((main, price)) = design.main.zip(design.main_price()) else { return false };
    let at = |stage: Stage| design.at(stage).next().is_some();
    match idea {
        _ if design.placed.is_empty() => false,
        Idea::BestMoment => {
            ![Stage::Checkout, Stage::OneClick, Stage::ThankYou].into_iter().any(at)
                && !design.placed.iter().any(|placed| is_nudge(placed.placement))
                && design.placed.iter().any(|placed| placed.placement.relation == Relation::CrossSell)
        }
        Idea::NextWords => design.design.checkout.next_step.trim().is_empty() && !at(Stage::ThankYou),
        Idea::FollowUp => !at(Stage::FollowUp) && in_hand(design).is_some(),
        Idea::NextStep => {
            matches!(price, Price::Subscription { .. })
                || main.timing.lasts_days.is_some_and(|days| days >= LONG)
        }
    }
}

/// Tells whether a placement is the prompt to add a little more just before paying, which belongs to the checkout.
fn is_nudge(placement: &Placement) -> bool {
    placement.stage == Stage::Cart && placement.presentation == Presentation::ThresholdNudge
}

/// Gives the id of the rule that tells an idea.
fn rule(idea: Idea) -> &'static str {
    match idea {
        Idea::BestMoment => "no-offer-at-best-moment",
        Idea::NextWords => "thank-you-empty",
        Idea::FollowUp => "follow-up-missing",
        Idea::NextStep => "next-step-window",
    }
}

/// Tells whether a rule speaks in a design and was not silenced there with a reason.
fn is_told(design: &Ground<'_>, rule: &str) -> bool {
    let mut exemptions = design.library.exemptions.values();
    book::find(rule).is_some_and(|known| design.weight(known.meta()).is_some())
        && !exemptions.any(|silent| silent.design == design.design.id && silent.rule == rule)
}

/// Finds an offer of the catalogue that goes with the main offer and that the design does not show yet.
pub(super) fn in_hand<'a>(design: &Ground<'a>) -> Option<&'a Offer> {
    let main = design.main?;
    let shown = |offer: &Offer| {
        let gives = |other: &Offer| other.id == offer.id || other.contains.contains(&offer.id);
        gives(main) || design.placed.iter().any(|placed| gives(placed.offer))
    };
    let offers = design.library.offers.values().map(|offer| &**offer);
    offers
        .filter(|offer| !offer.archived && !offer.is_bundle() && offer.kind != Kind::ClinicalService)
        .filter(|offer| offer.price.currency() == design.design.currency)
        .filter(|offer| goal::shared(design.library, main, offer) > 0 && !shown(offer))
        .find(|offer| derive_relation(Some(main), offer) == Relation::CrossSell && !offer.same_category(main))
}

/// Writes the fix that offers something from the catalogue in a follow-up of a day.
pub(super) fn follow_up(design: &Ground<'_>, offer: &Offer, after_days: u16) -> Option<Fix> {
    let id = id_of(design, offer).filter(|_| design.placed.len() < PLACEMENTS_PER_DESIGN)?;
    let placement = design.placement_of(id, offer, Stage::FollowUp, u32::MAX);
    let sent = FollowUp { after_days, ..FollowUp::default() };
    let edits = vec![
        Edit::AddPlacement { placement: Box::new(placement) },
        Edit::ChangePlacement { id, set: PlacementField::FollowUp(Some(sent)) },
    ];
    Fix::ask(format!("Offer {} in a follow-up on day {after_days}", quoted(&offer.name)), edits)
}

/// Makes the id of a placement that a fix adds. Rules know no randomness, so it follows from the design and the offer;
/// none where it is taken.
fn id_of(design: &Ground<'_>, offer: &Offer) -> Option<PlacementId> {
    let (design_id, offer_id) = (design.design.id.uuid().as_u128(), offer.id.uuid().as_u128());
    let id = PlacementId::from(Uuid::from_u128(design_id.rotate_left(64) ^ offer_id));
    (!design.library.placements.contains_key(&id)).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{
            exemption::{Exemption, Subject},
            ids::{DesignId, ExemptionId},
            library::Library,
        },
        rules::{check::check, finding::Finding},
        testing::example,
    };
    use std::sync::Arc;

    const IDEAS: [Idea; 4] = [Idea::BestMoment, Idea::NextWords, Idea::FollowUp, Idea::NextStep];
    const BARE: &str = "
        main: Practice Circle, membership, $39 a month
        catalogue: Advanced Journal, journal, $49
        catalogue: Alumni Circle, community pass, $59
        sales page: Practice Cards, card deck, $9
    ";

    fn told(library: &Library, design: DesignId) -> Vec<Arc<Finding>> {
        let mut findings = check(library, design, example::day("")).unwrap().findings;
        findings.retain(|finding| IDEAS.iter().any(|idea| rule(*idea) == finding.rule));
        findings
    }

    #[test]
    fn every_idea_is_told_by_a_rule_of_the_book() {
        assert!(IDEAS.into_iter().all(|idea| book::find(rule(idea)).is_some()));
    }

    #[test]
    fn ideas_are_told_one_at_a_time_until_none_is_left() {
        let (mut library, design) = example::read(BARE).unwrap();
        for idea in IDEAS {
            let findings = told(&library, design);
            let ids: Vec<&str> = findings.iter().map(|finding| &*finding.rule).collect();
            assert_eq!(ids, [rule(idea)]);
            library = library.apply_all(&findings[0].fixes[0].edits).unwrap();
        }
        assert_eq!(told(&library, design), []);
    }

    #[test]
    fn an_idea_silenced_with_a_reason_lets_the_next_one_be_told() {
        let (library, design) = example::read(BARE).unwrap();
        let exemption = Exemption {
            id: ExemptionId::from(Uuid::from_u128(7)),
            rule: rule(Idea::BestMoment).to_owned(),
            design,
            subject: Subject::Stage(Stage::Checkout),
            reason: "Nothing is to be asked there.".to_owned(),
            written: None,
        };
        let library = library.apply(&Edit::AddExemption { exemption }).unwrap();
        let findings = told(&library, design);
        assert_eq!(
            findings.iter().map(|finding| &*finding.rule).collect::<Vec<_>>(),
            [rule(Idea::NextWords)]
        );
    }
}
