//! One relevant extra at a time.

use crate::{
    architecture::Architecture,
    model::stage::Stage,
    rules::{
        applies::Applies,
        crowd,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::{Ground, Line},
        meta::{Basis, Group, Meta, Threshold, Unit},
        rule::Rule,
        sentence,
        sources::{dissent, read, s1, s2},
    },
};

/// The rule.
pub struct OneAddonPerStage;

/// Extras shown together before this rule speaks.
const MOST: Threshold = Threshold {
    key: "max_addons_per_stage",
    name: "Extras on one page, at most",
    default: 1,
    unit: Unit::Count,
    origin: "Bluedoor AI glossary: “one relevant complement”",
};

static META: Meta = Meta {
    id: "one-addon-per-stage",
    title: "Show one relevant extra at a time",
    group: Group::Structure,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "One relevant extra reads as help; several at once make the buyer compare and put the purchase off.",
    sources: &[
        s1("“Keep it simple: one relevant complement.”"),
        s2("Relevance rather than quantity."),
        read("Asteriscart manual, order bumps", "“Don’t stack more than one bump per checkout.”"),
        dissent("Kajabi help, order bumps", "Allows up to six bumps on one checkout."),
        dissent(
            "Scheibehenne and others 2010; Chernev and others 2015",
            "Research on too much choice is mixed: no mean effect, some under certain conditions.",
        ),
    ],
    thresholds: &[MOST],
    page: include_str!("one_addon_per_stage.md"),
};

impl Rule for OneAddonPerStage {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::COPY | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let most = design.line(&MOST);
        // The cart and piles of three or more have rules of their own.
        for page in crowd::shared_pages(design).into_iter().filter(|(stage, _)| *stage != Stage::Cart) {
            let seen = crowd::most_together(design, page);
            if seen.len() > most.value as usize && (seen.len() as i64) < design.line(&crowd::AT_STAGE).value {
                let place = Place::stage(page.0, page.1);
                found.note(Severity::Warning, place, said(design, &seen, most), crowd::spread(design, page));
            }
        }
    }
}

fn said(design: &Architecture<'_>, seen: &[usize], most: Line) -> Said {
    let at = sentence::at(&design.placed[seen[0]]);
    Said {
        what: format!("{} are shown together {at}.", sentence::names(design, seen)),
        to_do: "Keep the one that helps most here and give the other a place of its own later on.".to_owned(),
        evidence: format!("{} {at} on one way; the line is {most}.", sentence::count(seen.len(), "extra")),
    }
}
