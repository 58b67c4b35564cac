//! What buyers ask before they buy, with the answer.

use super::{refusal::Refusal, shape};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A question and its answer, as the sales page has them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Question {
    /// What is asked.
    pub question: String,
    /// What is answered.
    pub answer: String,
}

impl Question {
    /// Refuses an empty question, or texts that are too long.
    pub fn check(&self, whose: &str) -> Result<(), Refusal> {
        shape::name(whose, "text of every question", &self.question)?;
        shape::text(whose, "answer", &self.answer)
    }
}
