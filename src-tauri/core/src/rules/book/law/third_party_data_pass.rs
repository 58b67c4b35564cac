//! Nobody else charges the card that was given to the practitioner.

use crate::{
    architecture::Placed,
    model::{practice::Region, shape::quoted, stage::Stage},
    rules::{
        applies::Applies,
        facets::Facets,
        finding::{Fix, Place, Severity},
        findings::{Findings, Said},
        ground::Ground,
        meta::{Basis, Group, Meta},
        relocate::{self, Moves},
        removal,
        rule::Rule,
        sentence,
        sources::{LOOKED_UP, read},
    },
};

/// The rule.
pub struct ThirdPartyDataPass;

static META: Meta = Meta {
    id: "third-party-data-pass",
    title: "Another seller takes the payment themselves",
    group: Group::Law,
    severity: Severity::Error,
    severities: &[Severity::Error],
    basis: Basis::Law,
    law_as_of: LOOKED_UP,
    applies: Applies::regions(&[Region::Us]),
    by_hand: false,
    why: "In the United States a seller may not pass a buyer’s card on to another seller after the purchase.",
    sources: &[read(
        "US Restore Online Shoppers’ Confidence Act, 15 USC 8402",
        "Bans passing billing data to another seller after the first sale; the other seller must get the \
         card from the buyer.",
    )],
    thresholds: &[],
    page: include_str!("third_party_data_pass.md"),
};

impl Rule for ThirdPartyDataPass {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn looks_at(&self) -> Facets {
        Facets::STRUCTURE | Facets::PRICE | Facets::COPY | Facets::TERMS
    }

    fn check(&self, design: &Ground<'_>, found: &mut Findings) {
        let charged = |placed: &&Placed<'_>| {
            let placement = placed.placement;
            placed.offer.partner.is_some()
                && matches!(placement.stage, Stage::OneClick | Stage::ThankYou)
                && !placement.asks_first
        };
        for (index, placed) in design.placed.iter().enumerate().filter(|(_, placed)| charged(placed)) {
            let Some(partner) = &placed.offer.partner else { continue };
            let (name, seller) = (sentence::name(placed), quoted(&partner.name));
            let said = Said {
                what: format!(
                    "{name} is sold by {seller}, and a yes {} is charged to the card given to you.",
                    sentence::at(placed)
                ),
                to_do: format!("Link to the checkout of {seller}, where the buyer gives the card to them."),
                evidence: format!("{seller} sells {name}; the card was given for your own offer."),
            };
            let mut moves = Moves::of(design);
            let seat = moves.to_follow_up(index, 14);
            let moved = seat.and_then(|seat| {
                let label =
                    format!("Link to it in {}, and let {seller} take the payment", relocate::place(seat));
                Fix::ask(label, moves.into_edits())
            });
            let fixes = moved.into_iter().chain(removal::take_out(design, &[index])).collect();
            found.note(Severity::Error, Place::placement(placed.placement.id, "offer"), said, fixes);
        }
    }
}
