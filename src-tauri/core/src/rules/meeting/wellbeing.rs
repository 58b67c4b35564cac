//! Which offers touch people's mental health, and which of them are used alone.

use crate::model::{
    library::Library,
    offer::{Kind, Offer},
};

/// How it is known that an offer touches mental health.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Touch {
    /// The practitioner says so.
    Told,
    /// Its name says so.
    Named,
    /// A result it supports says so.
    Aimed,
}

/// How words for what weighs on people begin, in lower case; each first letter stands in [`may_begin`].
const BURDENS: &[&str] = &[
    "anxi",
    "panic",
    "grief",
    "griev",
    "trauma",
    "depress",
    "stress",
    "burnout",
    "burn-out",
    "self-esteem",
    "low mood",
    "ptsd",
];
/// What such a word is harmless before.
const HARMLESS_AFTER: &[&str] = &["-free", " free", "-test", " test", "less"];
/// What such a word is harmless behind.
const HARMLESS_BEFORE: &[&str] = &["without ", "without the ", "don’t ", "don't "];

/// Tells how an offer touches mental health, if it does.
pub(in crate::rules) fn touch(library: &Library, offer: &Offer) -> Option<Touch> {
    by_itself(offer).or_else(|| {
        let mut results = offer.outcomes.iter().filter_map(|id| library.outcomes.get(id));
        results.any(|result| names_a_burden(&result.words)).then_some(Touch::Aimed)
    })
}

/// Tells whether an offer touches mental health by its notes or its name, whatever result it supports.
pub(in crate::rules) fn by_itself(offer: &Offer) -> Option<Touch> {
    if offer.care.wellbeing {
        return Some(Touch::Told);
    }
    names_a_burden(&offer.name).then_some(Touch::Named)
}

/// Tells whether an offer is used alone, with nobody there to ask: its notes say so, or it is content of a category in
/// which nobody meets.
pub(in crate::rules) fn used_alone(offer: &Offer) -> bool {
    offer.care.self_paced || (offer.kind == Kind::DigitalContent && !offer.is_bundle() && !people_meet(offer))
}

/// Tells whether people meet in offers of a category; content is what an offer is called while nobody has said.
fn people_meet(offer: &Offer) -> bool {
    const MEETING: &[&str] =
        &["session", "programme", "program", "coaching", "retreat", "group", "call", "therapy"];
    let category = offer.category.to_lowercase();
    MEETING.iter().any(|word| category.contains(word))
}

/// Tells whether a text names what weighs on people.
pub(crate) fn names_a_burden(text: &str) -> bool {
    let bytes = text.as_bytes();
    (0..bytes.len()).filter(|at| may_begin(bytes[*at])).any(|at| {
        let at_start = at == 0 || !(bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] >= 0x80);
        let named = || BURDENS.iter().find(|word| begins(&bytes[at..], word));
        at_start && named().is_some_and(|word| !is_harmless(bytes, at, at + word.len()))
    })
}

fn may_begin(byte: u8) -> bool {
    matches!(byte | 0x20, b'a' | b'p' | b'g' | b't' | b'd' | b's' | b'b' | b'l')
}

fn is_harmless(bytes: &[u8], from: usize, to: usize) -> bool {
    let ends = |words: &&str| {
        let start = from.checked_sub(words.len());
        start.is_some_and(|start| begins(&bytes[start..], words))
    };
    HARMLESS_AFTER.iter().any(|words| begins(&bytes[to..], words)) || HARMLESS_BEFORE.iter().any(ends)
}

fn begins(bytes: &[u8], with: &str) -> bool {
    bytes.len() >= with.len() && bytes[..with.len()].eq_ignore_ascii_case(with.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn burdens_are_heard_where_a_word_begins_and_not_where_they_are_denied() {
        for text in
            ["Self-paced Anxiety Toolkit", "to feel less ANXIOUS", "Stress Reset", "after grief", "Low mood"]
        {
            assert!(names_a_burden(text), "{text}");
        }
        for text in [
            "Stress-free bookkeeping",
            "Launch without panic",
            "Distressed wood",
            "Confidence Reset",
            "",
            "自信",
        ] {
            assert!(!names_a_burden(text), "{text}");
        }
    }

    #[test]
    fn every_burden_begins_with_a_letter_that_is_looked_for() {
        assert!(BURDENS.iter().all(|word| may_begin(word.as_bytes()[0])));
    }
}
