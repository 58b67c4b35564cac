//! What is derived from a design for the screen: findings, forecast, and the facts about its placements.

use crate::contract::told::{DesignView, PlacementView, Silenced, UnusedExemption};
use offerwright_core::{
    architecture::Architecture,
    forecast::Forecast,
    model::{date::Date, ids::DesignId, library::Library, refusal::Refusal},
    rules::{ground::Ground, reading::Reading, told},
};

/// Derives the view of a design from a library at a revision, as of a day, and how it was read. How a design was read
/// last spares asking rules that look at nothing that changed since.
pub fn of(
    library: &Library,
    design: DesignId,
    revision: u64,
    as_of: Date,
    last: Option<Reading>,
) -> Result<(DesignView, Reading), Refusal> {
    let resolved = Ground::new(Architecture::of(library, design)?, as_of);
    let reading = Reading::after(last, &resolved);
    let checked = reading.checked(&resolved);
    let (forecast, no_forecast) = match Forecast::of(&resolved) {
        Ok(forecast) => (Some(forecast), None),
        Err(reason) => (None, Some(reason.to_string())),
    };
    let placements = resolved
        .placed
        .iter()
        .enumerate()
        .map(|(index, placed)| PlacementView {
            placement: placed.placement.id,
            derived: placed.derived,
            price: placed.price.to_string(),
            trigger: resolved.trigger_words(placed),
            earlier: resolved.placed[..index]
                .partition_point(|earlier| earlier.placement.order() < placed.placement.order()),
        })
        .collect();
    let view = DesignView {
        design,
        revision,
        concerns: told::told(&checked.findings),
        findings: checked.findings,
        silenced: checked
            .silenced
            .into_iter()
            .map(|silenced| Silenced {
                finding: silenced.finding,
                exemption: silenced.exemption,
                reason: silenced.reason,
            })
            .collect(),
        unused_exemptions: checked
            .idle
            .into_iter()
            .map(|idle| UnusedExemption { exemption: idle.exemption, what: idle.what })
            .collect(),
        forecast,
        no_forecast,
        main_price: resolved.main_price().map(|price| price.to_string()),
        placements,
    };
    Ok((view, reading))
}
