//! Words of others have a source, and a tie or a reward is told.

use crate::{
    edit::{Edit, OfferField},
    model::{
        claims::{Author, Claims, Testimonial},
        practice::Region,
        shape::quoted,
    },
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        reach,
        rule::Rule,
        sentence, shown,
        sources::{LOOKED_UP, read, remembered},
    },
};

/// The rule.
pub struct FakeReview;

static META: Meta = Meta {
    id: "fake-review",
    title: "Testimonials have a real source",
    group: Group::Honesty,
    severity: Severity::Error,
    severities: &[Severity::Error, Severity::Warning],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "People trust a stranger’s word because nothing ties it to the seller; a hidden tie takes that trust away.",
    sources: &[
        read(
            "16 CFR 465.5",
            "Words of insiders, such as staff and family, without a clear word on the tie are a violation.",
        ),
        read(
            "UK Digital Markets, Competition and Consumers Act 2024, Schedule 20, paragraph 13",
            "Fake reviews, and reviews that hide a reward, are banned.",
        ),
        remembered("Directive 2005/29/EC, Annex I, nos 23b and 23c", "The same in the EU."),
    ],
    thresholds: &[],
    page: include_str!("fake_review.md"),
};

impl Rule for FakeReview {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::CLAIMS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for offer in shown::offers(design, |offer| !offer.claims.testimonials.is_empty()) {
            let all = &offer.claims.testimonials;
            let number = |holds: fn(&Testimonial) -> bool| all.iter().filter(|said| holds(said)).count();
            let (hidden, unsourced) = (number(hides_something), number(has_no_source));
            let name = quoted(&offer.name);
            let (severity, what, evidence) = match (hidden, unsourced) {
                (0, 0) => continue,
                (0, _) => (
                    Severity::Warning,
                    format!(
                        "The page of {name} shows words of others, and nothing says where they come from."
                    ),
                    format!("Testimonials without a source: {unsourced} of {}.", all.len()),
                ),
                _ => (
                    reach::where_bound(design, &[Region::Us, Region::Uk, Region::Eu]),
                    format!(
                        "The page of {name} shows words that come from your own people or for a reward, and does not \
                         say so."
                    ),
                    format!("Testimonials with a tie or a reward left untold: {hidden} of {}.", all.len()),
                ),
            };
            let said = Said {
                what,
                to_do:
                    "Write down the source, say on the page what ties the two of you, or leave the words out."
                        .to_owned(),
                evidence,
            };
            found.note(
                severity,
                Place::offer(offer.id, "claims"),
                said,
                fixes(&offer.claims, hidden, |claims| {
                    vec![Edit::ChangeOffer { id: offer.id, set: OfferField::Claims(claims) }]
                }),
            );
        }
    }
}

fn hides_something(said: &Testimonial) -> bool {
    let tied = said.author == Author::Own || !said.incentive.trim().is_empty();
    tied && !said.disclosed && !said.words.trim().is_empty()
}

fn has_no_source(said: &Testimonial) -> bool {
    said.source.trim().is_empty() && !said.words.trim().is_empty()
}

fn fixes(claims: &Claims, hidden: usize, set: impl Fn(Claims) -> Vec<Edit>) -> Vec<Fix> {
    let mut told = claims.clone();
    told.testimonials.iter_mut().filter(|said| hides_something(said)).for_each(|said| said.disclosed = true);
    // Where a source is missing as well, a word on the tie alone would leave that untold.
    let told = (hidden > 0 && !claims.testimonials.iter().any(has_no_source))
        .then(|| Fix::ask("Say on the page what ties you, or what was given for it", set(told)))
        .flatten();
    let mut without = claims.clone();
    without.testimonials.retain(|said| !hides_something(said) && !has_no_source(said));
    let gone = claims.testimonials.len() - without.testimonials.len();
    let label = format!("Leave out {}", sentence::count(gone, "testimonial"));
    told.into_iter().chain(Fix::ask(label, set(without))).collect()
}
