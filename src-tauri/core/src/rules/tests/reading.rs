//! A design read again after an edit says what a design read anew says.

use super::super::{
    check::{Checked, check_resolved},
    ground::Ground,
    reading::Reading,
};
use super::day;
use crate::{
    architecture::Architecture,
    edit::{Edit, OfferField, PlacementField},
    model::{
        currency::Currency, ids::DesignId, library::Library, moment::Timing, money::Money, price::Price,
    },
    testing::{choices::Choices, example, random_edit, random_library},
};
use proptest::prelude::*;

/// Random designs that are read; `PROPTEST_CASES` asks for more of them.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
}

/// Reads a design before and after an edit; gives what is said of it after, which is the same as read anew.
fn read_again(library: &Library, design: DesignId, edit: &Edit) -> [Checked; 2] {
    let after = library.apply(edit).unwrap();
    let first = Ground::new(Architecture::of(library, design).unwrap(), day());
    let then = Ground::new(Architecture::of(&after, design).unwrap(), day());
    let reading = Reading::after(None, &first);
    let before = reading.checked(&first);
    let again = Reading::after(Some(reading), &then).checked(&then);
    assert_eq!(again, check_resolved(&then));
    [before, again]
}

fn says(checked: &Checked, rule: &str) -> usize {
    checked.findings.iter().filter(|finding| finding.rule == rule).count()
}

#[test]
fn an_offer_that_leaves_the_catalogue_leaves_what_others_build_on() {
    let (library, design) = example::read(
        "
        main: Confidence Reset, programme, $400, outcome steady confidence
        checkout: Journal, journal, $39, outcome steady confidence, checkbox
        catalogue: Breathing Course, course, $90, outcome steady confidence
        ",
    )
    .unwrap();
    let named =
        |name: &str| library.offers.values().find(|offer| offer.name == name).map(|offer| offer.id).unwrap();
    let (journal, course) = (named("Journal"), named("Breathing Course"));
    let timing = Timing { prerequisites: vec![course], ..Timing::default() };
    let builds_on = Edit::ChangeOffer { id: journal, set: OfferField::Timing(timing) };
    let library = library.apply(&builds_on).unwrap();
    let [before, after] = read_again(&library, design, &Edit::RemoveOffer { id: course });
    assert_eq!((says(&before, "wrong-moment"), says(&after, "wrong-moment")), (1, 0));
}

#[test]
fn a_changed_price_of_one_extra_is_looked_at_there_and_what_was_said_of_the_others_stays() {
    let (library, design) = example::read(
        "
        main: Confidence Reset, programme, $400, outcome steady confidence
        checkout: Journal, journal, $190, outcome steady confidence, checkbox
        cart: Cards, card deck, $180, outcome steady confidence, checkbox
        ",
    )
    .unwrap();
    let first = library.placements_of(design)[0].id;
    let set = PlacementField::Price(Some(Price::once(Money::new(2_000, Currency::USD))));
    let [before, after] = read_again(&library, design, &Edit::ChangePlacement { id: first, set });
    assert_eq!((says(&before, "bump-price-high"), says(&after, "bump-price-high")), (2, 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

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
