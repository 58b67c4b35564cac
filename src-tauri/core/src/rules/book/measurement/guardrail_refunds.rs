//! Orders with an extra are not sent back more often.

use crate::{
    model::live::Counts,
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        measured,
        meta::{Basis, Group, Meta},
        removal,
        rule::Rule,
        sentence,
        sources::{read, s1},
    },
    statistics::newcombe,
};

/// The rule.
pub struct GuardrailRefunds;

static META: Meta = Meta {
    id: "guardrail-refunds",
    title: "Refunds rise with the extra",
    group: Group::Measurement,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Buyers who feel talked into something send it back, and often the main offer with it.",
    sources: &[
        s1("Unrelated or overwhelming extras erode trust, and refund rates rise."),
        read("checkoutchamp.com", "Judge an extra by what is left after refunds."),
    ],
    thresholds: &[],
    page: include_str!("guardrail_refunds.md"),
};

impl Rule for GuardrailRefunds {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        for (index, placed, counts, _) in measured::counted(design) {
            if !more_come_back(counts) {
                continue;
            }
            let (low, _) = difference(counts);
            let name = sentence::name(placed);
            let with = sentence::share(counts.refunded.into(), counts.accepted.into());
            let without = sentence::share(counts.without_refunded.into(), counts.without.into());
            let said = Said {
                what: format!("{with} of the orders with {name} are refunded; {without} without it."),
                to_do: "Ask the buyers why, and pause it until you know.".to_owned(),
                evidence: format!(
                    "{} of {} against {} of {}; the difference is at least {:.1} points with 95 % confidence.",
                    counts.refunded,
                    counts.accepted,
                    counts.without_refunded,
                    counts.without,
                    low * 100.0
                ),
            };
            let place = Place::placement(placed.placement.id, "live");
            let fix = removal::take_out_with_followers(design, &[index]);
            found.note(Severity::Warning, place, said, fix.into_iter().collect());
        }
    }
}

fn difference(counts: Counts) -> (f64, f64) {
    newcombe::difference(counts.refunded, counts.accepted, counts.without_refunded, counts.without)
}

/// Tells whether more come back with it, surely; the shares are compared before anything is worked out.
fn more_come_back(counts: Counts) -> bool {
    let (with, without) = (u64::from(counts.accepted), u64::from(counts.without));
    let higher = u64::from(counts.refunded) * without > u64::from(counts.without_refunded) * with;
    higher && difference(counts).0 > 0.0
}
