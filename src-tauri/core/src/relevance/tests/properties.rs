//! Whatever the words are, a verdict is given, the same one every time.

use crate::{
    model::{
        ids::{OfferId, OutcomeId},
        moment::Moment,
        offer::Kind,
        stage::Stage,
    },
    relevance::{Meaning, Reading, Senses, Shown, Side, judge},
};
use proptest::prelude::*;
use uuid::Uuid;

fn id<Id: From<Uuid>>(number: u8) -> Id {
    Id::from(Uuid::from_u128(u128::from(number)))
}

prop_compose! {
    fn reading()(
        number in 0_u8..4,
        texts in prop::array::uniform6("\\PC{0,60}|[a-z ]{0,80}|(for |the |steady |confidence |und |kids ){0,9}"),
        inside in prop::collection::vec("\\PC{0,40}", 0..4),
        kind in prop::sample::select(vec![Kind::LiveService, Kind::ClinicalService, Kind::DigitalContent]),
        tier in 0_u16..3,
        contains in prop::collection::vec(0_u8..4, 0..3),
        needs in prop::collection::vec(0_u8..4, 0..2),
        moment in prop::sample::select(vec![None, Some(Moment::WithMain), Some(Moment::WithinDays), Some(Moment::Later)]),
    ) -> Reading {
        let [name, line, goal, problem, benefit, audience] = &texts;
        let ids = |numbers: Vec<u8>| numbers.into_iter().map(id).collect::<Vec<OfferId>>();
        Reading::of(&Side {
            id: id(number),
            name,
            kind,
            line,
            tier,
            price: i64::from(number) * 100,
            outcomes: &[(id::<OutcomeId>(number), goal)],
            problem,
            benefit,
            audience,
            inside: &inside,
            contains: &ids(contains),
            prerequisites: &ids(needs),
            moment,
        })
    }
}

proptest! {
    #[test]
    fn any_two_offers_get_one_verdict_and_a_sentence(
        main in reading(), extra in reading(), stage in prop::sample::select(Stage::ALL.to_vec()), after_days in 0_u16..400,
    ) {
        let shown = Shown { stage, after_days };
        for senses in [Senses::All, Senses::WordsAlone] {
            let once = judge(&main, &extra, shown, None, senses);
            let (again, anew) = (main.clone(), extra.clone());
            prop_assert_eq!(once, judge(&again, &anew, shown, None, senses));
            prop_assert!(once.sentence().ends_with('.') && !once.sentence().contains('\n'));
        }
    }

    #[test]
    fn nearness_is_the_same_from_both_sides_and_within_bounds(one in "\\PC{0,200}|[a-z ]{0,300}", other in "\\PC{0,200}|[a-z ]{0,300}") {
        if let (Some(one), Some(other)) = (Meaning::of([one.as_str()]), Meaning::of([other.as_str()])) {
            prop_assert_eq!(one.nearness(&other), other.nearness(&one));
            prop_assert_eq!(one.beyond_words(&other), other.beyond_words(&one));
            prop_assert!((-1_000..=1_000).contains(&one.beyond_words(&other)));
            prop_assert!(one.nearness(&one) >= 999);
        }
    }

    #[test]
    fn a_text_of_any_length_is_read(word in "[a-zA-Z]{0,60}", times in 0_usize..2_000) {
        let text = format!("{word} ").repeat(times);
        let meaning = Meaning::of([text.as_str()]);
        prop_assert_eq!(meaning.clone(), Meaning::of([text.as_str()]));
    }
}
