//! A set of fixed words, laid out when the program is built, so that asking for a word costs little more than reading it.

/// Words in places that follow from their letters. `PLACES` is a power of two, at least twice the number of words.
pub(crate) struct WordSet<const PLACES: usize>([&'static str; PLACES]);

impl<const PLACES: usize> WordSet<PLACES> {
    /// Lays out some words, each of which is there once and none of which is empty.
    pub(crate) const fn of(words: &[&'static str]) -> Self {
        assert!(PLACES.is_power_of_two() && words.len() * 2 <= PLACES, "the set has room");
        let mut places = [""; PLACES];
        let mut next = 0;
        while next < words.len() {
            assert!(!words[next].is_empty(), "a word has letters");
            let mut place = hash(words[next].as_bytes()) & (PLACES - 1);
            while !places[place].is_empty() {
                place = (place + 1) & (PLACES - 1);
            }
            places[place] = words[next];
            next += 1;
        }
        Self(places)
    }

    /// Tells whether a word is in it.
    pub(crate) fn holds(&self, word: &str) -> bool {
        let mut place = hash(word.as_bytes()) & (PLACES - 1);
        loop {
            let known = self.0[place];
            if known.is_empty() || known == word {
                return !known.is_empty();
            }
            place = (place + 1) & (PLACES - 1);
        }
    }
}

/// FNV-1a in 32 bits, its upper half folded into the lower.
const fn hash(word: &[u8]) -> usize {
    let mut hash = 0x811C_9DC5_u32;
    let mut at = 0;
    while at < word.len() {
        hash = (hash ^ word[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    (hash ^ (hash >> 15)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_its_words_and_no_others() {
        const WORDS: &[&str] = &["a", "about", "after", "für", "zu", "zum"];
        static SET: WordSet<16> = WordSet::of(WORDS);
        assert!(WORDS.iter().all(|word| SET.holds(word)));
        assert!(["", "b", "abou", "afters", "fur", "z"].iter().all(|word| !SET.holds(word)));
    }
}
