//! Beside a result in numbers stands what is typical.

use crate::{
    edit::{Edit, OfferField},
    model::{claims::Claims, shape::quoted},
    rules::{
        applies::Applies,
        facets::Facets,
        figure,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        rule::Rule,
        shown,
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct TypicalResults;

static META: Meta = Meta {
    id: "typical-results",
    title: "Beside a result in numbers stands what is typical",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "One person’s number is read as a promise unless the page says what most people reach.",
    sources: &[
        read(
            "hinchnewman.com on the FTC’s guides on endorsements",
            "An advertiser must make clear the generally expected results.",
        ),
        read("fkks.com on the same guides", "“Results may vary” is not enough."),
    ],
    thresholds: &[],
    page: include_str!("typical_results.md"),
};

impl Rule for TypicalResults {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::CLAIMS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for offer in shown::offers(design, |offer| !offer.claims.testimonials.is_empty()) {
            let claims = &offer.claims;
            if says_what_is_typical(&claims.typical_result) {
                continue;
            }
            let Some(first) = claims.testimonials.iter().find(|said| figure::is_a_result(&said.words)) else {
                continue;
            };
            let name = quoted(&offer.name);
            let with_numbers =
                claims.testimonials.iter().filter(|said| figure::is_a_result(&said.words)).count();
            let said = Said {
                what: format!(
                    "The page of {name} shows {}, and does not say what most people reach.",
                    match with_numbers {
                        1 => "a result in numbers".to_owned(),
                        more => format!("{more} results in numbers"),
                    }
                ),
                to_do: "Say in one sentence what is typical and how many people that rests on.".to_owned(),
                evidence: format!("{} is one of them.", quoted(&first.words)),
            };
            let kept = claims.testimonials.iter().filter(|said| !figure::is_a_result(&said.words));
            let without = Claims { testimonials: kept.cloned().collect(), ..claims.clone() };
            let edit = Edit::ChangeOffer { id: offer.id, set: OfferField::Claims(without) };
            let fix = Fix::ask("Leave out the testimonials with results in numbers", vec![edit]);
            found.note(Severity::Warning, Place::offer(offer.id, "claims"), said, fix.into_iter().collect());
        }
    }
}

fn says_what_is_typical(sentence: &str) -> bool {
    let sentence = sentence.trim();
    let vague = || {
        let small = sentence.trim_end_matches(['.', '!']).to_lowercase();
        ["results may vary", "individual results may vary", "your results may vary"].contains(&&*small)
    };
    !sentence.is_empty() && !vague()
}
