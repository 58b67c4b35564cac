//! Figures of random designs: never nonsense.

use crate::{
    architecture::Architecture,
    forecast::{NoForecast, outlook::Outlook},
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
