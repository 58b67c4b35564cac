//! A few good extras beat many.

use crate::{
    architecture::Architecture,
    model::ids::OfferId,
    rules::{
        applies::Applies,
        crowd,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        removal,
        rule::Rule,
        sentence,
        sources::{ours, s2, s4},
    },
};
use std::cmp::Reverse;

/// The rule.
pub struct TooManyAddonsOverall;

const ADVICE: Threshold = Threshold {
    key: "max_addons_total",
    name: "Extras in all, pointed out above",
    default: 4,
    unit: Unit::Count,
    origin: "our default",
};
const WARNING: Threshold = Threshold {
    key: "max_addons_total_warning",
    name: "Extras in all, warn above",
    default: 6,
    unit: Unit::Count,
    origin: "our default",
};

static META: Meta = Meta {
    id: "too-many-addons-overall",
    title: "Few good extras beat many",
    group: Group::Structure,
    severity: Severity::Advice,
    severities: &[Severity::Advice, Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Extras work by fitting, not by their number; each one more takes care and attention from the others.",
    sources: &[
        s2("Relevance rather than quantity."),
        s4("One of its failures is to recommend unrelated products indiscriminately."),
        ours("More than 4 for advice, more than 6 for a warning."),
    ],
    thresholds: &[ADVICE, WARNING],
    page: include_str!("too_many_addons_overall.md"),
};

impl Rule for TooManyAddonsOverall {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::FORECAST
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let (advice, warning) = (design.line(&ADVICE), design.line(&WARNING));
        let most = advice.value as usize;
        if design.placed.len() <= most {
            return;
        }
        let mut shown = distinct(design);
        if shown.len() <= most {
            return;
        }
        let many = shown.len() as i64 > warning.value;
        let severity = if many { Severity::Warning } else { Severity::Advice };
        let said = Said {
            what: format!(
                "The design shows {} beside the main offer.",
                sentence::count(shown.len(), "extra")
            ),
            to_do: format!("Keep the {most} that help most, and let the others rest until you know more."),
            evidence: format!(
                "{} in all; more than {advice} is pointed out, more than {warning} louder.",
                sentence::names(design, &shown)
            ),
        };
        let fix = keep(design, &mut shown, most);
        found.note(
            severity,
            Place::design(design.design.id, Some("extras")),
            said,
            fix.into_iter().collect(),
        );
    }
}

/// Gives the first showing of every offer that is not the main one.
fn distinct(design: &Architecture<'_>) -> Vec<usize> {
    let mut seen: Vec<OfferId> = design.design.main.into_iter().collect();
    let mut first = Vec::new();
    for (index, placed) in design.placed.iter().enumerate() {
        if !seen.contains(&placed.offer.id) {
            seen.push(placed.offer.id);
            first.push(index);
        }
    }
    first
}

/// Keeps the offers that belong most beside the main one and are expected to bring most, and takes the others out.
fn keep(design: &Architecture<'_>, shown: &mut [usize], most: usize) -> Option<Fix> {
    let brings = |index: &usize| {
        let placed = &design.placed[*index];
        Reverse(i128::from(placed.price.comparable().minor) * i128::from(design.take_rate(placed).ppm()))
    };
    shown.sort_by_key(brings);
    crowd::by_worth(design, shown);
    let leaves: Vec<OfferId> = shown[most..].iter().map(|index| design.placed[*index].offer.id).collect();
    let mut out: Vec<usize> =
        (0..design.placed.len()).filter(|index| leaves.contains(&design.placed[*index].offer.id)).collect();
    out.sort_unstable();
    removal::take_out_with_followers(design, &out)
}
