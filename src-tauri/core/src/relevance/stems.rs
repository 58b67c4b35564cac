//! The words of a text that carry meaning, as a set that is quick to hold against another.

use crate::{rules::words, word_set::WordSet};
use frostem::{Algorithm, Stemmer};

/// Words that count and measure: they say how much is inside, not what it is.
static MEASURES: WordSet<128> = WordSet::of(&[
    "call",
    "calls",
    "chapter",
    "chapters",
    "eight",
    "eighteen",
    "eleven",
    "evening",
    "evenings",
    "fifteen",
    "fifty",
    "five",
    "forty",
    "four",
    "half",
    "hour",
    "hours",
    "hundred",
    "lesson",
    "lessons",
    "meeting",
    "meetings",
    "minute",
    "minutes",
    "module",
    "modules",
    "month",
    "monthly",
    "months",
    "nine",
    "ninety",
    "page",
    "pages",
    "part",
    "parts",
    "piece",
    "pieces",
    "recording",
    "recordings",
    "session",
    "sessions",
    "seven",
    "six",
    "sixty",
    "ten",
    "thirty",
    "three",
    "twelve",
    "twenty",
    "two",
    "unit",
    "units",
    "video",
    "videos",
    "weekly",
    "year",
]);

/// Distinct stems, in order; a hash stands for each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stems {
    all: Box<[u64]>,
    measures: Box<[u64]>,
}

impl Stems {
    /// Reads the stems of some texts.
    pub(super) fn of<'t>(stemmer: &Stemmer, texts: impl IntoIterator<Item = &'t str>) -> Self {
        let mut all = Vec::new();
        let mut measures = Vec::new();
        for word in texts.into_iter().flat_map(words::content) {
            let stem = hash(&stemmer.stem(&word));
            all.push(stem);
            if MEASURES.holds(&word) || word.bytes().all(|sign| sign.is_ascii_digit()) {
                measures.push(stem);
            }
        }
        for stems in [&mut all, &mut measures] {
            stems.sort_unstable();
            stems.dedup();
        }
        Self { all: all.into(), measures: measures.into() }
    }

    /// Puts several sets together.
    pub(super) fn union<'s>(sets: impl Iterator<Item = &'s Self> + Clone) -> Self {
        let put = |stems: fn(&Self) -> &[u64]| {
            let mut all: Vec<u64> = sets.clone().flat_map(stems).copied().collect();
            all.sort_unstable();
            all.dedup();
            all.into()
        };
        Self { all: put(|set| &set.all), measures: put(|set| &set.measures) }
    }

    /// Counts the stems that both have.
    pub(super) fn shared(&self, other: &Self) -> usize {
        shared(&self.all, &other.all)
    }

    /// Counts the stems.
    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// Counts the stems that say what something is and not how much of it.
    pub(super) fn telling(&self) -> usize {
        self.all.len() - self.measures.len()
    }

    /// Gives the share of stems that both have among those of either, in thousandths.
    pub(super) fn sameness(&self, other: &Self) -> u32 {
        let shared = self.shared(other);
        (shared * 1_000 / (self.len() + other.len() - shared).max(1)) as u32
    }

    /// Gives the share of stems that both have among those of the shorter, in thousandths.
    pub(super) fn overlap(&self, other: &Self) -> u32 {
        let shorter = self.len().min(other.len()).max(1);
        (self.shared(other) * 1_000 / shorter) as u32
    }

    /// Tells whether this names something that a line of contents names too: most of its stems, and either two that say what
    /// it is or nearly the whole line.
    pub(super) fn is_named_by(&self, line: &Self) -> bool {
        let all = self.shared(line);
        let telling = all - shared(&self.measures, &line.measures);
        let enough = telling >= 2 || (telling == 1 && all >= 2 && line.len() <= all + 1);
        enough && 4 * all >= 3 * self.len() && 2 * all >= line.len()
    }
}

fn shared(one: &[u64], other: &[u64]) -> usize {
    one.iter().filter(|stem| other.binary_search(stem).is_ok()).count()
}

/// Makes the stemmer that all stems come from.
pub(super) fn stemmer() -> Stemmer {
    Stemmer::new(Algorithm::English)
}

/// FNV-1a in 64 bits: two different stems of one library do not meet in it.
fn hash(stem: &str) -> u64 {
    stem.bytes()
        .fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(text: &str) -> Stems {
        Stems::of(&stemmer(), [text])
    }

    #[test]
    fn a_thing_is_named_by_a_line_that_says_the_same_and_not_by_one_that_counts_the_same() {
        assert!(
            stems("A written summary of each of your sessions")
                .is_named_by(&stems("A short written summary after every session"))
        );
        assert!(!stems("Ten songs").is_named_by(&stems("Chord sheets for ten songs")));
        assert!(!stems("Six recordings").is_named_by(&stems("Six recordings of eight minutes")));
        assert!(!stems("").is_named_by(&stems("")));
    }

    #[test]
    fn overlap_counts_against_the_shorter_text() {
        assert_eq!(stems("steady confidence").overlap(&stems("confident people keep steady at work")), 1_000);
        assert_eq!(stems("").overlap(&stems("words")), 0);
    }
}
