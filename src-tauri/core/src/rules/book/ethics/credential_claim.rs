//! Titles and memberships are current.

use crate::{
    copy_check::Family,
    model::terms::Credential,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::{Findings, Said},
        ground::Ground,
        marked::{Concern, LOOKS_AT, calmed, marked},
        meta::{Basis, Group, Meta},
        rule::Rule,
        sources::read,
    },
};

/// The rule.
pub struct CredentialClaim;

/// Tells whether words name a credential, or the other way round.
fn names(words: &str, credential: &Credential) -> bool {
    let (words, title) = (words.to_lowercase(), credential.title.trim().to_lowercase());
    words.contains(&title) || title.contains(&words)
}

static META: Meta = Meta {
    id: "credential-claim",
    title: "Titles and memberships are current",
    group: Group::Ethics,
    severity: Severity::Warning,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Code,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "A title that has run out, or was never there, is the first thing a client relies on.",
    sources: &[
        read("ASA rulings A21-1105242 and A16-357598", "Complaints about lapsed membership were upheld."),
        read(
            "APA Ethics Code 5.01(b) and (c)",
            "No false statements about training, licences and memberships.",
        ),
    ],
    thresholds: &[],
    page: include_str!("credential_claim.md"),
};

impl Rule for CredentialClaim {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if design.texts().is_empty() {
            return;
        }
        let practice = design.practice();
        let holds = |credential: &Credential| credential.until.is_none_or(|until| until >= design.as_of);
        let borne_out =
            |words: &str| practice.credentials.iter().any(|known| names(words, known) && holds(known));
        let claims: Concern<'_> = &|_, _, mark| mark.family == Family::Credential && !borne_out(mark.words);
        for place in marked(design, claims, &|_| false) {
            let words = place.texts.iter().flat_map(|(_, marks)| marks).map(|mark| mark.words);
            let lapsed =
                words.clone().find_map(|words| practice.credentials.iter().find(|known| names(words, known)));
            // "Licensed" is borne out by the practice itself, where no record says otherwise.
            if lapsed.is_none()
                && practice.licensed
                && words.clone().all(|words| words.to_lowercase().contains("licen"))
            {
                continue;
            }
            let (weight, record) = match lapsed.and_then(|known| known.until) {
                Some(until) => (Severity::Error, format!("The record of it ended on {}.", until.in_words())),
                None => (Severity::Warning, "The practice has no record of it.".to_owned()),
            };
            let said = Said {
                evidence: format!("{} {record}", place.evidence()),
                ..place.said(
                    "names a title with",
                    "Enter its number and last day in the practice, or take the words out.",
                )
            };
            found.note(weight, place.place(), said, place.rewritten(&|text| calmed(text, claims)));
        }
    }
}
