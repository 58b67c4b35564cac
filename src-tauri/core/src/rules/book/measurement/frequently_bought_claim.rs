//! “Often bought together” is counted.

use crate::{
    copy_check::Family,
    model::live::Together,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::Severity,
        findings::{Findings, Said},
        ground::Ground,
        marked::{LOOKS_AT, of_families},
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sources::{ours, remembered, s4},
        texts::Spot,
    },
};

/// The rule.
pub struct FrequentlyBoughtClaim;

const BOTH: Threshold = Threshold {
    key: "copurchase_orders",
    name: "Orders with both before it is called often",
    default: 10,
    unit: Unit::Count,
    origin: "Our default: ten orders with both before it is called often.",
};
/// Words that claim more than half.
const MOST: &[&str] =
    &["most", "almost", "nearly", "every", "all", "majority", "9 ", "nine", "8 ", "eight", "%"];

/// Tells whether counts bear words out.
fn borne_out(together: Option<Together>, words: &str, line: i64) -> bool {
    let Some(seen) = together.filter(|seen| i64::from(seen.both) >= line.max(1)) else { return false };
    let low = words.to_lowercase();
    let most = MOST.iter().any(|word| low.starts_with(word) || (*word == "%" && low.contains('%')));
    !most || u64::from(seen.both) * 2 > u64::from(seen.with_main)
}

static META: Meta = Meta {
    id: "frequently-bought-claim",
    title: "“Often bought together” is counted",
    group: Group::Measurement,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "What other buyers do is a fact, and can be counted.",
    sources: &[
        s4("Sets such as “often bought together” rest on what people bought."),
        remembered("Directive 2005/29/EC, Article 6", "A false statement about facts misleads."),
        ours("Ten orders with both, and more than half where the words say “most”."),
    ],
    thresholds: &[BOTH],
    page: include_str!("frequently_bought_claim.md"),
};

impl Rule for FrequentlyBoughtClaim {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        LOOKS_AT | Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let line = design.line(&BOTH);
        for place in of_families(design, &[Family::FrequentClaim]) {
            let live = match place.spot {
                Spot::Placed(index) => design.placed[index].placement.live.as_ref(),
                Spot::Offer(offer) => design
                    .placed
                    .iter()
                    .filter(|placed| placed.offer.id == offer.id)
                    .find_map(|placed| placed.placement.live.as_ref()),
                Spot::Main | Spot::Checkout | Spot::Page(_) | Spot::Practice(_) => None,
            };
            let together = live.and_then(|live| live.together);
            let mut words = place.texts.iter().flat_map(|(_, marks)| marks).map(|mark| mark.words);
            let proven = place.offer().is_some_and(|offer| !offer.claims.proof.trim().is_empty());
            if proven || words.all(|words| borne_out(together, words, line.value)) {
                continue;
            }
            let counted = match together {
                Some(seen) => format!(
                    "{} of {} orders with the main offer had both; the line is {line}.",
                    seen.both, seen.with_main
                ),
                None => "Nothing is counted of what is bought together.".to_owned(),
            };
            let said = Said {
                evidence: format!("{} {counted}", place.evidence()),
                ..place.said(
                    "tells what most buyers do with",
                    "Say the number you counted, or take the words out.",
                )
            };
            found.note(Severity::Error, place.place(), said, place.calmer(&[Family::FrequentClaim]));
        }
    }
}
