//! The shape of a design: one currency, triggers that look back, replacements that follow a yes.

use crate::model::{
    design::Design,
    ids::{DesignId, OfferId},
    library::Library,
    limits,
    placement::{Effect, Placement},
    refusal::Refusal,
    segment::KnownBy,
    shape,
    stage::Stage,
    trigger::{Condition, Trigger},
};
use std::sync::Arc;

impl Library {
    /// Gives the designs that show an offer.
    pub(super) fn designs_using(&self, offer: OfferId) -> Vec<DesignId> {
        let as_main =
            self.designs.values().filter(|design| design.main == Some(offer)).map(|design| design.id);
        let placed = self.placements.values().filter(|placement| placement.offer == offer);
        as_main.chain(placed.map(|placement| placement.design)).collect()
    }

    pub(super) fn check_design(&self, id: DesignId) -> Result<(), Refusal> {
        let design = self.design(id)?;
        design.check(self)?;
        let placed = self.placements_of(id);
        let whose = shape::quoted(&design.name);
        shape::count(&whose, "extras", placed.len(), limits::PLACEMENTS_PER_DESIGN)?;
        placed.iter().try_for_each(|placement| self.check_placement(design, placement))
    }

    fn check_placement(&self, design: &Design, placement: &Arc<Placement>) -> Result<(), Refusal> {
        let offer = self.offer(placement.offer)?;
        let whose = &shape::quoted(&offer.name);
        shape::same_currency(whose, design.currency, offer.price.currency())?;
        if let Some(price) = &placement.price {
            price.check(whose)?;
            shape::same_currency(whose, design.currency, price.currency())?;
        }
        placement.copy.check(whose)?;
        shape::lines(whose, "questions", &placement.asks_for)?;
        if let Some(believed) = &placement.take_rate {
            believed.check(whose)?;
        }
        placement.way_out.check(whose)?;
        if let Some(timer) = &placement.timer {
            timer.check(whose)?;
        }
        shape::text(whose, "hypothesis", &placement.hypothesis)?;
        if let Some(live) = &placement.live {
            live.check(whose)?;
        }
        if placement.follow_up.is_some() != (placement.stage == Stage::FollowUp) {
            return Err(Refusal::FollowUpMismatch { placement: whose.clone() });
        }
        if let Some(sent) = placement.follow_up {
            let most = u64::from(limits::FOLLOW_UP_DAYS);
            shape::range(whose, "day of the follow-up", u64::from(sent.after_days), 0, most)?;
        }
        self.check_trigger(design, placement, whose)?;
        self.check_effect(placement, whose)
    }

    fn check_trigger(&self, design: &Design, placement: &Placement, whose: &str) -> Result<(), Refusal> {
        if let Some(target) = placement.trigger.waits_for() {
            let target = self.earlier(placement, target, whose)?;
            debug_assert!(target.order() < placement.order());
        }
        if let Some(segment) = placement.trigger.asks_segment()
            && !design.segments.iter().any(|known| known.id == segment)
        {
            return Err(Refusal::Unknown { what: "segment in this design", id: segment.to_string() });
        }
        if let Trigger::When {
            condition: Condition::BasketAtLeast { amount } | Condition::BasketBelow { amount },
        } = placement.trigger
        {
            shape::amount(whose, "basket threshold", amount)?;
            shape::same_currency(whose, design.currency, amount.currency)?;
        }
        Ok(())
    }

    /// Finds a placement that comes before another on the way, or says why it cannot be depended on.
    fn earlier(
        &self,
        placement: &Placement,
        target: crate::model::ids::PlacementId,
        whose: &str,
    ) -> Result<&Arc<Placement>, Refusal> {
        if target == placement.id {
            return Err(Refusal::TriggerOnItself { placement: whose.to_owned() });
        }
        let target = self.placement(target)?;
        if target.design != placement.design {
            return Err(Refusal::OtherDesign { placement: whose.to_owned() });
        }
        if target.order() >= placement.order() {
            return Err(Refusal::TriggerPointsAhead {
                placement: whose.to_owned(),
                target: self.label(target),
            });
        }
        Ok(target)
    }

    fn check_effect(&self, placement: &Placement, whose: &str) -> Result<(), Refusal> {
        let Effect::Replaces { placement: target } = placement.effect else { return Ok(()) };
        let target = self.earlier(placement, target, whose)?;
        let mut way = placement.trigger;
        loop {
            match way {
                Trigger::AfterYes { placement: met } if met == target.id => return Ok(()),
                Trigger::AfterYes { placement: met } | Trigger::AfterNo { placement: met } => {
                    way = self.placement(met)?.trigger;
                }
                Trigger::Always | Trigger::When { .. } => {
                    let target = self.label(target);
                    return Err(Refusal::ReplacesWithoutYes { placement: whose.to_owned(), target });
                }
            }
        }
    }
}

impl Design {
    fn check(&self, library: &Library) -> Result<(), Refusal> {
        shape::name("A design", "name", &self.name)?;
        let whose = &shape::quoted(&self.name);
        shape::text(whose, "audience", &self.audience)?;
        shape::text(whose, "notes", &self.notes)?;
        self.main_copy.check(whose)?;
        let most = u64::from(limits::VISITORS_PER_MONTH);
        shape::range(whose, "visitors a month", u64::from(self.visitors_per_month), 0, most)?;
        if let Some(timer) = &self.timer {
            timer.check(whose)?;
        }
        self.checkout.check(whose)?;
        self.book.check(whose)?;
        shape::count(whose, "tests", self.tests.len(), limits::SPLIT_TESTS)?;
        self.tests.iter().try_for_each(|test| test.check(whose))?;
        shape::count(whose, "days of later counts", self.cohort_days.len(), limits::LINES)?;
        self.check_forecast(whose)?;
        if let Some(main) = self.main {
            let main = library.offer(main)?;
            shape::same_currency(&shape::quoted(&main.name), self.currency, main.price.currency())?;
        }
        if let Some(price) = &self.main_price {
            price.check(whose)?;
            shape::same_currency(whose, self.currency, price.currency())?;
        }
        shape::count(whose, "ways to pay", self.ways_to_pay.len(), limits::WAYS_TO_PAY)?;
        for way in &self.ways_to_pay {
            way.check(whose)?;
            shape::same_currency(whose, self.currency, way.currency())?;
        }
        shape::count(whose, "segments", self.segments.len(), limits::SEGMENTS)?;
        let ids: Vec<_> = self.segments.iter().map(|segment| segment.id).collect();
        shape::distinct(whose, &ids)?;
        for segment in &self.segments {
            shape::name(whose, "name for every segment", &segment.name)?;
            match &segment.known_by {
                KnownBy::Declared => {}
                KnownBy::Quiz { question, answer } => {
                    shape::line(whose, "question", question)?;
                    shape::line(whose, "answer", answer)?;
                }
                KnownBy::Owns { offer } => drop(library.offer(*offer)?),
            }
        }
        Ok(())
    }

    fn check_forecast(&self, whose: &str) -> Result<(), Refusal> {
        if let Some(believed) = &self.main_rate {
            believed.check(whose)?;
        }
        self.main_seen.map_or(Ok(()), |seen| seen.check(whose))?;
        shape::count(whose, "sources of visitors", self.sources.len(), limits::TRAFFIC_SOURCES)?;
        let names: Vec<&str> = self.sources.iter().map(|source| &*source.name).collect();
        shape::distinct(whose, &names)?;
        for source in &self.sources {
            source.check(whose)?;
            let cost = source.cost.map_or(self.currency, |cost| cost.currency);
            shape::same_currency(&shape::quoted(&source.name), self.currency, cost)?;
        }
        self.afterwards.check(whose)?;
        self.friction.check(whose)?;
        let Some(goal) = self.goal else { return Ok(()) };
        shape::amount(whose, "goal", goal)?;
        shape::same_currency(whose, self.currency, goal.currency)
    }
}
