//! What holds for any library and any walk of edits.

use super::{choices::Choices, example, random_edit, random_library};
use crate::{
    change::Change,
    edit::Edit,
    history::{History, Step},
    library_file,
    model::{
        design::Design,
        exemption::{Exemption, Subject},
        ids::{DesignId, ExemptionId},
        library::Library,
        record::Record,
        stage::Stage,
    },
};
use proptest::prelude::*;
use uuid::Uuid;

fn numbers() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(any::<u32>(), 0..900)
}

/// Walks through some edits; gives each library before and after an edit that was taken, with the edit's name.
fn walk(choices: &mut Choices, from: &Library) -> Vec<(Library, Library, String)> {
    let (mut taken, mut now) = (Vec::new(), from.clone());
    for _ in 0..40 {
        let edit = random_edit::edit(choices, &now);
        let label = edit.label(&now);
        if let Ok(next) = now.apply(&edit) {
            taken.push((now, next.clone(), label));
            now = next;
        }
    }
    taken
}

#[test]
fn an_exemption_that_speaks_of_another_design_is_refused() {
    let (library, design) =
        example::read("main: Reset, programme, $400\ncheckout: Journal, journal, $39").unwrap();
    let currency = library.design(design).unwrap().currency;
    let other = Design::new(DesignId::from(Uuid::from_u128(70)), "Another".to_owned(), currency);
    let exempt = |subject| Edit::AddExemption {
        exemption: Exemption {
            id: ExemptionId::from(Uuid::from_u128(71)),
            rule: "offer-once".to_owned(),
            design: other.id,
            subject,
            reason: "Asked for by clients.".to_owned(),
            written: None,
        },
    };
    let placement = library.placements_of(design)[0].id;
    let library = library.apply(&Edit::AddDesign { design: Box::new(other.clone()) }).unwrap();
    assert!(library.apply(&exempt(Subject::Placement(placement))).is_err());
    assert!(library.apply(&exempt(Subject::Design(design))).is_err());
    assert!(library.apply(&exempt(Subject::Stage(Stage::Cart))).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn an_accepted_edit_leaves_a_library_that_fits(numbers in numbers()) {
        let mut choices = Choices::of(numbers);
        let (library, _) = random_library::library(&mut choices);
        for (_, after, label) in walk(&mut choices, &library) {
            prop_assert!(after.check().is_ok(), "{label}: {}", after.check().unwrap_err());
        }
    }

    #[test]
    fn undo_and_redo_over_a_random_walk_are_exact(numbers in numbers()) {
        let mut choices = Choices::of(numbers);
        let (start, _) = random_library::library(&mut choices);
        let mut history = History::default();
        let mut steps = walk(&mut choices, &start);
        steps.retain(|(before, after, _)| before != after);
        for (before, after, label) in &steps {
            let change = Change::between(before, after);
            prop_assert_eq!(&before.with(&change), after);
            history.record(Step { label: label.clone(), change, gesture: None });
        }
        let end = steps.last().map_or(&start, |(_, after, _)| after);
        let mut now = end.clone();
        for (before, _, _) in steps.iter().rev() {
            now = now.with(&history.undo().unwrap());
            prop_assert_eq!(&now, before);
        }
        prop_assert!(history.undo().is_none());
        for (_, after, _) in &steps {
            now = now.with(&history.redo().unwrap());
            prop_assert_eq!(&now, after);
        }
    }

    #[test]
    fn a_walk_merged_into_one_change_goes_and_comes_back_exactly(numbers in numbers()) {
        let mut choices = Choices::of(numbers);
        let (start, _) = random_library::library(&mut choices);
        let steps = walk(&mut choices, &start);
        let merged = steps.iter().fold(Change::default(), |change, (before, after, _)| {
            change.then(&Change::between(before, after))
        });
        let end = steps.last().map_or(&start, |(_, after, _)| after);
        prop_assert_eq!(&start.with(&merged), end);
        prop_assert_eq!(&end.with(&merged.inverse()), &start);
    }

    #[test]
    fn what_is_taken_apart_or_written_is_the_same_when_put_together(numbers in numbers()) {
        let mut choices = Choices::of(numbers);
        let (start, _) = random_library::library(&mut choices);
        let steps = walk(&mut choices, &start);
        let library = steps.last().map_or(&start, |(_, after, _)| after);
        prop_assert_eq!(&Library::from_records(library.records()).unwrap(), library);
        let json = serde_json::to_string(&library.records()).unwrap();
        let records: Vec<Record> = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&Library::from_records(records).unwrap(), library);
        prop_assert_eq!(&library_file::read(library_file::write(library).as_bytes()).unwrap(), library);
    }
}
