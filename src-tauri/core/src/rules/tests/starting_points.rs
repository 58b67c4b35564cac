//! What the program itself proposes passes its own rules.

use super::super::{
    check::{Checked, check},
    finding::{Finding, Severity},
};
use super::day;
use crate::{
    model::{currency::Currency, library::Library, money::Money, practice::Profession},
    start::{Answers, Sold, first_design},
    templates,
    testing::{choices::Choices, random_library::NAMES},
};
use proptest::prelude::*;
use uuid::Uuid;

fn heavier_than_advice(checked: &Checked) -> Vec<&Finding> {
    checked
        .findings
        .iter()
        .map(|finding| &**finding)
        .filter(|finding| finding.severity != Severity::Advice)
        .collect()
}

#[test]
fn every_template_has_no_error_no_warning_and_little_advice() {
    for template in templates::all() {
        let mut next = 0;
        let library = template
            .library(&mut || {
                next += 1;
                Uuid::from_u128(next)
            })
            .unwrap();
        for design in library.designs.keys() {
            let checked = check(&library, *design, day()).unwrap();
            let heavy = heavier_than_advice(&checked);
            assert!(heavy.is_empty(), "{}: {heavy:#?}", template.id);
            assert!(checked.findings.len() <= 3, "{}: {:#?}", template.id, checked.findings);
        }
    }
}

fn sold(choices: &mut Choices) -> Sold {
    let price = choices.one_of(&[400, 39, 0, 120, 900, 97]) * 100;
    Sold {
        name: choices.one_of(&NAMES).to_owned(),
        category: choices.one_of(&["programme", "workbook", "", "course"]).to_owned(),
        price: Money::new(price, Currency::USD),
        minutes: choices.one_of(&[0, 360]),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_first_design_from_own_offers_has_no_error_and_no_warning(
        numbers in prop::collection::vec(any::<u32>(), 0..60),
    ) {
        let mut choices = Choices::of(numbers);
        let answers = Answers {
            profession: choices.one_of(&[
                Profession::Coach,
                Profession::Therapist,
                Profession::CourseCreator,
            ]),
            audience: "First-time leaders".to_owned(),
            result: choices.one_of(&["steady confidence", "calm mornings.", "自信", "less anxiety"]).to_owned(),
            sold: (0..1 + choices.below(5)).map(|_| sold(&mut choices)).collect(),
            weekly_minutes: 600,
            currency: Currency::USD,
        };
        let empty = Library::default();
        let library = empty.apply_all(&first_design(&empty, &answers, &mut || choices.id()).unwrap()).unwrap();
        for design in library.designs.keys() {
            let checked = check(&library, *design, day()).unwrap();
            let heavy = heavier_than_advice(&checked);
            prop_assert!(heavy.is_empty(), "{answers:#?}\n{heavy:#?}");
        }
    }
}
