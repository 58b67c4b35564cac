//! Reads off a pattern which words it cannot do without.

use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// A word, in lower-case ASCII, and whether it stands there from the start and to the end of a word.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cue {
    pub(super) word: String,
    pub(super) starts: bool,
    pub(super) ends: bool,
}

/// A set of words of which one must stand in whatever a pattern finds.
pub(super) type Cues = Vec<Cue>;

/// Gives, for each branch of a pattern, the two sets that tell most of what it finds.
pub(super) fn of(hir: &Hir) -> Vec<[Cues; 2]> {
    let branches = match hir.kind() {
        HirKind::Alternation(branches) => branches.iter().collect(),
        _ => vec![hir],
    };
    branches
        .into_iter()
        .map(|branch| {
            let mut sets = needed(branch, Edge::default());
            sets.sort_by_key(commonness);
            sets.dedup();
            let first = sets.first().cloned().unwrap_or_default();
            // Words rare enough by themselves need no others beside them.
            let second = sets.get(1).filter(|set| shortest(set) > 2 && commonness(&first) > RARE);
            let other = second.unwrap_or(&first).clone();
            [first, other]
        })
        .collect()
}

/// Words that ordinary copy is full of.
const COMMON: &[&str] = &[
    "all", "and", "are", "can", "day", "for", "from", "get", "have", "has", "here", "its", "just", "like",
    "more", "most", "need", "not", "now", "one", "only", "other", "our", "out", "people", "take", "the",
    "this", "that", "time", "want", "week", "will", "with", "you", "your",
];

/// Up to this, a set is rare enough to look closer.
const RARE: u64 = 160;

/// Roughly how often one of the words stands in ordinary copy: short and common words often, long ones seldom.
fn commonness(set: &Cues) -> u64 {
    let of = |cue: &Cue| {
        let inside = if cue.starts && cue.ends { 1 } else { 3 };
        inside
            * match cue.word.len() {
                _ if COMMON.contains(&cue.word.as_str()) => 2_000,
                0 | 1 => 40_000,
                2 => 4_000,
                3 => 300,
                4 => 150,
                5 => 80,
                _ => 30,
            }
    };
    set.iter().map(of).sum()
}

fn shortest(set: &Cues) -> usize {
    set.iter().map(|cue| cue.word.len()).min().unwrap_or_default()
}

/// Whether a part starts and ends where a word does.
#[derive(Clone, Copy, Default)]
struct Edge {
    starts: bool,
    ends: bool,
}

/// Sets of which one word each must stand in whatever matches.
fn needed(hir: &Hir, edge: Edge) -> Vec<Cues> {
    match hir.kind() {
        HirKind::Literal(literal) => ascii_part(&literal.0, edge).into_iter().map(|cue| vec![cue]).collect(),
        HirKind::Capture(capture) => needed(&capture.sub, edge),
        HirKind::Repetition(repetition) if repetition.min > 0 => needed(&repetition.sub, Edge::default()),
        HirKind::Concat(parts) => {
            let last = parts.len() - 1;
            let each = parts.iter().enumerate().flat_map(|(at, part)| {
                let starts = if at == 0 { edge.starts } else { parts_words(&parts[at - 1]) };
                let ends = if at == last { edge.ends } else { parts_words(&parts[at + 1]) };
                needed(part, Edge { starts, ends })
            });
            each.collect()
        }
        HirKind::Alternation(branches) => {
            let mut union = Vec::new();
            for branch in branches {
                // The branch's own most telling set stands for it; without one, the alternation needs nothing.
                let Some(best) = needed(branch, edge).into_iter().min_by_key(commonness) else {
                    return Vec::new();
                };
                union.extend(best);
            }
            union.sort();
            union.dedup();
            vec![union]
        }
        _ => Vec::new(),
    }
}

/// Tells whether a part always lies between two words: the edge of one, or space.
fn parts_words(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Look(Look::WordAscii | Look::WordUnicode) => true,
        HirKind::Repetition(repetition) => repetition.min > 0 && parts_words(&repetition.sub),
        HirKind::Alternation(branches) => branches.iter().all(parts_words),
        HirKind::Literal(literal) => !literal.0.iter().any(u8::is_ascii),
        HirKind::Class(Class::Bytes(class)) => class.ranges().iter().all(|range| range.end() <= b' '),
        HirKind::Class(Class::Unicode(class)) => {
            class.ranges().iter().all(|range| range.end() <= ' ' || range.start() > '\u{7f}')
                && class.ranges().iter().any(|range| range.start() <= ' ' && ' ' <= range.end())
        }
        _ => false,
    }
}

/// The longest run of ASCII in a literal, in lower case.
fn ascii_part(literal: &[u8], edge: Edge) -> Option<Cue> {
    let run = literal.split(|byte| !byte.is_ascii()).max_by_key(|run| run.len())?;
    let whole = run.len() == literal.len();
    let word = String::from_utf8_lossy(run).to_lowercase();
    let cue = Cue { word, starts: whole && edge.starts, ends: whole && edge.ends };
    (!cue.word.is_empty()).then_some(cue)
}
