//! Whatever the practitioner wrote and a page shows is read by the rules on copy, and what they say leads back to it.

use super::super::{facets::Facets, finding::Place, ground::Ground, marked};
use super::{
    day,
    sown::{SAMPLES, Sown, numbers},
};
use crate::{
    architecture::Architecture,
    copy_check::Family,
    mockup::{Mode, Options, document},
    model::{copy::Copy, exemption::Subject, library::Library},
};
use scraper::{ElementRef, Html, Selector};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// What a page shows that is no copy of the practitioner's, each with the reason.
const NO_COPY: [(&str, &str); 3] = [
    (
        "claims.testimonials.",
        "the words of clients, which nobody may reword; rules of their own look at them",
    ),
    ("checkout.coupon.code", "a code to be typed, which says nothing"),
    (".number", "a number in a register"),
];

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

fn without_pictures_of_offers(library: &mut Library) {
    for offer in Arc::make_mut(&mut library.offers).values_mut() {
        Arc::make_mut(offer).picture = None;
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

/// The pages of a library sown so, and the place of every text that is read.
struct Drawn {
    html: Html,
    read: BTreeMap<usize, Place>,
}

impl Drawn {
    fn of(sown: &Sown) -> Self {
        let design = *sown.library.designs.keys().next().unwrap();
        let architecture = Architecture::of(&sown.library, design).unwrap();
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
fn misread(sown: &Sown) -> BTreeSet<String> {
    let drawn = Drawn::of(sown);
    let wrong = drawn.shown().into_iter().filter_map(|number| {
        let (record, field) = &sown.texts[number];
        let is_copy = !NO_COPY.iter().any(|(known, _)| field.contains(known));
        let kind = record.split(':').next().unwrap_or_default();
        (is_copy != drawn.read.contains_key(&number)).then(|| format!("{kind} {field}"))
    });
    wrong.collect()
}

#[test]
fn every_text_of_the_practitioner_that_a_page_shows_is_read() {
    for sample in SAMPLES {
        let sown = Sown::of(sample);
        assert_eq!(misread(&sown), BTreeSet::new());
        for left_out in [without_brand_name, without_any_name, without_audiences, without_copy] {
            assert_eq!(misread(&sown.but(left_out)), BTreeSet::new());
        }
    }
}

#[test]
fn what_is_said_of_a_text_is_marked_on_the_page_where_the_text_stands() {
    for sample in SAMPLES {
        let sown = Sown::of(sample);
        let drawn = Drawn::of(&sown);
        let spots: Vec<(ElementRef<'_>, String)> =
            drawn.select("[data-record][data-field]").into_iter().map(|spot| (spot, said(spot))).collect();
        let mut unmarked = BTreeSet::new();
        for number in drawn.shown() {
            let Some(place) = drawn.read.get(&number) else { continue };
            let (record, field) = marked_at(&sown.library, place);
            let marks = spots.iter().any(|(spot, said)| {
                let fact = spot.attr("data-field").unwrap_or_default();
                spot.attr("data-record") == Some(&record)
                    && (is_within(&field, fact) || is_within(fact, &field))
                    && numbers(said).any(|other| other == number)
            });
            if !marks {
                unmarked.insert((sown.texts[number].1.clone(), record, field));
            }
        }
        assert_eq!(unmarked, BTreeSet::new());
    }
}

#[test]
fn a_text_that_is_read_counts_as_copy_when_it_changes() {
    for sample in SAMPLES {
        let sown = Sown::of(sample);
        let design = *sown.library.designs.keys().next().unwrap();
        let unseen: Vec<&(String, String)> = Drawn::of(&sown)
            .read
            .into_keys()
            .filter(|number| {
                !Facets::between(&sown.library, &sown.calm_at(*number), design).contains(Facets::COPY)
            })
            .map(|number| &sown.texts[number])
            .collect();
        assert!(unseen.is_empty(), "{unseen:?}");
    }
}

#[test]
fn calmer_words_are_put_where_the_text_is_kept_and_what_is_a_fact_is_left_to_its_keeper() {
    for sample in SAMPLES {
        let sown = Sown::of(sample).but(without_pictures_of_offers);
        let design = *sown.library.designs.keys().next().unwrap();
        let of = |library: &Library| {
            let ground = Ground::new(Architecture::of(library, design).unwrap(), day());
            let places = marked::of_families(&ground, &[Family::Cure]);
            let told = places.iter().map(|place| (place.place(), place.calmer(&[Family::Cure])));
            told.collect::<Vec<_>>()
        };
        for (place, fixes) in of(&sown.library) {
            let Some(fix) = fixes.first() else {
                let field = place.field.as_deref().unwrap_or_default();
                let is_fact = matches!(field, "credentials" | "brand.logo" | "brand.portrait");
                assert!(is_fact, "{place:?} is not mended");
                continue;
            };
            let mended = sown.library.apply_all(&fix.edits).unwrap();
            assert!(of(&mended).iter().all(|(still, _)| *still != place), "{place:?} is still told");
        }
    }
}
