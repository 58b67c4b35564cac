//! Phrases and words in a text, found without regard to the case of Latin letters and without making a copy of it.

use std::ops::Range;

/// Finds the first place where a text says a phrase.
pub(in crate::rules) fn find(text: &str, phrase: &str) -> Option<Range<usize>> {
    let length = phrase.len();
    let last = text.len().checked_sub(length)?;
    let is_at = |from: &usize| text.as_bytes()[*from..*from + length].eq_ignore_ascii_case(phrase.as_bytes());
    (0..=last).find(is_at).map(|from| from..from + length)
}

/// Tells whether a text says one of some phrases.
pub(in crate::rules) fn says(text: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| find(text, phrase).is_some())
}

/// Tells whether one of some words stands in a text as a whole word.
pub(in crate::rules) fn has_word(text: &str, words: &[&str]) -> bool {
    text.split(|sign: char| !sign.is_alphanumeric())
        .any(|word| words.iter().any(|wanted| word.eq_ignore_ascii_case(wanted)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_whatever_its_case() {
        assert_eq!(find("All sales: NO refunds.", "no refund"), Some(11..20));
        assert!(!says("自信 – kein Umtausch", &["no refund", "final sale"]));
        assert!(!says("no", &["no refund"]));
    }

    #[test]
    fn a_word_is_whole() {
        assert!(has_word("Order, and PAY now", &["pay"]));
        assert!(!has_word("Place the payload", &["pay"]));
    }
}
