//! What binds people who care for others: which codes they follow, and how heavy it weighs to leave them.

use crate::rules::{finding::Severity, ground::Ground, sentence};

/// The codes of those who treat people.
const OF_CARE: &[&str] = &["APA", "ACA", "NBCC", "NASW", "AAMFT", "CAMFT", "BACP", "HCPC"];

/// Weighs what some codes rule out: an error where one of them is followed, else a warning.
pub(in crate::rules) fn under(design: &Ground<'_>, codes: &[&str]) -> Severity {
    let follows = codes.iter().any(|code| design.practice().follows(code));
    if follows { Severity::Error } else { Severity::Warning }
}

/// Weighs what every code of care rules out: an error for who is licensed or follows one of them, else a warning.
pub(in crate::rules) fn of_care(design: &Ground<'_>) -> Severity {
    if design.practice().licensed { Severity::Error } else { under(design, OF_CARE) }
}

/// Says which of some codes are followed: `ACA and NBCC`; none where none is.
pub(in crate::rules) fn followed(design: &Ground<'_>, codes: &[&str]) -> Option<String> {
    let followed: Vec<String> =
        codes.iter().filter(|code| design.practice().follows(code)).map(|code| (*code).to_owned()).collect();
    (!followed.is_empty()).then(|| sentence::row(&followed))
}

/// Says in a sentence which of some codes the practice follows.
pub(in crate::rules) fn said(design: &Ground<'_>, codes: &[&str]) -> String {
    match followed(design, codes) {
        Some(codes) => format!("The practice follows {codes}."),
        None if codes.len() == 1 => format!("The practice does not follow {}.", codes[0]),
        None => format!("The practice follows none of {}.", codes.join(", ")),
    }
}

/// Says in a sentence what binds the practice to care.
pub(in crate::rules) fn of_care_said(design: &Ground<'_>) -> String {
    match followed(design, OF_CARE) {
        Some(codes) => format!("The practice follows {codes}."),
        None if design.practice().licensed => "The practice is licensed or registered.".to_owned(),
        None => "The practice names neither a licence nor a code of care.".to_owned(),
    }
}
