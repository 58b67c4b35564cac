//! What an offer's own words say about when it is of use, and whether it speaks of care by a clinician.

use crate::model::moment::Moment;

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

/// What an offer says of itself, in lower case.
pub(super) struct Spoken(String);

impl Spoken {
    /// Puts some texts together.
    pub(super) fn of(texts: &[&str]) -> Self {
        Self(texts.join("\n").to_lowercase())
    }

    /// Tells of which moment the words speak; none where they say nothing of it.
    pub(super) fn moment(&self) -> Option<Moment> {
        let any = |phrases: &[&str]| phrases.iter().any(|phrase| self.0.contains(phrase));
        if any(LATER) { Some(Moment::Later) } else { any(FIRST).then_some(Moment::WithMain) }
    }

    /// Tells whether at least two different words of medicine are among them.
    pub(super) fn is_clinical(&self) -> bool {
        CLINICAL.iter().filter(|word| self.0.contains(**word)).nth(1).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_those_before_and_those_through_are_told_apart() {
        let read = |text| Spoken::of(&[text]).moment();
        assert_eq!(read("A circle for alumni."), Some(Moment::Later));
        assert_eq!(read("What to think about before your first session."), Some(Moment::WithMain));
        assert_eq!(read("Ten minutes a day."), None);
    }

    #[test]
    fn one_word_of_medicine_is_no_clinic() {
        assert!(!Spoken::of(&["Your doctor's medical note is welcome."]).is_clinical());
        assert!(Spoken::of(&["A diagnosis of trauma", "and a treatment plan"]).is_clinical());
    }
}
