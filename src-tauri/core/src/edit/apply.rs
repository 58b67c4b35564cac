//! Applies an edit: the library after it, or a refusal and nothing changed.

use super::{DesignField, Edit, seats};
use crate::model::{
    exemption::Subject,
    ids::{DesignId, OfferId, OutcomeId, PlacementId},
    library::Library,
    placement::{Effect, Placement},
    record::{Key, Record},
    refusal::Refusal,
    shape,
    stage::Stage,
};
use std::sync::Arc;

impl Library {
    /// Gives the library after an edit, or says why it cannot be.
    pub fn apply(&self, edit: &Edit) -> Result<Self, Refusal> {
        let mut next = self.clone();
        let touched = next.carry_out(edit)?;
        next.check_touched(&touched)?;
        Ok(next)
    }

    /// Gives the library after several edits, all or none of them.
    pub fn apply_all(&self, edits: &[Edit]) -> Result<Self, Refusal> {
        edits.iter().try_fold(self.clone(), |library, edit| library.apply(edit))
    }

    /// Changes the records and names those that must be looked at again.
    fn carry_out(&mut self, edit: &Edit) -> Result<Vec<Key>, Refusal> {
        match edit.clone() {
            Edit::ChangePractice { set } => {
                set.put(Arc::make_mut(&mut self.practice));
                Ok(vec![Key::Practice])
            }
            Edit::AddOutcome { outcome } => self.add(Record::Outcome(Arc::new(outcome))),
            Edit::RewordOutcome { id, words } => {
                let mut outcome = (**self.outcome(id)?).clone();
                outcome.words = words;
                Ok(self.replace(Record::Outcome(Arc::new(outcome))))
            }
            Edit::RemoveOutcome { id } => self.remove_outcome(id),
            Edit::AddOffer { offer } => self.add(Record::Offer(Arc::new(*offer))),
            Edit::ChangeOffer { id, set } => {
                let mut offer = (**self.offer(id)?).clone();
                set.put(&mut offer);
                Ok(self.replace(Record::Offer(Arc::new(offer))))
            }
            Edit::RemoveOffer { id } => self.remove_offer(id),
            Edit::AddDesign { design } => self.add(Record::Design(Arc::new(*design))),
            Edit::ChangeDesign { id, set } => self.change_design(id, set),
            Edit::RemoveDesign { id } => self.remove_design(id),
            Edit::AddPlacement { placement } => self.add_placement(*placement),
            Edit::MovePlacement { id, stage, position } => {
                let design = self.placement(id)?.design;
                seats::seat(self, id, stage, position);
                Ok(vec![Key::Design(design)])
            }
            Edit::ChangePlacement { id, set } => {
                let mut placement = (**self.placement(id)?).clone();
                set.put(&mut placement);
                let design = placement.design;
                self.put(Record::Placement(Arc::new(placement)));
                seats::renumber(self, design);
                Ok(vec![Key::Design(design)])
            }
            Edit::RemovePlacement { id } => self.remove_placement(id),
            Edit::AddExemption { exemption } => self.add(Record::Exemption(Arc::new(exemption))),
            Edit::RemoveExemption { id } => {
                if !self.exemptions.contains_key(&id) {
                    return Err(Refusal::Unknown { what: "exemption", id: id.to_string() });
                }
                self.take(Key::Exemption(id));
                Ok(vec![])
            }
        }
    }

    fn add(&mut self, record: Record) -> Result<Vec<Key>, Refusal> {
        let key = record.key();
        let taken = |what, id: String| Err(Refusal::Taken { what, id });
        match key {
            Key::Outcome(id) if self.outcomes.contains_key(&id) => taken("outcome", id.to_string()),
            Key::Offer(id) if self.offers.contains_key(&id) => taken("offer", id.to_string()),
            Key::Design(id) if self.designs.contains_key(&id) => taken("design", id.to_string()),
            Key::Placement(id) if self.placements.contains_key(&id) => taken("placement", id.to_string()),
            Key::Exemption(id) if self.exemptions.contains_key(&id) => taken("exemption", id.to_string()),
            _ => Ok(self.replace(record)),
        }
    }

    fn replace(&mut self, record: Record) -> Vec<Key> {
        let key = record.key();
        self.put(record);
        vec![key]
    }

    fn remove_outcome(&mut self, id: OutcomeId) -> Result<Vec<Key>, Refusal> {
        self.outcome(id)?;
        let supporting: Vec<_> =
            self.offers.values().filter(|offer| offer.outcomes.contains(&id)).cloned().collect();
        for mut offer in supporting {
            Arc::make_mut(&mut offer).outcomes.retain(|outcome| *outcome != id);
            self.put(Record::Offer(offer));
        }
        self.take(Key::Outcome(id));
        Ok(vec![Key::Outcome(id)])
    }

    fn remove_offer(&mut self, id: OfferId) -> Result<Vec<Key>, Refusal> {
        let offer = shape::quoted(&self.offer(id)?.name);
        let users = self.users_of(id);
        if !users.is_empty() {
            return Err(Refusal::StillUsed { offer, users: users.join(", ") });
        }
        let after: Vec<_> =
            self.offers.values().filter(|offer| offer.timing.prerequisites.contains(&id)).cloned().collect();
        for mut offer in after {
            Arc::make_mut(&mut offer).timing.prerequisites.retain(|earlier| *earlier != id);
            self.put(Record::Offer(offer));
        }
        self.exemptions_about(|subject| subject == Subject::Offer(id));
        self.take(Key::Offer(id));
        Ok(vec![Key::Offer(id)])
    }

    /// Names the designs, bundles and segments that use an offer.
    fn users_of(&self, id: OfferId) -> Vec<String> {
        let shown = |design: DesignId| {
            self.placements.values().any(|placement| placement.design == design && placement.offer == id)
        };
        let designs = self
            .designs
            .values()
            .filter(|design| {
                let owned = |known: &crate::model::segment::KnownBy| {
                    matches!(known, crate::model::segment::KnownBy::Owns { offer } if *offer == id)
                };
                design.main == Some(id)
                    || shown(design.id)
                    || design.segments.iter().any(|segment| owned(&segment.known_by))
            })
            .map(|design| format!("the design {}", shape::quoted(&design.name)));
        let bundles = self
            .offers
            .values()
            .filter(|offer| offer.contains.contains(&id))
            .map(|offer| format!("the bundle {}", shape::quoted(&offer.name)));
        designs.chain(bundles).collect()
    }

    fn change_design(&mut self, id: DesignId, set: DesignField) -> Result<Vec<Key>, Refusal> {
        let mut design = (**self.design(id)?).clone();
        if let DesignField::Segments(kept) = &set {
            let gone = |placement: &&Arc<Placement>| {
                let asked = placement.trigger.asks_segment();
                placement.design == id
                    && asked.is_some_and(|asked| !kept.iter().any(|segment| segment.id == asked))
            };
            if let Some(placement) = self.placements.values().find(gone) {
                let asked = placement.trigger.asks_segment();
                let name = design
                    .segments
                    .iter()
                    .find(|segment| Some(segment.id) == asked)
                    .map(|segment| &segment.name);
                let offer = format!("The segment {}", shape::quoted(name.map_or("", String::as_str)));
                let users = format!("the trigger of {}", self.label(placement));
                return Err(Refusal::StillUsed { offer, users });
            }
        }
        set.put(&mut design);
        Ok(self.replace(Record::Design(Arc::new(design))))
    }

    fn remove_design(&mut self, id: DesignId) -> Result<Vec<Key>, Refusal> {
        self.design(id)?;
        let placed: Vec<_> = self.placements_of(id).into_iter().map(|placement| placement.id).collect();
        placed.into_iter().for_each(|placement| self.take(Key::Placement(placement)));
        let silenced: Vec<_> = self
            .exemptions
            .values()
            .filter(|exemption| exemption.design == id)
            .map(|exemption| exemption.id)
            .collect();
        silenced.into_iter().for_each(|exemption| self.take(Key::Exemption(exemption)));
        self.take(Key::Design(id));
        Ok(vec![])
    }

    fn add_placement(&mut self, mut placement: Placement) -> Result<Vec<Key>, Refusal> {
        let (id, design, stage, position) =
            (placement.id, placement.design, placement.stage, placement.position);
        self.design(design)?;
        if stage == Stage::FollowUp && placement.follow_up.is_none() {
            placement.follow_up = Some(crate::model::placement::FollowUp::default());
        }
        placement.position = u32::MAX;
        self.add(Record::Placement(Arc::new(placement)))?;
        seats::seat(self, id, stage, position);
        Ok(vec![Key::Design(design)])
    }

    fn remove_placement(&mut self, id: PlacementId) -> Result<Vec<Key>, Refusal> {
        let gone = Arc::clone(self.placement(id)?);
        let left: Vec<_> = self.placements_of(gone.design).into_iter().cloned().collect();
        for mut placement in left {
            let waits = placement.trigger.waits_for() == Some(id);
            let replaces = placement.effect == Effect::Replaces { placement: id };
            if waits || replaces {
                let heir = Arc::make_mut(&mut placement);
                heir.trigger = if waits { gone.trigger } else { heir.trigger };
                heir.effect = if replaces { Effect::Adds } else { heir.effect };
                self.put(Record::Placement(placement));
            }
        }
        self.exemptions_about(|subject| subject == Subject::Placement(id));
        self.take(Key::Placement(id));
        seats::renumber(self, gone.design);
        Ok(vec![Key::Design(gone.design)])
    }

    /// Takes the exemptions away whose subject is gone.
    fn exemptions_about(&mut self, about: impl Fn(Subject) -> bool) {
        let gone: Vec<_> = self
            .exemptions
            .values()
            .filter(|exemption| about(exemption.subject))
            .map(|exemption| exemption.id)
            .collect();
        gone.into_iter().for_each(|exemption| self.take(Key::Exemption(exemption)));
    }
}
