//! The sieve before the patterns: one pass over a text that finds which patterns could hold in which sentence.

use super::cues::{Cue, Cues};
use aho_corasick::{Anchored, MatchKind, StartKind, automaton::Automaton, dfa::DFA};
use std::collections::BTreeMap;

/// The sieve: the cues of all patterns in one automaton.
pub(super) struct Sieve {
    automaton: DFA,
    /// By word: the sets it belongs to, and where in a word it must stand for each.
    words: Vec<Vec<Belongs>>,
    /// By set: the patterns that wait for it first, each with the other set it needs.
    waiting: Vec<Vec<(usize, usize)>>,
}

#[derive(Clone, Copy)]
struct Belongs {
    set: usize,
    starts: bool,
    ends: bool,
}

/// Which sets a sentence holds words of, one bit a set.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Have([u64; WORDS]);

const WORDS: usize = 10;

impl Have {
    const NOTHING: Self = Self([0; WORDS]);

    fn add(&mut self, set: usize) {
        self.0[set / 64] |= 1 << (set % 64);
    }

    fn has(&self, set: usize) -> bool {
        self.0[set / 64] & (1 << (set % 64)) != 0
    }

    fn each(&self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(word, bits)| {
            std::iter::successors((bits != 0).then_some(bits), |bits| {
                let rest = bits & (bits - 1);
                (rest != 0).then_some(rest)
            })
            .map(move |bits| word * 64 + bits.trailing_zeros() as usize)
        })
    }
}

impl Sieve {
    /// Makes the sieve of what each pattern needs, branch by branch.
    pub(super) fn of(needs: &[Vec<[Cues; 2]>]) -> Self {
        let mut sets: BTreeMap<&Cues, usize> = BTreeMap::new();
        let mut words: BTreeMap<&str, Vec<Belongs>> = BTreeMap::new();
        let mut waiting: Vec<Vec<(usize, usize)>> = Vec::new();
        for (pattern, branches) in needs.iter().enumerate() {
            for need in branches {
                let [first, other] = need.each_ref().map(|cues| {
                    let next = sets.len();
                    let set = *sets.entry(cues).or_insert(next);
                    if set == next {
                        for Cue { word, starts, ends } in cues {
                            let belongs = Belongs { set, starts: *starts, ends: *ends };
                            words.entry(word).or_default().push(belongs);
                        }
                    }
                    set
                });
                waiting.resize(sets.len(), Vec::new());
                waiting[first].push((pattern, other));
            }
        }
        assert!(sets.len() <= WORDS * 64, "the sieve holds at most {} sets", WORDS * 64);
        let automaton = DFA::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::Standard)
            .start_kind(StartKind::Unanchored)
            .build(words.keys())
            .expect("some hundred short words make a small automaton");
        Self { automaton, words: words.into_values().collect(), waiting }
    }

    /// Tells, sentence by sentence, which patterns could hold; none twice for a sentence.
    ///
    /// `next` gives the end of the sentence that starts at a byte; `possible` is told its start, end and pattern.
    pub(super) fn sift(
        &self,
        text: &str,
        next: impl Fn(usize) -> usize,
        mut possible: impl FnMut(usize, usize, usize),
    ) {
        let bytes = text.as_bytes();
        let in_word = |at: Option<&u8>| at.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        let (mut start, mut end) = (0, 0);
        let mut have = Have::NOTHING;
        let mut told: Vec<usize> = Vec::new();
        let mut tell = |start: usize, end: usize, have: &Have| {
            told.clear();
            for set in have.each() {
                for &(pattern, other) in &self.waiting[set] {
                    if have.has(other) && !told.contains(&pattern) {
                        told.push(pattern);
                        possible(start, end, pattern);
                    }
                }
            }
        };
        let from_anywhere = self.automaton.start_state(Anchored::No);
        let mut state = from_anywhere.expect("the automaton is built to start anywhere");
        for (at, byte) in bytes.iter().enumerate() {
            state = self.automaton.next_state(Anchored::No, state, *byte);
            if !(self.automaton.is_special(state) && self.automaton.is_match(state)) {
                continue;
            }
            let inside_after = in_word(bytes.get(at + 1));
            for nth in 0..self.automaton.match_len(state) {
                let word = self.automaton.match_pattern(state, nth);
                let first = at + 1 - self.automaton.pattern_len(word);
                let inside_before = first > 0 && in_word(bytes.get(first - 1));
                while first >= end {
                    if have != Have::NOTHING {
                        tell(start, end, &have);
                        have = Have::NOTHING;
                    }
                    (start, end) = (end, next(end));
                }
                for belongs in &self.words[word.as_usize()] {
                    if !(belongs.starts && inside_before || belongs.ends && inside_after) {
                        have.add(belongs.set);
                    }
                }
            }
        }
        if have != Have::NOTHING {
            tell(start, end, &have);
        }
    }
}
