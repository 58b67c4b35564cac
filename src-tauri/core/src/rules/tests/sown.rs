//! Libraries in which every text holds words of concern, each with a number by which it is found again.

use crate::{
    edit::Edit,
    model::{
        ids::OfferId, library::Library, offer::Offer, price::Price, record::Record, terms::Partner,
        timer::Timer,
    },
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// Designs with every fact a page can show between them, but for what `filled` adds.
pub(super) const SAMPLES: [&str; 2] = [
    include_str!("../../mockup/samples/unhurried.json"),
    include_str!("../../mockup/samples/stillwater.json"),
];

/// Adds what no sample has: a partner to every offer, a set to the main one, questions and a last day to every extra.
fn filled(mut library: Library) -> Library {
    let main = library.designs.values().next().unwrap().main.unwrap();
    let piece = OfferId::from(Uuid::from_u128(1));
    let price = Price::once(library.offers[&main].price.comparable());
    library.put(Record::Offer(Arc::new(Offer::new(piece, "Piece".to_owned(), price))));
    for offer in Arc::make_mut(&mut library.offers).values_mut() {
        let offer = Arc::make_mut(offer);
        let (name, disclosure) = ("Partner".to_owned(), "We share.".to_owned());
        offer.partner = Some(Partner { name, commission: true, disclosure });
        if offer.id == main {
            offer.contains.push(piece);
        }
    }
    for placement in Arc::make_mut(&mut library.placements).values_mut() {
        let placement = Arc::make_mut(placement);
        placement.asks_for.push("Your name".to_owned());
        placement.timer = Some(Timer { reason: "The group begins.".to_owned(), ..Timer::default() });
    }
    library
}

/// A library in which every text holds words of concern and a number of its own.
pub(super) struct Sown {
    pub(super) library: Library,
    /// Each text by its number: the record as pages name it, and the field.
    pub(super) texts: Vec<(String, String)>,
}

impl Sown {
    pub(super) fn of(sample: &str) -> Self {
        let edits: Vec<Edit> = serde_json::from_str(sample).unwrap();
        let library = filled(Library::default().apply_all(&edits).unwrap());
        let mut sown = Self { library: Library::default(), texts: Vec::new() };
        let mut records = vec![Record::Practice(Arc::new(sown.sow(&*library.practice, "practice")))];
        for (id, outcome) in library.outcomes.iter() {
            records.push(Record::Outcome(Arc::new(sown.sow(&**outcome, &format!("outcome:{id}")))));
        }
        for (id, offer) in library.offers.iter() {
            records.push(Record::Offer(Arc::new(sown.sow(&**offer, &format!("offer:{id}")))));
        }
        for design in library.designs.values() {
            records.push(Record::Design(Arc::new(sown.sow(&**design, "design"))));
        }
        for (id, placement) in library.placements.iter() {
            let record = format!("placement:{id}");
            records.push(Record::Placement(Arc::new(sown.sow(&**placement, &record))));
        }
        Self { library: Library::from_records(records).unwrap(), ..sown }
    }

    /// Puts words of concern into every text of a record; what then is no record any more is a fact of another kind.
    fn sow<T: Serialize + DeserializeOwned>(&mut self, record: &T, name: &str) -> T {
        let mut value = serde_json::to_value(record).unwrap();
        let mut fields = Vec::new();
        texts_in(&value, "", &mut fields);
        for field in fields {
            let pointer = pointer(&field);
            let before = value.pointer(&pointer).cloned().unwrap();
            *value.pointer_mut(&pointer).unwrap() = words(self.texts.len()).into();
            if T::deserialize(&value).is_ok() {
                self.texts.push((name.to_owned(), field));
            } else {
                *value.pointer_mut(&pointer).unwrap() = before;
            }
        }
        T::deserialize(&value).unwrap()
    }

    /// Gives the library after a change, such as a text left empty so that pages show another instead.
    pub(super) fn but(&self, change: impl FnOnce(&mut Library)) -> Self {
        let mut library = self.library.clone();
        change(&mut library);
        Self { library, texts: self.texts.clone() }
    }

    /// Gives the library in which one text holds nothing of concern.
    pub(super) fn calm_at(&self, number: usize) -> Library {
        let (record, field) = &self.texts[number];
        let mut library = self.library.clone();
        let (kind, id) = record.split_once(':').unwrap_or((record, ""));
        let id = || id.parse::<Uuid>().unwrap();
        library.put(match kind {
            "practice" => Record::Practice(calm(&*library.practice, field)),
            "outcome" => Record::Outcome(calm(&*library.outcomes[&id().into()], field)),
            "offer" => Record::Offer(calm(&*library.offers[&id().into()], field)),
            "placement" => Record::Placement(calm(&*library.placements[&id().into()], field)),
            _ => Record::Design(calm(&**library.designs.values().next().unwrap(), field)),
        });
        library
    }
}

fn calm<T: Serialize + DeserializeOwned>(record: &T, field: &str) -> Arc<T> {
    let mut value = serde_json::to_value(record).unwrap();
    *value.pointer_mut(&pointer(field)).unwrap() = "Calm words".into();
    Arc::new(T::deserialize(value).unwrap())
}

fn pointer(field: &str) -> String {
    format!("/{}", field.replace('.', "/"))
}

fn words(number: usize) -> String {
    format!("It cures anxiety {number:04}.")
}

/// Collects the places of all texts in a record; the bytes of a picture are none.
fn texts_in(value: &Value, at: &str, found: &mut Vec<String>) {
    let below = |step: &str| if at.is_empty() { step.to_owned() } else { format!("{at}.{step}") };
    match value {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(all) => {
            all.iter().enumerate().for_each(|(step, one)| texts_in(one, &below(&step.to_string()), found));
        }
        Value::Object(all) => {
            let told = all.iter().filter(|(step, _)| *step != "data");
            told.for_each(|(step, one)| texts_in(one, &below(step), found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Gives the numbers of the texts that stand within another.
pub(super) fn numbers(text: &str) -> impl Iterator<Item = usize> {
    text.split("anxiety ").skip(1).filter_map(|rest| rest.get(..4)?.parse().ok())
}
