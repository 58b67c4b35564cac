//! One gentler version on a way.

use crate::{
    architecture::Architecture,
    model::{relation::Relation, trigger::Trigger},
    rules::{
        applies::Applies,
        crowd,
        facets::Facets,
        finding::{Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        longest,
        meta::{Basis, Group, Meta},
        rule::Rule,
        sentence,
        sources::{dissent, read},
    },
};

/// The rule.
pub struct DownsellChain;

static META: Meta = Meta {
    id: "downsell-chain",
    title: "One gentler version on a way",
    group: Group::Structure,
    severity: Severity::Warning,
    severities: &[Severity::Warning],
    basis: Basis::Practice,
    law_as_of: None,
    applies: Applies::ALWAYS,
    by_hand: false,
    why: "A second gentler version teaches buyers that it pays to keep saying no.",
    sources: &[
        read("systeme.io glossary, “Downsell”", "One lighter alternative after the offer that was declined."),
        read("tapmy.store, upsell and downsell", "Three steps: core offer, one upsell, one downsell."),
        dissent("Funnel builders", "Some allow up to five levels of gentler versions."),
    ],
    thresholds: &[],
    page: include_str!("downsell_chain.md"),
};

impl Rule for DownsellChain {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY | Facets::AUDIENCE
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let gentler = |index: usize| is_gentler(design, index);
        if (0..design.placed.len()).filter(|index| gentler(*index)).count() < 2 {
            return;
        }
        let met = longest::longest(design, gentler);
        let [first, second, ..] = *met else { return };
        let said = Said {
            what: format!("Whoever keeps saying no is offered {} in turn.", sentence::names(design, &met)),
            to_do: format!(
                "Keep {}, which stands closest to what was declined, and let the second no be the last word.",
                sentence::name(&design.placed[first])
            ),
            evidence: format!("{} on one way; one is enough.", sentence::count(met.len(), "gentler version")),
        };
        let way = |gone: &[usize]| {
            longest::longest(design, |index| is_gentler(design, index) && !gone.contains(&index))
        };
        let fixes = crowd::thin_out(design, &met, &way, 1, |_| false, |index| vec![index]);
        let place = Place::placement(design.placed[second].placement.id, "trigger");
        found.note(Severity::Warning, place, said, fixes);
    }
}

/// Tells whether a placement is a gentler version that waits for a no; one that does not has a rule of its own.
fn is_gentler(design: &Architecture<'_>, index: usize) -> bool {
    let placement = design.placed[index].placement;
    placement.relation == Relation::Downsell && matches!(placement.trigger, Trigger::AfterNo { .. })
}
