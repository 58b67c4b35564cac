//! What designs are expected to bring and to cost, one beside the other.

use crate::{
    architecture::Architecture,
    forecast::{Forecast, ILLUSTRATIVE, outlook::Outlook},
    model::{date::Date, ids::DesignId, library::Library, refusal::Refusal},
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
    /// Its exact means for a buyer; none where `why_not` says why.
    pub forecast: Option<Forecast>,
    /// Its months: figures with bands, cash, hours, seats; none where `why_not` says why.
    pub outlook: Option<Outlook>,
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
    /// Forecasts each design as of a day.
    pub fn of(library: &Library, designs: &[DesignId], as_of: Date) -> Result<Self, Refusal> {
        let told = |id: &DesignId| {
            let design = Architecture::of(library, *id)?;
            let both = Forecast::of(&design).and_then(|means| Ok((means, Outlook::of(&design, as_of)?)));
            let (forecast, outlook, why_not) = match both {
                Ok((means, outlook)) => (Some(means), Some(outlook), None),
                Err(reason) => (None, None, Some(reason.to_string())),
            };
            Ok(DesignForecast { design: *id, name: design.design.name.clone(), forecast, outlook, why_not })
        };
        Ok(Self {
            designs: designs.iter().map(told).collect::<Result<_, Refusal>>()?,
            note: ILLUSTRATIVE.to_owned(),
        })
    }
}
