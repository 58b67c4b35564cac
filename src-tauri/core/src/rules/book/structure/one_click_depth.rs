//! Two pages at most between payment and receipt.

use crate::{
    model::stage::Stage,
    rules::{
        applies::Applies,
        crowd,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        longest,
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sentence,
        sources::{read, s1},
    },
};

/// The rule.
pub struct OneClickDepth;

const WARNING: Threshold = Threshold {
    key: "one_click_pages_warning",
    name: "One-click pages in a row, warn above",
    default: 2,
    unit: Unit::Count,
    origin: "tapmy.store: core offer, one upsell, one downsell",
};
const ERROR: Threshold = Threshold {
    key: "one_click_pages_error",
    name: "One-click pages in a row, error above",
    default: 3,
    unit: Unit::Count,
    origin: "our default, one above the warning",
};

static META: Meta = Meta {
    id: "one-click-depth",
    title: "Many pages before the receipt",
    group: Group::Structure,
    severity: Severity::Warning,
    severities: &[Severity::Warning, Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "The buyer has paid and waits for the receipt; each further page keeps them waiting.",
    sources: &[
        read(
            "tapmy.store, upsell and downsell",
            "A maximum of three steps: core offer, one upsell, one downsell.",
        ),
        s1("“Offer it once, make it optional, and let the value speak.”"),
    ],
    thresholds: &[WARNING, ERROR],
    page: include_str!("one_click_depth.md"),
};

impl Rule for OneClickDepth {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let (warning, error) = (design.line(&WARNING), design.line(&ERROR));
        let most = warning.value as usize;
        let one_click = |index: usize| design.placed[index].placement.stage == Stage::OneClick;
        if (0..design.placed.len()).filter(|index| one_click(*index)).count() <= most {
            return;
        }
        let pages = longest::longest(design, one_click);
        if pages.len() <= most {
            return;
        }
        let severity = if pages.len() > error.value as usize { Severity::Error } else { Severity::Warning };
        let said = Said {
            what: format!(
                "A buyer can meet {} between payment and receipt: {}.",
                sentence::count(pages.len(), "page"),
                sentence::names(design, &pages)
            ),
            to_do: format!("Leave at most {most}; move the last ones to the thank-you page or a follow-up."),
            evidence: format!(
                "{} on the longest way; more than {warning} is pointed out, more than {error} is an error.",
                sentence::count(pages.len(), "one-click page")
            ),
        };
        let way =
            |gone: &[usize]| longest::longest(design, |index| one_click(index) && !gone.contains(&index));
        let fixes = crowd::thin_out(design, &pages, &way, most, |_| true, |index| vec![index]);
        found.note(severity, Place::stage(Stage::OneClick, 0), said, fixes);
    }
}
