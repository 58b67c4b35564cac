//! What an offer's page claims, and what stands behind it.

use super::{limits::TESTIMONIALS, refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who somebody is to the practitioner who speaks well of an offer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum Author {
    /// Not known.
    #[default]
    Unknown,
    /// Somebody who bought a course, a book or another product; never a client in care.
    Customer,
    /// A client now.
    CurrentClient,
    /// A client once.
    FormerClient,
    /// A colleague who knows the work.
    Colleague,
    /// The practitioner, their staff or their family.
    Own,
}

/// Words of somebody else shown on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Testimonial {
    /// The words.
    pub words: String,
    /// Who says them, as the page shows it.
    pub name: String,
    /// What that person is to the practitioner.
    pub author: Author,
    /// Where the original can be seen ("e-mail of 3 May"); empty where nobody knows.
    pub source: String,
    /// What was given for it; empty where nothing was.
    pub incentive: String,
    /// Whether the page says of the tie or the incentive.
    pub disclosed: bool,
    /// Whether consent to show it is on file.
    pub consent: bool,
}

/// What is said of an offer, and what it rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Claims {
    /// Words of others.
    pub testimonials: Vec<Testimonial>,
    /// What most buyers can expect, in a sentence the page shows.
    pub typical_result: String,
    /// What claims of numbers and earnings rest on ("survey of 64 buyers, 2026").
    pub proof: String,
    /// Where notices such as "Anna just bought" come from; empty where nobody knows.
    pub activity_source: String,
}

impl Claims {
    /// Refuses too many or unprintable texts.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::count(whose, "testimonials", self.testimonials.len(), TESTIMONIALS)?;
        for said in &self.testimonials {
            shape::text(whose, "testimonial", &said.words)?;
            for line in [&said.name, &said.source, &said.incentive] {
                shape::line(whose, "facts of a testimonial", line)?;
            }
        }
        shape::text(whose, "typical result", &self.typical_result)?;
        shape::text(whose, "proof", &self.proof)?;
        shape::line(whose, "source of notices", &self.activity_source)
    }
}
