//! Reads a text: the sieve first, then the few patterns that could hold in a sentence.

use super::{
    family::Family,
    language::Language,
    mark::{Calmer, Mark},
    pattern::{Calm, Lexicon, Pattern},
    sieve::Sieve,
    stretch::{self, stretch_from, visible},
};
use regex::bytes::Regex;
use std::{
    borrow::Cow,
    collections::BTreeMap,
    ops::Range,
    sync::{Arc, LazyLock, OnceLock},
};

/// The lexicons of a language, ready to read with.
pub(super) struct Reader {
    sieve: Sieve,
    entries: Vec<Entry>,
}

/// A pattern with what it needs; compiled when it is first asked, because most never are.
struct Entry {
    lexicon: &'static Lexicon,
    pattern: &'static Pattern,
    words: OnceLock<Regex>,
    unless: Vec<Arc<Guard>>,
}

/// What silences a pattern; many patterns share one.
struct Guard {
    lexicon: &'static Lexicon,
    source: &'static str,
    compiled: OnceLock<Regex>,
}

impl Reader {
    /// Gives the reader of a language, made once.
    pub(super) fn of(language: Language) -> &'static Self {
        static READERS: [LazyLock<Reader>; Language::ALL.len()] = [
            LazyLock::new(|| Reader::make(Language::Any)),
            LazyLock::new(|| Reader::make(Language::English)),
            LazyLock::new(|| Reader::make(Language::German)),
            LazyLock::new(|| Reader::make(Language::French)),
            LazyLock::new(|| Reader::make(Language::Spanish)),
        ];
        &READERS[language as usize]
    }

    fn make(language: Language) -> Self {
        let patterns = language.lexicons().into_iter().flat_map(|lexicon| {
            lexicon.patterns.iter().copied().flatten().map(move |pattern| (lexicon, pattern))
        });
        let patterns: Vec<_> = patterns.collect();
        let needs: Vec<_> = patterns.iter().map(|(lexicon, pattern)| lexicon.cues(pattern.source)).collect();
        let mut guards: BTreeMap<&str, Arc<Guard>> = BTreeMap::new();
        let entries = patterns.into_iter().map(|(lexicon, pattern)| {
            let unless = pattern.unless.iter().map(|source| {
                let make = || Arc::new(Guard { lexicon, source, compiled: OnceLock::new() });
                Arc::clone(guards.entry(source).or_insert_with(make))
            });
            Entry { lexicon, pattern, words: OnceLock::new(), unless: unless.collect() }
        });
        Self { sieve: Sieve::of(&needs), entries: entries.collect() }
    }

    /// Reads a text.
    pub(super) fn read<'t>(&self, text: &'t str) -> Vec<Mark<'t>> {
        let mut marks = Vec::new();
        let next = |start| stretch_from(text, start).end;
        self.sieve.sift(text, next, |start, end, pattern| {
            self.entries[pattern].look(text, &(start..end), &mut marks);
        });
        settle(marks)
    }

    /// Reads a text with every pattern in every sentence: slow, for holding the sieve against.
    #[cfg(test)]
    pub(super) fn read_without_sieve<'t>(&self, text: &'t str) -> Vec<Mark<'t>> {
        let mut marks = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let stretch = stretch_from(text, at);
            self.entries.iter().for_each(|entry| entry.look(text, &stretch, &mut marks));
            at = stretch.end;
        }
        settle(marks)
    }

    /// Compiles every pattern, and gives how many there are.
    #[cfg(test)]
    pub(super) fn compile_all(&self) -> usize {
        for entry in &self.entries {
            entry.words();
            entry.unless.iter().for_each(|guard| _ = guard.words());
        }
        self.entries.len()
    }
}

impl Guard {
    fn words(&self) -> &Regex {
        self.compiled.get_or_init(|| self.lexicon.compiled(self.source))
    }

    fn silences(&self, said: &str) -> bool {
        self.words().is_match(said.as_bytes())
    }
}

impl Entry {
    fn words(&self) -> &Regex {
        self.words.get_or_init(|| self.lexicon.compiled(self.pattern.source))
    }

    fn look<'t>(&self, text: &'t str, stretch: &Range<usize>, marks: &mut Vec<Mark<'t>>) {
        let sentence = visible(text, stretch.clone());
        if self.pattern.label && sentence != visible(text, 0..text.len()) {
            return;
        }
        let said = &text[sentence.clone()];
        let mut found = self.words().find_iter(said.as_bytes()).filter(|found| !found.is_empty()).peekable();
        if found.peek().is_none() || self.unless.iter().any(|guard| guard.silences(said)) {
            return;
        }
        marks.extend(found.map(|found| {
            let range = whole_characters(said, found.range());
            let range = visible(text, sentence.start + range.start..sentence.start + range.end);
            // A no is one label, whatever stands between; elsewhere the sentence is the one of the words.
            let around = match self.pattern.family {
                Family::Confirmshaming => sentence.clone(),
                _ => stretch::sentence(text, &sentence, &range),
            };
            Mark {
                family: self.pattern.family,
                words: &text[range.clone()],
                range,
                sentence: around,
                calmer: self.calmer(said, found.start()),
            }
        }));
    }

    fn calmer(&self, said: &str, at: usize) -> Option<Calmer> {
        match self.pattern.calm {
            Calm::Unknown => None,
            Calm::Words(words) => Some(Calmer::Words(Cow::Borrowed(words))),
            Calm::LeaveOut => Some(Calmer::LeaveOut),
            Calm::Sentence(sentence) if !sentence.contains('{') => {
                Some(Calmer::Sentence(Cow::Borrowed(sentence)))
            }
            Calm::Sentence(sentence) => {
                let groups = self.words().captures_at(said.as_bytes(), at)?;
                let group = |name| groups.name(name).map_or("", |found| &said[found.range()]);
                let (count, what) = (group("n"), group("what").to_lowercase());
                if count.is_empty() || what.is_empty() {
                    return Some(Calmer::LeaveOut);
                }
                let mut said = sentence.replace("{n}", &count.to_lowercase()).replace("{what}", &what);
                // A sentence starts with a capital, also where the number is a word.
                if let Some(first) = said.chars().next() {
                    said.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
                }
                Some(Calmer::Sentence(Cow::Owned(said)))
            }
        }
    }
}

/// Widens a range of bytes to whole characters: a pattern that reads bytes may end within one.
fn whole_characters(text: &str, range: Range<usize>) -> Range<usize> {
    text.floor_char_boundary(range.start)..text.ceil_char_boundary(range.end)
}

/// Puts marks in the order of the text, and keeps the widest of one family where several overlap.
fn settle(mut marks: Vec<Mark<'_>>) -> Vec<Mark<'_>> {
    if marks.len() < 2 {
        return marks;
    }
    marks.sort_by_key(|mark| (mark.family, mark.range.start, std::cmp::Reverse(mark.range.end)));
    let mut kept: Vec<Mark<'_>> = Vec::with_capacity(marks.len());
    for mark in marks {
        match kept.last_mut() {
            Some(last) if last.family == mark.family && mark.range.start < last.range.end => {
                if mark.range.len() > last.range.len() {
                    *last = mark;
                }
            }
            _ => kept.push(mark),
        }
    }
    kept.sort_by_key(|mark| (mark.range.start, mark.family));
    kept
}
