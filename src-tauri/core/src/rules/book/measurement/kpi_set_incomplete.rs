//! The few figures that tell whether extras help can be worked out.

use super::measurement_missing::GRACE;
use crate::rules::{
    applies::Applies,
    facets::Facets,
    finding::{Place, Severity},
    findings::{Findings, Said},
    ground::Ground,
    measured,
    meta::{Basis, Group, Meta},
    rule::Rule,
    sentence,
    sources::{s3, s4},
};

/// The rule.
pub struct KpiSetIncomplete;

static META: Meta = Meta {
    id: "kpi-set-incomplete",
    title: "The core figures can be worked out",
    group: Group::Measurement,
    severity: Severity::Advice,
    severities: &[Severity::Advice],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: true,
    why: "Revenue alone does not tell whether extras help; a few counts side by side do.",
    sources: &[
        s4(
            "Step 5 follows conversion, attach rate, incremental revenue, items per customer and later value.",
        ),
        s3("Follows the average order value."),
    ],
    thresholds: &[GRACE],
    page: include_str!("kpi_set_incomplete.md"),
};

impl Rule for KpiSetIncomplete {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::EVIDENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let settled = |days: i64| days > design.line(&GRACE).value;
        let (mut counted, mut uncounted, mut alone) = (0, false, false);
        for (_, _, live) in measured::live(design) {
            match live.counts.filter(|counts| counts.shown > 0) {
                Some(counts) => {
                    counted += 1;
                    alone |= counts.without == 0 && counts.accepted < counts.shown;
                }
                None => uncounted |= settled(live.since.days_until(design.as_of)),
            }
        }
        // Where nothing at all is counted, that is a concern of its own.
        if counted == 0 || !(uncounted || alone) {
            return;
        }
        let missing = [
            uncounted.then_some("the revenue that extras add"),
            alone.then_some("the share of buyers who take one"),
            Some("the items per customer"),
        ];
        let missing: Vec<String> = missing.into_iter().flatten().map(str::to_owned).collect();
        let reasons = [
            uncounted.then_some("some extras that are live have no counts"),
            alone.then_some("orders without an extra are not counted"),
        ];
        let reasons: Vec<String> = reasons.into_iter().flatten().map(str::to_owned).collect();
        let said = Said {
            what: format!("From what is counted one cannot tell {}.", sentence::row(&missing)),
            to_do: "Type in the missing counts; a number a month is enough.".to_owned(),
            evidence: format!(
                "Counted so far: {}; {}.",
                sentence::count(counted, "extra"),
                sentence::row(&reasons)
            ),
        };
        let place = Place::design(design.design.id, Some("live"));
        found.note(Severity::Advice, place, said, Vec::new());
    }
}
