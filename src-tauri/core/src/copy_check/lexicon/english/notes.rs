//! English: notes that do good, for the rules that ask for them.

use crate::copy_check::{
    family::Family::{CrisisLine, IllustrativeNote, ScopeNote},
    pattern::{Pattern, find},
};

/// Notes that do good.
pub(super) static NOTES: &[Pattern] = &[
    find(
        ScopeNote,
        r"\b(?:not|isn't|no|cannot|can't|neither)\b<30>\b(?:substitute|replacement|replace|therapy|medical advice|treatment|counsel+ing|psychotherapy|medical care)\b",
    ),
    find(
        CrisisLine,
        r"\b(?:988|116 ?123|116 ?111|999|112|911|samaritans|telefonseelsorge)\b|\bcrisis (?:line|text|support|helpline)\b|\bemergency (?:numbers?|services?|room|department)\b",
    ),
    find(
        IllustrativeNote,
        r"\billustrative\b|\bexamples? only\b|\bonly (?:an )?examples?\b|\b(?:not|no) (?:a )?promises?\b|\bresults (?:will |may |can )?(?:vary|differ)\b|\b(?:yours|your (?:numbers|results|figures)) (?:will|may|can) (?:be different|differ|vary)\b|\bnot typical\b|\b(?:in|as) (?:our|this|an) example\b|\bestimates?(?: only)?\b",
    ),
];
