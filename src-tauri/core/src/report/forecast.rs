//! What designs are expected to bring and to cost, one beside the other.

use crate::{
    architecture::Architecture,
    forecast::{Forecast, ILLUSTRATIVE},
    model::{ids::DesignId, library::Library, refusal::Refusal},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The forecast of one design, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DesignForecast {
    /// The design.
    pub design: DesignId,
    /// Its name.
    pub name: String,
    /// Its forecast; none where `why_not` says why.
    pub forecast: Option<Forecast>,
    /// Why there is none.
    pub why_not: Option<String>,
}

/// The forecasts of some designs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Forecasts {
    /// Design by design.
    pub designs: Vec<DesignForecast>,
    /// "Illustrative, not a promise."
    pub note: String,
}

impl Forecasts {
    /// Forecasts each design.
    pub fn of(library: &Library, designs: &[DesignId]) -> Result<Self, Refusal> {
        let told = |id: &DesignId| {
            let design = Architecture::of(library, *id)?;
            let (forecast, why_not) = match Forecast::of(&design) {
                Ok(forecast) => (Some(forecast), None),
                Err(reason) => (None, Some(reason.to_string())),
            };
            Ok(DesignForecast { design: *id, name: design.design.name.clone(), forecast, why_not })
        };
        Ok(Self {
            designs: designs.iter().map(told).collect::<Result<_, Refusal>>()?,
            note: ILLUSTRATIVE.to_owned(),
        })
    }
}
