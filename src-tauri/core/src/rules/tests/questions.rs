//! Questions and answers of a sales page are read as other copy is.

use super::{super::check::check, day};
use crate::{
    edit::{Edit, OfferField},
    model::question::Question,
    testing::example,
};

#[test]
fn an_answer_that_promises_too_much_is_found_and_its_fix_leaves_the_question() {
    let (library, design) = example::read("main: Confidence Reset, programme, $400").unwrap();
    let main = library.designs[&design].main.unwrap();
    let asked = |answer: &str| Question { question: "Does it help?".to_owned(), answer: answer.to_owned() };
    let set = |answer: &str| {
        let set = OfferField::Questions(vec![asked(answer)]);
        library.apply(&Edit::ChangeOffer { id: main, set }).unwrap()
    };
    let at_questions = |answer: &str| {
        let found = check(&set(answer), design, day()).unwrap().findings;
        found
            .into_iter()
            .filter(|finding| finding.place.field.as_deref() == Some("questions.0"))
            .collect::<Vec<_>>()
    };
    assert!(at_questions("Most people feel steadier after six weeks.").is_empty());
    let found = at_questions("Most people feel steadier. Results are guaranteed. Last chance, only today!");
    assert!(found.iter().any(|finding| finding.rule == "guaranteed-result"), "{found:?}");
    let mended = found.iter().flat_map(|finding| &finding.fixes).flat_map(|fix| &fix.edits);
    for edit in mended {
        if let Edit::ChangeOffer { set: OfferField::Questions(questions), .. } = edit {
            assert_eq!(questions[0].question, "Does it help?");
        }
    }
}
