//! A design in a few lines, so that a failed property can be read.

use crate::{
    architecture::Architecture,
    model::{ids::DesignId, library::Library, offer::Offer},
};
use std::fmt::Write;

/// Writes the main offer and every placement, with all that rules look at.
pub fn outline(library: &Library, design: DesignId) -> String {
    let design = Architecture::of(library, design).unwrap();
    let mut lines = String::new();
    if let Some(main) = design.main {
        writeln!(lines, "main {} here {:?}", offer(main), design.design.main_price).unwrap();
    }
    for segment in &design.design.segments {
        writeln!(lines, "segment {:?} {}", segment.id, segment.share).unwrap();
    }
    for placed in &design.placed {
        let shown = placed.placement;
        writeln!(
            lines,
            "{:?} {:?} {} · {:?} {:?} {:?} {:?} · here {:?} · hide {} · rate {:?} · asks {} · no “{}”",
            shown.id,
            shown.order(),
            offer(placed.offer),
            shown.relation,
            shown.presentation,
            shown.effect,
            shown.trigger,
            shown.price.map(|price| price.to_string()),
            shown.hide_if_owned,
            shown.take_rate.as_ref().map(|believed| believed.rate),
            shown.asks_for.len(),
            shown.copy.decline_label,
        )
        .unwrap();
    }
    lines
}

fn offer(offer: &Offer) -> String {
    format!(
        "[{:?} {} {} {} line “{}” {} outcomes {:?} contains {:?}]",
        offer.id,
        offer.name,
        offer.category,
        offer.price,
        offer.line,
        offer.tier,
        offer.outcomes,
        offer.contains
    )
}
