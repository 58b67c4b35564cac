//! Amounts of money that a text names as a price.

use crate::model::{currency::Currency, money::Money, money_text::read_money};
use crate::rules::phrase;

/// Words before an amount that make it no price: what is saved, what something was worth.
const BEFORE: &[&str] = &["save", "saves", "saving", "worth", "was", "instead of", "value of"];
/// Words behind an amount that make it no price.
const BEHIND: &[&str] = &["off", "less", "discount", "cheaper"];

/// Gives the amounts of a currency that a text names as a price, in turn: numbers with its symbol or code beside them.
pub(in crate::rules) fn named(text: &str, currency: Currency) -> Vec<Money> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(from) = text[rest..].find(|sign: char| sign.is_ascii_digit()).map(|at| rest + at) {
        let to = end_of_number(text, from);
        let (before, behind) = (text[..from].trim_end(), text[to..].trim_start());
        let symbol = currency.symbol();
        let beside = |mark: &str| match before.strip_suffix(mark) {
            Some(before) => Some((before, behind)),
            None => behind.strip_prefix(mark).map(|behind| (before, behind)),
        };
        let marked = beside(&symbol).or_else(|| beside(currency.code()));
        if marked.is_some_and(|(before, behind)| !is_no_price(before, behind)) {
            found.extend(read_money(&text[from..to], currency));
        }
        rest = to;
    }
    found
}

fn end_of_number(text: &str, from: usize) -> usize {
    let sign = |at: usize| text.as_bytes().get(at);
    let digit = |at: usize| sign(at).is_some_and(u8::is_ascii_digit);
    let mut to = from;
    while digit(to) || (matches!(sign(to), Some(b',' | b'.')) && digit(to + 1)) {
        to += 1;
    }
    to
}

fn is_no_price(before: &str, behind: &str) -> bool {
    let (before, behind) = (before.trim_end(), behind.trim_start());
    let ends = |word: &&str| {
        let from = before.len().checked_sub(word.len());
        from.and_then(|from| before.get(from..)).is_some_and(|end| end.eq_ignore_ascii_case(word))
    };
    BEFORE.iter().any(ends)
        || BEHIND.iter().any(|word| phrase::find(behind, word).is_some_and(|found| found.start == 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minor(text: &str, code: &str) -> Vec<i64> {
        named(text, code.parse().unwrap()).into_iter().map(|money| money.minor).collect()
    }

    #[test]
    fn amounts_are_found_with_their_symbol_or_code_on_either_side() {
        assert_eq!(minor("Join for $1 today, then $1,200.50 a year", "USD"), [100, 120_050]);
        assert_eq!(minor("12 Wochen für 39 € oder EUR 49", "EUR"), [3_900, 4_900]);
        assert_eq!(minor("3 × $140 over 90 days", "USD"), [14_000]);
        assert_eq!(minor("Add the 90-Day Journal", "USD"), Vec::<i64>::new());
    }

    #[test]
    fn what_is_saved_or_was_worth_is_no_price() {
        assert_eq!(minor("Save $20, $15 off, worth $99, was $59", "USD"), Vec::<i64>::new());
        assert_eq!(minor("$39 instead of $59", "USD"), [3_900]);
    }
}
