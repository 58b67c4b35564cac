//! The stretches a text is read in: a sentence, together with a short one before it ("No thanks. …").

use std::ops::Range;

/// Up to this many bytes, a sentence is read together with the next, because it opens it.
const OPENING: usize = 20;

/// Gives the stretch that starts at a byte: from there to its end, closing signs included.
pub(super) fn stretch_from(text: &str, start: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let mut at = start;
    while at < bytes.len() {
        let ends = match bytes[at] {
            b'\n' => true,
            b'.' | b'!' | b'?' => bytes.get(at + 1).is_none_or(|next| {
                next.is_ascii_whitespace() || matches!(next, b'"' | b'\'' | b')') || *next >= 0x80
            }),
            _ => false,
        };
        at += 1;
        // A byte after an ASCII sign always starts a character.
        if ends && at - start > OPENING {
            return start..at;
        }
    }
    start..bytes.len()
}

/// Gives the part of a stretch that people see: without the space around it.
pub(super) fn visible(text: &str, stretch: Range<usize>) -> Range<usize> {
    let part = &text[stretch.clone()];
    let start = stretch.start + (part.len() - part.trim_start().len());
    let end = (stretch.end - (part.len() - part.trim_end().len())).max(start);
    start..end
}

/// Gives the sentence of a stretch that some words stand in.
pub(super) fn sentence(text: &str, stretch: &Range<usize>, words: &Range<usize>) -> Range<usize> {
    let ends = |at: &usize| {
        let (sign, next) = (text.as_bytes()[at - 1], text.as_bytes().get(*at));
        matches!(sign, b'.' | b'!' | b'?' | b'\n') && next.is_none_or(u8::is_ascii_whitespace)
    };
    let start = (stretch.start + 1..=words.start).rev().find(ends).unwrap_or(stretch.start);
    let end = (words.end..=stretch.end).find(ends).unwrap_or(stretch.end);
    visible(text, start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretches(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let stretch = stretch_from(text, at);
            at = stretch.end;
            found.push(&text[visible(text, stretch)]);
        }
        found
    }

    #[test]
    fn sentences_end_at_their_signs_and_short_ones_open_the_next() {
        let text = "No thanks. I love chaos! This is the second sentence.\nThird, with $39.50 in it";
        assert_eq!(
            stretches(text),
            ["No thanks. I love chaos!", "This is the second sentence.", "Third, with $39.50 in it"]
        );
        assert_eq!(stretches(""), Vec::<&str>::new());
    }
}
