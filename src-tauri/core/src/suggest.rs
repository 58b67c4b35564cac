//! What could stand at a stage, best first and with the reason, and how an offer is shown where it is placed.

use crate::{
    architecture::Architecture,
    model::{
        copy::Copy,
        ids::{OfferId, PlacementId},
        offer::Offer,
        placement::{Effect, Placement, Presentation},
        relation::Relation,
        shape::quoted,
        stage::Stage,
        trigger::Trigger,
    },
};
use std::cmp::Reverse;

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
    /// Whether it supports an outcome of the main offer.
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
                let suggestion = self.suggestion(offer);
                let placed = self.placed.iter().any(|placed| placed.offer.id == offer.id);
                let rank = (
                    !suggestion.possible,
                    !suggestion.relevant,
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

    fn suggestion(&self, offer: &Offer) -> Suggestion {
        let relation = self.relation_of(offer);
        let shared = self.shared_outcomes(offer);
        let possible = offer.price.currency() == self.design.currency;
        let relevant = shared > 0 || self.main.is_none();
        let elsewhere = self.placed.iter().find(|placed| placed.offer.id == offer.id);
        let reason = if !possible {
            let (found, expected) = (offer.price.currency(), self.design.currency);
            format!("Priced in {found}; this design is in {expected}.")
        } else if let Some(placed) = elsewhere {
            format!("Already shown at the {}.", placed.placement.stage.name())
        } else {
            self.reason(offer, relation, shared)
        };
        Suggestion { offer: offer.id, relation, reason, possible, relevant }
    }

    fn reason(&self, offer: &Offer, relation: Relation, shared: usize) -> String {
        let Some(main) = self.main else { return "Choose a main offer to see how it fits.".to_owned() };
        let fit = match relation {
            Relation::Upsell => format!("A step up from {}", quoted(&main.name)),
            Relation::Downsell => format!("A gentler version of {}", quoted(&main.name)),
            Relation::CrossSell | Relation::Bundle if shared > 0 => {
                let outcome = offer.outcomes.iter().find(|outcome| main.outcomes.contains(outcome));
                let words =
                    outcome.and_then(|id| self.library.outcomes.get(id)).map_or("", |outcome| &outcome.words);
                format!("Supports the same outcome, {}", quoted(words))
            }
            Relation::CrossSell | Relation::Bundle => {
                format!("Shares no outcome with {} yet", quoted(&main.name))
            }
        };
        match (relation, self.percent_of_main(offer)) {
            (Relation::CrossSell, Some(percent)) => {
                format!("{fit}; costs {percent}\u{a0}% of the main offer.")
            }
            _ => format!("{fit}."),
        }
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
