//! Segments known by what a screening for depression or anxiety asks.

use crate::model::{
    design::Design,
    segment::{KnownBy, Segment},
};

/// What stands only in a screening, in lower case.
const PLAIN: &[&str] = &[
    "phq-9",
    "phq9",
    "phq 9",
    "gad-7",
    "gad7",
    "gad 7",
    "pcl-5",
    "dass-21",
    "hopeless",
    "suicid",
    "self-harm",
    "harm yourself",
    "hurt yourself",
    "better off dead",
    "end your life",
    "panic attack",
    "flashback",
    "diagnos",
    "symptom",
];
/// How a screening asks for a span of time.
const SPANS: &[&str] = &[
    "how often",
    "last two weeks",
    "past two weeks",
    "last 2 weeks",
    "past 2 weeks",
    "nearly every day",
    "more than half the days",
    "in the past month",
];
/// What it asks about.
const STATES: &[&str] = &[
    "depressed",
    "feel down",
    "felt down",
    "feeling down",
    "anxious",
    "nervous",
    "on edge",
    "worry",
    "worried",
    "afraid",
    "little interest",
    "little pleasure",
    "trouble sleeping",
    "bad about yourself",
];

/// Gives the segments of a design that are known by what a screening asks.
pub(in crate::rules) fn of(design: &Design) -> Vec<&Segment> {
    design.segments.iter().filter(|segment| asks(segment)).collect()
}

/// Tells whether a segment is known by what a screening asks.
pub(in crate::rules) fn asks(segment: &Segment) -> bool {
    match &segment.known_by {
        KnownBy::Quiz { question, answer } => is_of_a_screening(&format!("{question} {answer}")),
        KnownBy::Declared | KnownBy::Owns { .. } => false,
    }
}

/// Tells whether a text reads like an item of a screening.
pub(in crate::rules) fn is_of_a_screening(text: &str) -> bool {
    let text = text.to_lowercase();
    let any = |words: &[&str]| words.iter().any(|word| text.contains(word));
    any(PLAIN) || (any(SPANS) && any(STATES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_a_screening_are_told_from_goals() {
        for text in ["Your GAD-7 score?", "How often have you felt hopeless?", "How often are you on edge?"] {
            assert!(is_of_a_screening(text), "{text}");
        }
        for text in ["What is your main goal?", "How often do you hold meetings?", "I worry about prices", ""]
        {
            assert!(!is_of_a_screening(text), "{text}");
        }
    }
}
