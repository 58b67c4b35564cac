//! Filled designs to start from, three for each profession.
//!
//! A template is a library file in which ids are written `"@name"`; using it gives every name a fresh id.

use crate::{
    edit::{Edit, PracticeField},
    library_file::{FileError, LibraryFile},
    model::{
        library::Library,
        practice::{Practice, Profession},
    },
};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A template as it lies in the assets.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its id, in kebab-case.
    pub id: String,
    /// For whom it is.
    pub profession: Profession,
    /// Its title.
    pub title: String,
    /// What is in it, in a sentence.
    pub summary: String,
    library: Value,
}

macro_rules! assets {
    ($($id:literal),+ $(,)?) => {
        [$(include_str!(concat!("../../../assets/templates/", $id, ".json")),)+]
    };
}

/// The templates in the order they are offered.
const ASSETS: [&str; 9] = assets![
    "coach-confidence-reset",
    "coach-first-ninety-days",
    "coach-career-crossroads",
    "therapist-anxiety-toolkit",
    "therapist-rest-evenings",
    "therapist-couples-sessions",
    "course-template-pack",
    "course-bought-together",
    "course-practice-circle",
];

/// Gives all templates in the order they are offered.
pub fn all() -> Vec<Template> {
    ASSETS.iter().map(|text| serde_json::from_str(text).expect("a test reads every template")).collect()
}

/// Finds a template by its id.
pub fn by_id(id: &str) -> Option<Template> {
    all().into_iter().find(|template| template.id == id)
}

impl Template {
    /// Makes a library of its own from the template.
    pub fn library(&self, fresh: &mut dyn FnMut() -> Uuid) -> Result<Library, FileError> {
        self.file(fresh)?.into_library()
    }

    /// Writes the edits that add the template to a library; the practice is taken over only where none is set up yet.
    pub fn edits(&self, into: &Library, fresh: &mut dyn FnMut() -> Uuid) -> Result<Vec<Edit>, FileError> {
        let file = self.file(fresh)?;
        let mut edits = Vec::new();
        if *into.practice == Practice::default() {
            edits.extend(practice_edits(file.practice));
        }
        edits.extend(file.outcomes.into_iter().map(|outcome| Edit::AddOutcome { outcome }));
        edits.extend(file.offers.into_iter().map(|offer| Edit::AddOffer { offer: Box::new(offer) }));
        edits.extend(file.designs.into_iter().map(|design| Edit::AddDesign { design: Box::new(design) }));
        edits.extend(
            file.placements
                .into_iter()
                .map(|placement| Edit::AddPlacement { placement: Box::new(placement) }),
        );
        Ok(edits)
    }

    fn file(&self, fresh: &mut dyn FnMut() -> Uuid) -> Result<LibraryFile, FileError> {
        let mut named = BTreeMap::new();
        let mut content = self.library.clone();
        name_ids(&mut content, &mut |name| *named.entry(name).or_insert_with(&mut *fresh));
        serde_path_to_error::deserialize(&content).map_err(|error| FileError::Field {
            path: error.path().to_string(),
            line: 0,
            what: error.inner().to_string(),
        })
    }
}

fn practice_edits(practice: Practice) -> impl Iterator<Item = Edit> {
    let facts = [
        PracticeField::Name(practice.name),
        PracticeField::Professions(practice.professions),
        PracticeField::Licensed(practice.licensed),
        PracticeField::LicenceRegions(practice.licence_regions),
        PracticeField::Codes(practice.codes),
        PracticeField::Regions(practice.regions),
        PracticeField::Currency(practice.currency),
        PracticeField::Brand(practice.brand),
        PracticeField::WeeklyMinutes(practice.weekly_minutes),
        PracticeField::Platform(practice.platform),
    ];
    facts.into_iter().map(|set| Edit::ChangePractice { set })
}

/// Puts an id in place of every text `@name`, the same id for the same name.
fn name_ids(value: &mut Value, id: &mut dyn FnMut(String) -> Uuid) {
    match value {
        Value::String(text) => {
            if let Some(name) = text.strip_prefix('@') {
                *text = id(name.to_owned()).to_string();
            }
        }
        Value::Array(entries) => entries.iter_mut().for_each(|entry| name_ids(entry, id)),
        Value::Object(entries) => entries.values_mut().for_each(|entry| name_ids(entry, id)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        architecture::Architecture,
        forecast::Forecast,
        library_file,
        model::{offer::Kind, stage::Stage},
        rules::{check, finding::Severity},
    };

    fn counting() -> impl FnMut() -> Uuid {
        let mut next = 0_u128;
        move || {
            next += 1;
            Uuid::from_u128(next)
        }
    }

    #[test]
    fn every_template_is_a_library_and_comes_back_from_json_as_it_was() {
        for template in all() {
            let library =
                template.library(&mut counting()).unwrap_or_else(|error| panic!("{}: {error}", template.id));
            assert_eq!(library_file::read(library_file::write(&library).as_bytes()), Ok(library));
        }
    }

    #[test]
    fn a_template_added_to_an_empty_library_is_the_template() {
        for template in all() {
            let edits = template.edits(&Library::default(), &mut counting()).unwrap();
            let added = Library::default().apply_all(&edits).unwrap();
            assert_eq!(added, template.library(&mut counting()).unwrap(), "{}", template.id);
        }
    }

    #[test]
    fn there_are_three_templates_for_every_profession_and_their_ids_say_which() {
        for (profession, word) in [
            (Profession::Coach, "coach-"),
            (Profession::Therapist, "therapist-"),
            (Profession::CourseCreator, "course-"),
        ] {
            let own: Vec<_> =
                all().into_iter().filter(|template| template.profession == profession).collect();
            assert_eq!(own.len(), 3, "{profession:?}");
            assert!(own.iter().all(|template| template.id.starts_with(word)), "{profession:?}");
        }
    }

    #[test]
    fn every_template_can_be_delivered_in_the_hours_that_are_free() {
        for template in all() {
            let library = template.library(&mut counting()).unwrap();
            for design in library.designs.keys() {
                let forecast = Forecast::of(&Architecture::of(&library, *design).unwrap()).unwrap();
                let (needed, free) = (forecast.hours_per_week.millionths, forecast.hours_free.millionths);
                assert!(0 < needed && needed <= free * 3 / 4, "{}: {needed} of {free}", template.id);
                assert!(forecast.average_order.rounded.minor > forecast.main_alone.minor, "{}", template.id);
            }
        }
    }

    #[test]
    fn every_template_passes_the_rule_book_with_at_most_three_pieces_of_advice() {
        for template in all() {
            let library = template.library(&mut counting()).unwrap();
            for design in library.designs.keys() {
                let found = check::check(&library, *design, crate::testing::example::day("")).unwrap();
                let said: Vec<_> =
                    found.findings.iter().map(|finding| (&finding.rule, &finding.what)).collect();
                let grave = found.count(Severity::Error) + found.count(Severity::Warning);
                assert!(grave == 0 && said.len() <= 3, "{}: {said:#?}", template.id);
            }
        }
    }

    #[test]
    fn no_care_is_sold_by_one_click_and_no_therapist_template_asks_before_the_booking() {
        for template in all().into_iter().filter(|template| template.profession == Profession::Therapist) {
            let library = template.library(&mut counting()).unwrap();
            assert!(
                library.practice.licensed && !library.practice.licence_regions.is_empty(),
                "{}",
                template.id
            );
            for placement in library.placements.values() {
                let offer = library.offer(placement.offer).unwrap();
                assert_ne!(offer.kind, Kind::ClinicalService, "{}", template.id);
                assert!(placement.stage >= Stage::ThankYou, "{}", template.id);
                assert!(!placement.copy.decline_label.is_empty(), "{}", template.id);
            }
        }
    }

    #[test]
    fn the_seed_example_has_its_figures() {
        let library = by_id("coach-confidence-reset").unwrap().library(&mut counting()).unwrap();
        let design = *library.designs.keys().next().unwrap();
        let forecast = Forecast::of(&Architecture::of(&library, design).unwrap()).unwrap();
        // 400 + 0.2 × 39 + 0.1 × (900 − 400)
        assert_eq!(forecast.average_order.fraction, "45780");
        assert_eq!(forecast.journeys, "4");
    }
}
