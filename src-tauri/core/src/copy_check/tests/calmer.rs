//! The calmer sentences: calm themselves, and whole once they stand in the text.

use super::table::ours;
use crate::copy_check::{Calmer, Language, Stance, calm_all, read};

fn calmed(text: &str) -> Option<String> {
    calm_all(text, &read(text, Language::Any))
}

#[test]
fn what_is_proposed_takes_the_concern_away() {
    let mut proposed = 0;
    for (_, text) in ours("pressing.tsv") {
        let marks = read(&text, Language::Any);
        let all_known = marks.iter().all(|mark| mark.calmer.is_some());
        let Some(calm) = calm_all(&text, &marks) else { continue };
        proposed += 1;
        let left = read(&calm, Language::Any);
        let left: Vec<_> = left.iter().filter(|mark| mark.family.stance() == Stance::Presses).collect();
        assert!(left.is_empty() || !all_known, "{text} → {calm}: {left:?}");
    }
    assert!(proposed > 130, "{proposed}");
}

#[test]
fn a_no_that_shames_becomes_a_plain_no() {
    assert_eq!(calmed("No thanks, I like staying stuck.").as_deref(), Some("No thanks"));
    assert_eq!(calmed("No thanks. I love chaos!").as_deref(), Some("No thanks"));
    assert_eq!(calmed("Ich will keine Hilfe, ich will nicht sparen").as_deref(), Some("Nein danke"));
}

#[test]
fn few_left_becomes_a_plain_number_or_nothing() {
    assert_eq!(calmed("Only 3 spots left!").as_deref(), Some("3 spots are open."));
    assert_eq!(calmed("Just two seats remaining.").as_deref(), Some("Two seats are open."));
    assert_eq!(
        calmed("A quiet journal. Hurry, almost gone! Add it if you like.").as_deref(),
        Some("A quiet journal. Add it if you like.")
    );
}

#[test]
fn a_worth_in_brackets_is_taken_out_of_its_line() {
    assert_eq!(
        calmed("Bonus 1: meditation library (value $197).").as_deref(),
        Some("Bonus 1: meditation library.")
    );
}

#[test]
fn words_of_treatment_become_those_of_coaching_with_their_capitals() {
    assert_eq!(calmed("Therapy for new managers").as_deref(), Some("Coaching for new managers"));
}

#[test]
fn two_marks_in_one_sentence_change_it_once() {
    let text = "First line stays as it was written. Hurry, only 3 spots left, sale ends tonight! The last line stays too.";
    let marks = read(text, Language::English);
    assert!(marks.len() > 1);
    assert!(marks.iter().any(|mark| mark.calmer == Some(Calmer::LeaveOut)));
    let calm = calm_all(text, &marks).expect("there is something to calm");
    assert!(calm.starts_with("First line stays as it was written."), "{calm}");
    assert!(calm.ends_with("The last line stays too."), "{calm}");
    assert!(read(&calm, Language::English).is_empty(), "{calm}");
}

#[test]
fn marks_are_told_in_characters_too() {
    let text = "Käse & Brot – only 3 left!";
    let mark = &read(text, Language::English)[0];
    let characters: String =
        text.chars().skip(mark.characters(text).start).take(mark.characters(text).len()).collect();
    assert_eq!(characters, mark.words);
}
