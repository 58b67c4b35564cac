//! What an offer's own words say about when it is of use, and whether it speaks of care by a clinician.

use super::side::Moment;

/// Words of an offer for those who are through with something.
const LATER: &[&str] = &[
    "alumni",
    "graduates of",
    "former client",
    "former participant",
    "who have finished",
    "who have completed",
    "have finished the",
    "have completed the",
    "once you are through",
    "who took part in",
    "months after",
    "years after",
    "after the programme has ended",
    "when the course is over",
    "after graduation",
    "half a year on",
];

/// Words of an offer for those who have not begun.
const FIRST: &[&str] = &[
    "before your first",
    "before the first",
    "before you begin",
    "before you start",
    "your first week",
    "your first day",
    "in week one",
    "for lesson one",
    "for the first lesson",
    "before the start",
    "on day one",
];

/// Words of medicine that a coach or course creator does not sell beside a programme.
const CLINICAL: &[&str] = &[
    "diagnos",
    "disorder",
    "psychiatr",
    "clinical",
    "physician",
    "patient with",
    "patients with",
    "symptoms of",
    "medication",
    "ptsd",
    "bulimia",
    "anorexia",
    "psychotherapy",
    "exposure therapy",
    "treatment of",
    "treatment plan",
    "medical",
];

/// What the words say; none where they say nothing.
pub(super) fn moment<'t>(texts: impl Iterator<Item = &'t str> + Clone) -> Option<Moment> {
    if any(texts.clone(), LATER) {
        Some(Moment::Later)
    } else if any(texts, FIRST) {
        Some(Moment::WithMain)
    } else {
        None
    }
}

/// Tells whether at least two different words of medicine are in the texts.
pub(super) fn is_clinical<'t>(texts: impl Iterator<Item = &'t str>) -> bool {
    let low: Vec<String> = texts.map(str::to_lowercase).collect();
    CLINICAL.iter().filter(|word| low.iter().any(|text| text.contains(**word))).count() >= 2
}

fn any<'t>(texts: impl Iterator<Item = &'t str>, phrases: &[&str]) -> bool {
    texts.map(str::to_lowercase).any(|text| phrases.iter().any(|phrase| text.contains(phrase)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_those_before_and_those_through_are_told_apart() {
        let read = |text: &'static str| moment([text].into_iter());
        assert_eq!(read("A circle for alumni."), Some(Moment::Later));
        assert_eq!(read("What to think about before your first session."), Some(Moment::WithMain));
        assert_eq!(read("Ten minutes a day."), None);
    }

    #[test]
    fn one_word_of_medicine_is_no_clinic() {
        assert!(!is_clinical(["Your doctor's medical note is welcome."].into_iter()));
        assert!(is_clinical(["A diagnosis of trauma", "and a treatment plan"].into_iter()));
    }
}
