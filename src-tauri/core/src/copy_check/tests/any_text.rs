//! Any text at all: no fault, no mark outside it, the same answer again, and a sieve that loses nothing.

use super::table::{corpus, ours, rows};
use crate::copy_check::{Language, calm_all, read, reader::Reader};
use proptest::prelude::*;

fn holds(text: &str) -> Result<(), TestCaseError> {
    for language in Language::ALL {
        let marks = read(text, language);
        for mark in &marks {
            prop_assert_eq!(text.get(mark.range.clone()), Some(mark.words), "the words stand where they say");
            prop_assert!(text.get(mark.sentence.clone()).is_some());
            prop_assert!(mark.sentence.start <= mark.range.start && mark.range.end <= mark.sentence.end);
            let characters = mark.characters(text);
            prop_assert!(characters.end <= text.chars().count() && !mark.words.is_empty());
            mark.calm(text);
        }
        calm_all(text, &marks);
        prop_assert_eq!(&marks, &read(text, language), "the same text is read the same way");
        let slowly = Reader::of(language).read_without_sieve(text);
        prop_assert_eq!(&Reader::of(language).read(text), &slowly, "the sieve loses nothing");
    }
    Ok(())
}

/// Words and signs that patterns are made of, so that random texts come near them.
const NEAR: &[&str] = &[
    "No thanks",
    "I",
    "don't",
    "don’t",
    "want",
    "to save",
    "only",
    "3",
    "left",
    "places",
    "ends",
    "in",
    "02:59:40",
    "!",
    ".",
    "?",
    "\n",
    " ",
    " ",
    " ",
    "hurry",
    "guaranteed",
    "results",
    "not",
    "free",
    "of",
    "charge",
    "value",
    "$4,997",
    "cure",
    "anxiety",
    "today only",
    "bought",
    "ago",
    "minutes",
    "€",
    "—",
    "…",
    "\u{a0}",
    "é",
    "nur noch",
    "Plätze",
    "plus que",
    "places",
    "solo hoy",
    "people",
    "are looking at this",
    "(",
    ")",
    "untick",
    "ſ",
    "K",
    "🔥",
    "k",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_signs_are_read_without_a_fault(text in any::<String>()) {
        holds(&text)?;
    }

    #[test]
    fn random_phrases_are_read_without_a_fault(parts in proptest::collection::vec(proptest::sample::select(NEAR), 0..24), spaced: bool) {
        holds(&parts.join(if spaced { " " } else { "" }))?;
    }
}

#[test]
fn the_sieve_loses_nothing_of_the_corpora() {
    let mut texts: Vec<String> =
        [ours("honest.tsv"), ours("pressing.tsv")].concat().into_iter().map(|pair| pair.1).collect();
    texts.extend(corpus("shop_texts.tsv").iter().flat_map(|text| rows(text)).map(|row| row[1].clone()));
    texts.push(texts.join(" "));
    for text in &texts {
        assert_eq!(Reader::of(Language::Any).read(text), Reader::of(Language::Any).read_without_sieve(text));
    }
}

#[test]
fn every_pattern_compiles_and_has_words_it_cannot_do_without() {
    for language in Language::ALL {
        assert!(Reader::of(language).compile_all() > 8);
        for lexicon in language.lexicons() {
            for pattern in lexicon.patterns.iter().copied().flatten() {
                let branches = lexicon.cues(pattern.source);
                assert!(
                    branches.iter().flatten().all(|set| !set.is_empty()),
                    "nothing to sieve by: {}",
                    pattern.source
                );
            }
        }
    }
}
