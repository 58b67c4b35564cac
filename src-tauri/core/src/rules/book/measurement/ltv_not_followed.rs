//! What buyers do later is watched.

use crate::{
    edit::{DesignField, Edit},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        measured,
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sources::{s3, s4},
    },
};

/// The rule.
pub struct LtvNotFollowed;

const FROM: Threshold = Threshold {
    key: "ltv_from_days",
    name: "Days live from which later orders are counted",
    default: 90,
    unit: Unit::Days,
    origin: "our default",
};
/// The days after a purchase at which a fix counts later orders.
const COUNTED_AT: [u16; 2] = [90, 365];

static META: Meta = Meta {
    id: "ltv-not-followed",
    title: "Watch what buyers do later",
    group: Group::Measurement,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "An extra that pays today and keeps people from coming back costs more than it brings.",
    sources: &[
        s4("Step 5 counts the rise in lifetime value among the core figures."),
        s3("More aligned offers go with more loyalty."),
    ],
    thresholds: &[FROM],
    page: include_str!("ltv_not_followed.md"),
};

impl Rule for LtvNotFollowed {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        if !design.design.cohort_days.is_empty() {
            return;
        }
        let (from, id) = (design.line(&FROM), design.design.id);
        let longest = measured::live(design).map(|(_, _, live)| live.since.days_until(design.as_of)).max();
        let Some(longest) = longest.filter(|days| *days > from.value) else { return };
        let said = Said {
            what: "Nothing says what buyers order later.".to_owned(),
            to_do: "Count the later orders of the same buyers, 90 days and a year after the purchase."
                .to_owned(),
            evidence: format!(
                "Extras have been live for {longest} days; after more than {from} there is something to see."
            ),
        };
        let edit = Edit::ChangeDesign { id, set: DesignField::CohortDays(COUNTED_AT.to_vec()) };
        let fix = Fix::safe("Count later orders at 90 and 365 days", vec![edit]);
        found.note(Severity::Advice, Place::design(id, Some("cohort_days")), said, fix.into_iter().collect());
    }
}
