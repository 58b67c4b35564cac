//! What could stand at a stage, best first and with the reason, and how an offer is shown where it is placed.

use crate::{
    architecture::Architecture,
    model::{
        copy::Copy,
        ids::{OfferId, PlacementId},
        offer::Offer,
        placement::{Effect, FollowUp, Placement, Presentation},
        relation::Relation,
        shape::quoted,
        stage::Stage,
        trigger::Trigger,
    },
    relevance::{Senses, Shown, Verdict, judge, reading},
};
use std::{cmp::Reverse, sync::Arc};

// How an offer stands beside the main offer, best first.
const RELEVANT: u8 = 0;
const NEAR: u8 = 1;
const UNKNOWN: u8 = 2;
const ELSEWHERE: u8 = 3;
const FAR: u8 = 4;

/// The share of the main price, in percent, up to which an extra is an easy yes beside the pay button.
const EASY_BESIDE_PAYMENT: i64 = 30;

/// An offer that could stand at a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The offer.
    pub offer: OfferId,
    /// Its relation to the main offer.
    pub relation: Relation,
    /// Why it suits, or why not, in a sentence.
    pub reason: String,
    /// Whether the model would take it here.
    pub possible: bool,
    /// Whether it helps with what the main offer is bought for.
    pub relevant: bool,
}

impl Architecture<'_> {
    /// Ranks the catalogue for a stage: what is possible, relevant, new to this design and suited to the stage first.
    pub fn suggestions(&self, stage: Stage) -> Vec<Suggestion> {
        let offers = self
            .library
            .offers
            .values()
            .filter(|offer| !offer.archived && self.design.main != Some(offer.id));
        let mut ranked: Vec<_> = offers
            .map(|offer| {
                let (suggestion, standing) = self.suggestion(offer, stage);
                let placed = self.placed.iter().any(|placed| placed.offer.id == offer.id);
                let rank = (
                    !suggestion.possible,
                    standing,
                    placed,
                    !self.suits(offer, suggestion.relation, stage),
                    Reverse(self.shared_outcomes(offer)),
                    offer.price.comparable().minor,
                    offer.name.clone(),
                );
                (rank, suggestion)
            })
            .collect();
        ranked.sort_by(|(one, _), (other, _)| one.cmp(other));
        ranked.into_iter().map(|(_, suggestion)| suggestion).collect()
    }

    /// Judges an offer for a stage; the lower the number beside it, the better it stands.
    fn suggestion(&self, offer: &Arc<Offer>, stage: Stage) -> (Suggestion, u8) {
        let relation = self.relation_of(offer);
        let possible = offer.price.currency() == self.design.currency;
        let elsewhere = self.placed.iter().find(|placed| placed.offer.id == offer.id);
        let (standing, fit) = self.fit(offer, relation, stage);
        let reason = if !possible {
            let (found, expected) = (offer.price.currency(), self.design.currency);
            format!("Priced in {found}; this design is in {expected}.")
        } else if let Some(placed) = elsewhere {
            format!("Already shown at the {}.", placed.placement.stage.name())
        } else {
            fit
        };
        let relevant = standing <= NEAR;
        (Suggestion { offer: offer.id, relation, reason, possible, relevant }, standing)
    }

    /// Tells how well an offer stands beside the main offer at a stage, and why in a sentence.
    fn fit(&self, offer: &Arc<Offer>, relation: Relation, stage: Stage) -> (u8, String) {
        let Some(main) = self.main else {
            return (RELEVANT, "Choose a main offer to see how it fits.".to_owned());
        };
        let along_the_line = |what: &str| {
            let standing = if self.shared_outcomes(offer) > 0 { RELEVANT } else { FAR };
            (standing, format!("{what} {}.", quoted(&main.name)))
        };
        match relation {
            Relation::Upsell => return along_the_line("A step up from"),
            Relation::Downsell => return along_the_line("A gentler version of"),
            Relation::CrossSell | Relation::Bundle => {}
        }
        let (main, extra) = (reading(self.library, main), reading(self.library, offer));
        let shown = Shown {
            stage,
            after_days: if stage == Stage::FollowUp { FollowUp::default().after_days } else { 0 },
        };
        let judged = judge(&main, &extra, shown, None, Senses::All);
        let standing = match judged.verdict {
            Verdict::Relevant => RELEVANT,
            Verdict::Near => NEAR,
            Verdict::Unknown => UNKNOWN,
            Verdict::TooEarly | Verdict::TooLate => ELSEWHERE,
            _ => FAR,
        };
        let costs = match self.percent_of_main(offer) {
            Some(percent) if relation == Relation::CrossSell && standing <= NEAR => {
                format!(" It costs {percent}\u{a0}% of the main offer.")
            }
            _ => String::new(),
        };
        (standing, format!("{}{costs}", judged.sentence()))
    }

    fn relation_of(&self, offer: &Offer) -> Relation {
        crate::architecture::derive_relation(self.main.map(|main| &**main), offer)
    }

    fn percent_of_main(&self, offer: &Offer) -> Option<i64> {
        let main = self.main_price()?.comparable().minor;
        (main > 0).then(|| offer.price.comparable().minor.saturating_mul(100) / main)
    }

    /// Counts the outcomes an offer, its parts included, shares with the main offer.
    fn shared_outcomes(&self, offer: &Offer) -> usize {
        let Some(main) = self.main else { return 0 };
        let parts = offer.contains.iter().filter_map(|part| self.library.offers.get(part));
        let supports = |outcome: &&_| {
            offer.outcomes.contains(*outcome) || parts.clone().any(|part| part.outcomes.contains(*outcome))
        };
        main.outcomes.iter().filter(supports).count()
    }

    fn suits(&self, offer: &Offer, relation: Relation, stage: Stage) -> bool {
        let easy = self.percent_of_main(offer).is_some_and(|percent| percent <= EASY_BESIDE_PAYMENT);
        match stage {
            Stage::Checkout => relation == Relation::CrossSell && easy,
            Stage::OneClick => relation != Relation::CrossSell,
            Stage::SalesPage | Stage::Cart => matches!(relation, Relation::Bundle | Relation::CrossSell),
            Stage::ThankYou | Stage::FollowUp => relation == Relation::CrossSell,
        }
    }

    /// Writes the placement that shows an offer at a stage the way that suits the two.
    pub fn placement_of(&self, id: PlacementId, offer: &Offer, stage: Stage, position: u32) -> Placement {
        let relation = self.relation_of(offer);
        let declined = self
            .at(Stage::OneClick)
            .filter(|(_, placed)| placed.placement.relation == Relation::Upsell)
            .last();
        let one_click = stage == Stage::OneClick;
        let trigger = match declined {
            Some((_, upsell)) if one_click && relation == Relation::Downsell => {
                Trigger::AfterNo { placement: upsell.placement.id }
            }
            _ => Trigger::Always,
        };
        let replaces = one_click && relation == Relation::Upsell && self.main.is_some();
        let decline_label = if one_click { "No thanks, take me to my receipt" } else { "" };
        Placement {
            position,
            effect: if replaces { Effect::ReplacesMain } else { Effect::Adds },
            trigger,
            copy: Copy { decline_label: decline_label.to_owned(), ..Copy::default() },
            ..Placement::new(id, self.design.id, offer.id, stage, relation, presentation_at(stage, relation))
        }
    }
}

/// Gives the presentation that suits a stage: a box to tick beside payment, a page after it, a card elsewhere.
pub fn presentation_at(stage: Stage, relation: Relation) -> Presentation {
    match (stage, relation) {
        (Stage::SalesPage | Stage::Cart, Relation::Bundle) => Presentation::BoughtTogether,
        (Stage::SalesPage | Stage::Cart | Stage::ThankYou, _) => Presentation::Card,
        (Stage::Checkout, _) => Presentation::Checkbox,
        (Stage::OneClick, _) => Presentation::FullPage,
        (Stage::FollowUp, _) => Presentation::Email,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::example;

    const TEXT: &str = "main: Confidence Reset, programme, $400, outcome steady confidence at work
        catalogue: Meeting Openers, card deck, $24, outcome steady confidence at work
        offer Meeting Openers: problem = In meetings the right sentence comes too late.
        catalogue: Tax Planner, template pack, $29, outcome less paperwork
        catalogue: Alumni Circle, membership, $15, outcome steady confidence at work
        offer Alumni Circle: timing.moment = later
        catalogue: Quiet the Critic, audio series, $19, no outcome, benefit \"Feel sure of yourself when you speak at work.\"";

    fn ranked(stage: Stage) -> Vec<(String, bool, String)> {
        let (library, design) = example::read(TEXT).unwrap();
        let resolved = Architecture::of(&library, design).unwrap();
        let name = |id| library.offer(id).unwrap().name.clone();
        resolved
            .suggestions(stage)
            .into_iter()
            .map(|one| (name(one.offer), one.relevant, one.reason))
            .collect()
    }

    #[test]
    fn what_helps_comes_first_with_its_reason_and_what_comes_too_early_says_so() {
        let found = ranked(Stage::Checkout);
        let (name, relevant, reason) = &found[0];
        assert_eq!((name.as_str(), *relevant), ("Meeting Openers", true));
        assert_eq!(
            reason,
            "“Meeting Openers” helps with “steady confidence at work”, which “Confidence Reset” is bought for; it takes up a problem on the way there: “In meetings the right sentence comes too late”. It costs 6\u{a0}% of the main offer."
        );
        let circle = found.iter().find(|(name, ..)| name == "Alumni Circle").unwrap();
        assert!(!circle.1 && circle.2.contains("a follow-up is the better moment"), "{}", circle.2);
        assert_eq!(found.last().unwrap().0, "Tax Planner");
    }

    #[test]
    fn what_comes_too_early_at_the_checkout_is_welcome_in_a_follow_up() {
        let found = ranked(Stage::FollowUp);
        assert!(found.iter().any(|(name, relevant, _)| name == "Alumni Circle" && *relevant));
    }
}
