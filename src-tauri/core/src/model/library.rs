//! Everything one practitioner keeps: flat tables of shared records.

use super::{
    design::Design,
    exemption::Exemption,
    ids::{DesignId, ExemptionId, OfferId, OutcomeId, PlacementId},
    offer::Offer,
    outcome::Outcome,
    placement::Placement,
    practice::Practice,
    record::{Key, Record},
    refusal::Refusal,
    shape,
};
use std::{collections::BTreeMap, sync::Arc};

/// A table of records by id; cloning it is cheap.
pub type Table<Id, T> = Arc<BTreeMap<Id, Arc<T>>>;

/// A library. It changes only through [`Library::apply`](crate::edit) and [`Library::with`](crate::change).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// Who sells.
    pub practice: Arc<Practice>,
    /// The results clients want.
    pub outcomes: Table<OutcomeId, Outcome>,
    /// The catalogue.
    pub offers: Table<OfferId, Offer>,
    /// The designs.
    pub designs: Table<DesignId, Design>,
    /// The placements of all designs.
    pub placements: Table<PlacementId, Placement>,
    /// The rules silenced with a reason.
    pub exemptions: Table<ExemptionId, Exemption>,
}

impl Library {
    /// Finds an offer.
    pub fn offer(&self, id: OfferId) -> Result<&Arc<Offer>, Refusal> {
        self.offers.get(&id).ok_or_else(|| Refusal::Unknown { what: "offer", id: id.to_string() })
    }

    /// Finds an outcome.
    pub fn outcome(&self, id: OutcomeId) -> Result<&Arc<Outcome>, Refusal> {
        self.outcomes.get(&id).ok_or_else(|| Refusal::Unknown { what: "outcome", id: id.to_string() })
    }

    /// Finds a design.
    pub fn design(&self, id: DesignId) -> Result<&Arc<Design>, Refusal> {
        self.designs.get(&id).ok_or_else(|| Refusal::Unknown { what: "design", id: id.to_string() })
    }

    /// Finds a placement.
    pub fn placement(&self, id: PlacementId) -> Result<&Arc<Placement>, Refusal> {
        self.placements.get(&id).ok_or_else(|| Refusal::Unknown { what: "placement", id: id.to_string() })
    }

    /// Gives a design's placements in the order a buyer meets their stages.
    pub fn placements_of(&self, design: DesignId) -> Vec<&Arc<Placement>> {
        let mut placed: Vec<_> =
            self.placements.values().filter(|placement| placement.design == design).collect();
        placed.sort_by_key(|placement| (placement.order(), placement.id));
        placed
    }

    /// Gives the quoted name of the offer a placement shows, for a sentence.
    pub fn label(&self, placement: &Placement) -> String {
        self.offers
            .get(&placement.offer)
            .map_or_else(|| "An extra".to_owned(), |offer| shape::quoted(&offer.name))
    }

    /// Gives every record, practice first.
    pub fn records(&self) -> Vec<Record> {
        let mut all = vec![Record::Practice(Arc::clone(&self.practice))];
        all.extend(self.outcomes.values().cloned().map(Record::Outcome));
        all.extend(self.offers.values().cloned().map(Record::Offer));
        all.extend(self.designs.values().cloned().map(Record::Design));
        all.extend(self.placements.values().cloned().map(Record::Placement));
        all.extend(self.exemptions.values().cloned().map(Record::Exemption));
        all
    }

    /// Puts a record in place of the one with its key, unchecked.
    pub(crate) fn put(&mut self, record: Record) {
        match record {
            Record::Practice(record) => self.practice = record,
            Record::Outcome(record) => drop(Arc::make_mut(&mut self.outcomes).insert(record.id, record)),
            Record::Offer(record) => drop(Arc::make_mut(&mut self.offers).insert(record.id, record)),
            Record::Design(record) => drop(Arc::make_mut(&mut self.designs).insert(record.id, record)),
            Record::Placement(record) => drop(Arc::make_mut(&mut self.placements).insert(record.id, record)),
            Record::Exemption(record) => drop(Arc::make_mut(&mut self.exemptions).insert(record.id, record)),
        }
    }

    /// Takes the record of a key away, unchecked; the practice becomes the default one.
    pub(crate) fn take(&mut self, key: Key) {
        match key {
            Key::Practice => self.practice = Arc::default(),
            Key::Outcome(id) => drop(Arc::make_mut(&mut self.outcomes).remove(&id)),
            Key::Offer(id) => drop(Arc::make_mut(&mut self.offers).remove(&id)),
            Key::Design(id) => drop(Arc::make_mut(&mut self.designs).remove(&id)),
            Key::Placement(id) => drop(Arc::make_mut(&mut self.placements).remove(&id)),
            Key::Exemption(id) => drop(Arc::make_mut(&mut self.exemptions).remove(&id)),
        }
    }

    /// Makes a library of records, checking the shape of every one and of the whole.
    pub fn from_records(records: impl IntoIterator<Item = Record>) -> Result<Self, Refusal> {
        let mut library = Self::default();
        for record in records {
            library.put(record);
        }
        library.check()?;
        Ok(library)
    }
}

impl Library {
    /// Gives the minutes one more sale of an offer costs, its parts included, with group runs full.
    pub fn minutes_per_sale(&self, offer: &Offer) -> num_rational::Ratio<i64> {
        let parts = offer.contains.iter().filter_map(|part| self.offers.get(part));
        offer.delivery.minutes_per_sale()
            + parts.map(|part| self.minutes_per_sale(part)).sum::<num_rational::Ratio<i64>>()
    }
}
