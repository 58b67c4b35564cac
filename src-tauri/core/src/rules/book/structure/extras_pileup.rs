//! Three extras on one page, or four before the receipt, are too many.

use crate::{
    architecture::Architecture,
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
        repeat::same_thing,
        rule::Rule,
        sentence,
        sources::{s1, s4},
    },
};

/// The rule.
pub struct ExtrasPileup;

const ON_PATH: Threshold = Threshold {
    key: "pileup_on_path",
    name: "Extras before the receipt that are too many",
    default: 4,
    unit: Unit::Count,
    origin: "Bluedoor AI glossary: “three or four extras at once”",
};

static META: Meta = Meta {
    id: "extras-pileup",
    title: "Three or more extras at once",
    group: Group::Structure,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "Three or four extras at once feel like selling for its own sake, cost trust and bring refunds.",
    sources: &[
        s1(
            "“Pushing three or four extras at once does the same”: it erodes trust and can raise refund rates.",
        ),
        s4("“Piling on cross-sells … raises the risk of losing the core purchase.”"),
    ],
    thresholds: &[crowd::AT_STAGE, ON_PATH],
    page: include_str!("extras_pileup.md"),
};

impl Rule for ExtrasPileup {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::RELEVANCE | Facets::PRICE | Facets::COPY | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let at_stage = design.line(&crowd::AT_STAGE);
        // The cart has a rule of its own.
        for page in crowd::shared_pages(design).into_iter().filter(|(stage, _)| *stage != Stage::Cart) {
            let seen = crowd::most_together(design, page);
            if seen.len() >= at_stage.value as usize {
                let at = sentence::at(&design.placed[seen[0]]);
                let said = Said {
                    what: format!("{} are all shown together {at}.", sentence::names(design, &seen)),
                    to_do: "Keep the one that helps most here; the others can come later, one at a time."
                        .to_owned(),
                    evidence: format!(
                        "{} on one way {at}; this check speaks from {at_stage}.",
                        sentence::count(seen.len(), "extra")
                    ),
                };
                found.note(Severity::Error, Place::stage(page.0, page.1), said, crowd::spread(design, page));
            }
        }
        whole_way(design, found);
    }
}

/// Looks at everything a buyer meets before the thank-you page.
fn whole_way(design: &Ground<'_>, found: &mut Findings) {
    let on_path = design.line(&ON_PATH);
    let most = on_path.value as usize;
    let before_receipt = |index: usize| design.placed[index].placement.stage < Stage::ThankYou;
    if (0..design.placed.len()).filter(|index| before_receipt(*index)).count() < most {
        return;
    }
    let same = |one: usize, other: usize| same_thing(design.placed[one].offer, design.placed[other].offer);
    // Placements stand in the order of their stages, so what is earlier is before the receipt as well.
    let before = (0..design.placed.len()).filter(|index| before_receipt(*index));
    let twins: Vec<Vec<usize>> =
        before.map(|index| (0..index).filter(|earlier| same(*earlier, index)).collect()).collect();
    let way = |gone: &[usize]| {
        let first = |index: usize| twins[index].iter().all(|earlier| gone.contains(earlier));
        longest::longest(design, |index| before_receipt(index) && !gone.contains(&index) && first(index))
    };
    let met = way(&[]);
    if met.len() < most || told_elsewhere(design, &met, most) {
        return;
    }
    let said = Said {
        what: format!("A buyer can meet {} before the receipt.", sentence::names(design, &met)),
        to_do: format!(
            "Leave at most {} before the receipt and let the others follow on the thank-you page or later.",
            most - 1
        ),
        evidence: format!(
            "{} on one way before the thank-you page; this check speaks from {on_path}.",
            sentence::count(met.len(), "different extra")
        ),
    };
    let showings = |index: usize| -> Vec<usize> {
        (0..design.placed.len()).filter(|other| before_receipt(*other) && same(*other, index)).collect()
    };
    let fixes = crowd::thin_out(design, &met, &way, most - 1, |index| showings(index).len() == 1, showings);
    found.note(Severity::Error, Place::design(design.design.id, None), said, fixes);
}

/// Tells whether the way is no longer crowded once the pages that have an error of their own are put right.
fn told_elsewhere(design: &Architecture<'_>, met: &[usize], most: usize) -> bool {
    let at =
        |stage: Stage| met.iter().filter(|index| design.placed[**index].placement.stage == stage).count();
    let left: usize = Stage::ALL
        .into_iter()
        .map(|stage| match (stage, at(stage)) {
            (Stage::Cart, 2..) => 1,
            (Stage::OneClick, 4..) => 2,
            (Stage::SalesPage | Stage::Checkout, 3..) => 1,
            (_, count) => count,
        })
        .sum();
    left < most
}
