//! The meaning of a text: the sum of its word pieces' rows, in whole numbers throughout.

use super::{
    letters,
    table::{COLUMNS, Row, TABLE},
};
use crate::rules::words;
use std::cmp::Ordering;

/// Word pieces of an offer that are read; what comes after says little more about what it is for.
const PIECES: u32 = 400;

/// Pieces that must be left of both sides when the words they share are taken away.
const LEFT: u32 = 4;

/// Gives the version of the table of meaning that verdicts rest on.
pub fn version() -> u32 {
    TABLE.version()
}

/// What some texts mean together. The same texts mean the same on every machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    sums: [i64; COLUMNS],
    /// Each piece once, in order, and how often it is there.
    pieces: Box<[(u16, u16)]>,
    count: u32,
}

impl Meaning {
    /// Reads the meaning of some texts; none where no English word is in them.
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<Self> {
        let mut read: Vec<u16> = Vec::with_capacity(96);
        for text in texts {
            letters::words(text, |word| {
                if read.len() < PIECES as usize && !words::says_nothing(word) {
                    TABLE.pieces(word.as_bytes(), |row| read.push(row.piece));
                }
            });
        }
        let count = read.len() as u32;
        read.sort_unstable();
        let mut sums = [0; COLUMNS];
        let pieces: Box<[_]> = read
            .chunk_by(|one, other| one == other)
            .map(|same| {
                let times = same.len() as u16;
                add(&mut sums, TABLE.row(same[0]), i64::from(times));
                (same[0], times)
            })
            .collect();
        (count > 0).then_some(Self { sums, pieces, count })
    }

    /// Gives how near two meanings are, in thousandths: 1,000 the same, 0 nothing in common, below 0 apart.
    pub fn nearness(&self, other: &Self) -> i32 {
        nearness(&self.sums, &other.sums)
    }

    /// Gives how near two meanings are beyond the words they share: where the same words stand for different results, what
    /// is left lies apart; where different words stand for one result, it lies near. Where next to nothing is left of one,
    /// all of it counts.
    pub fn beyond_words(&self, other: &Self) -> i32 {
        let (mut own, mut others) = (self.sums, other.sums);
        let (mut own_left, mut others_left) = (self.count, other.count);
        let (mut one, mut two) = (self.pieces.iter().peekable(), other.pieces.iter().peekable());
        while let (Some((piece, times)), Some((second, seconds))) = (one.peek(), two.peek()) {
            match piece.cmp(second) {
                Ordering::Less => drop(one.next()),
                Ordering::Greater => drop(two.next()),
                Ordering::Equal => {
                    let row = TABLE.row(*piece);
                    add(&mut own, row, -i64::from(*times));
                    add(&mut others, row, -i64::from(*seconds));
                    own_left -= u32::from(*times);
                    others_left -= u32::from(*seconds);
                    one.next();
                    two.next();
                }
            }
        }
        match (own_left >= LEFT, others_left >= LEFT) {
            (true, true) => nearness(&own, &others),
            (true, false) => nearness(&own, &other.sums),
            (false, true) => nearness(&self.sums, &others),
            (false, false) => self.nearness(other),
        }
    }
}

fn add(sums: &mut [i64; COLUMNS], row: Row, times: i64) {
    let worth = row.worth * times;
    for (sum, step) in sums.iter_mut().zip(row.steps) {
        *sum += worth * i64::from(*step as i8);
    }
}

/// The cosine of two sums, in thousandths.
fn nearness(one: &[i64; COLUMNS], other: &[i64; COLUMNS]) -> i32 {
    // 400 pieces of at most 127 steps worth 65,535 stay below 2^32; 8 bits fewer leave room for squares and their sum.
    let (one, other) = (one.map(|sum| sum >> 8), other.map(|sum| sum >> 8));
    let product = |one: &[i64; COLUMNS], other: &[i64; COLUMNS]| -> i64 {
        one.iter().zip(other).map(|(one, other)| one * other).sum()
    };
    let lengths = i128::from(product(&one, &one).isqrt()) * i128::from(product(&other, &other).isqrt());
    if lengths == 0 {
        return 0;
    }
    let cosine = i128::from(product(&one, &other)) * 1_000 / lengths;
    // The roots are rounded down, so that the quotient may pass a whole by a little.
    cosine.clamp(-1_000, 1_000) as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Meaning {
        Meaning::of([text]).expect("there are words")
    }

    #[test]
    fn the_same_result_in_other_words_is_nearer_than_the_same_words_for_another_result() {
        let goal = read("to speak up with confidence when my boss and colleagues listen in a meeting");
        let other_words = read("the courage to say something when your manager and the team look at you");
        let other_result = read("to invest with confidence and watch shares, bonds and funds in a meeting");
        assert!(goal.beyond_words(&other_words) > goal.beyond_words(&other_result));
    }

    #[test]
    fn nearness_asks_neither_for_order_nor_for_the_case_and_marks_of_letters() {
        let (one, other) = (read("steady confidence at work"), read("a daily practice at work that lasts"));
        assert_eq!(one.nearness(&other), other.nearness(&one));
        assert_eq!(one.beyond_words(&other), other.beyond_words(&one));
        assert_eq!(read("Café, RÉSUMÉ!"), read("resume cafe"));
        assert_eq!(one.nearness(&one), 1_000);
        assert_eq!(one.beyond_words(&one), 1_000);
    }

    #[test]
    fn a_text_without_english_letters_has_no_meaning_here() {
        for text in ["", "   ", "2026 – 39 %", "日本語のテキスト", "🙂🙂"] {
            assert_eq!(Meaning::of([text]), None, "{text}");
        }
    }

    #[test]
    fn the_numbers_are_those_of_every_machine() {
        let one = read("six calm weeks to steady confidence when you speak at work");
        let other = read("a kinder voice when you speak to yourself after hard work");
        assert_eq!((one.nearness(&other), one.beyond_words(&other)), (538, 227));
    }
}
