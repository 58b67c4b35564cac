//! The published JSON Schemas: what files this program reads and writes, and what it answers.

use crate::{
    edit::Edit,
    library_file::LibraryFile,
    report::{findings::Findings, forecast::Forecasts, journeys::Journeys},
    rules::meta::Meta,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use std::borrow::Cow;

/// Something whose shape is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Published {
    /// A library as JSON.
    Library,
    /// A list of edits.
    Edits,
    /// The findings in a library's designs.
    Findings,
    /// The journeys of a library's designs.
    Journeys,
    /// The forecasts of a library's designs.
    Forecast,
    /// The rules of the book.
    Rules,
}

impl Published {
    /// Everything published.
    pub const ALL: [Self; 6] =
        [Self::Library, Self::Edits, Self::Findings, Self::Journeys, Self::Forecast, Self::Rules];

    /// Gives its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Library => "library",
            Self::Edits => "edits",
            Self::Findings => "findings",
            Self::Journeys => "journeys",
            Self::Forecast => "forecast",
            Self::Rules => "rules",
        }
    }

    fn description(self) -> &'static str {
        match self {
            Self::Library => {
                "Everything one practitioner keeps: practice, outcomes, offers, designs with their placements, and \
                 exemptions. Money is in minor units (3900 is $39.00), rates are in parts per million."
            }
            Self::Edits => "Edits of a library, carried out in order, all or none of them.",
            Self::Findings => {
                "What the rule book says about each design: what, why, what to do, on what evidence, and the fixes."
            }
            Self::Journeys => {
                "Every way a buyer can go through each design, with its receipt and its chance."
            }
            Self::Forecast => {
                "What each design is expected to bring and to cost. Illustrative, not a promise. Numbers are exact \
                 fractions with a rounded twin."
            }
            Self::Rules => {
                "The rules of the book, each with its sources and its page; one alone where its id is given."
            }
        }
    }

    /// Writes its JSON Schema, draft 2020-12.
    pub fn schema(self) -> Schema {
        let mut schema = match self {
            Self::Library => read::<LibraryFile>(),
            Self::Edits => read::<Vec<Edit>>(),
            Self::Findings => written::<Findings>(),
            Self::Journeys => written::<Journeys>(),
            Self::Forecast => written::<Forecasts>(),
            Self::Rules => written::<Rules>(),
        };
        schema.insert("$id".into(), format!("urn:offerwright:{}:1", self.name()).into());
        schema.insert("title".into(), format!("Offerwright {}", self.name()).into());
        schema.insert("description".into(), self.description().into());
        schema
    }
}

/// The book, or one rule of it.
enum Rules {}

impl JsonSchema for Rules {
    fn schema_name() -> Cow<'static, str> {
        "Rules".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (all, one) = (generator.subschema_for::<Vec<Meta>>(), generator.subschema_for::<Meta>());
        json_schema!({ "anyOf": [all, one] })
    }
}

/// Describes what is read: facts with a default may be left out.
fn read<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_deserialize().into_generator().into_root_schema_for::<T>()
}

/// Describes what is written: every fact is there.
fn written<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}
