//! Words that carry meaning, brought to their stem so that "confident" meets "confidence".

use crate::word_set::WordSet;
use frostem::{Algorithm, Stemmer};

/// Words that say nothing about a result.
static SAYS_NOTHING: WordSet<512> = WordSet::of(STOP);

const STOP: &[&str] = &[
    "a", "about", "add", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be",
    "because", "been", "before", "but", "buy", "by", "can", "come", "could", "day", "days", "did", "do",
    "does", "don", "each", "every", "feel", "for", "from", "get", "gets", "give", "go", "got", "grab", "had",
    "has", "have", "having", "he", "help", "helps", "her", "here", "his", "how", "i", "if", "in", "into",
    "is", "it", "its", "just", "keep", "let", "like", "ll", "made", "make", "makes", "may", "me", "more",
    "most", "much", "my", "need", "new", "no", "not", "now", "of", "off", "offer", "on", "once", "one",
    "only", "or", "other", "our", "out", "over", "own", "re", "result", "results", "s", "see", "she",
    "should", "so", "some", "still", "such", "t", "take", "than", "that", "the", "their", "them", "then",
    "there", "these", "they", "this", "through", "to", "too", "under", "until", "up", "us", "use", "ve",
    "very", "want", "was", "we", "week", "weeks", "were", "what", "when", "where", "which", "while", "who",
    "why", "will", "with", "without", "would", "yes", "you", "your",
];

/// Gives the words of a text that carry meaning, in lower case.
pub(crate) fn content(text: &str) -> impl Iterator<Item = String> {
    words(text).map(lower).filter(|word| !says_nothing(word))
}

/// Puts a word in lower case; nearly all are plain ASCII.
fn lower(word: &str) -> String {
    if word.is_ascii() { word.to_ascii_lowercase() } else { word.to_lowercase() }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Gives the bit of a word's first letter, upper or lower case; none where it is not one from a to z.
fn letter(word: &str) -> Option<u32> {
    let first = word.bytes().next().filter(u8::is_ascii_alphabetic)?;
    Some(1 << (first.to_ascii_lowercase() - b'a'))
}

/// Tells whether a word in lower case says nothing about a result.
pub(crate) fn says_nothing(word: &str) -> bool {
    SAYS_NOTHING.holds(word)
}

/// The stems of some texts, to hold others against.
pub(in crate::rules) struct Stems {
    stemmer: Stemmer,
    stems: Vec<String>,
    /// The first letters of the stems from a to z, a bit each.
    first: u32,
}

impl Stems {
    /// Collects the stems of some texts.
    pub(in crate::rules) fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let stemmer = Stemmer::new(Algorithm::English);
        let mut stems: Vec<String> =
            texts.into_iter().flat_map(content).map(|word| stemmer.stem(&word).into_owned()).collect();
        stems.sort_unstable();
        stems.dedup();
        let first = stems.iter().filter_map(|stem| letter(stem)).fold(0, |all, letter| all | letter);
        Self { stemmer, stems, first }
    }

    /// Gives them, sorted.
    pub(in crate::rules) fn stems(&self) -> &[String] {
        &self.stems
    }

    /// Tells whether no word carries meaning.
    pub(in crate::rules) fn is_empty(&self) -> bool {
        self.stems.is_empty()
    }

    /// Tells whether a text has a word with one of the stems.
    pub(in crate::rules) fn meet(&self, text: &str) -> bool {
        // A stem begins as its word does, so most words are told apart by their first letter.
        words(text).filter(|word| letter(word).is_none_or(|letter| self.first & letter != 0)).any(|word| {
            let word = lower(word);
            !says_nothing(&word) && self.has(&self.stemmer.stem(&word))
        })
    }

    fn has(&self, stem: &str) -> bool {
        self.stems.binary_search_by(|known| known.as_str().cmp(stem)).is_ok()
    }
}

/// Counts the words of a text.
pub(in crate::rules) fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_stem_meet_and_empty_words_do_not() {
        let goal = Stems::of(["steady confidence at work", "Confidence Reset"]);
        assert!(goal.meet("Feel confident again."));
        assert!(goal.meet("For the days you WORK late"));
        assert!(!goal.meet("Grab our journal at a good price!"));
        assert!(!goal.meet(""));
        assert!(Stems::of(["for you and your"]).is_empty());
    }
}
