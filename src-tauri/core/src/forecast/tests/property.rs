//! Figures of random designs: never nonsense.

use crate::{
    architecture::Architecture,
    forecast::{
        NoForecast, compare::SideBySide, decisions::Decisions, outlook::Outlook, seek::Sought,
        test_size::TestSize,
    },
    model::{money::Money, rate::Rate},
    testing::{choices::Choices, random_library},
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_figure_of_any_design_is_nonsense(numbers in prop::collection::vec(any::<u32>(), 0..400)) {
        let (library, id) = random_library::library(&mut Choices::of(numbers));
        let design = Architecture::of(&library, id).unwrap();
        match Outlook::of(&design, "2026-11-26".parse().unwrap()) {
            Ok(outlook) => {
                let text = serde_json::to_string(&outlook).unwrap();
                for nonsense in ["NaN", "inf", "\"-0\"", "−0\"", "null\u{a0}"] {
                    prop_assert!(!text.contains(nonsense), "{nonsense} in {text}");
                }
                for figure in &outlook.figures {
                    prop_assert!(figure.sentence.ends_with('.'), "{}", figure.sentence);
                    prop_assert!(figure.mean.is_some() == figure.fraction.is_some());
                }
                let last = outlook.waterfall.last().unwrap();
                let order = outlook.figures.iter().find(|figure| figure.title == "Average order").unwrap();
                prop_assert_eq!(Some(&last.reaches), order.mean.as_ref());
            }
            Err(reason) => prop_assert_eq!(reason, NoForecast::NoMainOffer),
        }
    }
}

/// Tells whether a text holds a number that is none.
fn is_nonsense(text: &str) -> bool {
    ["NaN", "inf\"", "∞", "\"-0\"", "−0\"", "null\u{a0}"].iter().any(|nonsense| text.contains(nonsense))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn nothing_that_helps_to_decide_is_nonsense(
        numbers in prop::collection::vec(any::<u32>(), 0..400),
        goal in prop_oneof![Just(0), Just(i64::MAX / 1_000), 0..10_000_000_i64],
        more in 0..=1_000_000_u32,
    ) {
        let day = "2026-11-26".parse().unwrap();
        let (library, id) = random_library::library(&mut Choices::of(numbers));
        let design = Architecture::of(&library, id).unwrap();
        let goal = Money::new(goal, design.design.currency);
        let Ok(decisions) = Decisions::of(&library, id, day) else { return Ok(()) };
        let sought = Sought::of(&library, id, goal).unwrap();
        let beside = SideBySide::of((&library, id), (&library, id), day).unwrap();
        // A design is as likely ahead of itself as behind.
        prop_assert_eq!(beside.ahead.as_ref().unwrap().value, 500_000);
        let sizes = design.placed.iter().map(|placed| {
            TestSize::of(&design, placed.placement.id, Rate::per_million(more)).unwrap().unwrap()
        });
        let sizes: Vec<TestSize> = sizes.collect();
        for text in [
            serde_json::to_string(&decisions).unwrap(),
            serde_json::to_string(&sought).unwrap(),
            serde_json::to_string(&beside).unwrap(),
            serde_json::to_string(&sizes).unwrap(),
        ] {
            prop_assert!(!is_nonsense(&text), "{text}");
        }
        let said = decisions.worth.iter().map(|one| &one.sentence).chain(decisions.tests.iter().map(|one| &one.sentence));
        let said = said.chain(decisions.levers.iter().map(|one| &one.sentence)).chain(sought.ways.iter().map(|one| &one.sentence));
        for sentence in said.chain(sizes.iter().map(|one| &one.sentence)) {
            prop_assert!(sentence.ends_with('.'), "{sentence}");
        }
        prop_assert!(decisions.tornado.iter().all(|swing| swing.low.value < swing.high.value));
    }
}
