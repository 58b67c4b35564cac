//! Remembers short texts found plain, because the same labels are read again after every edit.

use super::language::Language;
use std::cell::RefCell;

/// How many texts are remembered a thread; a newcomer takes the place of whoever stood there.
const PLACES: usize = 1 << 10;
/// Longer texts are read again.
const BYTES: usize = 200;

type Place = Option<(Language, Box<str>)>;

thread_local! {
    static PLAIN: RefCell<Vec<Place>> = const { RefCell::new(Vec::new()) };
}

/// Tells whether a text was found plain before; whole texts are compared, so it never errs.
pub(super) fn known(text: &str, language: Language) -> bool {
    text.len() <= BYTES
        && PLAIN.with_borrow(|places| {
            places
                .get(place(text))
                .and_then(Option::as_ref)
                .is_some_and(|(known, plain)| *known == language && **plain == *text)
        })
}

/// Remembers that a text is plain.
pub(super) fn remember(text: &str, language: Language) {
    if text.len() <= BYTES {
        PLAIN.with_borrow_mut(|places| {
            places.resize(PLACES, None);
            places[place(text)] = Some((language, text.into()));
        });
    }
}

/// Where a text is kept: its bytes, eight at a time, mixed by multiplication.
fn place(text: &str) -> usize {
    let mix = |hash: u64, part: &[u8]| {
        let mut word = [0; 8];
        word[..part.len()].copy_from_slice(part);
        (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29)
    };
    let hash = text.as_bytes().chunks(8).fold(text.len() as u64, mix);
    (hash >> 40) as usize % PLACES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_plain_only_in_the_language_it_was_found_plain_in() {
        remember("Only the words", Language::English);
        assert!(known("Only the words", Language::English));
        assert!(!known("Only the words", Language::German));
        assert!(!known("Only the word", Language::English));
    }

    #[test]
    fn long_texts_are_not_kept() {
        let long = "a".repeat(BYTES + 1);
        remember(&long, Language::English);
        assert!(!known(&long, Language::English));
    }
}
