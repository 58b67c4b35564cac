//! What the copy check gives: words marked in a text, and a calmer way to say them.

use super::family::Family;
use std::{borrow::Cow, ops::Range};

/// Words marked in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark<'t> {
    /// What they are.
    pub family: Family,
    /// Where they stand, in bytes of the text; both ends lie between characters.
    pub range: Range<usize>,
    /// The words themselves.
    pub words: &'t str,
    /// Where the sentence around them stands, in bytes of the text.
    pub sentence: Range<usize>,
    /// A calmer way to say it, where there is one.
    pub calmer: Option<Calmer>,
}

/// A calmer way to say something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Calmer {
    /// Put this in the place of the words marked.
    Words(Cow<'static, str>),
    /// Put this in the place of the whole sentence.
    Sentence(Cow<'static, str>),
    /// Leave the sentence out.
    LeaveOut,
}

impl Mark<'_> {
    /// Gives where the words stand in characters, for a face that counts so.
    pub fn characters(&self, text: &str) -> Range<usize> {
        let start = text[..self.range.start].chars().count();
        start..start + self.words.chars().count()
    }

    /// Gives the text with the calmer words in place; nothing where there are none.
    pub fn calm(&self, text: &str) -> Option<String> {
        let words = match self.calmer.as_ref()? {
            Calmer::Words(words) | Calmer::Sentence(words) => words.as_ref(),
            Calmer::LeaveOut => "",
        };
        let range = self.changed();
        let (mut before, mut after) = (&text[..range.start], &text[range.end..]);
        let mut words = words.to_owned();
        let starts_high = text[range].chars().next().is_some_and(char::is_uppercase);
        if let Some(first) = words.chars().next().filter(|_| starts_high) {
            words.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
        }
        if words.is_empty() {
            // The gap closes: no two spaces, and none before a comma or at either end.
            if before.is_empty() || before.ends_with(char::is_whitespace) {
                after = after.trim_start_matches(' ');
            }
            // Where a sentence loses its first words, its next word begins it.
            if starts_high && let Some(first) = after.chars().next().filter(|first| first.is_lowercase()) {
                words = first.to_uppercase().to_string();
                after = &after[first.len_utf8()..];
            }
            if after.is_empty() || after.starts_with([',', '.', ';', ')', '!', '?']) {
                before = before.trim_end_matches(' ');
            }
        }
        Some([before, &words, after].concat())
    }

    /// What a calmer way takes the place of.
    fn changed(&self) -> Range<usize> {
        if self.speaks_for_its_sentence() { self.sentence.clone() } else { self.range.clone() }
    }

    fn speaks_for_its_sentence(&self) -> bool {
        matches!(self.calmer, Some(Calmer::Sentence(_) | Calmer::LeaveOut))
    }
}

/// Gives a text with every mark made calm that can be; nothing where none can.
///
/// Where marks share a sentence, one that changes all of it speaks, and another sentence before none at all.
pub fn calm_all(text: &str, marks: &[Mark<'_>]) -> Option<String> {
    let says = |mark: &Mark<'_>| matches!(mark.calmer, Some(Calmer::Sentence(_)));
    let mut chosen: Vec<&Mark<'_>> = Vec::new();
    let mut strongest_first: Vec<&Mark<'_>> = marks.iter().filter(|mark| mark.calmer.is_some()).collect();
    strongest_first.sort_by_key(|mark| (!mark.speaks_for_its_sentence(), !says(mark), mark.range.start));
    for mark in strongest_first {
        let (start, end) = (mark.changed().start, mark.changed().end);
        let apart = |other: &&Mark<'_>| other.changed().end <= start || end <= other.changed().start;
        if chosen.iter().all(apart) {
            chosen.push(mark);
        }
    }
    // From the last to the first, so that what stands before still stands where its mark says.
    chosen.sort_by_key(|mark| std::cmp::Reverse(mark.range.start));
    chosen.into_iter().fold(None, |calm: Option<String>, mark| {
        let so_far = calm.as_deref().unwrap_or(text);
        mark.calm(so_far).or(calm)
    })
}
