//! A design read again after an edit says what a design read anew says.

use super::super::{check::check_resolved, ground::Ground, reading::Reading};
use super::day;
use crate::{
    architecture::Architecture,
    testing::{choices::Choices, random_edit, random_library},
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn reading_again_after_edits_says_what_reading_anew_says(numbers in prop::collection::vec(any::<u32>(), 0..3_000)) {
        let mut choices = Choices::of(numbers);
        let (mut library, design) = random_library::library(&mut choices);
        let mut last = None;
        for _ in 0..24 {
            let edit = random_edit::edit(&mut choices, &library);
            let Ok(next) = library.apply(&edit) else { continue };
            library = next;
            let Ok(resolved) = Architecture::of(&library, design) else { return Ok(()) };
            let ground = Ground::new(resolved, day());
            let reading = Reading::after(last.take(), &ground);
            prop_assert_eq!(reading.checked(&ground), check_resolved(&ground), "after {:?}", edit);
            last = Some(reading);
        }
    }
}
