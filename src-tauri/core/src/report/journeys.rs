//! Every way a buyer can go, design by design.

use crate::{
    architecture::Architecture,
    forecast::ILLUSTRATIVE,
    journey::list::Journey,
    model::{currency::Currency, ids::DesignId, library::Library, refusal::Refusal},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The journeys of one design.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DesignJourneys {
    /// The design.
    pub design: DesignId,
    /// Its name.
    pub name: String,
    /// Its currency.
    pub currency: Currency,
    /// How many journeys there are, in digits; none where they cannot be counted.
    pub count: Option<String>,
    /// Why they cannot be counted.
    pub why_not: Option<String>,
    /// The journeys, a yes before a no; where there are more than are listed, the likeliest of them, likeliest first, and those
    /// in which everything is answered alike.
    pub journeys: Vec<Journey>,
}

/// The journeys of some designs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Journeys {
    /// Design by design.
    pub designs: Vec<DesignJourneys>,
    /// "Illustrative, not a promise."
    pub note: String,
}

impl Journeys {
    /// Lists about `most` journeys of each design.
    pub fn of(library: &Library, designs: &[DesignId], most: usize) -> Result<Self, Refusal> {
        let listed = |id: &DesignId| {
            let design = Architecture::of(library, *id)?;
            let (count, why_not, journeys) = match design.ways(most, most) {
                Ok((count, journeys)) => (Some(count.to_string()), None, journeys),
                Err(tangle) => (None, Some(tangle.to_string()), design.journeys(most)),
            };
            Ok(DesignJourneys {
                design: *id,
                name: design.design.name.clone(),
                currency: design.design.currency,
                count,
                why_not,
                journeys,
            })
        };
        Ok(Self {
            designs: designs.iter().map(listed).collect::<Result<_, Refusal>>()?,
            note: ILLUSTRATIVE.to_owned(),
        })
    }
}
