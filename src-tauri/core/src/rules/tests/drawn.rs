//! Whatever the practitioner wrote and a page shows is read by the rules on copy, and what they say leads back to it.

use super::super::{finding::Place, ground::Ground, marked};
use super::day;
use crate::{
    architecture::Architecture,
    copy_check::Family,
    edit::Edit,
    mockup::{Mode, Options, document},
    model::{
        copy::Copy, exemption::Subject, ids::OfferId, library::Library, offer::Offer, price::Price,
        record::Record, terms::Partner, timer::Timer,
    },
};
use scraper::{ElementRef, Html, Selector};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use uuid::Uuid;

/// Designs with every fact a page can show between them, but for what `filled` adds.
const SAMPLES: [&str; 2] = [
    include_str!("../../mockup/samples/unhurried.json"),
    include_str!("../../mockup/samples/stillwater.json"),
];

/// What a page shows that is no copy of the practitioner's, each with the reason.
const NO_COPY: [(&str, &str); 3] = [
    (
        "claims.testimonials.",
        "the words of clients, which nobody may reword; rules of their own look at them",
    ),
    ("checkout.coupon.code", "a code to be typed, which says nothing"),
    (".number", "a number in a register"),
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
struct Planted {
    library: Library,
    /// Each text by its number: the record as pages name it, and the field.
    texts: Vec<(String, String)>,
}

impl Planted {
    fn of(sample: &str) -> Self {
        let edits: Vec<Edit> = serde_json::from_str(sample).unwrap();
        let library = filled(Library::default().apply_all(&edits).unwrap());
        let mut planted = Self { library: Library::default(), texts: Vec::new() };
        let mut records = vec![Record::Practice(Arc::new(planted.sown(&*library.practice, "practice")))];
        for (id, outcome) in library.outcomes.iter() {
            records.push(Record::Outcome(Arc::new(planted.sown(&**outcome, &format!("outcome:{id}")))));
        }
        for (id, offer) in library.offers.iter() {
            records.push(Record::Offer(Arc::new(planted.sown(&**offer, &format!("offer:{id}")))));
        }
        for design in library.designs.values() {
            records.push(Record::Design(Arc::new(planted.sown(&**design, "design"))));
        }
        for (id, placement) in library.placements.iter() {
            let record = format!("placement:{id}");
            records.push(Record::Placement(Arc::new(planted.sown(&**placement, &record))));
        }
        Self { library: Library::from_records(records).unwrap(), ..planted }
    }

    /// Puts words of concern into every text of a record; what then is no record any more is a fact of another kind.
    fn sown<T: Serialize + DeserializeOwned>(&mut self, record: &T, name: &str) -> T {
        let mut value = serde_json::to_value(record).unwrap();
        let mut fields = Vec::new();
        texts_in(&value, "", &mut fields);
        for field in fields {
            let pointer = format!("/{}", field.replace('.', "/"));
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
    fn but(&self, change: impl FnOnce(&mut Library)) -> Self {
        let mut library = self.library.clone();
        change(&mut library);
        Self { library, texts: self.texts.clone() }
    }
}

fn without_brand_name(library: &mut Library) {
    Arc::make_mut(&mut library.practice).brand.name.clear();
}

fn without_any_name(library: &mut Library) {
    without_brand_name(library);
    Arc::make_mut(&mut library.practice).name.clear();
}

fn without_audiences(library: &mut Library) {
    for offer in Arc::make_mut(&mut library.offers).values_mut() {
        Arc::make_mut(offer).audience.clear();
    }
}

fn without_copy(library: &mut Library) {
    for design in Arc::make_mut(&mut library.designs).values_mut() {
        Arc::make_mut(design).main_copy = Copy::default();
    }
    for placement in Arc::make_mut(&mut library.placements).values_mut() {
        Arc::make_mut(placement).copy = Copy::default();
    }
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

/// Gives all that a page says: its text, and what its pictures and fields say.
fn said(element: ElementRef<'_>) -> String {
    let mut all: String = element.text().collect();
    for inside in element.descendants().filter_map(ElementRef::wrap) {
        for attribute in ["alt", "aria-label", "value", "placeholder"] {
            all.extend(inside.attr(attribute));
        }
    }
    all
}

fn numbers(text: &str) -> impl Iterator<Item = usize> {
    text.split("anxiety ").skip(1).filter_map(|rest| rest.get(..4)?.parse().ok())
}

/// Gives where a place is marked on the pages, as the window looks for it: a record and a field.
fn marked_at(library: &Library, place: &Place) -> (String, String) {
    let field = place.field.clone().unwrap_or_default();
    match place.subject {
        Subject::Practice => ("practice".to_owned(), field),
        Subject::Design(_) => ("design".to_owned(), field),
        Subject::Stage(stage) => (format!("stage:{}", stage.name()), field),
        Subject::Placement(id) => (format!("placement:{id}"), field),
        Subject::Offer(id) => match field.strip_prefix("outcomes.") {
            Some(at) => {
                let outcome = library.offers[&id].outcomes[at.parse::<usize>().unwrap()];
                (format!("outcome:{outcome}"), "words".to_owned())
            }
            None => (format!("offer:{id}"), field),
        },
    }
}

fn is_within(field: &str, other: &str) -> bool {
    field == other || field.strip_prefix(other).is_some_and(|rest| rest.starts_with('.'))
}

/// The pages of a planted library, and the place of every text that is read.
struct Drawn {
    html: Html,
    read: BTreeMap<usize, Place>,
}

impl Drawn {
    fn of(planted: &Planted) -> Self {
        let design = *planted.library.designs.keys().next().unwrap();
        let architecture = Architecture::of(&planted.library, design).unwrap();
        let html = document(&architecture, &Options { mode: Mode::Frame, ..Options::default() });
        let ground = Ground::new(architecture, day());
        let mut read = BTreeMap::new();
        for place in marked::of_families(&ground, &[Family::Cure]) {
            for (text, _) in &place.texts {
                read.extend(numbers(text.text).map(|number| (number, place.place_of(text.part))));
            }
        }
        Self { html: Html::parse_document(&html), read }
    }

    fn select(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&Selector::parse(selector).unwrap()).collect()
    }

    /// Gives the texts that pages show, by their number.
    fn shown(&self) -> BTreeSet<usize> {
        self.select("main > section")
            .into_iter()
            .flat_map(|page| numbers(&said(page)).collect::<Vec<_>>())
            .collect()
    }
}

/// Tells which texts of pages are not read although they are copy, or are although they are none.
fn misread(planted: &Planted) -> BTreeSet<String> {
    let drawn = Drawn::of(planted);
    let wrong = drawn.shown().into_iter().filter_map(|number| {
        let (record, field) = &planted.texts[number];
        let is_copy = !NO_COPY.iter().any(|(known, _)| field.contains(known));
        let kind = record.split(':').next().unwrap_or_default();
        (is_copy != drawn.read.contains_key(&number)).then(|| format!("{kind} {field}"))
    });
    wrong.collect()
}

#[test]
fn every_text_of_the_practitioner_that_a_page_shows_is_read() {
    for sample in SAMPLES {
        let planted = Planted::of(sample);
        assert_eq!(misread(&planted), BTreeSet::new());
        for left_out in [without_brand_name, without_any_name, without_audiences, without_copy] {
            assert_eq!(misread(&planted.but(left_out)), BTreeSet::new());
        }
    }
}

#[test]
fn what_is_said_of_a_text_is_marked_on_the_page_where_the_text_stands() {
    for sample in SAMPLES {
        let planted = Planted::of(sample);
        let drawn = Drawn::of(&planted);
        let spots: Vec<(ElementRef<'_>, String)> =
            drawn.select("[data-record][data-field]").into_iter().map(|spot| (spot, said(spot))).collect();
        let mut unmarked = BTreeSet::new();
        for number in drawn.shown() {
            let Some(place) = drawn.read.get(&number) else { continue };
            let (record, field) = marked_at(&planted.library, place);
            let marks = spots.iter().any(|(spot, said)| {
                let fact = spot.attr("data-field").unwrap_or_default();
                spot.attr("data-record") == Some(&record)
                    && (is_within(&field, fact) || is_within(fact, &field))
                    && numbers(said).any(|other| other == number)
            });
            if !marks {
                unmarked.insert((planted.texts[number].1.clone(), record, field));
            }
        }
        assert_eq!(unmarked, BTreeSet::new());
    }
}
