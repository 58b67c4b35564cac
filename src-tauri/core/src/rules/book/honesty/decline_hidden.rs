//! The no is as easy to see as the yes.

use crate::{
    edit::{Edit, PlacementField},
    model::{relation::Relation, stage::Stage, way_out::WayOut},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sentence,
        sources::{read, remembered},
    },
};

/// The rule.
pub struct DeclineHidden;

const SIZE: Threshold = Threshold {
    key: "decline_size",
    name: "Size of the no against the yes, at least",
    default: 750,
    unit: Unit::Permille,
    origin: "our default, on “visual interference” in Mathur and others 2019",
};
const CONTRAST: Threshold = Threshold {
    key: "decline_contrast_hundredths",
    name: "Contrast of the no in hundredths, at least",
    default: 450,
    unit: Unit::Count,
    origin: "the Web Content Accessibility Guidelines: 4.5 to 1 for text",
};

static META: Meta = Meta {
    id: "decline-hidden",
    title: "The no is as easy to see as the yes",
    group: Group::Honesty,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A no that is hard to find steers people without telling them.",
    sources: &[
        read("Mathur and others 2019, dark patterns at scale", "Names the pattern “visual interference”."),
        read(
            "UK Competition and Markets Authority, online choice architecture",
            "How a choice is drawn changes what people choose.",
        ),
        remembered("Web Content Accessibility Guidelines, contrast", "Text needs 4.5 to 1."),
    ],
    thresholds: &[SIZE, CONTRAST],
    page: include_str!("decline_hidden.md"),
};

impl Rule for DeclineHidden {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::COPY | Facets::CHOICE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let (size, contrast) = (design.line(&SIZE), design.line(&CONTRAST));
        for placed in &design.placed {
            let placement = placed.placement;
            let way = placement.way_out;
            let own_no = placement.stage == Stage::OneClick || placement.relation == Relation::Downsell;
            let small = i64::from(way.size_permille) < size.value;
            let faint = i64::from(way.contrast_hundredths) < contrast.value;
            let hidden = small || faint || way.after_seconds > 0 || way.needs_scroll;
            if !own_no || !hidden || placement.copy.decline_label.trim().is_empty() {
                continue;
            }
            let percent = sentence::share(i64::from(way.size_permille), 1_000);
            let parts = [
                small.then(|| format!("its letters are {percent} of those of the yes")),
                faint.then(|| format!("its contrast is {} to 1", ratio(i64::from(way.contrast_hundredths)))),
                (way.after_seconds > 0).then(|| {
                    format!("it appears after {}", sentence::count(way.after_seconds.into(), "second"))
                }),
                way.needs_scroll.then(|| "one must scroll to see it".to_owned()),
            ];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            let name = sentence::name(placed);
            let said = Said {
                what: format!("The no to {name} is hard to see: {}.", sentence::row(&parts)),
                to_do: "Draw the no as large and as dark as the yes, and show both at once.".to_owned(),
                evidence: format!(
                    "Below {size} of the size of the yes, or below a contrast of {} to 1, it is pointed out; so is a \
                     no that comes later or lower down.",
                    ratio(contrast.value)
                ),
            };
            let fix = seen(way, size.value, contrast.value).and_then(|seen| {
                let set = PlacementField::WayOut(seen);
                Fix::safe(
                    format!("Draw the no to {name} like the yes"),
                    vec![Edit::ChangePlacement { id: placement.id, set }],
                )
            });
            let place = Place::placement(placement.id, "way_out");
            found.note(Severity::Warning, place, said, fix.into_iter().collect());
        }
    }
}

/// Writes hundredths as a ratio: `4.5`.
fn ratio(hundredths: i64) -> String {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Gives a no that is seen at once, where the model takes one as large and dark as this house asks.
fn seen(way: WayOut, size: i64, contrast: i64) -> Option<WayOut> {
    let plain = WayOut::default();
    let least = |own: u16, plain: u16, line: i64| Some(own.max(plain).max(u16::try_from(line).ok()?));
    let seen = WayOut {
        size_permille: least(way.size_permille, plain.size_permille, size)?,
        contrast_hundredths: least(way.contrast_hundredths, plain.contrast_hundredths, contrast)?,
        ..plain
    };
    seen.check("The no").is_ok().then_some(seen)
}
