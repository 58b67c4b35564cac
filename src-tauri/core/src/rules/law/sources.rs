//! The texts that many rules rest on.

use crate::rules::meta::{Source, Standing};

/// The day on which the laws the book rests on were last looked up.
pub(in crate::rules) const LOOKED_UP: Option<&str> = Some("2026-11-01");

const S1: &str = "Bluedoor AI glossary, “Cross-Sell”";
const S2: &str = "A marketing glossary, “Cross-Sell”";
const S3: &str = "A subscription-commerce glossary, “Cross-selling”";
const S4: &str = "“What Is Cross-Selling? Meaning, Benefits, and Practical Methods Explained”";

/// Cites the first seed text, a glossary for coaches and therapists.
pub(in crate::rules) const fn s1(says: &'static str) -> Source {
    Source { name: S1, says, standing: Standing::Seed }
}

/// Cites the second seed text, a marketing glossary.
pub(in crate::rules) const fn s2(says: &'static str) -> Source {
    Source { name: S2, says, standing: Standing::Seed }
}

/// Cites the third seed text, on subscriptions.
pub(in crate::rules) const fn s3(says: &'static str) -> Source {
    Source { name: S3, says, standing: Standing::Seed }
}

/// Cites the fourth seed text, a long article.
pub(in crate::rules) const fn s4(says: &'static str) -> Source {
    Source { name: S4, says, standing: Standing::Seed }
}

/// Cites a public text that was read.
pub(in crate::rules) const fn read(name: &'static str, says: &'static str) -> Source {
    Source { name, says, standing: Standing::Read }
}

/// Cites a text from memory.
pub(in crate::rules) const fn remembered(name: &'static str, says: &'static str) -> Source {
    Source { name, says, standing: Standing::Remembered }
}

/// Cites a text that sees it otherwise.
pub(in crate::rules) const fn dissent(name: &'static str, says: &'static str) -> Source {
    Source { name, says, standing: Standing::Dissent }
}

/// Owns up to a default of ours.
pub(in crate::rules) const fn ours(says: &'static str) -> Source {
    Source { name: "Our default", says, standing: Standing::Judgement }
}
